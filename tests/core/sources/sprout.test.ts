import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { FRENCH, fixture } from './files.ts';
import { days, read, tableOf, totals } from './reading.ts';

describe('Sprout Social', () => {
  it('reads days of all networks: months come first, the audience is a stock', () => {
    const table = tableOf(fixture('sprout-profiles.en.csv'), FRENCH);
    expect([table.source.id, table.grain, days(table)]).toEqual([
      'sprout-profiles',
      'day',
      ['2025-04-01', '2025-04-01', '2025-04-13'],
    ]);
    expect(totals(table)).toMatchObject({
      impressions: 3500,
      engagements_reported: 105,
      reactions: 54,
      comments: 7,
      shares: 4,
      followers_gained: 10,
      followers_lost: 2,
      link_clicks: 23,
      messages_received: 6,
    });
    expect([...table.measures.followers_total!]).toEqual([1200, 310, 1204]);
    expect(table.measures.engagements![1]).toBeNaN();
    expect(table.measures.engagements![0]).toBe(37);
  });

  it('reads posts: the whole of the impressions, and likes where there are no reactions', () => {
    const table = tableOf(fixture('sprout-posts.en.csv'));
    expect([table.source.id, table.grain, days(table)]).toEqual(['sprout-posts', 'post', ['2025-04-02', '2025-04-20']]);
    expect(totals(table)).toMatchObject({ impressions: 1600, reach: 1300, reactions: 12, comments: 7, shares: 4 });
    expect(table.dimensions.post_type).toEqual(['Photo', 'Video']);
  });

  it('gives way to the export of the platform itself, so that nothing counts twice', () => {
    const april = [monthPeriod(2025, 4)];
    const own = [
      ['Date', 'Impressions', 'Likes', 'Engagements', 'Bookmarks', 'New follows', 'Replies', 'Reposts', 'Create Post'],
      ['Tue, Apr 1, 2025', 480, 9, 20, 0, 1, 1, 2, 0],
    ];
    for (const tabs of [
      [fixture('sprout-profiles.en.csv'), own],
      [own, fixture('sprout-profiles.en.csv')],
    ]) {
      const facts = buildFacts(
        tabs.map((cells) => read(cells)),
        { social: {} },
      );
      const amounts = amountsBy(facts, april);
      expect(amounts.of('impressions', 'X', 0).value).toBe(480);
      expect(amounts.of('impressions', 'Facebook', 0).value).toBe(3000);
    }
  });
});
