import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';
import type { ReadingContext } from '../../../src/core/sources/define.ts';
import { videoDay } from '../../../src/core/sources/video-day.ts';
import { ENGLISH, FRENCH, fixture } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

const seenOn = (today: string, context: ReadingContext = ENGLISH) => ({ ...context, today: parseIsoDay(today) });

describe('X', () => {
  it('reads posts: reposts are shares, replies comments, bookmarks saves, and the column Shares is left out', () => {
    const table = tableOf(fixture('x-posts.en.csv'));
    expect([table.source.id, table.grain]).toEqual(['x-posts', 'post']);
    expect(totals(table)).toEqual({
      impressions: 1280,
      engagements_reported: 78,
      reactions: 31,
      comments: 5,
      shares: 6,
      saves: 4,
      link_clicks: 7,
      profile_visits: 13,
      followers_gained: 2,
      engagements: 46,
    });
    expect(table.engagementParts).toEqual(['reactions', 'comments', 'shares', 'saves']);
    expect(table.columnsIgnored).toContainEqual({ column: 9, header: 'Shares' });
  });

  it('does not count the rows without an id that the platform leaves behind, and names them', () => {
    const reading = read(fixture('x-posts.en.csv'));
    expect([reading.tables[0]!.rows, days(reading.tables[0]!)]).toEqual([2, ['2025-03-18', '2025-04-02']]);
    expect(sentences(reading)).toEqual([
      'Row 4 has no post id, as the platform leaves behind for a post that is gone; it was not counted.',
    ]);
  });

  it('reads the posts of 2013 to 2023, without what was promoted', () => {
    const table = tableOf(fixture('x-posts-2019.en.csv'));
    expect(table.source.id).toBe('x-posts');
    expect(totals(table)).toEqual({
      impressions: 6218,
      engagements_reported: 62,
      reactions: 23,
      comments: 2,
      shares: 5,
      link_clicks: 21,
      profile_visits: 7,
      followers_gained: 1,
      engagements: 30,
    });
    expect(days(table)).toEqual(['2019-01-08', '2019-01-31']);
  });

  it('reads days, newest first', () => {
    const table = tableOf(fixture('x-overview.en.csv'));
    expect([table.source.id, table.grain]).toEqual(['x-overview', 'day']);
    expect(days(table)).toEqual(['2025-03-02', '2025-03-01', '2025-02-28']);
    expect(totals(table)).toMatchObject({ impressions: 560, engagements: 32, followers_gained: 5, followers_lost: 1 });
  });

  it('reads days of 2013 to 2023', () => {
    const table = tableOf(fixture('x-overview-2019.en.csv'));
    expect([table.source.id, table.grain]).toEqual(['x-overview', 'day']);
    expect(totals(table)).toMatchObject({ impressions: 1000, reactions: 11, shares: 3, engagements: 15 });
  });
});

