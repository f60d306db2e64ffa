import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/lib/days.ts';
import type { SampleTab } from '../../../src/core/sample/index.ts';
import { sampleTabs } from '../../../src/core/sample/index.ts';
import { LAST_DAY } from '../../../src/core/sample/months.ts';
import { monthOf, type Row, rowsOf, sum, TABS, tab } from './table.ts';

const SPEND = 'Montant dépensé (EUR)';
const SALES = 'Valeur de conversion des achats';

function inMonth(position: number, header: string, month: string): readonly Row[] {
  return rowsOf(tab(position)).filter((row) => monthOf(row(header)) === month);
}

const ads = (month: string) => inMonth(TABS.ads, 'Jour', month);
const site = (month: string) => inMonth(TABS.site, 'Date', month);
const source = (row: Row) => String(row('Session source / medium')).split(' / ')[0]!;
const isMeta = (row: Row) => /^(fb|facebook|instagram)$/i.test(source(row));
const isSocial = (row: Row) => isMeta(row) || /^(tiktok|linkedin)$/.test(source(row));
const isAds = (row: Row) => isMeta(row) && /(cpc|ads)$/.test(String(row('Session source / medium')));

function own(name: string): readonly Row[] {
  return rowsOf(sampleTabs('en').find((candidate) => candidate.name === name) as SampleTab);
}

/** What May cost besides the ads: the rows of each month, and those of May itself. */
function otherCostsOfMay(): number {
  return own('Costs')
    .filter((row) => row('How often') === 'Every month' || monthOf(row('From')) === '2025-05')
    .reduce((total, row) => total + (Number(row('Amount')) || Number(row('Hours')) * Number(row('Hourly rate'))), 0);
}

describe('the story of May', () => {
  test('(a) Meta claims 4.1 times the spend', () => {
    expect(sum(ads('2025-05'), SPEND)).toBeCloseTo(4000, 6);
    expect(sum(ads('2025-05'), SALES) / sum(ads('2025-05'), SPEND)).toBeCloseTo(4.1, 6);
  });

  test('(a) web analytics sees half of that for the same ads', () => {
    expect(sum(site('2025-05').filter(isAds), 'Total revenue') / sum(ads('2025-05'), SALES)).toBeCloseTo(0.5, 6);
  });

  test('(a) with all costs and the gross margin the return is 20 %', () => {
    const margin = Number(own('Settings').find((row) => row('Setting') === 'Gross margin')!('Value'));
    const costs = sum(ads('2025-05'), SPEND) + otherCostsOfMay();
    const gain = sum(site('2025-05').filter(isSocial), 'Total revenue') * margin;
    expect(costs).toBeCloseTo(6000, 6);
    expect((gain - costs) / costs).toBeCloseTo(0.2, 6);
  });

  test('(a) no result is called revenue, so that web analytics is what counts', () => {
    const indicators = new Set(own('Results').map((row) => row('Indicator')));
    expect(indicators).toContain('Leads');
    expect(indicators).not.toContain('Revenue');
  });

  test('(b) TikTok has the most views and the fewest sales', () => {
    const views = sum(inMonth(TABS.tiktok, 'Date', '2025-05'), 'Views');
    const others = [
      sum(ads('2025-05'), 'Impressions'),
      sum(inMonth(TABS.instagram, 'Heure de publication', '2025-05'), 'Vues'),
      sum(inMonth(TABS.facebookSinceMay, 'Publish time', '2025-05'), 'Views'),
      sum(inMonth(TABS.linkedin, 'Date', '2025-05'), 'Impressions'),
    ];
    expect(views).toBeGreaterThan(Math.max(...others));
    const revenue = (name: string) =>
      sum(
        site('2025-05').filter((row) => source(row) === name),
        'Total revenue',
      );
    expect(revenue('tiktok')).toBeLessThan(Math.min(...['facebook', 'instagram', 'linkedin', 'fb'].map(revenue)));
  });

  test('(b) LinkedIn brings the fewest visits and the most leads', () => {
    const visits = (name: string) =>
      sum(
        site('2025-05').filter((row) => source(row) === name),
        'Sessions',
      );
    expect(visits('linkedin')).toBeLessThan(Math.min(...['tiktok', 'facebook', 'instagram'].map(visits)));
    const leads = sum(inMonth(TABS.linkedin, 'Date', '2025-05'), 'Prospects');
    expect(leads).toBeGreaterThan(sum(inMonth(TABS.tiktok, 'Date', '2025-05'), 'Leads') + 5);
  });

  test('(c) one campaign spends 1,200 € for 480 €, and a test stays under 100 €', () => {
    const campaign = (name: string) => ads('2025-05').filter((row) => row('Nom de la campagne') === name);
    expect(sum(campaign('Broad audience'), SPEND)).toBeCloseTo(1200, 6);
    expect(sum(campaign('Broad audience'), SALES)).toBeCloseTo(480, 6);
    const small = campaign('Test: makers on video');
    expect(sum(small, SPEND)).toBeGreaterThan(0);
    expect(sum(small, SPEND)).toBeLessThan(100);
  });

  test('(d) one post is seen twenty times more often than the others are on average', () => {
    const views = inMonth(TABS.instagram, 'Heure de publication', '2025-05').map((row) => Number(row('Vues')));
    const [viral, ...others] = views.sort((a, b) => b - a);
    expect(viral! / (others.reduce((a, b) => a + b, 0) / others.length)).toBeGreaterThan(20);
  });

  test('(g) fb and Facebook hide 9 % of the revenue from facebook', () => {
    const social = site('2025-05').filter(isSocial);
    const spellings = new Set(social.map(source).filter((name) => /^(fb|facebook)$/i.test(name)));
    expect(spellings).toEqual(new Set(['facebook', 'fb', 'Facebook']));
    const hidden = social.filter((row) => /^(fb|Facebook)$/.test(source(row)));
    expect(sum(hidden, 'Total revenue') / sum(social, 'Total revenue')).toBeCloseTo(0.09, 6);
  });

  test('(h) Facebook counts impressions until April and views from May on', () => {
    const months = (position: number) => rowsOf(tab(position)).map((row) => monthOf(row('Publish time')));
    expect(Math.max(...months(TABS.facebook).map((month) => Number(month.slice(5))))).toBe(4);
    expect(Math.min(...months(TABS.facebookSinceMay).map((month) => Number(month.slice(5))))).toBe(5);
    expect(tab(TABS.facebook).cells[0]).toContain('Impressions');
    expect(tab(TABS.facebook).cells[0]).not.toContain('Views');
    expect(tab(TABS.facebookSinceMay).cells[0]).toContain('Views');
    expect(tab(TABS.facebookSinceMay).cells[0]).not.toContain('Impressions');
  });
});

