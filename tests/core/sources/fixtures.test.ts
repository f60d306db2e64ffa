import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';
import { SOURCES } from '../../../src/core/sources/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { droppedFixture, ENGLISH } from './files.ts';
import { totals } from './reading.ts';

type Language = 'en' | 'fr' | 'de' | 'pt' | 'es' | 'it';

/** Every layout that is known, and the languages in which its headers were seen: one fixture for each. */
const LAYOUTS: Readonly<Record<string, { readonly source: string; readonly languages: readonly Language[] }>> = {
  'facebook-insights': { source: 'facebook-insights', languages: ['en'] },
  'facebook-posts': { source: 'facebook-posts', languages: ['en', 'fr', 'de'] },
  'facebook-posts-2023': { source: 'facebook-posts', languages: ['en'] },
  'facebook-posts-bilingual': { source: 'facebook-posts', languages: ['fr'] },
  'facebook-posts-earnings': { source: 'facebook-posts', languages: ['en'] },
  'facebook-videos': { source: 'facebook-videos', languages: ['en'] },
  'instagram-posts': { source: 'instagram-posts', languages: ['en', 'fr', 'pt'] },
  'instagram-stories': { source: 'instagram-posts', languages: ['en', 'fr'] },
  'meta-overview': { source: 'meta-overview', languages: ['en', 'fr', 'pt'] },
  'meta-audience': { source: 'meta-audience', languages: ['en', 'pt'] },
  'meta-audience-2023': { source: 'meta-audience', languages: ['en'] },
  'meta-ads': { source: 'meta-ads', languages: ['en', 'fr', 'de', 'es', 'it', 'pt'] },
  'meta-ads-regions': { source: 'meta-ads', languages: ['en'] },
  'linkedin-days': { source: 'linkedin-days', languages: ['en', 'pt'] },
  'linkedin-days-2020': { source: 'linkedin-days', languages: ['en'] },
  'linkedin-posts': { source: 'linkedin-posts', languages: ['en'] },
  'linkedin-followers': { source: 'linkedin-followers', languages: ['en'] },
  'linkedin-follower-locations': { source: 'linkedin-audience', languages: ['en'] },
  'linkedin-visitors': { source: 'linkedin-visitors', languages: ['en'] },
  'linkedin-visitor-industries': { source: 'linkedin-audience', languages: ['en'] },
  'linkedin-ads': { source: 'linkedin-ads', languages: ['en'] },
  'x-posts': { source: 'x-posts', languages: ['en'] },
  'x-posts-2019': { source: 'x-posts', languages: ['en'] },
  'x-overview': { source: 'x-overview', languages: ['en'] },
  'x-overview-2019': { source: 'x-overview', languages: ['en'] },
  'tiktok-overview': { source: 'tiktok-overview', languages: ['en', 'fr', 'es'] },
  'tiktok-videos': { source: 'tiktok-videos', languages: ['en'] },
  'tiktok-viewers': { source: 'tiktok-viewers', languages: ['en'] },
  'tiktok-followers': { source: 'tiktok-followers', languages: ['en'] },
  'tiktok-follower-hours': { source: 'tiktok-follower-hours', languages: ['en'] },
  'tiktok-territories': { source: 'tiktok-follower-shares', languages: ['en'] },
  'tiktok-gender': { source: 'tiktok-follower-shares', languages: ['en'] },
  'tiktok-business': { source: 'tiktok-business', languages: ['en'] },
  'tiktok-business-videos': { source: 'tiktok-business-videos', languages: ['en'] },
  'tiktok-audience': { source: 'tiktok-audience', languages: ['en'] },
  'tiktok-ads': { source: 'tiktok-ads', languages: ['en'] },
  'tiktok-ads-shop': { source: 'tiktok-ads', languages: ['en'] },
  'youtube-table': { source: 'youtube-table', languages: ['en', 'fr', 'de', 'pt'] },
  'youtube-geography': { source: 'youtube-table', languages: ['en'] },
  'youtube-chart': { source: 'youtube-chart', languages: ['en', 'de'] },
  // By themselves a date and a figure; the table of the same zip tells what they are.
  'youtube-geography-chart': { source: 'own-table', languages: ['en'] },
  'youtube-totals': { source: 'own-table', languages: ['en'] },
  pinterest: { source: 'pinterest', languages: ['en'] },
  'pinterest-ads': { source: 'pinterest-ads', languages: ['en'] },
  'ga4-traffic': { source: 'ga4-traffic', languages: ['en', 'fr'] },
  'ga4-traffic-hours': { source: 'ga4-traffic', languages: ['en'] },
  'ga4-exploration': { source: 'ga4-traffic', languages: ['en'] },
  'ga4-segments': { source: 'ga4-traffic', languages: ['en'] },
  'ga4-events': { source: 'ga4-traffic', languages: ['en'] },
  'ga4-landing-pages': { source: 'ga4-report', languages: ['en'] },
  'ga4-snapshot': { source: 'ga4-report', languages: ['en', 'es'] },
  'google-ads': { source: 'google-ads', languages: ['en', 'fr', 'pt'] },
  'google-ads-campaigns': { source: 'google-ads-cards', languages: ['pt'] },
  'google-ads-series': { source: 'google-ads-cards', languages: ['en', 'pt'] },
  'google-business-profile': { source: 'google-business-profile', languages: ['en'] },
  'sprout-posts': { source: 'sprout-posts', languages: ['en'] },
  'sprout-profiles': { source: 'sprout-profiles', languages: ['en'] },
  'own-table': { source: 'own-table', languages: ['en', 'fr'] },
};
const FILES = Object.entries(LAYOUTS).flatMap(([layout, { source, languages }]) =>
  languages.map((language) => ({ file: `${layout}.${language}.csv`, source })),
);
/** A public data set that no account exports; its real file is read by a test of its own. */
const WITHOUT_FIXTURE = ['meta-ads-study', 'meta-formats'];

