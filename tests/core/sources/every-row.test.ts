import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Measure } from '../../../src/core/fields.ts';
import { type Cell, type Grid, isBlank } from '../../../src/core/lib/cells.ts';
import { parseIsoDay } from '../../../src/core/lib/days.ts';
import { readNumberText } from '../../../src/core/lib/number-text.ts';
import { words } from '../../../src/core/locales/index.ts';
import type { Problem, Reading, Table } from '../../../src/core/sources/define.ts';
import { SOURCES } from '../../../src/core/sources/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { relate } from '../../../src/core/sources/relate.ts';
import { ENGLISH, FRENCH } from './files.ts';

const CONTEXTS = [
  { ...ENGLISH, today: parseIsoDay('2026-03-20') },
  FRENCH,
  { ...FRENCH, dates: 'mdy' as const },
  { zone: 'UTC', locale: 'de_CH' },
];
const HEADERS = SOURCES.flatMap(({ columns }) =>
  columns.flatMap(({ headers, french }) => [...headers, ...(french ?? [])]),
);
const WIDEST = 320;

/** What a spreadsheet may hand over for a cell of data. */
const datum: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 2_000_000 }) },
  { weight: 3, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.date({ noInvalidDate: false }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((count) => count.toLocaleString('en')) },
  { weight: 2, arbitrary: fc.constantFrom('2025-04-01', '03/04/2025', '13/04/2025', '8 mars', 'Oct 29 - Nov 4') },
  { weight: 2, arbitrary: fc.constantFrom('-', ' --', 'N/A', 'NAN', '12 %', '< 10%', '1.234', '1,5', '€3', 'R$ 9,90') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#ERROR!', '=HYPERLINK("a")', '=1+', '+x', '@a'),
  },
  { weight: 2, arbitrary: fc.constantFrom('Total', 'Total: Campaigns', 'Grand total', 'Showing top 500 results') },
  { weight: 2, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.boolean() },
);

/** A header row of a real layout, with more of its columns, columns of others, twins and nonsense, in any order. */
const header = fc.constantFrom(...SOURCES.filter(({ signatures }) => signatures.length > 0)).chain((source) => {
  const own = source.columns.flatMap(({ headers, french }) => [...headers, ...(french ?? [])]);
  return fc
    .tuple(
      fc.constantFrom(...source.signatures),
      fc.subarray(own, { maxLength: Math.min(8, own.length) }),
      fc.array(fc.oneof(fc.constantFrom(...HEADERS), fc.string(), fc.constant('')), { maxLength: 6 }),
    )
    .chain(([signature, more, others]) => {
      const all: Cell[] = [...signature, ...more, ...others];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });
});

/** A tab with one such header, lines above it, and rows of anything below it. */
const tab: fc.Arbitrary<Grid> = fc
  .tuple(
    header,
    fc.array(fc.constantFrom('sep=,', '', 'Report', 'Facebook reach', 'July 8, 2025 - July 31, 2025'), {
      maxLength: 3,
    }),
    fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constant(WIDEST)),
  )
  .chain(([names, above, least]) => {
    const width = Math.max(names.length, least);
    const wide = (cells: readonly Cell[]) => [...cells, ...new Array<Cell>(width - cells.length).fill('')];
    const full = fc.array(datum, { minLength: names.length, maxLength: names.length }).map(wide);
    const line = fc.oneof(
      { weight: 8, arbitrary: full },
      { weight: 1, arbitrary: datum.map((cell) => wide([cell])) },
      { weight: 1, arbitrary: fc.constant(wide([])) },
    );
    return fc
      .array(line, { maxLength: 12 })
      .map((rows) => [...above.map((text) => wide([text])), wide(names), ...rows]);
  });

/** The same with headers of other tables among the rows, lines of '#', and no order at all. */
const wild: fc.Arbitrary<Grid> = fc.array(tab, { minLength: 1, maxLength: 3 }).chain((tabs) => {
  const width = Math.max(...tabs.flatMap((cells) => cells.map((row) => row.length)));
  const rows = tabs.flatMap((cells) =>
    cells.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')] as readonly Cell[]),
  );
  const comments = ['# Start date: 20250401', '#', '# ---', '# soap'].map((text) => [
    text,
    ...new Array<Cell>(width - 1).fill(''),
  ]);
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...rows) }, fc.constantFrom(...comments)), {
      maxLength: 20,
    })
    .map((mixed) => [...rows, ...mixed]);
});

const context = fc.constantFrom(...CONTEXTS);
const OUT = ['totals-left-out', 'lines-left-out', 'broken-rows'];

const problemsOf = ({ problems, tables }: Reading) => [...problems, ...tables.flatMap((table) => table.problems)];
const isFilled = (row: readonly Cell[]) => !row.every(isBlank);

/** How many rows the list of problems says were left out of a table. */
function leftOut({ problems }: Table): number {
  return problems.filter(({ code }) => OUT.includes(code)).reduce((sum, problem) => sum + (problem.rows ?? 0), 0);
}

