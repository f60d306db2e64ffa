import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { parsePeriod } from '../../../src/core/lib/periods.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, fixture } from './files.ts';
import { codes, days, read, tableOf, totals } from './reading.ts';

const HEADER = ['Campaign name', 'Reporting starts', 'Reporting ends', 'Amount spent (EUR)', 'Impressions', 'Reach'];
const range = (campaign: string, spend: number, ...slices: readonly string[]) => [
  campaign,
  '2025-04-01',
  '2025-04-30',
  spend,
  spend * 100,
  spend * 60,
  ...slices,
];

describe('Meta Ads', () => {
  it('are read in Spanish, with decimal commas and a total named in the column of ads', () => {
    const reading = read(fixture('meta-ads.es.csv', ','));
    const [table] = reading.tables;
    expect([table!.source.id, table!.grain, table!.currency]).toEqual(['meta-ads', 'breakdown', 'EUR']);
    expect([days(table!), table!.dimensions.breakdown]).toEqual([
      ['2025-04-20', '2025-04-21'],
      ['25-34 · female', '35-44 · male'],
    ]);
    expect(totals(table!)).toMatchObject({
      spend: 23.52,
      impressions: 2504,
      reach: 1900,
      link_clicks: 75,
      revenue: 96.4,
    });
    expect(codes(reading)).toEqual(['totals-left-out']);
  });

  it('are read in German', () => {
    const table = tableOf(fixture('meta-ads.de.csv', ';'));
    expect([isoDay(table.from), isoDay(table.to), table.grain]).toEqual(['2025-04-01', '2025-04-30', 'range']);
    expect(totals(table)).toMatchObject({ spend: 150.75, impressions: 7080, results: 15, engagements: 45 });
  });

  it('are read in Italian', () => {
    const table = tableOf(fixture('meta-ads.it.csv', ','));
    expect([table.grain, table.dimensions.result_type]).toEqual(['day', ['actions:lead', 'actions:lead']]);
    expect(totals(table)).toMatchObject({ spend: 280.5, impressions: 14100, reach: 10600, results: 14 });
  });

  it('are read in Portuguese', () => {
    const table = tableOf(fixture('meta-ads.pt.csv', ','));
    expect([table.currency, isoDay(table.from), isoDay(table.to)]).toEqual(['BRL', '2025-05-01', '2025-05-31']);
    expect(totals(table)).toMatchObject({ spend: 400, impressions: 9700, results: 20, profile_visits: 37 });
  });

  it.each<[string, string, string, readonly string[]]>([
    ['ad sets', 'Ad Set Name', 'adset', ['Broad', 'Close']],
    ['ads', 'Ads', 'ad', ['Picture', 'Video']],
    ['placements', 'Placement', 'breakdown', ['Feed', 'Stories']],
    ['platforms', 'Platform', 'platform', ['facebook', 'instagram']],
  ])('are read by %s', (_, header, dimension, values) => {
    const table = tableOf([[...HEADER, header], ...values.map((value, row) => range('Spring', 10 + row, value))]);
    expect(table.dimensions[dimension as 'ad']).toEqual(values);
    expect(totals(table)).toMatchObject({ spend: 21, impressions: 2100 });
  });

  it('count once where a campaign stands whole in one tab and by age in another', () => {
    const tabs: Record<string, Grid> = {
      campaigns: [HEADER, range('Spring', 30)],
      ages: [[...HEADER, 'Age'], range('Spring', 10, '18-24'), range('Spring', 20, '25-34')],
    };
    const readings = Object.entries(tabs).map(([name, cells]) => readTab({ name, cells }, ENGLISH));
    const amounts = amountsBy(buildFacts(readings, { social: {} }), [parsePeriod('2025-04')!]);
    expect(amounts.of('spend', 'Meta', 0).value).toBe(30);
    expect(amounts.of('impressions', 'Meta', 0).value).toBe(3000);
  });

  it('have no rows where Ads Manager had none', () => {
    const reading = read([HEADER, ['No data available.', '', '', '', '', '']]);
    expect(reading.tables[0]!.rows).toBe(0);
    expect(codes(reading)).toEqual(['no-rows', 'lines-left-out']);
  });
});
