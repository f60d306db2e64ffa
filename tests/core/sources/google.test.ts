import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { periodInName } from '../../../src/core/sources/period-above.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, FRENCH, fixture } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

const named = (name: string, cells: Grid) => readTab({ name, cells }, ENGLISH);

describe('cards of Google Ads', () => {
  it('are read by day in English, with dollars in the cells', () => {
    const table = tableOf(fixture('google-ads-series.en.csv', ','));
    expect([table.source.id, table.grain, table.currency]).toEqual(['google-ads-cards', 'day', 'USD']);
    expect(days(table)).toEqual(['2026-02-05', '2026-02-06', '2026-02-07']);
    expect(totals(table)).toEqual({ clicks_all: 36, impressions: 1105, spend: 1049.5 });
  });

  it('are read by day in Portuguese, where the name of the tab is that of the file', () => {
    const [table] = named('Série_temporal(2026.05.05-2026.05.24)', fixture('google-ads-series.pt.csv', ',')).tables;
    expect([table!.source.id, table!.grain, table!.currency]).toEqual(['google-ads-cards', 'day', 'BRL']);
    expect(days(table!)).toEqual(['2026-05-05', '2026-05-09', '2026-05-10']);
    expect(totals(table!)).toEqual({ clicks_all: 10, impressions: 135, spend: 1040.68, conversions: 3.5 });
  });

  it('are not guessed from common headers alone', () => {
    expect(codes(named('Tab', fixture('google-ads-series.pt.csv', ',')))).toEqual(['unrecognised']);
    const own = named('Tab', [
      ['Date', 'Clicks', 'Cost'],
      ['2026-05-01', 3, 4],
    ]);
    expect(own.tables[0]!.source.id).toBe('own-table');
  });

  it('take the period of campaigns from the name of the tab, and say so', () => {
    const reading = named('Campanhas(2026.05.05-2026.05.24)', fixture('google-ads-campaigns.pt.csv', ','));
    const [table] = reading.tables;
    expect([isoDay(table!.from), isoDay(table!.to), table!.grain]).toEqual(['2026-05-05', '2026-05-24', 'range']);
    expect(totals(table!)).toEqual({ spend: 276.35, clicks_all: 67 });
    expect(codes(reading)).toEqual(['period-of-name']);
    expect(sentences(reading, 'fr')[0]).toContain('nom de l’onglet');
    expect(codes(named('Campanhas', fixture('google-ads-campaigns.pt.csv', ',')))).toEqual(['no-period']);
  });

  it('are no social rows, since they do not tell which campaigns are video', () => {
    const facts = buildFacts([read(fixture('google-ads-series.en.csv', ','))], { social: {} });
    expect([...facts.tables[0]!.social]).toEqual([0, 0, 0]);
  });
});

describe('the period in a name', () => {
  it.each([
    ['Campanhas(2026.05.05-2026.05.24)', '2026-05-05', '2026-05-24'],
    ['Performance report - 2025-4-1 - 2025-4-30', '2025-04-01', '2025-04-30'],
    ['report_2025_01_01_2025_01_31', '2025-01-01', '2025-01-31'],
  ])('of %j goes from %s to %s', (name, from, to) => {
    const period = periodInName(name)!;
    expect([isoDay(period.from), isoDay(period.to)]).toEqual([from, to]);
  });

  it.each([
    'Export 2025-04-03',
    'Campaigns',
    '2025-05-31 to 2025-05-01',
    '123456.05.05-2026.05.24',
    '2025-13-01 2025-14-01',
  ])('is none in %j', (name) => {
    expect(periodInName(name)).toBeUndefined();
  });
});

describe('Google Ads in French', () => {
  it('are read by keyword, a slice of each campaign', () => {
    const table = tableOf(
      [
        ['Rapport sur les mots clés', '', '', '', ''],
        ['1 septembre 2026 - 30 septembre 2026', '', '', '', ''],
        ['Mot clé', 'Campagne', 'Impr.', 'Clics', 'Coût'],
        ['savon', 'Recherche', '120', '9', '4,50'],
        ['savon bio', 'Recherche', '80', '7', '3,25'],
        ['Total : campagnes', '', '200', '16', '7,75'],
      ],
      FRENCH,
    );
    expect([table.grain, table.dimensions.breakdown]).toEqual(['breakdown', ['savon', 'savon bio']]);
    expect(totals(table)).toEqual({ impressions: 200, clicks_all: 16, spend: 7.75 });
  });
});

describe('Google Business Profile', () => {
  const cells = fixture('google-business-profile.en.csv', ',');
  const name = 'Performance report - 2025-4-1 - 2025-4-30';

  it('is read below its descriptions, with the four kinds of impressions added up', () => {
    const [table] = named(name, cells).tables;
    expect([table!.source.id, table!.rows, [...table!.sheetRows]]).toEqual(['google-business-profile', 2, [3, 4]]);
    expect([...table!.measures.impressions!]).toEqual([1920, 760]);
    expect(totals(table!)).toEqual({ impressions: 2680, link_clicks: 120, messages_received: 4 });
    expect(codes(named(name, cells))).toEqual(['period-of-name']);
  });

  it('does not know the sum where one of its parts is unknown', () => {
    const holed = cells.map((row, index) => row.map((cell, column) => (index === 2 && column === 6 ? '' : cell)));
    expect([...named(name, holed).tables[0]!.measures.impressions!]).toEqual([Number.NaN, 760]);
  });

  it('is another channel than the social networks', () => {
    const facts = buildFacts([named(name, cells)], { social: {} });
    expect([...facts.tables[0]!.social]).toEqual([0, 0]);
    expect(facts.problems).toEqual([]);
  });
});
