import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMULAS } from '../../../src/core/functions/index.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { root } from '../../source-texts.ts';

/** Of a list of names, without the lines that say where they come from. */
function builtIn(locale: Locale): readonly string[] {
  const lines = readFileSync(join(root, `tests/fixtures/functions/built-in.${locale}.txt`), 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean));
}

const english = builtIn('en');
const french = builtIn('fr');
const names = [...new Set(FORMULAS.flatMap(({ name }) => [name.en, name.fr]))];

/** What a spreadsheet reads as a cell: A1, XFD9, R1C1, and L1C1 in French. */
const CELL_ADDRESS = /^([A-Z]{1,3}\d+|[RL]\d*C\d*|[RLC]\d*)$/;

describe('the lists of built-in functions', () => {
  it('are whole: each has as many names as its header says, each once, and those that everybody knows', () => {
    expect([english.length, new Set(english).size]).toEqual([628, 628]);
    expect([french.length, new Set(french).size]).toEqual([577, 577]);
    expect(english).toEqual(expect.arrayContaining(['SUM', 'QUERY', 'FREQUENCY', 'GROWTH', 'RATE', 'TO_PERCENT']));
    expect(french).toEqual(
      expect.arrayContaining(['SOMME', 'RECHERCHEV', 'FREQUENCE', 'CROISSANCE', 'TAUX', 'FILTRE']),
    );
  });
});

describe('a name of a formula', () => {
  it('is none of the built-in functions, in English or French', () => {
    const taken = new Set([...english, ...french]);
    expect(names.filter((name) => taken.has(name))).toEqual([]);
  });

  it('is no address of a cell, in either way of counting columns', () => {
    expect(['A1', 'CPA25', 'R1C1', 'L2C3', 'RC', 'LC', 'R', 'C'].every((name) => CELL_ADDRESS.test(name))).toBe(true);
    expect(names.filter((name) => CELL_ADDRESS.test(name))).toEqual([]);
  });

  it('does not end in an underscore, which hides a function from cells', () => {
    expect(names.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('stays clear of the words for true and false', () => {
    expect(names.filter((name) => /^(TRUE|FALSE|VRAI|FAUX)$/.test(name))).toEqual([]);
  });
});
