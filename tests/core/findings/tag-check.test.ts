import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Spellings } from '../../../src/core/facts/spellings.ts';
import { campaignSpellings } from '../../../src/core/findings/campaign-spellings.ts';
import { tagFaults } from '../../../src/core/findings/tag-check.ts';
import { parsePeriod } from '../../../src/core/lib/periods.ts';
import { readTab } from '../../../src/core/sources/read.ts';

const MAY = parsePeriod('2025-05')!;

type Row = readonly [source: string, campaign: string, sessions: number, revenue: number];

function facts(rows: readonly Row[], spellings?: Spellings, more: readonly (readonly Row[])[] = []) {
  const header = ['Session source / medium', 'Session campaign', 'Date', 'Sessions', 'Total revenue'];
  const tabs = [rows, ...more].map((lines, index) => ({
    name: `Site ${index}`,
    cells: [
      header,
      ...lines.map(([source, campaign, sessions, revenue]) => [source, campaign, 20250510, sessions, revenue]),
    ],
  }));
  const readings = tabs.map((tab) => readTab(tab, { zone: 'UTC', locale: 'en_US' }));
  return buildFacts(readings, { social: {}, ...(spellings && { spellings }) });
}

const faults = (...sources: readonly string[]) =>
  tagFaults(facts(sources.map((source): Row => [source, 'soap', 10, 5])), MAY).map(({ kind, proposed }) => [
    kind,
    proposed,
  ]);

describe('a tag', () => {
  it.each([
    ['fb / cpc', 'spelling', 'facebook / cpc'],
    ['Facebook / cpc', 'spelling', 'facebook / cpc'],
    ['ig / story', 'spelling', 'instagram / story'],
    ['facebook / ads', 'medium', 'facebook / paid_social'],
    ['linkedin / sponsored', 'medium', 'linkedin / paid_social'],
    ['tiktok / (not set)', 'medium', 'tiktok / social'],
    ['instragram / social', 'misspelt', 'instagram / social'],
    ['m.facebook.com / referral', 'missing', 'facebook / social'],
    ['lnkd.in / referral', 'missing', 'linkedin / social'],
    ['t.co / referral', 'missing', 'twitter / social'],
  ])('that hides visits is found: %s', (source, kind, proposed) => {
    expect(faults(source)).toEqual([[kind, proposed]]);
  });

  it.each([
    'facebook / cpc',
    'facebook / social',
    'x / social',
    'twitter / social',
    'google / organic',
    'newsletter / email',
    '(direct) / (none)',
    'partner.com / referral',
  ])('that is right is left in peace: %s', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it('outside of the period, or without any visit, is none to mend', () => {
    expect(tagFaults(facts([['fb / cpc', 'soap', 0, 0]]), MAY)).toEqual([]);
    expect(tagFaults(facts([['fb / cpc', 'soap', 10, 5]]), parsePeriod('2025-04')!)).toEqual([]);
  });

  it('hides what the fullest table says of it, for tables of analytics repeat the same visits', () => {
    const all = facts([['fb / cpc', 'soap', 10, 5]], undefined, [[['fb / cpc', 'lavender', 4, 2]]]);
    expect(tagFaults(all, MAY)[0]!.hidden).toEqual({ sessions: 10, revenue: 5, spend: 0 });
  });
});

const groups = (...names: readonly string[]) =>
  campaignSpellings(facts(names.map((name, index): Row => ['facebook / cpc', name, 100 - index, 10])), MAY).map(
    (group) => group.names,
  );

describe('names of campaigns', () => {
  it('that differ in case, accents, separators or a letter are proposed as one, the fullest first', () => {
    expect(groups('soldes-ete', 'Soldes_Été', 'SOLDES ETE', 'solde-ete', 'rentrée')).toEqual([
      ['soldes-ete', 'Soldes_Été', 'SOLDES ETE', 'solde-ete'],
    ]);
  });

  it('that differ in a number, or are short, are not', () => {
    expect(groups('promo-2024', 'promo-2025', 'test a', 'test b')).toEqual([]);
  });

  it('that mean none are left out', () => {
    expect(groups('(not set)', '(Not set)', '(referral)')).toEqual([]);
  });

  it('count under the chosen name, and only those that were chosen', () => {
    const spellings: Spellings = {
      campaigns: new Map([['Soldes', 'soldes']]),
      sources: new Map([['fcebook', 'facebook']]),
    };
    const [table] = facts(
      [
        ['fcebook / cpc', 'Soldes', 1, 1],
        ['fb / cpc', 'SOLDES', 1, 1],
      ],
      spellings,
    ).tables;
    expect(table!.dimensions.campaign).toEqual(['soldes', 'SOLDES']);
    expect(table!.dimensions.source_medium).toEqual(['facebook / cpc', 'fb / cpc']);
    expect([...table!.platformOf].map((place) => table!.platforms[place])).toEqual(['Facebook', 'Facebook']);
  });
});