describe('the goals', () => {
  const replies = own('Results').filter((row) => row('Indicator') === 'Reply time (minutes)');
  const since = dayOf(2025, 3, 3);
  const dayIn = (row: Row) => (row('Date or month') as { day: number }).day;
  const mean = (rows: readonly Row[]) => sum(rows, 'Number') / rows.length;

  test('(e) the reply time falls from 42 to 31 minutes with the evening replies of 3 March', () => {
    expect(mean(replies.filter((row) => dayIn(row) < since))).toBe(42);
    expect(mean(replies.filter((row) => dayIn(row) >= since))).toBeCloseTo(31, 1);
    expect(own('Changes').some((row) => (row('Date') as { day: number }).day === since)).toBe(true);
  });

  test('(e) the goal of 32 minutes is reached before the end of the first quarter', () => {
    const last = replies.filter((row) => dayIn(row) <= dayOf(2025, 3, 31)).at(-1)!;
    expect(last('Number')).toBe(31);
    expect(own('Goals')[0]!('Target')).toBe(32);
  });

  test('(f) the leads of the second quarter are behind', () => {
    const [, leadsGoal] = own('Goals');
    const ofQuarter = (row: Row, header: string) => /2025-0[456]/.test(monthOf(row(header)));
    const leads =
      sum(
        rowsOf(tab(TABS.linkedin)).filter((row) => ofQuarter(row, 'Date')),
        'Prospects',
      ) +
      sum(
        rowsOf(tab(TABS.tiktok)).filter((row) => ofQuarter(row, 'Date')),
        'Leads',
      ) +
      sum(
        own('Results').filter((row) => row('Indicator') === 'Leads' && ofQuarter(row, 'Date or month')),
        'Number',
      );
    const share = leads / Number(leadsGoal!('Target'));
    const elapsed = (LAST_DAY - dayOf(2025, 3, 31)) / 91;
    expect(share / elapsed).toBeLessThan(0.9);
  });

  test('(i) the target of the third goal holds a letter in the place of a zero', () => {
    expect(own('Goals')[2]!('Target')).toBe('30O00');
  });
});
