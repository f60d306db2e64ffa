import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstCall, namesOf, shownResult } from '../../src/core/functions/help/document.ts';
import { helpWords } from '../../src/core/functions/help/help-words.ts';
import { customFunctions } from '../../src/playground/apps-script/functions.ts';
import { documentedFormulas } from '../core/functions/documented.ts';

/** What is shown while a formula is typed, as Sheets reads it from the script that it gets. */
const declared = customFunctions(readFileSync('dist/Code.js', 'utf8'));
const formulas = await documentedFormulas();
const names = formulas.flatMap((formula) => namesOf(formula.definition).map((name) => ({ ...name, formula })));

describe('the help that is shown while typing', () => {
  it('is there for every formula under both names, and for nothing else', () => {
    expect(declared.map(({ name }) => name).sort()).toEqual(names.map(({ name }) => name).sort());
  });

  it.each(names)('is complete and readable for $name', ({ name, locales, formula }) => {
    const { description, parameters } = declared.find((each) => each.name === name)!;
    expect(description.length).toBeLessThan(300);
    expect(parameters).toHaveLength(formula.definition.parameters.length);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(parameter.description, parameter.name).toMatch(/^\p{Lu}|^"|^\d|^p\b/u);
      expect(parameter.description).toMatch(/[.”"»]$/);
    }
    const [{ result }] = formula.help.examples;
    for (const locale of locales) {
      const example = `${firstCall(formula, locale)} ${helpWords(locale).is} ${shownResult(formula.definition, result, locale)}`;
      expect(description).toContain(example.replace(/\s+/g, ' '));
    }
  });

  it('holds nothing that a box of plain text shows as it stands', () => {
    for (const { description, parameters } of declared) {
      const texts = [description, ...parameters.map((parameter) => parameter.description)];
      for (const text of texts) expect(text).not.toMatch(/[<>`\\]|\*\*|undefined|NaN|\[object/);
    }
  });
});
