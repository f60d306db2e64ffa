import { describe, expect, it } from 'vitest';
import type { ExampleCell } from '../../src/core/functions/define.ts';
import { spelledCall } from '../../src/core/functions/help/call-text.ts';
import { shownRow } from '../../src/core/functions/help/document.ts';
import { helpCards } from '../../src/core/functions/help/help-page.ts';
import { MOST_USED } from '../../src/core/functions/help/most-used.ts';
import { LOCALES } from '../../src/core/lib/text.ts';
import type { InsertAnswer } from '../../src/core/protocol.ts';
import { decimalMarkOf } from '../../src/core/sources/locale.ts';
import { openHeadless } from '../../src/playground/node/headless.ts';
import { documentedFormulas } from '../core/functions/documented.ts';
import { ask } from './workbooks.ts';

const formulas = await documentedFormulas();
const cards = helpCards(formulas);

/** Every example of the panel, as its Copy button gives it in that document, and what the help says that it shows. */
function examplesIn(documentLocale: string) {
  return cards.flatMap((card, place) =>
    LOCALES.map((locale) => {
      const { call, shown, size } = card[locale];
      const { definition } = formulas[place]!;
      return { definition, locale, typed: spelledCall(call, decimalMarkOf(documentLocale)), shown, size };
    }),
  );
}

type PastedExample = ReturnType<typeof examplesIn>[number];

/** A workbook with a sheet for each example, so that none stands in the way of another's results. */
function open(locale: string, examples: readonly PastedExample[]) {
  const tabs = examples.map((_, place) => ({ name: `S${place}`, grid: [['']] }));
  // The texts of results are said in the document's language.
  const host = openHeadless({ locale, userLocale: 'en', tabs });
  host.open();
  host.registerFunctions();
  return host;
}

/** What a result reads where the help of the other language is read in this document: its texts alone differ. */
function resultTexts({ definition, locale }: PastedExample, documentLanguage: 'en' | 'fr') {
  const { result } = formulas.find((each) => each.definition === definition)!.help.examples[0];
  const rows = (Array.isArray(result) ? result : [[result]]) as readonly (readonly ExampleCell[])[];
  return rows.map((row) =>
    shownRow(
      definition,
      row.map((cell) => (typeof cell === 'object' ? cell[documentLanguage] : cell)),
      locale,
    ),
  );
}

describe.each(['en_US', 'fr_FR'])('in a document of %s', (documentLocale) => {
  const language = documentLocale.startsWith('fr') ? 'fr' : 'en';
  const examples = examplesIn(documentLocale);

  it('every example of the panel, pasted under both names, gives the result that the help states', () => {
    const host = open(documentLocale, examples);
    for (const [place, { typed }] of examples.entries()) host.paste(`S${place}!B2`, [[typed]]);
    const wrong = examples.flatMap((example, place) => {
      const { definition, locale, typed, size } = example;
      const [rows, columns] = size;
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from(
          { length: columns },
          (_, column) => host.cell(`S${place}!${String.fromCharCode(66 + column)}${row + 2}`).value as ExampleCell,
        ),
      );
      const seen = cells.map((row) => shownRow(definition, row, locale));
      const stated = resultTexts(example, language);
      if (locale === language) expect(stated.map((row) => row.join(' · ')).join(' / ')).toBe(example.shown);
      return JSON.stringify(seen) === JSON.stringify(stated) ? [] : [{ typed, seen, stated }];
    });
    expect(wrong).toEqual([]);
  });

  it('every example that is inserted looks as the help shows it, but for zeros at its end', () => {
    const host = open(documentLocale, examples);
    const wrong = examples.flatMap((example, place) => {
      const { typed, size } = example;
      host.select(`S${place}!B2`);
      expect(ask<InsertAnswer>(host, 'insertFormula', { formula: typed, size })).toEqual({
        kind: 'written',
        cell: 'B2',
      });
      const seen = host.display(`S${place}`).map((row) => row.slice(1).map(comparable));
      const stated = resultTexts({ ...example, locale: language }, language).map((row) => row.map(comparable));
      const isSame = stated.every((row, down) =>
        row.every((text, right) => alike(seen[down + 1]?.[right] ?? '', text)),
      );
      return isSame ? [] : [{ typed, seen: seen.slice(1), stated }];
    });
    expect(wrong).toEqual([]);
  });
});

/** A displayed text without what only looks otherwise: spaces, seconds that are none. */
function comparable(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace(/^(\d+:\d\d):00$/, '$1');
}

/** The same text, or the same number to the digits that the help writes. */
function alike(seen: string, stated: string): boolean {
  if (seen === stated) return true;
  const [a, b] = [seen, stated].map((text) =>
    /^-?[\d.,]+%?$/.test(text) ? Number.parseFloat(text.replace(',', '.')) : Number.NaN,
  );
  const digits = /[.,](\d+)/.exec(stated)?.[1]?.length ?? 0;
  return seen.endsWith('%') === stated.endsWith('%') && Math.abs(a! - b!) <= 0.5 * 10 ** -digits + 1e-9;
}

describe('the cards of the panel', () => {
  it('hold the twelve most used', () => {
    expect(MOST_USED).toHaveLength(12);
    for (const name of MOST_USED) expect(cards.map(({ en }) => en.name)).toContain(name);
  });
});
