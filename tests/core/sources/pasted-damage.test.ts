import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, FRENCH } from './files.ts';
import { codes, read, sentences, tableOf, totals } from './reading.ts';

const UNKNOWN = Number.NaN;

describe('thousands that a spreadsheet with decimal commas took for decimals', () => {
  const header = ['Campaign', 'Currency code', 'Impr.', 'Clicks', 'Cost'];
  const cells = [
    ['Report', '', '', '', ''],
    ['July 8, 2025 - July 31, 2025', '', '', '', ''],
    header,
    ['Soap', 'EUR', 25.881, 310, '12.75'],
    ['Wax', 'EUR', 2, 9, '3.25'],
    ['Oil', 'EUR', '1,204,500', 0, '100.50'],
  ];

  it('are put back where the fraction proves it, and unknown where 2 may have been 2,000', () => {
    const reading = read(cells, FRENCH);
    const [table] = reading.tables;
    expect([...table!.measures.impressions!]).toEqual([25881, UNKNOWN, 1204500]);
    expect(codes(reading)).toEqual(['thousands-put-back', 'thousands-lost', 'thousands-unsure']);
    expect(sentences(reading)[1]).toContain('so 2 (row 5) may be 2,000');
    expect(sentences(reading)[2]).toContain('Column D (Clicks)');
    expect(sentences(reading, 'fr')[0]).toContain('ligne 4\u00a0: 25,881');
  });

  it('are not looked for in a spreadsheet whose decimal mark is that of the export', () => {
    expect(codes(read(cells, ENGLISH))).toEqual(['count-with-a-fraction']);
  });

  it('cannot be there where a count past 1,000 is a bare number', () => {
    const whole = cells.map((row, index) => (index === 3 ? ['Soap', 'EUR', 25881, 310, '12.75'] : row)).slice(0, 5);
    const reading = read(whole, FRENCH);
    expect([codes(reading), totals(reading.tables[0]!).impressions]).toEqual([[], 25883]);
  });
});

describe('an identifier that a spreadsheet took for a number', () => {
  const header = [
    'Post id',
    'Date',
    'Post text',
    'Post Link',
    'Impressions',
    'Likes',
    'Reposts',
    'Bookmarks',
    'Replies',
  ];
  const row = (id: string | number, link: string) => [id, 'Tue, Feb 18, 2025', 'Words', link, '10', '1', '0', '0', '0'];

  it('is said to be rounded, and tells no posts apart', () => {
    const cells = [header, row(1.9e18, 'https://x.com/a/status/1'), row(1.9e18, 'https://x.com/a/status/2')];
    const reading = readTab({ name: 'X', cells }, ENGLISH);
    expect(codes(reading)).toEqual(['digits-lost']);
    expect(sentences(reading)[0]).toContain('2 identifiers');
    expect([...buildFacts([reading], { social: {} }).tables[0]!.counts]).toEqual([1, 1]);
  });

  it('is the same post as in an export that kept its digits, by the link', () => {
    const rounded = { name: 'Pasted', cells: [header, row(1.9e18, 'https://x.com/a/status/1')] };
    const whole = { name: 'Dropped', cells: [header, row('1900000000000000123', 'https://x.com/a/status/1')] };
    const facts = buildFacts(
      [rounded, whole].map((tab) => readTab(tab, ENGLISH)),
      { social: {} },
    );
    expect(facts.tables.map(({ counts }) => [...counts])).toEqual([[0], [1]]);
  });
});

describe('money', () => {
  const table = (header: string, amounts: readonly (string | number)[], others: readonly string[] = []) => [
    ['Date', 'Platform', header, ...(others.length > 0 ? ['Currency'] : [])],
    ...amounts.map((amount, row) => [
      `2025-03-0${row + 1}`,
      'fb',
      amount,
      ...(others.length > 0 ? [others[row]!] : []),
    ]),
  ];

  it('of two signs in one column is not added: that of most rows counts, and the others are named', () => {
    const reading = read(table('Spend', ['€10.50', '£20.50', '€1.25']));
    const [found] = reading.tables;
    expect([found!.currency, ...found!.measures.spend!]).toEqual(['EUR', 10.5, UNKNOWN, 1.25]);
    expect(codes(reading)).toEqual(['currencies-mixed']);
    expect(sentences(reading)[0]).toContain('EUR was read; GBP (1 row, row 3)');
    expect(sentences(reading, 'fr')[0]).toContain('EUR a été lu');
  });

  it('of two currencies in a column of its own is not added either', () => {
    const found = tableOf(table('Spend', [10, 20, 30], ['USD', 'eur', 'EUR']));
    expect([found.currency, ...found.measures.spend!]).toEqual(['EUR', UNKNOWN, 20, 30]);
  });

  it('of two headers in two currencies is that of the first', () => {
    const reading = read([
      ['Date', 'Platform', 'Spend (EUR)', 'Revenue (USD)'],
      ['2025-03-01', 'fb', '10', '99'],
    ]);
    expect([reading.tables[0]!.currency, totals(reading.tables[0]!)]).toEqual(['EUR', { spend: 10, revenue: 0 }]);
    expect(codes(reading)).toEqual(['currencies-mixed']);
  });

  it('in bare numbers names no currency, which is said once', () => {
    expect(codes(read(table('Spend', [10, 20])))).toEqual(['currency-unnamed']);
    expect(codes(read(table('Spend (EUR)', [10, 20])))).toEqual([]);
    expect(codes(read(table('Spend', ['10', '20'])))).toEqual([]);
  });
});
