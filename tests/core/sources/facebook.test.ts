import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { words } from '../../../src/core/locales/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, FRENCH, fixture } from './files.ts';
import { codes, days, read, tableOf, totals } from './reading.ts';

describe('Facebook posts', () => {
  it('may have more columns: time viewed is read, what the platform pays is no revenue', () => {
    const table = tableOf(fixture('facebook-posts-earnings.en.csv', ','));
    expect(table.source.id).toBe('facebook-posts');
    expect(totals(table)).toMatchObject({ views: 2600, reach: 2000, engagements: 56, watch_seconds: 5400.25 });
    expect(table.measures.revenue).toBeUndefined();
    expect(table.columnsIgnored).toContainEqual({ column: 28, header: 'Estimated earnings (USD)' });
  });

  it('are read from a file in two languages, each column filled in some of the rows', () => {
    const reading = read(fixture('facebook-posts-bilingual.fr.csv', ','), FRENCH);
    const [table] = reading.tables;
    expect(codes(reading)).toEqual([]);
    expect([...table!.measures.reach!]).toEqual([800, 1200, 600]);
    expect(totals(table!)).toMatchObject({
      views: 3200,
      reach: 2600,
      engagements: 105,
      clicks_all: 46,
      video_views: 1100,
    });
  });

  it('are reels where their address says so, whatever the export calls them', () => {
    const { post_type } = tableOf(fixture('facebook-posts-bilingual.fr.csv', ','), FRENCH).dimensions;
    expect(post_type).toEqual(['Photos', 'Reels', 'Reels']);
  });

  it('are read among 227 columns, none of which is taken for another that its name contains', () => {
    const cells = fixture('facebook-posts.fr.csv', ',');
    const slices = ['Couverture', 'Vues', 'Réactions', 'Clics sur un lien'].flatMap((name) => [
      `${name} de Publications organiques`,
      `${name} de Publications boostées`,
      `${name} des abonnés`,
    ]);
    const more = Array.from({ length: 227 - cells[0]!.length }, (_, index) => slices[index] ?? `Colonne ${index}`);
    const wide = cells.map((row, index) => [...row, ...more.map((name) => (index === 0 ? name : '77'))]);
    const table = tableOf(wide, FRENCH);
    expect(wide[0]).toHaveLength(227);
    expect(totals(table)).toEqual(totals(tableOf(cells, FRENCH)));
    expect(table.columnsIgnored!.length).toBeGreaterThan(200);
  });

  it('keep one of two columns that both know the same row', () => {
    const cells = fixture('facebook-posts-bilingual.fr.csv', ',').map((row, index) =>
      row.map((cell, column) => (index === 1 && column === 15 ? '790' : cell)),
    );
    const reading = read(cells, FRENCH);
    expect(codes(reading)).toEqual(['column-twice']);
    expect([...reading.tables[0]!.measures.reach!]).toEqual([800, Number.NaN, 600]);
  });
});

describe('Facebook videos', () => {
  it('are read without their hundreds of shares of viewers', () => {
    const table = tableOf(fixture('facebook-videos.en.csv', ','));
    expect([table.source.id, table.grain, table.rows]).toEqual(['facebook-videos', 'post', 2]);
    expect(totals(table)).toEqual({
      reach: 1200,
      video_views: 750,
      watch_seconds: 6000,
      engagements_reported: 30,
      reactions: 23,
      comments: 4,
      shares: 3,
      engagements: 30,
    });
  });

  it('do not count on the days of an export of posts, which holds them too', () => {
    const tabs = { posts: 'facebook-posts.en.csv', videos: 'facebook-videos.en.csv' };
    const readings = Object.entries(tabs).map(([name, file]) => readTab({ name, cells: fixture(file, ',') }, ENGLISH));
    const facts = buildFacts(readings, { social: {} });
    expect(facts.tables.map(({ counts }) => [...counts].join(''))).toEqual(['11111', '01']);
    expect(facts.problems.map(({ say }) => say(words('en')))).toEqual([
      'Row 2 of “videos” stands in “posts” too, which is newer: it counts once.',
    ]);
  });
});

describe('Facebook Insights until 2022', () => {
  it('has a row of descriptions below the header, which is no post', () => {
    const reading = read(fixture('facebook-insights.en.csv', ','));
    const [table] = reading.tables;
    expect([table!.source.id, table!.grain, codes(reading)]).toEqual(['facebook-insights', 'post', []]);
    expect([...table!.sheetRows]).toEqual([3, 4]);
    expect(days(table!)).toEqual(['2015-10-01', '2015-10-13']);
    expect(totals(table!)).toEqual({ reach: 1300, impressions: 1640, clicks_all: 71, negative_feedback: 2 });
  });

  it('may have lost that row', () => {
    const cells = fixture('facebook-insights.en.csv', ',').filter((_, row) => row !== 1);
    expect(totals(tableOf(cells))).toMatchObject({ reach: 1300 });
  });
});

describe('Instagram stories', () => {
  it('are read in French: blank clicks and visits are none, replies are no comments', () => {
    const table = tableOf(fixture('instagram-stories.fr.csv', ';'), FRENCH);
    expect(table.source.id).toBe('instagram-posts');
    expect(days(table)).toEqual(['2025-06-02', '2025-06-13']);
    expect(totals(table)).toEqual({
      views: 550,
      reach: 474,
      reactions: 1,
      shares: 0,
      engagements: 1,
      profile_visits: 4,
      replies: 1,
      link_clicks: 3,
      followers_gained: 1,
    });
  });
});
