import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/core/fields.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { LOCALES } from '../../../src/core/lib/text.ts';
import { sampleTabs } from '../../../src/core/sample/index.ts';
import type { Table } from '../../../src/core/sources/define.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { TABS } from '../../../src/core/tabs/index.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { asRead, TABS as POSITIONS } from './table.ts';

const EXPECTED = [
  ['ads', 'meta-ads'],
  ['facebook', 'facebook-posts'],
  ['facebookSinceMay', 'facebook-posts'],
  ['instagram', 'instagram-posts'],
  ['site', 'ga4-traffic'],
  ['tiktok', 'own-table'],
  ['linkedin', 'own-table'],
] as const;

const SHEETS = LOCALES.flatMap((locale) => ['en_US', 'fr_FR'].map((sheet) => [locale, sheet] as const));

describe.each(SHEETS)('the sample in %s, in a spreadsheet of %s', (locale, sheet) => {
  const context = { zone: 'UTC', locale: sheet };
  const tabs = sampleTabs(locale);
  const readings = tabs
    .slice(0, EXPECTED.length)
    .map((tab) => readTab({ name: tab.name, cells: asRead(tab) }, context));
  const table = (name: keyof typeof POSITIONS): Table => readings[POSITIONS[name]]!.tables[0]!;

  test.each(EXPECTED)('%s is recognised as %s, and every row of it is read', (name, source) => {
    expect(readings[POSITIONS[name]]!.tables.map((each) => each.source.id)).toEqual([source]);
    expect(table(name).rows).toBe(tabs[POSITIONS[name]]!.cells.length - 1);
    expect(table(name).to).toBeLessThanOrEqual(dayOf(2025, 6, 15));
  });

  test('nothing in the exports is misread', () => {
    const problems = readings.flatMap((reading) => [
      ...reading.problems,
      ...reading.tables.flatMap((each) => each.problems),
    ]);
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('the months of the posts stay as they are, whatever the order of day and month', () => {
    const months = (name: keyof typeof POSITIONS) => [
      ...new Set([...table(name).day].map((day) => isoDay(day).slice(0, 7))),
    ];
    expect(months('facebook')).toEqual(['2025-01', '2025-02', '2025-03', '2025-04']);
    expect(months('facebookSinceMay')).toEqual(['2025-05', '2025-06']);
  });

  test('the sums are those of the cells', () => {
    const total = (name: keyof typeof POSITIONS, measure: Measure) =>
      [...table(name).measures[measure]!].reduce((sum, value) => sum + value, 0);
    expect(total('ads', 'spend')).toBeCloseTo(2100 + 2100 + 2500 + 3100 + 4000 + 1900, 4);
    expect(total('ads', 'revenue')).toBeCloseTo(8400 + 8400 + 10_000 + 12_400 + 16_400 + 7600, 4);
    expect(total('tiktok', 'views')).toBe(2_710_000);
    expect(total('linkedin', 'leads')).toBe(53);
    expect(total('facebookSinceMay', 'views')).toBeGreaterThan(0);
    expect(table('ads').currency).toBe('EUR');
  });

  test('our own tabs are read without a problem but for (i), the typing error in the third goal, named by its row', () => {
    const problems = TABS.flatMap((definition) => {
      const tab = tabs.find(({ name }) => name === definition.name[locale])!;
      const read = readOwnTab(definition, asRead(tab), context);
      expect(read.rows).toHaveLength(tab.cells.length - 1);
      return read.problems;
    });
    expect(problems.map(({ row, column }) => ({ row, column }))).toEqual([{ row: 4, column: 14 }]);
  });
});
