import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { signatureOf } from '../../../src/core/sources/decisions.ts';
import { proposalFor } from '../../../src/core/sources/proposals.ts';
import { columnRule, decisionsFrom, tableRule } from '../../../src/core/tabs/reading-rules.ts';
import { ENGLISH } from './files.ts';
import { codes, read, sentences, tableOf, totals } from './reading.ts';

const TRACKER: Grid = [
  ['Date', 'Réseau', 'Clics sortants', 'Taux de clic', 'Notes', 'Score X'],
  ['2025-04-01', 'fb', '12', '1,2 %', 'sunny', '7'],
  ['2025-04-02', 'fb', '30', '1,4 %', '', '9'],
];
const MARK = signatureOf(TRACKER[0]!);
const WITH_VIEWS: Grid = TRACKER.map((row, index) => [...row, index === 0 ? 'Vues' : '100']);

const told = (headers: readonly string[], rules: Readonly<Record<string, string>>) => ({
  ...ENGLISH,
  decisions: decisionsFrom(
    Object.entries(rules).map(([header, value]) => ({
      setting: columnRule(signatureOf(headers), header, 'en'),
      value,
    })),
  ),
});

describe('a plain table with columns that are not known', () => {
  it('asks about those that hold figures, with a proposal where the header hints at one', () => {
    const reading = read(WITH_VIEWS);
    const signature = signatureOf(WITH_VIEWS[0]!);
    expect(codes(reading)).toEqual(['unknown-column', 'unknown-column']);
    expect(reading.tables[0]!.problems[0]!.question).toEqual({
      signature,
      header: 'Clics sortants',
      proposal: 'link_clicks',
    });
    expect(sentences(reading)[0]).toBe(
      `Column C (Clics sortants) holds figures, and which ones is not certain (perhaps link clicks): it was not read. A row of Settings tells it for every table with these headers: “Column ${signature}: Clics sortants”, with the name of the figure or “leave out”.`,
    );
    expect(sentences(reading, 'fr')[1]).toContain('Colonne F (Score X)');
    expect(totals(reading.tables[0]!)).toEqual({ views: 200 });
  });

  it('reads what it was told, and asks no more', () => {
    const headers = WITH_VIEWS[0]!.map(String);
    const reading = read(WITH_VIEWS, told(headers, { 'clics SORTANTS': 'link_clicks', 'Score X': 'ignore' }));
    expect(codes(reading)).toEqual([]);
    expect(totals(reading.tables[0]!)).toEqual({ link_clicks: 42, views: 200 });
    expect(reading.tables[0]!.columnsIgnored).toContainEqual({ column: 6, header: 'Score X', decided: true });
  });

  it('may become a table at all by what it was told', () => {
    expect(read(TRACKER).tables).toEqual([]);
    const table = tableOf(TRACKER, told(TRACKER[0]!.map(String), { 'Clics sortants': 'link_clicks' }));
    expect([table.source.id, totals(table)]).toEqual(['own-table', { link_clicks: 42 }]);
  });

  it('is read as told also where not one of its headers is known', () => {
    const cells = [
      ['Tag', 'Netz', 'Klickzahl'],
      ['2025-04-01', 'fb', '12'],
    ];
    const rules = { Tag: 'date', Netz: 'platform', Klickzahl: 'link_clicks' };
    expect(read(cells).tables).toEqual([]);
    const table = tableOf(cells, told(cells[0]!, rules));
    expect([totals(table), table.dimensions.platform]).toEqual([{ link_clicks: 12 }, ['fb']]);
  });

  it('says another thing of tables with other headers', () => {
    const rules = told(['Date', 'Other'], { 'Clics sortants': 'link_clicks' });
    expect(codes(read(WITH_VIEWS, rules))).toContain('unknown-column');
  });
});

