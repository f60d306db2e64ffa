import { describe, expect, it } from 'vitest';
import { type Amounts, amountsBy } from '../../../src/core/facts/amounts.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

const APRIL = monthPeriod(2025, 4);

const posts: TestTab = {
  name: 'Facebook posts',
  cells: [
    ['Post ID', 'Publish time', 'Permalink', 'Views', 'Reach', 'Reactions', 'Comments', 'Shares'],
    ['p1', '04/02/2025 10:00', 'https://www.facebook.com/1', '1000', '800', '40', '5', '5'],
    ['p2', '04/20/2025 10:00', 'https://www.facebook.com/2', '2000', '900', '50', '', '10'],
    ['p3', '03/31/2025 10:00', 'https://www.facebook.com/3', '9000', '800', '900', '0', '0'],
  ],
};
const days: TestTab = {
  name: 'Days',
  cells: [
    ['Date', 'Platform', 'Engagements', 'Followers'],
    ['2025-04-02', 'Facebook', 70, 500],
    ['2025-04-03', 'Facebook', 80, 510],
    ['2025-04-03', 'TikTok', 900, 20],
  ],
};

const april = (...tabs: readonly TestTab[]): Amounts => amountsBy(documentOf(tabs).facts, [APRIL]);

describe('a total of a period', () => {
  it('adds the rows that lie inside it, and is "at least" where a row does not know', () => {
    expect(april(posts).of('engagements', 'Facebook', 0)).toMatchObject({ value: 50, rows: 2, unknown: 1 });
    expect(april(posts).of('views', 'Facebook', 0)).toMatchObject({ value: 3000, rows: 2, unknown: 0 });
  });

  it('comes from the days of an account before its posts, and never from both', () => {
    expect(april(posts, days).of('engagements', 'Facebook', 0).value).toBe(150);
    expect(april(posts, days).of('views', 'Facebook', 0).value).toBe(3000);
    expect(april(posts, days).total('engagements', 0).value).toBe(1050);
  });

  it('is unknown, and not zero, where no row knows the measure', () => {
    expect(april(posts).of('spend', 'Facebook', 0)).toMatchObject({ value: Number.NaN, rows: 0 });
    expect(april(posts).of('views', 'LinkedIn', 0).rows).toBe(0);
  });

  it('leaves out a range that reaches beyond the period', () => {
    const ranges: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (EUR)', 'Impressions'],
        ['2025-04-01', '2025-04-30', 'A', 100, 5000],
        ['2025-04-15', '2025-05-14', 'B', 300, 9000],
      ],
    };
    expect(april(ranges).of('spend', 'Meta', 0).value).toBe(100);
  });

  it('gives the platform’s own export the word over a plain table of the same grain', () => {
    const own: TestTab = {
      name: 'Mine',
      cells: [
        ['Date', 'Platform', 'Spend'],
        ['2025-04-02', 'Meta', 999],
      ],
    };
    const meta: TestTab = {
      name: 'Meta Ads',
      cells: [
        ['Day', 'Campaign name', 'Amount spent (EUR)', 'Impressions'],
        ['2025-04-02', 'A', 100, 5000],
      ],
    };
    expect(april(own, meta).of('spend', 'Meta', 0).value).toBe(100);
    expect(april(meta, own).of('spend', 'Meta', 0).value).toBe(100);
  });
});
