import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { settingsTab } from '../../../src/core/tabs/settings.ts';
import { cellsToWrite, tabLayout } from '../../../src/core/tabs/write.ts';

const context = { language: 'fr', locale: 'fr_FR' } as const;

function read(cells: Cell[][]) {
  return { ...readOwnTab(goalsTab, cells, { zone: 'UTC', locale: 'fr_FR' }), columns: cells[0]!.length };
}

const tab = read([
  ['KPI', 'Notes', 'Target', 'Starting point', 'Échéance'],
  ['Prospects', 'ours', '1 234,5', 34, '30/06/2025'],
]);

describe('saving a row', () => {
  it('writes nothing where nothing differs, however the cells are spelt', () => {
    const values = { kpi: 'leads', target: 1234.5, startValue: 34.00000000000001, deadline: dayOf(2025, 6, 30) };
    expect(cellsToWrite(goalsTab, tab, { before: tab.rows[0]!, row: 2, values }, context)).toEqual([]);
  });

  it('writes the cells that differ, a choice by its name and a day as a day', () => {
    const values = { kpi: 'reach', target: 1234.5, startValue: 34, deadline: dayOf(2025, 9, 30) };
    expect(cellsToWrite(goalsTab, tab, { before: tab.rows[0]!, row: 2, values }, context)).toEqual([
      { row: 2, column: 1, value: 'Portée', format: '@' },
      { row: 2, column: 5, value: dayOf(2025, 9, 30), format: 'dd/mm/yyyy' },
    ]);
  });

  it('keeps a text that looks like a formula a text', () => {
    const values = { kpi: '=HYPERLINK("x")' };
    expect(cellsToWrite(goalsTab, tab, { row: 3, values }, context)).toEqual([
      { row: 3, column: 1, value: '=HYPERLINK("x")', format: '@' },
    ]);
  });

  it('adds a column that the tab has lost, at its end, once there is something to put in it', () => {
    const change = { row: 2, before: tab.rows[0]!, values: { owner: 'Léa', stage: '', unit: 'jours' } };
    expect(cellsToWrite(goalsTab, tab, change, context)).toEqual([
      { row: 1, column: 6, value: 'Unité', format: '@' },
      { row: 2, column: 6, value: 'jours', format: '@' },
      { row: 1, column: 7, value: 'Responsable', format: '@' },
      { row: 2, column: 7, value: 'Léa', format: '@' },
    ]);
  });

  it('empties a cell for what is unknown, and shows shares in percent', () => {
    const values = { target: 0.022, startValue: Number.NaN };
    const change = { before: tab.rows[0]!, row: 2, values, shares: new Set(['target']) };
    expect(cellsToWrite(goalsTab, tab, change, context)).toEqual([
      { row: 2, column: 4, value: '', format: 'General' },
      { row: 2, column: 3, value: 0.022, format: '0.0%' },
    ]);
  });
});

describe('any save', () => {
  it('stays in its row, but for the header of a column that it adds', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constantFrom('', 'Leads', '1.234', '2025-06-30'));
    const ids = goalsTab.columns.map(({ id }) => id);
    const header = fc.shuffledSubarray(['Notes', ...goalsTab.columns.map(({ name }) => name.en)], { minLength: 3 });
    fc.assert(
      fc.property(
        header,
        fc.array(fc.array(cell), { maxLength: 6 }),
        fc.dictionary(fc.constantFrom(...ids), cell),
        fc.nat(5),
        (line, body, values, at) => {
          const cells = [line, ...body.map((row) => line.map((_, column) => row[column] ?? ''))];
          const own = read(cells);
          if (own.headerRow !== 1) return;
          const before = own.rows[at];
          const row = before?.row ?? cells.length + 1;
          const writes = cellsToWrite(goalsTab, own, { ...(before && { before }), row, values }, context);
          const others = writes.filter((write) => write.row !== row);
          expect(others.every((write) => write.row === 1 && write.column > line.length)).toBe(true);
          const notes = line.indexOf('Notes') + 1;
          expect(writes.some(({ column }) => column === notes)).toBe(false);
          const places = writes.map((write) => `${write.row}:${write.column}`);
          expect(new Set(places).size).toBe(places.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a new tab', () => {
  it('reads back by its own header in either language', () => {
    for (const language of ['en', 'fr'] as const) {
      const { headers } = tabLayout(goalsTab, { language, locale: 'en_GB' });
      const columnOf = readOwnTab(goalsTab, [headers], { zone: 'UTC', locale: 'en_GB' }).columnOf;
      expect(Object.values(columnOf)).toEqual(goalsTab.columns.map((_, index) => index + 1));
    }
  });

  it('of settings lists every setting with what it means', () => {
    const layout = tabLayout(settingsTab, { language: 'fr', locale: 'fr_FR' });
    expect(layout.firstRows[0]).toEqual(['Marque', '', 'Figure en tête du rapport.']);
    const { rows, problems } = readOwnTab(settingsTab, [layout.headers, ...layout.firstRows], {
      zone: 'UTC',
      locale: 'fr_FR',
    });
    expect(problems).toEqual([]);
    const language = layout.cellLists.find(({ row }) => layout.firstRows[row]![0] === 'Langue du rapport');
    expect(language).toMatchObject({ column: 1, list: ['Anglais', 'Français'] });
    expect(rows.every(({ values }) => values.setting !== '' && values.value === '')).toBe(true);
  });
});