const CONTEXT = { ...ENGLISH, today: parseIsoDay('2026-03-10') };
/** Cards of Google Ads are known by the name of their file too. */
const named = (file: string) => `${file} (2026.05.05-2026.05.24)`;
const tablesOf = (file: string) => readTab({ name: named(file), cells: droppedFixture(file) }, CONTEXT).tables;

describe('the fixtures', () => {
  it('are one for each layout and language that is known, and no others', () => {
    expect(readdirSync('tests/fixtures/exports').sort()).toEqual(FILES.map(({ file }) => file).sort());
  });

  it.each(FILES)('$file is read as $source, with rows', ({ file, source }) => {
    const found = tablesOf(file);
    expect(found[0]!.source.id).toBe(source);
    expect(found.every(({ rows }) => rows > 0) || file.startsWith('ga4-snapshot')).toBe(true);
  });

  it('hold every export that is read', () => {
    const read = new Set(FILES.flatMap(({ file }) => tablesOf(file).map(({ source }) => source.id)));
    const missing = [...new Set(SOURCES.map(({ id }) => id))].filter((id) => !read.has(id));
    expect(missing.filter((id) => !WITHOUT_FIXTURE.includes(id))).toEqual([]);
  });
});

describe('the list of exports in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const lists = ['## What it reads', '### Ce qui est lu'].map((title) => readme.split(title)[1]!.split('\n#')[0]!);

  it.each([...new Set(SOURCES.map(({ platform }) => platform))].filter((name) => !['column', 'Web'].includes(name)))(
    'names %s in both languages',
    (platform) => {
      for (const list of lists) expect(list).toContain(platform);
    },
  );
});

describe('what the fixtures hold', () => {
  it.each([
    ['tiktok-overview.en.csv', { views: 500, reactions: 50, comments: 3, shares: 4 }, '2026-02-27', '2026-03-01'],
    ['tiktok-overview.es.csv', { views: 270, reactions: 24, comments: 3, shares: 1 }, '2025-12-30', '2026-01-01'],
    ['youtube-chart.de.csv', { views: 800 }, '2025-04-01', '2025-04-02'],
  ])('%s: %j', (file, wanted, from, to) => {
    const [table] = tablesOf(file);
    expect(totals(table!)).toMatchObject(wanted);
    expect([isoDay(table!.from), isoDay(table!.to)]).toEqual([from, to]);
  });

  it.each([
    ['linkedin-follower-locations.en.csv', { followers_total: 235 }, 'Greater Lyon Area'],
    ['linkedin-visitor-industries.en.csv', { page_views: 85 }, 'Retail'],
    ['tiktok-gender.en.csv', { audience_share: 1 }, 'Female'],
  ])('%s: slices of an audience, %j, which count in no total', (file, wanted, slice) => {
    const [table] = tablesOf(file);
    expect(totals(table!)).toEqual(wanted);
    expect([table!.apart, table!.dimensions.breakdown![0]]).toEqual([true, slice]);
  });

  it('ga4-snapshot.es.csv: each part with the days above it', () => {
    const found = tablesOf('ga4-snapshot.es.csv');
    expect(found.map((table) => [table.source.id, table.grain, totals(table)])).toEqual([
      ['ga4-report', 'day', { users: 33 }],
      ['ga4-traffic', 'range', { sessions: 42 }],
      ['ga4-report', 'breakdown', { users: 30 }],
      ['ga4-report', 'range', { page_views: 53 }],
    ]);
    expect(found.every(({ from, to }) => isoDay(from) === '2025-04-01' && isoDay(to) === '2025-04-03')).toBe(true);
  });
});
