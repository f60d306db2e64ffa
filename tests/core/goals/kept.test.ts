import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureKpi } from '../../../src/core/goals/define.ts';
import { goalsFrom, revisionOf } from '../../../src/core/goals/goals-from.ts';
import { type Filled, filledColumns, KEPT, keeping } from '../../../src/core/goals/kept.ts';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';

const HEADER = [
  'Id',
  'KPI',
  'Starting point',
  'Target',
  'Start',
  'Deadline',
  'Current value',
  'Updated',
  'Status',
  'Result',
  'Owner',
];
const START = '2025-04-01';
const DEADLINE = '2025-06-30';
const LEADS: Cell[] = ['a', 'Leads', 0, 60, START, DEADLINE, '', '', '', '', 'Léa'];

const read = (grid: Grid) => ({
  ...readOwnTab(goalsTab, grid, { zone: 'UTC', locale: 'en_GB' }),
  columns: grid[0]?.length ?? 0,
});

const today = dayOf(2025, 5, 16);
const measured =
  (value: number): MeasureKpi =>
  () =>
    value;
const context = (value: number, day = today) => ({
  today: day,
  measure: measured(value),
  language: 'en' as const,
  locale: 'en_GB',
});

/** The grid after the writing, as the sheet would hold it. */
function kept(grid: Grid, filled: Filled, value: number, day = today): { grid: Cell[][]; filled: Filled } {
  const made = keeping(read(grid), filled, context(value, day));
  const next = grid.map((row) => [...row]);
  for (const { row, column, value: content } of made.writes) next[row - 1]![column - 1] = content;
  return { grid: next, filled: made.filled };
}

const cellsOf = (row: readonly Cell[]) => Object.fromEntries(HEADER.map((name, index) => [name, row[index]]));

describe('what is filled in for people', () => {
  it('is where the goal stands, the day it was counted, and its status', () => {
    const { grid } = kept([HEADER, LEADS], {}, 30);
    expect(cellsOf(grid[1]!)).toMatchObject({
      'Current value': 30,
      Updated: today,
      Status: 'on track',
      Result: '',
      Owner: 'Léa',
    });
  });

  it('changes with the data, and nothing is written where nothing has changed', () => {
    const first = kept([HEADER, LEADS], {}, 30);
    expect(keeping(read(first.grid), first.filled, context(30)).writes).toEqual([]);
    const second = kept(first.grid, first.filled, 12);
    expect(cellsOf(second.grid[1]!)).toMatchObject({ 'Current value': 12, Status: 'behind' });
  });

  it('ends at the deadline, with the result', () => {
    const { grid, filled } = kept([HEADER, LEADS], {}, 48, dayOf(2025, 8, 1));
    expect(cellsOf(grid[1]!)).toMatchObject({
      Updated: dayOf(2025, 6, 30),
      Status: 'missed',
      Result: '48 on 30\u00a0June\u00a02025',
    });
    expect(keeping(read(grid), filled, context(48, dayOf(2025, 9, 1))).writes).toEqual([]);
  });

  it('leaves a number alone that a person typed, before or after', () => {
    const typed = LEADS.map((cell, index) => (index === 6 ? 40 : cell));
    expect(cellsOf(kept([HEADER, typed], {}, 30).grid[1]!)).toMatchObject({ 'Current value': 40, Updated: '' });

    const first = kept([HEADER, LEADS], {}, 30);
    first.grid[1]![6] = 33;
    const second = kept(first.grid, first.filled, 35);
    expect(cellsOf(second.grid[1]!)).toMatchObject({ 'Current value': 33, Updated: today });
    second.grid[1]![6] = '';
    expect(cellsOf(kept(second.grid, second.filled, 36).grid[1]!)).toMatchObject({ 'Current value': 36 });
  });

  it('leaves a cell alone that could not be read', () => {
    const wrong = LEADS.map((cell, index) => (index === 6 ? 'about 30' : cell));
    expect(cellsOf(kept([HEADER, wrong], {}, 30).grid[1]!)).toMatchObject({ 'Current value': 'about 30' });
  });

  it('gives a row without an identifier, or with that of another, one of its own', () => {
    const blank = LEADS.map((cell, index) => (index === 0 ? '' : cell));
    const { grid } = kept([HEADER, LEADS, LEADS, blank], {}, 30);
    const ids = grid.slice(1).map(([id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('a');
    expect(ids).not.toContain('');
  });

  it('adds no column to a tab that people have made', () => {
    const { grid } = kept(
      [
        ['KPI', 'Starting point', 'Target', 'Deadline'],
        ['Leads', 0, 60, DEADLINE],
      ],
      {},
      30,
    );
    expect(grid[0]).toHaveLength(4);
    expect(grid[1]).toEqual(['Leads', 0, 60, DEADLINE]);
  });

  it('is no change of the row: a save that names it is still taken', () => {
    const revision = ({ grid, filled }: { grid: Grid; filled: Filled }) => {
      const row = read(grid).rows[0]!;
      return revisionOf(row, filledColumns(row, filled.a));
    };
    const first = kept([HEADER, LEADS], {}, 30);
    const second = kept(first.grid, first.filled, 55);
    expect(revision(second)).toBe(revision(first));
    second.grid[1]![6] = 57;
    expect(revision(second)).not.toBe(revision(first));
  });
});

const anyCell = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    'Leads',
    'reach',
    42,
    -1,
    0.1,
    '12 %',
    '1,5',
    '30O',
    '2025-06-30',
    45_000,
    true,
    false,
    'a',
  ),
  fc.string(),
  fc.double(),
  fc.date().map((date): Cell => date),
);
const anyHeader = fc.shuffledSubarray([...HEADER, 'Notes', 'Target', 'Objectif', 'Cible', ''], { minLength: 2 });
const anyTab = anyHeader.chain((header) =>
  fc
    .array(fc.array(anyCell, { minLength: header.length, maxLength: header.length }), { maxLength: 8 })
    .map((rows): Grid => [header, ...rows]),
);

describe('a Goals tab in any state', () => {
  it('is read without an error, and every row with something in it is a goal', () => {
    fc.assert(
      fc.property(anyTab, (grid) => {
        const tab = read(grid);
        const goals = goalsFrom(tab.rows);
        expect(goals.map(({ row }) => row)).toEqual(tab.rows.map(({ row }) => row));
        expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
        if (tab.headerRow !== 1) return;
        const columns = Object.values(tab.columnOf);
        const filledRows = grid.slice(1).flatMap((line, index) => {
          const isFilled = columns.some((column) => {
            const cell = line[column - 1];
            return cell !== false && !(typeof cell === 'string' && cell.trim() === '');
          });
          return isFilled ? [index + 2] : [];
        });
        expect(tab.rows.map(({ row }) => row)).toEqual(filledRows);
      }),
    );
  });

  it('gets nothing but blank cells filled in, and only in the columns that are kept', () => {
    fc.assert(
      fc.property(anyTab, fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (grid, value) => {
        const tab = read(grid);
        const before = JSON.stringify(grid);
        const mine: readonly string[] = ['id', ...KEPT];
        const places = Object.entries(tab.columnOf).flatMap(([id, column]) => (mine.includes(id) ? [column] : []));
        for (const { row, column } of keeping(tab, {}, context(value)).writes) {
          expect(places).toContain(column);
          const content = grid[row - 1]![column - 1];
          // A copied identifier is no content of its own.
          if (column !== tab.columnOf.id) expect(typeof content === 'string' ? content.trim() : content).toBe('');
        }
        expect(JSON.stringify(grid)).toBe(before);
      }),
    );
  });
});
