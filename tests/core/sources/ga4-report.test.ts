import { describe, expect, it } from 'vitest';
import { amountsBy } from '../../../src/core/facts/amounts.ts';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { fixture } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

const facts = (...names: readonly string[]) =>
  buildFacts(
    names.map((name) => read(fixture(name))),
    { social: {} },
  );

describe('a GA4 snapshot', () => {
  const reading = read(fixture('ga4-snapshot.en.csv'));

  it('is read table by table; the nth day counts from the first of the period', () => {
    const [people, groups, countries, events] = reading.tables;
    expect([people!.source.id, people!.grain, days(people!)]).toEqual([
      'ga4-report',
      'day',
      ['2025-04-01', '2025-04-02', '2025-04-03'],
    ]);
    expect([...people!.measures.users!]).toEqual([10, 14, 9]);
    expect([groups!.source.id, totals(groups!)]).toEqual(['ga4-traffic', { sessions: 42 }]);
    expect([countries!.grain, totals(countries!)]).toEqual(['breakdown', { users: 30 }]);
    expect([isoDay(countries!.from), isoDay(countries!.to)]).toEqual(['2025-04-01', '2025-04-03']);
    expect(events!.rows).toBe(0);
  });

  it('names the parts of which nothing is read: new users, and cohorts with their −1', () => {
    expect(codes(reading)).toEqual(['parts-left-out', 'no-rows']);
    expect(sentences(reading)[0]).toBe(
      '2 parts of this report hold no figure that is read here (Nth day, New users; Date, Week 0; first row 16), and were left out.',
    );
    expect(sentences(reading, 'fr')[0]).toContain('2 parties de ce rapport');
  });

  it('counts social sessions once, and those of all channels together neither as social nor as other', () => {
    const built = facts('ga4-snapshot.en.csv');
    const period = monthPeriod(2025, 4);
    expect(amountsBy(built, [period]).total('sessions', 0).value).toBe(30);
    expect(amountsBy(built, [period], { social: false }).total('sessions', 0).value).toBe(12);
    expect(amountsBy(built, [period], { social: false }).total('users', 0).value).toBeNaN();
  });
});

describe('GA4 landing pages', () => {
  it('are read with their period', () => {
    const table = tableOf(fixture('ga4-landing-pages.en.csv'));
    expect([table.source.id, table.grain, table.dimensions.page]).toEqual(['ga4-report', 'range', ['/', '/spring']]);
    expect(totals(table)).toEqual({ users: 680, sessions: 800, conversions: 13, revenue: 530.5 });
    expect([isoDay(table.from), isoDay(table.to)]).toEqual(['2025-04-01', '2025-04-30']);
  });

  it('are no social revenue, and none of another channel: nobody knows where the visits came from', () => {
    const built = facts('ga4-landing-pages.en.csv', 'ga4-traffic.en.csv');
    const period = monthPeriod(2025, 4);
    const alone = facts('ga4-traffic.en.csv');
    for (const social of [true, false]) {
      const [both, traffic] = [built, alone].map((each) => amountsBy(each, [period], { social }));
      expect(both!.total('revenue', 0).value).toBe(traffic!.total('revenue', 0).value);
      expect(both!.total('sessions', 0).value).toBe(traffic!.total('sessions', 0).value);
    }
  });
});

describe('a GA4 exploration', () => {
  it('by event repeats sessions, which count once, where each session starts', () => {
    const reading = read(fixture('ga4-events.en.csv'));
    expect(totals(reading.tables[0]!)).toMatchObject({ sessions: 105, conversions: 6, revenue: 180 });
    expect(sentences(reading)).toEqual([
      'Column B (Event name) repeats sessions in every row. They are counted once, in the rows “session_start”.',
    ]);
    const amounts = amountsBy(facts('ga4-events.en.csv'), [monthPeriod(2025, 6)]);
    expect(amounts.total('sessions', 0).value).toBe(40);
    expect(amounts.total('revenue', 0).value).toBe(150);
  });

  it('by event without the start of sessions counts no sessions, and keeps the revenue', () => {
    const cells = fixture('ga4-events.en.csv').filter((row) => row[1] !== 'session_start');
    const amounts = amountsBy(buildFacts([read(cells)], { social: {} }), [monthPeriod(2025, 6)]);
    expect(amounts.total('sessions', 0).value).toBeNaN();
    expect(amounts.total('revenue', 0).value).toBe(150);
    expect(sentences(read(cells))[0]).toContain('export again without this column');
  });

  it('with segments counts the one of everybody', () => {
    const reading = read(fixture('ga4-segments.en.csv'));
    expect(reading.tables.map(totals)).toEqual([{ sessions: 60, revenue: 180 }]);
    expect(codes(reading)).toEqual(['one-segment', 'totals-left-out']);
    expect(sentences(reading)[0]).toBe(
      'Row 5 names segments, which may overlap: “All Users” counts, “Mobile traffic” is left out.',
    );
  });
});
