import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/lib/days.ts';
import { LOCALES } from '../../../src/core/lib/text.ts';
import { seeded, spread, weights } from '../../../src/core/sample/chance.ts';
import { sampleTabs } from '../../../src/core/sample/index.ts';
import { LAST_DAY } from '../../../src/core/sample/months.ts';
import { monthOf, rowsOf, sum, TABS, tab } from './table.ts';

describe('the sample workbook', () => {
  test('is the same each time', () => {
    expect(sampleTabs('en')).toEqual(sampleTabs('en'));
  });

  test('takes chance as an argument, which the monthly figures of the ads do not depend on', () => {
    const [other] = sampleTabs('en', seeded(1));
    expect(other!.cells).not.toEqual(tab(TABS.ads).cells);
    const spend = rowsOf(other!).filter((row) => monthOf(row('Jour')) === '2025-05');
    expect(sum(spend, 'Montant dépensé (EUR)')).toBeCloseTo(4000, 6);
  });

  test('holds the same figures in both languages', () => {
    const numbers = (locale: 'en' | 'fr') =>
      sampleTabs(locale).map(({ cells }) => cells.flat().filter((cell) => typeof cell !== 'string'));
    expect(numbers('fr')).toEqual(numbers('en'));
  });

  test.each(LOCALES)('has distinct names and rows of one length (%s)', (locale) => {
    const tabs = sampleTabs(locale);
    expect(new Set(tabs.map(({ name }) => name)).size).toBe(tabs.length);
    for (const { name, cells } of tabs) {
      expect(new Set(cells.map((row) => row.length)).size, name).toBe(1);
      expect(cells.length, name).toBeGreaterThan(1);
    }
  });

  test('holds no negative number', () => {
    for (const { cells } of sampleTabs('en')) {
      for (const cell of cells.flat()) if (typeof cell === 'number') expect(cell).toBeGreaterThanOrEqual(0);
    }
  });

  test('ends on 15 June 2025 and is seen as of the day after', () => {
    expect(LAST_DAY).toBe(dayOf(2025, 6, 15));
    const days = rowsOf(tab(TABS.ads)).map((row) => (row('Jour') as { day: number }).day);
    expect(Math.max(...days)).toBe(LAST_DAY);
    const settings = sampleTabs('en').find(({ name }) => name === 'Settings')!;
    expect(rowsOf(settings).find((row) => row('Setting') === 'As of')!('Value')).toEqual({ day: dayOf(2025, 6, 16) });
  });

  test('gives each post an id of its own', () => {
    for (const [position, header] of [
      [TABS.facebook, 'Post ID'],
      [TABS.instagram, 'Identifiant de la publication'],
    ] as const) {
      const ids = rowsOf(tab(position)).map((row) => row(header));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('writes no formula outside the examples', () => {
    for (const { kind, cells } of sampleTabs('fr')) {
      const formulas = cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='));
      expect(formulas.length > 0).toBe(kind === 'examples');
    }
  });
});

describe('chance', () => {
  test('is between 0 and 1 and even', () => {
    const chance = seeded(7);
    const drawn = Array.from({ length: 10_000 }, chance);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((a, b) => a + b, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });

  test('shares a whole number out without losing any of it', () => {
    expect(spread(10, [1, 1, 2])).toEqual([3, 2, 5]);
    const shares = spread(409, weights(31, seeded(3)));
    expect(shares.reduce((a, b) => a + b, 0)).toBe(409);
    expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
  });

  test('gives nothing to a weight of 0', () => {
    expect(spread(7, [0, 1, 0])).toEqual([0, 7, 0]);
  });
});
