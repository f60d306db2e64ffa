import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { words } from '../../../src/core/locales/index.ts';
import { costsTab } from '../../../src/core/tabs/costs.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { TABS } from '../../../src/core/tabs/index.ts';
import { normalName } from '../../../src/core/tabs/names.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';

const paris = { zone: 'Europe/Paris', locale: 'fr_FR' };
const london = { zone: 'Europe/London', locale: 'en_GB' };

describe('a tab of our own', () => {
  it('is read by headers of either language, mixed, in any order, below a title', () => {
    const tab = readOwnTab(
      goalsTab,
      [
        ['Nos objectifs', '', '', '', ''],
        ['', '', '', '', ''],
        ['  ÉCHÉANCE : ', 'KPI', 'Target', 'Point de départ', 'Notes à nous'],
        [new Date('2025-06-29T22:00:00Z'), 'Prospects', '60', 34, 'x'],
      ],
      paris,
    );
    expect(tab.headerRow).toBe(3);
    expect(tab.columnOf).toEqual({ deadline: 1, kpi: 2, target: 3, startValue: 4 });
    expect(tab.rows).toEqual([
      { row: 4, values: { deadline: dayOf(2025, 6, 30), kpi: 'leads', target: 60, startValue: 34 }, found: {} },
    ]);
    expect(tab.problems).toEqual([]);
  });

  it('keeps a row with a broken cell, and says by row and column what was found and what is expected', () => {
    const tab = readOwnTab(
      goalsTab,
      [
        ['KPI', 'Starting point', 'Target', 'Deadline'],
        ['Leads', 34, 'sixty', '31/06/2025'],
      ],
      london,
    );
    expect(tab.rows[0]).toEqual({
      row: 2,
      values: { kpi: 'leads', startValue: 34, target: '', deadline: '' },
      found: { target: 'sixty', deadline: '31/06/2025' },
    });
    expect(tab.problems.map(({ row, column, say }) => [row, column, say(words('en'))])).toEqual([
      [2, 3, 'Target: “sixty” was not understood. Expected is a number such as 60.'],
      [2, 4, 'Deadline: “31/06/2025” was not understood. Expected is a day such as 2025-06-30.'],
    ]);
    expect(tab.problems[0]!.say(words('fr'))).toContain('«\u00a0sixty\u00a0»');
  });

  it('names a blank that has to be filled, and a column that is missing', () => {
    const tab = readOwnTab(
      goalsTab,
      [
        ['KPI', 'Target', 'Deadline'],
        ['Leads', 60, ''],
      ],
      london,
    );
    expect(tab.problems.map(({ row, say }) => [row, say(words('en'))])).toEqual([
      [1, 'The column “Starting point” is missing.'],
      [2, 'Deadline is blank: expected is a day such as 2025-06-30.'],
    ]);
  });

  it('takes own words where a list is open, and only the list where it is not', () => {
    const tab = readOwnTab(
      goalsTab,
      [
        ['KPI', 'Scope type', 'Starting point', 'Target', 'Deadline'],
        ['Five-star reviews', 'one planet', 1, 2, '2025-12-31'],
      ],
      london,
    );
    expect(tab.rows[0]!.values.kpi).toBe('Five-star reviews');
    expect(tab.rows[0]!.found.scopeType).toBe('one planet');
  });

  it('understands the beginning of a choice, where only one begins so', () => {
    const cells = [
      ['Du', 'Nature du coût', 'Montant'],
      ['01/05/2025', 'Outils', 29],
    ];
    expect(readOwnTab(costsTab, cells, paris).rows[0]!.values.kind).toBe('tools');
  });

  it('skips blank rows, with an unchecked box in them or not, and counts rows as the sheet does', () => {
    const tab = readOwnTab(
      costsTab,
      [
        ['From', 'Kind of cost', 'Amount'],
        ['', '', ''],
        [false, '', ''],
        ['2025-05-01', 'Labour', 10],
      ],
      london,
    );
    expect(tab.rows.map(({ row }) => row)).toEqual([4]);
  });

  it('takes a bare number for a day only where it can be one', () => {
    const cells = [
      ['From', 'Kind of cost'],
      [45778, 'Labour'],
      [12, 'Labour'],
    ];
    const tab = readOwnTab(costsTab, cells, london);
    expect(tab.rows.map(({ values }) => values.from)).toEqual([45778, '']);
    expect(tab.problems).toHaveLength(1);
  });

  it('is empty without a header, and says which columns it expects', () => {
    const tab = readOwnTab(
      goalsTab,
      [
        ['a', 'b'],
        [1, 2],
      ],
      london,
    );
    expect(tab).toMatchObject({ rows: [], headerRow: 0 });
    expect(tab.problems[0]!.say(words('en'))).toContain('Name');
    expect(readOwnTab(goalsTab, [['']], london).problems).toEqual([]);
  });

  it('reads anything without throwing, and loses no row with something in it', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom('', 'Leads', '12 %', '1.234', '2025-06-30', '=1+1', 'KPI', 'Cible'),
    );
    const body = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(body, (rows) => {
        const header = ['KPI', 'Point de départ', 'Target', 'Deadline', 'Owner'];
        const tab = readOwnTab(goalsTab, [header, ...rows], paris);
        const filled = rows.filter((row) => row.some((c) => (typeof c === 'string' ? c.trim() !== '' : c !== false)));
        if (tab.headerRow === 1) expect(tab.rows).toHaveLength(filled.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the definitions', () => {
  it.each(TABS.map((tab) => [tab.id, tab] as const))('%s: no two columns share a header', (_, tab) => {
    const headers = tab.columns.flatMap(({ id, name, aliases = [] }) =>
      [...new Set([name.en, name.fr, ...aliases].map(normalName))].map((header) => [header, id] as const),
    );
    expect(new Set(headers.map(([header]) => header)).size).toBe(headers.length);
  });
});
