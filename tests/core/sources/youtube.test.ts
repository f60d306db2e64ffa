import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { relate } from '../../../src/core/sources/relate.ts';
import { ENGLISH, FRENCH, fixture } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

/** The tabs of a document, which tell about each other. */
const document = (...names: readonly string[]) =>
  relate(names.map((name) => readTab({ name, cells: fixture(name) }, ENGLISH)));

const APRIL = monthPeriod(2025, 4);

describe('a YouTube table', () => {
  it('is read without its total and its last line; hours become seconds', () => {
    const table = tableOf(fixture('youtube-table.en.csv'));
    expect([table.source.id, table.grain, table.rows]).toEqual(['youtube-table', 'post', 2]);
    expect(days(table)).toEqual(['2025-03-03', '2025-04-14']);
    expect(totals(table)).toEqual({ views: 1400, watch_seconds: 108900, followers_gained: 11, impressions: 19000 });
    expect(table.printed?.measures).toEqual({
      views: 1500,
      watch_seconds: 109800,
      followers_gained: 12,
      impressions: 20000,
    });
    expect(codes(read(fixture('youtube-table.en.csv')))).toEqual(['totals-left-out', 'lines-left-out']);
  });

  it('is read in German, under headers with soft hyphens', () => {
    const table = tableOf(fixture('youtube-table.de.csv'));
    expect(totals(table)).toEqual({ views: 400, watch_seconds: 26100, followers_gained: 2, impressions: 3500 });
    expect([table.rows, table.printed?.measures.views]).toEqual([2, 405]);
  });

  it('is read in French: new subscribers and shares', () => {
    const table = tableOf(fixture('youtube-table.fr.csv'), FRENCH);
    expect(totals(table)).toEqual({
      views: 1400,
      watch_seconds: 89100,
      followers_gained: 13,
      shares: 8,
      impressions: 17500,
      engagements: 8,
    });
  });

  it('is read in Portuguese: intentional views are another figure', () => {
    expect(totals(tableOf(fixture('youtube-table.pt.csv')))).toEqual({
      views: 70,
      watch_seconds: 5400,
      followers_gained: 1,
      impressions: 600,
    });
  });

  it('may be of slices, and then says which file names its period', () => {
    const reading = read(fixture('youtube-geography.en.csv'));
    expect([reading.tables[0]!.grain, reading.tables[0]!.dimensions.breakdown]).toEqual(['breakdown', ['FR', 'BE']]);
    expect(sentences(reading)[0]).toContain('Put the file “Totals” of the same download into a tab of its own');
    expect(sentences(reading, 'fr')[0]).toContain('«\u00a0Totaux\u00a0»');
  });
});

describe('the three files of a YouTube download', () => {
  it('are told from each other, and each figure counts once: views by day, the rest as the total that is printed', () => {
    const readings = document('youtube-table.en.csv', 'youtube-chart.en.csv', 'youtube-totals.en.csv');
    expect(readings.map(({ tables }) => tables.map(({ source }) => source.id))).toEqual([
      ['youtube-table'],
      ['youtube-chart'],
      ['youtube-totals'],
    ]);
    const amounts = amountsBy(buildFacts(readings, { social: {} }), [APRIL]);
    expect(amounts.platforms).toEqual(['YouTube']);
    expect(amounts.of('views', 'YouTube', 0).value).toBe(1500);
    expect(amounts.of('followers_gained', 'YouTube', 0).value).toBe(12);
    expect(amounts.of('impressions', 'YouTube', 0).value).toBe(20000);
    expect(amounts.total('views', 0).value).toBe(1500);
  });

  it('give the same whatever the order of the tabs', () => {
    const names = ['youtube-table.en.csv', 'youtube-chart.en.csv', 'youtube-totals.en.csv'];
    for (const order of [names, [...names].reverse()]) {
      const amounts = amountsBy(buildFacts(document(...order), { social: {} }), [APRIL]);
      expect([amounts.of('views', 'YouTube', 0).value, amounts.of('watch_seconds', 'YouTube', 0).value]).toEqual([
        1500, 109800,
      ]);
    }
  });

  it('give a table of slices its period', () => {
    const readings = document('youtube-geography.en.csv', 'youtube-geography-chart.en.csv', 'youtube-totals.en.csv');
    const [slices, chart] = readings.map(({ tables }) => tables[0]!);
    expect([isoDay(slices!.from), isoDay(slices!.to)]).toEqual(['2025-04-01', '2025-04-03']);
    expect([chart!.source.id, chart!.grain]).toEqual(['youtube-chart', 'breakdown']);
    expect(slices!.problems.map(({ code }) => code)).toEqual(['totals-left-out']);
    const amounts = amountsBy(buildFacts(readings, { social: {} }), [APRIL]);
    expect(amounts.of('views', 'YouTube', 0).value).toBe(1500);
    expect(amounts.of('watch_seconds', 'YouTube', 0).value).toBe(109800);
  });

  it('leave a table of days alone whose sum is another', () => {
    const other = {
      name: 'Mine',
      cells: [
        ['Date', 'Views'],
        ['2025-04-01', '1501'],
      ],
    };
    const table = readTab({ name: 'Table', cells: fixture('youtube-table.en.csv') }, ENGLISH);
    const [, mine] = relate([table, readTab(other, ENGLISH)]);
    expect(mine!.tables[0]!.source.id).toBe('own-table');
  });
});
