import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { normaliseHeader, repairEncoding } from '../../../src/core/sources/headers.ts';
import { columnLetter } from '../../../src/core/sources/problems.ts';
import { fixture } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

/** The rows made equally long, as a sheet has them. */
function sheet(...rows: readonly (readonly (string | number)[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

describe('a header', () => {
  it.each([
    ['Auf\u00adru\u00adfe', 'aufrufe'],
    ['\ufeffPost ID', 'post id'],
    ['Phone number clicks ', 'phone number clicks'],
    ['Spectateurs de 3\u00a0secondes', 'spectateurs de 3 secondes'],
    ['Mentions J’aime', "mentions j'aime"],
    ['Montant dÃ©pensÃ© (EUR)', 'montant depense (eur)'],
    ['RÃ©sultats', 'resultats'],
    ['Mentions Jâ€™aime', "mentions j'aime"],
    ['„Gefällt mir“-Angaben', '"gefallt mir"-angaben'],
    ['  Coût   total ', 'cout total'],
  ])('%j is compared as %j', (header, normalised) => {
    expect(normaliseHeader(header)).toBe(normalised);
  });

  it('is left alone where it only looks damaged', () => {
    expect(repairEncoding('Âge')).toBe('Âge');
    expect(repairEncoding('Château')).toBe('Château');
  });

  it('is named by the letters of its column', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('a tab', () => {
  const header = ['Date', 'Platform', 'Spend'];

  it('has its header wherever it stands', () => {
    const table = tableOf(sheet(['Our report'], [], ['made by hand'], header, ['2025-01-01', 'fb', 5]));
    expect([table.headerRow, [...table.sheetRows]]).toEqual([4, [5]]);
  });

  it('may start in any column', () => {
    expect(
      totals(tableOf(sheet(['', '', ...header], ['', '', '2025-01-01', 'fb', 5], ['', '', 'Total', '', 5]))),
    ).toEqual({ spend: 5 });
  });

  it('may hold several tables, one below the other', () => {
    const { tables } = read(
      sheet(
        header,
        ['2025-01-01', 'fb', 5],
        [],
        ['Another one'],
        ['Date', 'Views'],
        ['2025-02-01', 7],
        ['2025-02-02', 8],
      ),
    );
    expect(tables.map(totals)).toEqual([{ spend: 5 }, { views: 15 }]);
    expect(tables.map(({ headerRow }) => headerRow)).toEqual([1, 5]);
  });

  it('may hold an export pasted below another with its header', () => {
    const { tables } = read(sheet(header, ['2025-01-01', 'fb', 5], header, ['2025-02-01', 'fb', 7]));
    expect(tables.map(totals)).toEqual([{ spend: 5 }, { spend: 7 }]);
  });

  it('reads through blank rows', () => {
    expect(tableOf(sheet(header, [], ['2025-01-01', 'fb', 5], [], [], ['2025-01-02', 'fb', 6])).rows).toBe(2);
  });

  it('may be a header and nothing else', () => {
    expect(tableOf(sheet(header)).rows).toBe(0);
    expect(codes(read(sheet(header)))).toEqual(['no-rows']);
  });

  it('says nothing where it is empty', () => {
    expect(read([])).toEqual({ tab: 'Tab', tables: [], problems: [] });
    expect(
      read([
        ['', ''],
        ['', ''],
      ]).problems,
    ).toEqual([]);
  });

  it.each([
    'Total',
    'TOTAL',
    'Grand total',
    'Totaux',
    'Total général',
    'Total: Campaigns',
    'Total : campagnes',
    'Gesamt',
  ])('does not count a row that begins with %j', (total) => {
    const table = tableOf(sheet(['Platform', 'Date', 'Spend'], ['fb', '2025-01-01', 5], [total, '', 5]));
    expect([table.rows, totals(table)]).toEqual([1, { spend: 5 }]);
  });

  it('counts a campaign whose name only begins like a total', () => {
    const table = tableOf(
      sheet(['Date', 'Campaign', 'Spend'], ['2025-01-01', 'Total look', 5], ['2025-01-01', 'Totally', 6]),
    );
    expect(totals(table)).toEqual({ spend: 11 });
  });

  it('leaves a line of text below the table out, and says so', () => {
    const reading = read(sheet(header, ['2025-01-01', 'fb', 5], ['Showing top 500 results']));
    expect(reading.tables[0]!.rows).toBe(1);
    expect(sentences(reading)).toContain('Row 3 is a line of text, not data, and was left out.');
  });

  it('reports rows without a date by row', () => {
    const reading = read(sheet(header, ['2025-01-01', 'fb', 5], ['', 'fb', 6], ['soon', 'fb', 7]));
    expect(codes(reading)).toEqual(['not-a-date', 'row-without-date', 'currency-unnamed']);
    expect(reading.tables[0]!.problems[1]).toMatchObject({ row: 3, rows: 2 });
  });

  it('is not recognised by one header alone', () => {
    const reading = read(sheet(['Date', 'Mood'], ['2025-01-01', 'good']));
    expect(codes(reading)).toEqual(['unrecognised']);
    expect(sentences(reading)[0]).toContain('headers: Date, Mood');
  });

  it('is named where it is an export that is not read yet', () => {
    const reading = read(sheet(['Date', 'Primary'], ['2025-01-01T00:00:00', 5]));
    expect(codes(reading)).toEqual(['not-read-yet']);
    expect(sentences(reading, 'fr')[0]).toContain('Meta Business Suite');
  });
});

describe('a file pasted into column A', () => {
  const text = (delimiter: string) =>
    [
      '"Post ID","Page name","Publish time",Permalink,Description,Reach,Reactions',
      '1,A page,"03/18/2025 10:00",https://x.y/1,"Two lines,',
      'and a ""comma""",120,7',
      '2,A page,"03/19/2025 10:00",https://x.y/2,Short,80,3',
    ].map((line) => [delimiter === ',' ? line : line.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, delimiter)]);

  it('is split and read, with a note', () => {
    const cells = text(',');
    const reading = read(cells);
    expect(codes(reading)).toEqual(['split-lines']);
    expect(totals(reading.tables[0]!)).toMatchObject({ reach: 200, reactions: 10 });
    expect(reading.tables[0]!.dimensions.text![0]).toBe('Two lines,\nand a "comma"');
    expect([...reading.tables[0]!.sheetRows]).toEqual([2, 4]);
  });

  it('is split at semicolons too', () => {
    const cells = [['Date;Plateforme;Dépenses'], ['2025-01-01;fb;12,50'], ['2025-01-02;fb;7,25']];
    expect(totals(tableOf(cells))).toEqual({ spend: 19.75 });
  });

  it('is read below the lines that stand above its header', () => {
    const cells = [
      ['Campaign report'],
      ['"July 8, 2025 - July 31, 2025"'],
      ['Campaign,Impr.,Cost'],
      ['Brand,"1,204",5.20'],
      ['Total: Account,"1,204",5.20'],
    ];
    const table = tableOf(cells);
    expect([totals(table), days(table)]).toEqual([{ impressions: 1204, spend: 5.2 }, ['2025-07-08']]);
  });

  it.each<[string, Grid]>([
    [
      'cut into other columns too',
      [
        ['Date,Platform,Spend', ''],
        ['2025-01-01', 'fb,5'],
      ],
    ],
    ['of different lengths', [['Date,Platform,Spend'], ['2025-01-01,fb,5'], ['2025-01-02,fb']]],
    ['left open by a quote', [['Date,Platform,Spend'], ['2025-01-01,"fb,5']]],
    ['taken for numbers', [['Date,Spend,Views'], [20250101.5]]],
  ])('is refused, never half read, where its lines are %s', (_, cells) => {
    const reading = read(cells);
    expect(reading.tables).toEqual([]);
    expect(codes(reading)).toEqual(['damaged-lines']);
    expect(sentences(reading)[0]).toMatch(/^Damaged file: .* Nothing was read\. Export it again/);
  });
});

describe('a damaged file', () => {
  it('is refused where letters were lost', () => {
    const reading = read(sheet(['Age & gender'], ['', 'Women', 'Men'], ['18-24', '3.\ufffd\ufffd\ufffd', '1.5']));
    expect(codes(reading)).toEqual(['damaged-letters']);
    expect(sentences(reading)[0]).toContain('B3');
  });

  it('is refused where numbers became dates', () => {
    const reading = read(sheet(['Age & gender'], ['', 'Women', 'Men'], ['18-24', '3.апр', '1.5']));
    expect(codes(reading)).toEqual(['damaged-dates']);
    expect(sentences(reading, 'fr')[0]).toContain('des nombres sont devenus des dates (B3\u00a0: «\u00a03.апр\u00a0»)');
  });

  it('is refused even where a part of it could be named', () => {
    const reading = read(
      sheet(['', 'Women'], ['18-24', '3.апр'], [], ['Follows'], ['Date', 'Primary'], ['2025-01-01', 4]),
    );
    expect(codes(reading)).toEqual(['damaged-dates']);
  });
});

describe('raw text', () => {
  it('that looks like a formula stays as it is', () => {
    const cells = fixture('facebook-posts-2023.en.csv').map((row) =>
      row.map((cell) => (cell === 'Words of post 1' ? '=1+1' : cell)),
    );
    expect(tableOf(cells).dimensions.text![0]).toBe('=1+1');
  });

  it('loses the blanks around it', () => {
    expect(
      tableOf(sheet(['Date', 'Campaign', 'Spend'], ['2025-01-01', '\u00a0Spring ', 5])).dimensions.campaign,
    ).toEqual(['Spring']);
  });
});
