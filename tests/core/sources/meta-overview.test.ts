import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, exported, FRENCH, fixture, haveExports } from './files.ts';
import { codes, days, read, sentences, tableOf, totals } from './reading.ts';

const card = (title: string, ...values: readonly number[]): Grid => [
  [title, ''],
  ['Date', 'Primary'],
  ...values.map((value, day) => [`2025-05-0${day + 1}T00:00:00`, value]),
];
const networks = (cells: Grid, name = 'Tab') =>
  readTab({ name, cells }, ENGLISH).tables.map(({ dimensions }) => dimensions.platform![0]);

describe('cards of Meta Business Suite', () => {
  it('are two tables where Facebook and Instagram stand in one file', () => {
    const reading = read(fixture('meta-overview.en.csv', ','));
    expect(reading.tables.map(totals)).toEqual([{ reach: 3000 }, { reach: 150 }]);
    expect(reading.tables.map(({ dimensions }) => dimensions.platform)).toEqual([
      ['Facebook', 'Facebook', 'Facebook'],
      ['Instagram', 'Instagram'],
    ]);
    expect(reading.tables.map(({ grain }) => grain)).toEqual(['day', 'day']);
    expect(days(reading.tables[0]!)).toEqual(['2025-05-29', '2025-05-30', '2025-06-02']);
    expect(codes(reading)).toEqual([]);
  });

  it('are read in Portuguese, each figure by its title', () => {
    const { tables } = read(fixture('meta-overview.pt.csv', ','));
    expect(tables.map((table) => [table.dimensions.platform![0], totals(table)])).toEqual([
      ['Facebook', { reach: 1000 }],
      ['Instagram', { reach: 50 }],
      ['Instagram', { link_clicks: 4 }],
      ['Instagram', { profile_visits: 6 }],
      ['Instagram', { followers_gained: 2 }],
    ]);
  });

  it('are read in French, on the day itself after the clocks have changed', () => {
    const table = readTab({ name: 'Instagram', cells: fixture('meta-overview.fr.csv', ',') }, FRENCH).tables[0]!;
    expect([totals(table), table.dimensions.platform![0]]).toEqual([{ followers_gained: 17 }, 'Instagram']);
    expect(days(table)).toEqual(['2025-10-25', '2025-10-26', '2025-10-27']);
  });

  it.each([
    ['Facebook follows', 'followers_gained'],
    ['Facebook link clicks', 'link_clicks'],
    ['Facebook visits', 'profile_visits'],
    ['Instagram profile visits', 'profile_visits'],
    ['Instagram content interactions', 'engagements_reported'],
    ['Couverture Instagram', 'reach'],
    ['Visites du profil Instagram', 'profile_visits'],
  ])('read %j as %s', (title, measure) => {
    expect(totals(tableOf(card(title, 4, 5)))).toEqual({ [measure]: 9 });
  });

  it('take the network from the name of the tab where the title has none', () => {
    expect(networks(card('Views', 1), 'IG_VIEWS')).toEqual(['Instagram']);
    expect(networks(card('Views', 1), 'Views FB-2025')).toEqual(['Facebook']);
    expect(networks(card('Views', 1), 'Facebook and Instagram')).toEqual(['']);
  });

  it('take it from the other card of the same figure', () => {
    expect(networks([...card('Reach', 1), ['', ''], ...card('Instagram reach', 2)])).toEqual(['Facebook', 'Instagram']);
    expect(networks([...card('Views', 1), ['', ''], ...card('Instagram reach', 2)])).toEqual(['', 'Instagram']);
  });

  it('count in no total while the network is unknown, and say how to name it', () => {
    const reading = read(card('Content interactions', 3, 4));
    expect(totals(reading.tables[0]!)).toEqual({ engagements_reported: 7 });
    expect(codes(reading)).toEqual(['network-unknown']);
    expect(sentences(reading)[0]).toContain('“Tab Facebook” or “Tab Instagram”');
    expect(sentences(reading, 'fr')[0]).toContain('Indiquez le réseau dans le nom de l’onglet');
    expect([...buildFacts([reading], { social: {} }).tables[0]!.counts]).toEqual([0, 0]);
  });

  it('of two networks are no duplicates of each other; the same card twice is', () => {
    const tab = (name: string, title: string) => readTab({ name, cells: card(title, 3, 4) }, ENGLISH);
    const counts = (...readings: readonly ReturnType<typeof tab>[]) =>
      buildFacts(readings, { social: {} }).tables.map((table) => [...table.counts].join(''));
    expect(counts(tab('a', 'Facebook reach'), tab('b', 'Instagram reach'))).toEqual(['11', '11']);
    expect(counts(tab('a', 'Facebook reach'), tab('b', 'Facebook reach'))).toEqual(['00', '11']);
  });

  it('with an unknown title are named, and nothing of them is guessed', () => {
    expect(codes(read(card('Mood', 1)))).toEqual(['not-read-yet']);
    expect(
      codes(
        read([
          ['Date', 'Primary'],
          ['2025-05-01', 1],
        ]),
      ),
    ).toEqual(['not-read-yet']);
  });

  it('are all refused where one of them is damaged', () => {
    const damaged: Grid = [...card('Instagram reach', 1), ['', ''], ['Age & gender', ''], ['18-24', '3.апр']];
    const reading = read(damaged);
    expect([reading.tables, codes(reading)]).toEqual([[], ['damaged-dates']]);
  });
});

describe.skipIf(!haveExports)(
  `the real overview${haveExports ? '' : ' (skipped: ../shared/exports is absent)'}`,
  () => {
    it('01: Facebook and Instagram reach, one below the other, are not merged', () => {
      const reading = read(exported('01_meta_mbs_reach_fb+ig_utf16_tab.csv', 'utf-16le'));
      expect(reading.tables.map((table) => [table.dimensions.platform![0], table.rows, totals(table)])).toEqual([
        ['Facebook', 242, { reach: 3897137 }],
        ['Instagram', 242, { reach: 150759 }],
      ]);
      expect(reading.tables.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([
        ['2023-07-08', '2024-03-05'],
        ['2023-07-08', '2024-03-05'],
      ]);
      expect(codes(reading)).toEqual([]);
    });
  },
);
