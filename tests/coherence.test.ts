import { describe, expect, it } from 'vitest';
import { parameterName } from '../src/core/functions/engine/signature.ts';
import { description, namesOf } from '../src/core/functions/help/document.ts';
import { FAMILIES } from '../src/core/functions/help/families.ts';
import { FORMULAS } from '../src/core/functions/index.ts';
import { LOCALES } from '../src/core/lib/text.ts';
import { documentedFormulas, formulaFiles } from './core/functions/documented.ts';

const files = await formulaFiles();
const formulas = await documentedFormulas();

const kebab = (name: string) => name.toLowerCase().replaceAll('_', '-');
const camel = (name: string) => name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the files of the formulas', () => {
  it('export each formula that the index lists once, under its English name', () => {
    const definitions = files.flatMap((file) => Object.entries(file.definitions));
    expect(new Set(definitions.map(([, definition]) => definition))).toEqual(new Set(FORMULAS));
    expect(new Set(FORMULAS).size).toBe(FORMULAS.length);
    for (const [name, definition] of definitions) expect(name).toBe(camel(definition.name.en));
  });

  it('are named like their formula, where they hold only one', () => {
    for (const { file, definitions } of files) {
      const [first, ...others] = Object.values(definitions);
      if (others.length === 0) expect(file).toBe(`${kebab(first!.name.en)}.ts`);
    }
  });
});

describe('the names of the formulas', () => {
  const names = formulas.flatMap(({ definition }) => namesOf(definition).map(({ name }) => name));

  it('are never the same for two formulas', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('are capitals and underscores, and no address of a cell', () => {
    for (const name of names) expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });
});

describe.each(formulas.map((formula) => ({ ...formula, name: formula.definition.name.en })))(
  'the help of $name',
  ({ definition, help }) => {
    it('describes each argument, and opens with Optional. where it may be left out', () => {
      expect(help.parameters).toHaveLength(definition.parameters.length);
      definition.parameters.forEach(({ optional, blank }, index) => {
        const mayBeLeftOut = optional === true || blank !== undefined || definition.fromFacts !== undefined;
        expect(help.parameters[index]!.en.startsWith('Optional. ')).toBe(mayBeLeftOut);
        expect(help.parameters[index]!.fr.startsWith('Facultatif. ')).toBe(mayBeLeftOut);
      });
    });

    it('names its arguments in ASCII, differently in one formula', () => {
      for (const locale of LOCALES) {
        const names = definition.parameters.map(({ name }) => parameterName(name[locale]));
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      }
    });

    it('fits into the box that Sheets shows while typing', () => {
      for (const { locales } of namesOf(definition)) {
        const text = locales.map((locale) => description(definition, help, locale)).join(' ');
        expect(text.length).toBeLessThan(300);
      }
      for (const text of [help.answers, ...help.parameters].flatMap(({ en, fr }) => [en, fr])) {
        expect(text).not.toMatch(/[\n<>]|\*\//);
        expect(text).toMatch(/\.$/);
      }
    });

    it('is written in both languages', () => {
      for (const text of [help.answers, ...help.parameters, ...(help.note ? [help.note] : [])]) {
        expect(text.fr).not.toBe(text.en);
      }
    });

    it('belongs to a family that the help shows', () => {
      expect(FAMILIES.map(({ id }) => id)).toContain(help.family);
    });
  },
);