describe('a table that was taken for something else', () => {
  const decide = (value: string) => ({
    ...ENGLISH,
    decisions: decisionsFrom([{ setting: tableRule(signatureOf(HEADERS), 'fr'), value }]),
  });
  const HEADERS = ['Date', 'Impressions', 'Likes', 'Reposts', 'Bookmarks', 'Replies'];
  const cells = [HEADERS, ['2025-04-01', '100', '5', '2', '1', '3']];

  it('is read as the source that somebody named, by its id or its name', () => {
    expect(tableOf(cells).source.id).toBe('own-table');
    for (const name of ['x-overview', 'X account overview', 'vue d’ensemble du compte x']) {
      const table = tableOf(cells, decide(name));
      expect([table.source.id, totals(table).comments]).toEqual(['x-overview', 3]);
    }
  });

  it('is left out where somebody said so, and that is said', () => {
    const reading = read(cells, decide('laisser de côté'));
    expect([reading.tables, codes(reading)]).toEqual([[], ['told-to-ignore']]);
  });

  it('stays what it is where nobody knows the name', () => {
    expect(tableOf(cells, decide('Friendster')).source.id).toBe('own-table');
  });
});

describe('a table whose headers are those of two platforms', () => {
  const HEADERS = ['Post ID', 'Publish time', 'Reactions', 'Post id', 'Post text', 'Date', 'Impressions', 'Replies'];
  const cells = [
    [...HEADERS, 'Reposts', 'Bookmarks'],
    ['1', '04/13/2025 10:00', '3', '9', 'Words', '04/13/2025', '100', '1', '2', '0'],
  ];

  it('is not read as the first of them, but asked about', () => {
    const reading = read(cells);
    expect([reading.tables, codes(reading)]).toEqual([[], ['several-sources']]);
    const signature = signatureOf(cells[0]!);
    expect(reading.problems[0]).toMatchObject({ row: 1, question: { signature } });
    expect(sentences(reading)[0]).toContain('“Facebook posts” and of “X');
    expect(sentences(reading)[0]).toContain(`“Table ${signature}”`);
    expect(sentences(reading, 'fr')[0]).toContain('«\u00a0Publications Facebook\u00a0» et de «\u00a0');
  });

  it('does not keep another table of the tab from being read', () => {
    const other = ['Date', 'Platform', 'Impressions'];
    const below = [[], other, ['2025-04-01', 'LinkedIn', '7']].map((row) => [...row, ...new Array<string>(7).fill('')]);
    const reading = read([...cells, ...below.map((row) => row.concat(['', '', '']).slice(0, 10))]);
    expect(reading.tables.map(({ source, rows }) => [source.id, rows])).toEqual([['own-table', 1]]);
  });

  it('is read as the one that somebody names', () => {
    const rule = { setting: tableRule(signatureOf(cells[0]!), 'en'), value: 'facebook-posts' };
    expect(tableOf(cells, { ...ENGLISH, decisions: decisionsFrom([rule]) }).source.id).toBe('facebook-posts');
  });
});

describe('a tab that is not recognised', () => {
  it('can be named in Settings by the mark of its headers', () => {
    const reading = read(TRACKER);
    expect(reading.problems[0]).toMatchObject({ code: 'unrecognised', question: { signature: MARK } });
    expect(sentences(reading)[0]).toContain(`“Table ${MARK}”`);
  });
});

describe('a proposal', () => {
  it.each([
    ['Outbound clicks', 'link_clicks'],
    ['Clics vers le site', 'link_clicks'],
    ['Total Engagements (SUM)', 'engagements'],
    ['followersGained', 'followers_gained'],
    ['Nouveaux abonnés (net)', 'followers_gained'],
    ['TOTAL_VUES', 'views'],
    ['Post Reach', 'reach'],
    ['Ventes TTC', 'revenue'],
    ['Mood', undefined],
  ])('for %j is %j', (header, field) => {
    expect(proposalFor(header)).toBe(field);
  });
});
