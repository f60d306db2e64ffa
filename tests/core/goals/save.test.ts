import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoal, formOf } from '../../../src/core/goals/check.ts';
import { goalsFrom } from '../../../src/core/goals/goals-from.ts';
import { goalValues, shareColumns } from '../../../src/core/goals/values.ts';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { cellsToWrite } from '../../../src/core/tabs/write.ts';

const today = dayOf(2025, 6, 16);
const read = (grid: Grid) => ({
  ...readOwnTab(goalsTab, grid, { zone: 'UTC', locale: 'en_GB' }),
  columns: grid[0]?.length ?? 0,
});

const HEADER = [
  'Notes',
  'KPI',
  'Starting point',
  'Target',
  'Start',
  'Deadline',
  'Scope',
  'Unit',
  'Stage',
  'Name',
  'Id',
];
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('', '=1+1', '1/2', 'reply time', '<b>“quoted”</b>', 'é'.repeat(300)),
);
const anyRow = fc.tuple(
  anyText,
  fc.constantFrom('Leads', 'Reply time', 'Conversion rate', 'NPS', ''),
  fc.oneof<fc.Arbitrary<Cell>[]>(fc.integer({ min: 0, max: 90 }), fc.constantFrom('12', '0.5', 'ten', '')),
  fc.oneof<fc.Arbitrary<Cell>[]>(fc.integer({ min: 100, max: 900 }), fc.constantFrom('120', '60O', '')),
  fc.constantFrom<Cell>('2025-01-01', 45_658, 'soon', ''),
  fc.constantFrom<Cell>('2025-12-31', 46_022, 'later', ''),
  anyText,
  fc.constantFrom('', '€', '%'),
  anyText,
  anyText,
  fc.constantFrom('', 'a', 'b'),
);

describe('saving one goal of a tab in any state', () => {
  it('changes no cell of another row, and none of its own that nobody has changed', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.integer({ min: 1000, max: 2000 }),
        (rows, pick, target) => {
          const grid: Grid = [HEADER, ...rows];
          const tab = read(grid);
          const goals = goalsFrom(tab.rows);
          fc.pre(goals.length > 0);
          const index = pick % goals.length;
          const [goal, before] = [goals[index]!, tab.rows[index]!];
          const checked = checkGoal(
            { ...formOf(goal, before.found, 'en'), target: String(target) },
            { today, locale: 'en' },
          );
          if ('errors' in checked) return;
          const change = {
            before,
            row: before.row,
            values: goalValues(goal.id, checked.goal),
            shares: shareColumns(checked.goal),
          };
          const writes = cellsToWrite(goalsTab, tab, change, { language: 'en', locale: 'en_GB' });
          const own = writes.filter(({ column }) => column <= HEADER.length);
          for (const { row, column } of own) {
            expect(row).toBe(before.row);
            expect(HEADER[column - 1]).not.toBe('Notes');
          }
          // New columns stand at the right of all others, under a header of their own.
          for (const { row } of writes.filter(({ column }) => column > HEADER.length)) {
            expect([tab.headerRow, before.row]).toContain(row);
          }
          const after = grid.map((line) => [...line]);
          for (const { row, column, value } of writes) after[row - 1]![column - 1] = value;
          const again = goalsFrom(read(after.map((line) => Array.from(line, (cell) => cell ?? ''))).rows);
          expect(again).toHaveLength(goals.length);
          again.forEach((other, place) => {
            if (place !== index) expect(other).toEqual(goals[place]);
            else expect(other.target).toBe(target);
          });
        },
      ),
    );
  });
});