describe('any grid', () => {
  it('is read without an error, to the end, into facts and sentences', () => {
    fc.assert(
      fc.property(fc.oneof(tab, wild), context, (cells, where) => {
        const readings = relate([readTab({ name: 'Any', cells }, where), readTab({ name: 'Again', cells }, where)]);
        const facts = buildFacts(readings, { social: {} });
        const all: readonly Problem[] = [...readings.flatMap(problemsOf), ...facts.problems];
        for (const { say, row = 1, column = 1 } of all) {
          expect([say(words('en')), say(words('fr'))].every((sentence) => /\S/.test(sentence))).toBe(true);
          expect([row, column].every((place) => place >= 1)).toBe(true);
          expect(row).toBeLessThanOrEqual(cells.length);
        }
        for (const table of facts.tables) expect(table.counts).toHaveLength(table.rows);
        if (readings[0]!.tables.length === 0 && cells.some(isFilled)) expect(readings[0]!.problems).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has every row below a header among the facts, or in the list of problems', () => {
    fc.assert(
      fc.property(tab, context, (cells, where) => {
        const reading = readTab({ name: 'Any', cells }, where);
        const [table, second] = reading.tables;
        // Several tables in one tab are told apart by a test of their own.
        fc.pre(table !== undefined && second === undefined && reading.problems.length === 0);
        const below = cells.slice(table.headerRow).filter(isFilled).length;
        const described = table.source.describedBelow && table.sheetRows[0] !== table.headerRow + 1;
        expect([below, described ? below - 1 : below]).toContain(table.rows + leftOut(table));
      }),
      { numRuns: 400 },
    );
  });

  it('has every figure that could not be read in the list of problems, by its column', () => {
    fc.assert(
      fc.property(tab, context, (cells, where) => {
        const reading = readTab({ name: 'Any', cells }, where);
        for (const table of reading.tables) {
          for (const { column, field } of table.columnsRead ?? []) {
            const values = table.measures[field as Measure];
            const twins = table.columnsRead!.filter((other) => other.field === field).length > 1;
            if (!values || twins) continue;
            const unread = [...table.sheetRows].some(
              (row, index) => Number.isNaN(values[index]!) && isLost(cells[row - 1]![column - 1]),
            );
            const said = table.problems.some(
              (problem) => problem.column === column || problem.code === 'currencies-mixed',
            );
            if (unread) expect(said).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names the rows without a day, so that none is missing from a period in silence', () => {
    fc.assert(
      fc.property(tab, context, (cells, where) => {
        for (const table of readTab({ name: 'Any', cells }, where).tables) {
          const undated = table.day.filter(Number.isNaN).length;
          if (undated === 0 || table.source.audience) continue;
          const said = table.problems.find(({ code }) => code === 'row-without-date' || code === 'no-period');
          expect(said?.rows ?? (said && undated)).toBe(undated);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line that begins with #', () => {
  const header = ['Date', 'Platform', 'Impressions', 'Clicks'];
  const day = (number: number) => [`2025-04-0${number}`, 'Facebook', 100 * number, number];

  it.each(['#REF!', '#N/A', '#soap'])('%j alone in a table does not end it', (text) => {
    const { tables } = readTab({ name: 'T', cells: [header, day(1), [text, '', '', ''], day(2)] }, ENGLISH);
    expect(tables.map(({ rows }) => rows)).toEqual([2]);
    expect(tables[0]!.problems.map(({ code, row }) => [code, row])).toEqual([['lines-left-out', 3]]);
  });

  it('is a remark in a table, and no more rows are lost than that one', () => {
    const cells = [header, day(1), ['# notes', '', '', ''], ['', '', '', ''], day(2), day(3)];
    const { tables, problems } = readTab({ name: 'T', cells }, ENGLISH);
    expect(tables.map(({ rows }) => rows)).toEqual([3]);
    expect(tables[0]!.problems.map(({ code, row }) => [code, row])).toEqual([['lines-left-out', 3]]);
    expect(problems).toEqual([]);
  });

  it('ends a table of a report that has such lines above each of its tables; what it leaves unread is named', () => {
    const comment = ['# Start date: 20250401', '', '', ''];
    const cells = [comment, header, day(1), ['# ---', '', '', ''], ['1', '2', '', ''], ['3', '4', '', '']];
    const { tables, problems } = readTab({ name: 'T', cells }, ENGLISH);
    expect(tables.map(({ rows }) => rows)).toEqual([1]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['parts-left-out', 5]]);
  });
});

describe('a day that is still to come', () => {
  const header = ['Date', 'Platform', 'Impressions'];
  const rows = ['2026-03-20', '2026-03-21', '2031-03-22', '2032-03-23'].map((day) => [day, 'Facebook', 5]);
  const reading = (today: string) =>
    readTab({ name: 'T', cells: [header, ...rows] }, { ...ENGLISH, today: parseIsoDay(today) });

  it('is read, and named, as are all those after it; tomorrow is today somewhere', () => {
    const [table] = reading('2026-03-20').tables;
    expect(table!.rows).toBe(4);
    expect(table!.problems.map(({ code, row, rows: count }) => [code, row, count])).toEqual([['rows-ahead', 4, 2]]);
    expect(table!.problems[0]!.say(words('en'))).toContain('22 March 2031');
    expect(table!.problems[0]!.say(words('fr'))).toContain('22 mars 2031');
  });

  it('is none when it has come', () => {
    expect(reading('2032-03-23').tables[0]!.problems).toEqual([]);
  });
});

/** A cell that holds something which is no mark for "not known". */
function isLost(cell: Cell | undefined): boolean {
  if (isBlank(cell)) return false;
  if (typeof cell === 'string') return readNumberText(cell).kind !== 'unknown';
  return typeof cell !== 'number' || Number.isFinite(cell);
}
