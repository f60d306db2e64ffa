import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumberText } from '../../../src/core/lib/number-text.ts';
import { NumberReader, settleNumbers } from '../../../src/core/sources/numbers.ts';
import { codes, read, sentences, tableOf, totals } from './reading.ts';

const UNKNOWN = Number.NaN;

describe('a text as a number', () => {
  it.each([
    ['0', 0],
    ['1328063', 1328063],
    ['5218.0', 5218],
    ['0.77593878', 0.77593878],
    ['118,99', 118.99],
    ['1.116,12', 1116.12],
    ['1,234.50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,34,567.5', 1234567.5],
    ['1\u202f234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['628 295 352', 628295352],
    ['1’234.50', 1234.5],
    ['R$\u00a0236,86', 236.86],
    ['US$0.00', 0],
    ['€12.50', 12.5],
    ['12,50 €', 12.5],
    ['CHF 12.50', 12.5],
    ['12.50 EUR', 12.5],
    ['-3.5', -3.5],
    ['−3,5', -3.5],
    ['(12.50)', -12.5],
    ['3,45%', 0.0345],
    ['41,18 %', 0.4118],
    ['499K', 499_000],
    ['18,9K', 18_900],
    ['1,2 M', 1_200_000],
    ['1.47689E+18', 1.47689e18],
    ['.5', 0.5],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    [' 25 ', 25],
  ])('reads %j as %d', (text, number) => {
    expect(readNumberText(text).value).toBeCloseTo(number, 10);
  });

  it.each(['', ' ', '-', '--', ' --', 'N/A', 'NAN', 'undefined', 'Unknown', '—'])(
    'takes %j as unknown, not as text',
    (text) => {
      expect(readNumberText(text)).toMatchObject({ kind: 'unknown', value: UNKNOWN });
    },
  );

  it.each([
    '12 rue',
    '1 2',
    '1,23,4',
    '12.34.56',
    '1.2,3.4',
    '2025-01-01',
    '12:30',
    'Using campaign budget',
    '5/6',
    '1,2345,678',
    '12 posts',
    '802M de vues',
    '3.апр',
    '12.',
    '€',
    '1 234 5',
  ])('never reads half of %j', (text) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'text', value: UNKNOWN });
  });

  it('takes "< 10%" as a limit, not as 10 %', () => {
    expect(readNumberText('< 10%')).toMatchObject({ kind: 'bound', value: UNKNOWN });
  });

  it('tells the currency of an unmistakable sign only', () => {
    expect(readNumberText('R$ 5,00').currency).toBe('BRL');
    expect(readNumberText('$5.00').currency).toBe('');
  });
});

describe('a column of numbers', () => {
  const column = (...cells: (string | number | boolean | Date)[]) => {
    const reader = new NumberReader(0, cells.length);
    const rows = Int32Array.from(cells, (_, index) => index);
    reader.read(
      cells.map((cell) => [cell]),
      rows,
      0,
      rows.length,
    );
    return reader.finish(rows.length);
  };

  it('passes typed numbers through', () => {
    expect([...column(1, 2.5, '').values]).toEqual([1, 2.5, UNKNOWN]);
  });

  it('lets one cell decide for all what "1,234" is', () => {
    const english = column('1,234', '12.5');
    settleNumbers(english, english.evidence === 'both' ? undefined : english.evidence);
    expect([...english.values]).toEqual([1234, 12.5]);
    const french = column('1,234', '12,5');
    settleNumbers(french, french.evidence === 'both' ? undefined : french.evidence);
    expect([...french.values]).toEqual([1.234, 12.5]);
  });

  it('says that it contradicts itself', () => {
    expect(column('12.5', '12,5').evidence).toBe('both');
  });

  it('counts what is no number, and names the first', () => {
    expect(column('1', 'many', 'few').texts).toEqual({ rows: 2, first: 1, found: 'many' });
  });

  it('reads a number of any locale back, whatever its size', () => {
    const locales = fc.constantFrom('en-US', 'fr-FR', 'de-DE', 'pt-BR', 'de-CH', 'en-IN', 'es-ES', 'it-IT', 'sv-SE');
    const amounts = fc.array(
      fc.integer({ min: -1e11, max: 1e11 }).map((cents) => cents / 100),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(locales, amounts, (locale, numbers) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
        const read = column(...numbers.map((number) => format.format(number)));
        settleNumbers(read, read.evidence === 'both' ? undefined : read.evidence);
        numbers.forEach((number, index) => {
          expect(read.values[index]).toBeCloseTo(number, 6);
        });
      }),
    );
  });

  it('reads plain numbers as JavaScript does, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 8 }), (number, digits) => {
        const text = number.toFixed(digits);
        const read = column(text, '0.5');
        settleNumbers(read, '.');
        expect(read.values[0]).toBe(Number(text));
      }),
    );
  });
});

