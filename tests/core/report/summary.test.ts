import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { parsePeriod } from '../../../src/core/lib/periods.ts';
import { summaryName, summaryOf } from '../../../src/core/report/summary.ts';
import { sampleDocument } from './documents.ts';

describe('the row that others gather', () => {
  it.each([
    ['2025-04', 'SUMMARY_2025_04'],
    ['2025-Q1', 'SUMMARY_2025_Q1'],
    ['2025', 'SUMMARY_2025'],
    ['2025-W18', 'SUMMARY_20250428_20250504'],
    ['2025-01-15..2025-02-14', 'SUMMARY_20250115_20250214'],
    ['FY2025-Q1', 'SUMMARY_FY2025_Q1'],
    ['FY2025', 'SUMMARY_FY2025'],
  ])('of %s is named %s', (key, name) => {
    expect(summaryName(parsePeriod(key, { weekStart: 1, fiscalYearStart: 4 })!)).toBe(name);
  });

  it('holds the figures of page one: 6,000 invested, 9,600 brought in, one goal reached', () => {
    const { period, invested, revenue, goalsWell } = summaryOf(accountOf(sampleDocument('en'))!);
    expect({ period, invested, revenue, goalsWell }).toEqual({
      period: '2025-05',
      invested: 6000,
      revenue: expect.closeTo(9600, 6),
      goalsWell: 1,
    });
  });
});