describe('TikTok', () => {
  it('reads days over New Year, whose months are French and whose years are missing', () => {
    const reading = read(fixture('tiktok-overview.fr.csv'), seenOn('2026-02-10', FRENCH));
    const [table] = reading.tables;
    expect([table!.source.id, table!.grain]).toEqual(['tiktok-overview', 'day']);
    expect(days(table!)).toEqual(['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02']);
    expect(totals(table!)).toEqual({
      views: 650,
      profile_visits: 16,
      reactions: 65,
      comments: 4,
      shares: 5,
      engagements: 74,
    });
    expect(sentences(reading, 'fr')).toEqual([
      'Colonne A (Date)\u00a0: cet export n’écrit pas l’année (la première ligne 2\u00a0: «\u00a030 décembre\u00a0»). D’après l’ordre des lignes et la date d’aujourd’hui, il a été lu du 30 décembre 2025 au 2 janvier 2026. Si ce n’est pas juste, ajoutez l’année.',
    ]);
  });

  it('takes no day for one that is still to come', () => {
    expect(days(tableOf(fixture('tiktok-overview.fr.csv'), seenOn('2026-01-01', FRENCH)))).toEqual([
      '2024-12-30',
      '2024-12-31',
      '2025-01-01',
      '2025-01-02',
    ]);
  });

  it('gives the spreadsheet’s own year back where it made dates of the rest of an older year', () => {
    const cells = fixture('tiktok-overview.fr.csv');
    const made = ['2026-12-30', '2026-12-31', '2026-01-01', '2026-01-02'].map((day) => new Date(`${day}T00:00:00Z`));
    const pasted = cells.slice(0, 5).map((row, index) => (index === 0 ? row : [made[index - 1]!, ...row.slice(1)]));
    const reading = read(pasted, { ...seenOn('2027-03-01'), zone: 'UTC' });
    expect(days(reading.tables[0]!)).toEqual(['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02']);
    expect(codes(reading)).toEqual(['years-given']);
    expect(reading.tables[0]!.problems[0]).toMatchObject({ row: 2, rows: 4 });
    expect(sentences(reading)[0]).toContain('this export writes no years (first in row 2). From the order');
  });

  it('leaves days without a year unread where nobody knows what day it is', () => {
    expect(codes(read(fixture('tiktok-overview.fr.csv')))).toEqual(['date-without-year', 'row-without-date']);
  });

  it('finds the same days whether rows go up or down, and wherever blank rows stand', () => {
    const [header, ...rows] = fixture('tiktok-overview.fr.csv').slice(0, 5);
    const blank = header!.map(() => '');
    fc.assert(
      fc.property(fc.boolean(), fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), (down, gaps) => {
        const lines = down ? [...rows].reverse() : [...rows];
        for (const gap of gaps) lines.splice(gap, 0, blank);
        const found = days(tableOf([header!, ...lines], seenOn('2026-02-10')));
        expect([...found].sort()).toEqual(['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02']);
      }),
    );
  });

  it('reads the people who watched: undefined is unknown, and days do not add up', () => {
    const table = tableOf(fixture('tiktok-viewers.en.csv'), seenOn('2025-05-03'));
    expect([table.source.id, ...table.measures.reach!]).toEqual(['tiktok-viewers', Number.NaN, 40, 60]);
  });

  it('reads the stock of followers and its change', () => {
    const table = tableOf(fixture('tiktok-followers.en.csv'), seenOn('2025-05-03'));
    expect(totals(table)).toMatchObject({ followers_gained: 10 });
    expect([...table.measures.followers_total!]).toEqual([Number.NaN, 500, 498]);
  });

  it('finds the year of a video in the number of its link', () => {
    expect(isoDay(videoDay('https://www.tiktok.com/@a/video/7527623000473079054'))).toBe('2025-07-16');
    expect(videoDay('https://www.tiktok.com/@a')).toBeNaN();
    const table = tableOf(fixture('tiktok-videos.en.csv'));
    expect([table.source.id, table.grain]).toEqual(['tiktok-videos', 'post']);
    expect(days(table)).toEqual(['2025-07-16', '2026-01-23']);
    expect(totals(table)).toMatchObject({ views: 2300, reactions: 57, comments: 3, shares: 3, engagements: 63 });
    expect(sentences(read(fixture('tiktok-videos.en.csv')))[0]).toContain('in the links of the videos tell them');
  });

  it('reads days of a business account: NAN is unknown, and net growth is not counted beside its parts', () => {
    const table = tableOf(fixture('tiktok-business.en.csv'));
    expect([table.source.id, table.grain]).toEqual(['tiktok-business', 'day']);
    expect(totals(table)).toEqual({
      views: 1715,
      reach: 900,
      profile_visits: 55,
      reactions: 66,
      comments: 12,
      shares: 14,
      leads: 2,
      followers_gained: 30,
      followers_lost: 1,
      engagements: 92,
    });
    expect(table.columnsIgnored).toContainEqual({ column: 8, header: 'Phone number clicks' });
  });

  it('reads slices of the followers, which are part of no total', () => {
    const shares = tableOf(fixture('tiktok-territories.en.csv'));
    expect([shares.grain, shares.apart, shares.dimensions.breakdown]).toEqual(['breakdown', true, ['FR', 'BE']]);
    expect([...shares.measures.audience_share!]).toEqual([0.59, 0.2]);
    const hours = tableOf(fixture('tiktok-follower-hours.en.csv'), seenOn('2025-05-03'));
    expect([hours.grain, days(hours)]).toEqual(['breakdown', ['2025-03-01', '2025-03-01', '2025-03-02']]);
  });

  it('reads the audience and the videos of a business account', () => {
    expect(totals(tableOf(fixture('tiktok-audience.en.csv')))).toMatchObject({ followers_total: 1530, reach: 1600 });
    const videos = tableOf(fixture('tiktok-business-videos.en.csv'));
    expect([videos.grain, days(videos)]).toEqual(['post', ['2025-11-01']]);
    expect(totals(videos)).toMatchObject({ views: 1200, saves: 11, engagements: 115 });
  });
});