describe('numbers in a table', () => {
  it('reads counts with a separator as thousands: no count has a fraction', () => {
    const table = tableOf([
      ['Date', 'Impressions', 'Views'],
      ['2025-01-01', '25,881', '1.204'],
    ]);
    expect(totals(table)).toEqual({ impressions: 25881, views: 1204 });
  });

  it('lets another column of the table decide about money', () => {
    const table = tableOf([
      ['Date', 'Revenue', 'Spend'],
      ['2025-01-01', '1,234', '5.50'],
    ]);
    expect(totals(table)).toEqual({ revenue: 1234, spend: 5.5 });
  });

  it('lets the language of the headers decide where it is that of the spreadsheet', () => {
    const cells = [
      ['Date', 'Platform', 'Revenue'],
      ['2025-01-01', 'fb', '1,234'],
    ];
    expect(totals(tableOf(cells))).toEqual({ revenue: 1234 });
    expect(totals(tableOf(cells, { zone: 'Europe/Paris', locale: 'fr_FR' }))).toEqual({ revenue: 0 });
  });

  it('leaves money unread where nothing decides, and says in which column', () => {
    const reading = read(
      [
        ['Date', 'Platform', 'Revenue'],
        ['2025-01-01', 'fb', '1,234'],
        ['2025-01-02', 'fb', '12'],
      ],
      { zone: 'Europe/Paris', locale: 'fr_FR' },
    );
    expect([...reading.tables[0]!.measures.revenue!]).toEqual([UNKNOWN, 12]);
    expect(codes(reading)).toEqual(['ambiguous-number']);
    expect(sentences(reading)[0]).toBe(
      'Column C (Revenue): “1,234” in row 2 can be read in two ways, as thousands or with decimals, and nothing in the table decides. 1 cell left unread: write the numbers without separators of thousands.',
    );
    expect(sentences(reading, 'fr')[0]).toContain('Colonne C (Revenue)\u00a0: «\u00a01,234\u00a0», ligne 2');
  });

  it('takes a text for unknown and a problem, by row and column', () => {
    const reading = read([
      ['Date', 'Spend', 'Impressions'],
      ['2025-01-01', 'about 12', '5'],
      ['2025-01-02', '3.20', '7'],
      ['2025-01-03', 'more', '9'],
    ]);
    expect([...reading.tables[0]!.measures.spend!]).toEqual([UNKNOWN, 3.2, UNKNOWN]);
    const [problem] = reading.tables[0]!.problems;
    expect(problem).toMatchObject({ code: 'not-a-number', severity: 'error', tab: 'Tab', row: 2, column: 2, rows: 2 });
    expect(sentences(reading)[0]).toBe(
      'Column B (Spend): 2 cells with no number (first in row 2: “about 12”). Taken as unknown, not as 0.',
    );
  });

  it('says that a number became a date, as 1.5 does in a French spreadsheet', () => {
    const reading = read([
      ['Date', 'Spend'],
      ['2025-01-01', new Date(2025, 4, 1)],
    ]);
    expect([...reading.tables[0]!.measures.spend!]).toEqual([UNKNOWN]);
    expect(codes(reading)).toEqual(['date-for-a-number']);
  });

  it('trusts no count of a column in which thousands became decimals', () => {
    const reading = read([
      ['Date', 'Platform', 'Impressions', 'Spend'],
      ['2025-01-01', 'fb', 25.881, 1.5],
      ['2025-01-02', 'fb', 25, 2.25],
      ['2025-01-03', 'fb', '1,204,500', 3],
    ]);
    const { impressions, spend } = reading.tables[0]!.measures;
    expect([...impressions!]).toEqual([UNKNOWN, UNKNOWN, 1204500]);
    expect([...spend!]).toEqual([1.5, 2.25, 3]);
    expect(codes(reading)).toEqual(['count-with-a-fraction', 'currency-unnamed']);
    expect(sentences(reading, 'fr')[0]).toContain('ligne 2\u00a0: 25,881');
  });

  it('takes the second column of a name where the first is empty', () => {
    const table = tableOf([
      ['Date', 'Views', 'Views'],
      ['2025-01-01', '0', '7'],
      ['2025-01-02', '', '8'],
    ]);
    expect(totals(table)).toEqual({ views: 15 });
  });

  it('takes views of 0 everywhere for unknown while people were reached', () => {
    const cells = [
      ['Post ID', 'Page name', 'Publish time', 'Permalink', 'Views', 'Reach', 'Views'],
      ['1', 'A', '03/18/2025 10:00', 'https://x.y/1', '0', '37', '0'],
    ];
    const reading = read(cells);
    expect([...reading.tables[0]!.measures.views!]).toEqual([UNKNOWN]);
    expect(codes(reading)).toEqual(['column-twice', 'not-filled-in']);
  });
});
