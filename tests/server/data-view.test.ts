import { describe, expect, it } from 'vitest';
import type { DataView as Data, SampleAnswer } from '../../src/core/protocol.ts';
import { decisionsOf, editorOf } from '../../src/sidebar/editor.ts';
import { ask, sampleWorkbook, type Tab, workbook } from './workbooks.ts';

const view = (host: ReturnType<typeof workbook>) => ask<Data>(host, 'data');
const tabOf = (data: Data, name: string) => data.tabs.find((tab) => tab.name === name)!;

const ADS: Tab = {
  name: 'Ads',
  grid: [
    ['Day', 'Campaign name', 'Amount spent (EUR)', 'Impressions', 'Outbound'],
    ['2025-04-01', 'Soap', '10', '1000', '7'],
    ['2025-04-02', 'Soap', '12', '1100', '8'],
  ],
};

const NOTES: Tab = {
  name: 'Notes',
  grid: [
    ['When it was', 'Outbound clicks', 'Who'],
    ['2025-04-01', '7', 'Ana'],
    ['2025-04-02', '8', 'Bo'],
  ],
};

describe('the rows of a table', () => {
  it('are those of the sheet, also where each holds several facts', () => {
    const grid = [
      ['Age & gender', '', ''],
      ['', 'Women', 'Men'],
      ['18-24', '10', '5'],
      ['25-34', '40', '20'],
      ['35-44', '15', '10'],
    ];
    expect(tabOf(view(workbook([{ name: 'Audience', grid }])), 'Audience').tables[0]!.rows).toBe(3);
    expect(tabOf(view(workbook([ADS])), 'Ads').tables[0]!.rows).toBe(2);
  });
});

describe('the columns of a table', () => {
  it('are listed in their order with what was read from each', () => {
    const [table] = tabOf(view(workbook([ADS])), 'Ads').tables;
    expect(table!.headers.columns.map(({ column, header, field }) => [column, header, field])).toEqual([
      [1, 'Day', 'date'],
      [2, 'Campaign name', 'campaign'],
      [3, 'Amount spent (EUR)', 'spend'],
      [4, 'Impressions', 'impressions'],
      [5, 'Outbound', ''],
    ]);
  });

  it('hold what somebody says, at once and for every table with such headers, until it is taken back', () => {
    const host = workbook([ADS, { ...ADS, name: 'More ads' }]);
    const { signature } = tabOf(view(host), 'Ads').tables[0]!.headers;
    const outbound = { signature, header: 'Outbound', choice: 'link_clicks' };
    const impressions = { signature, header: 'Impressions', choice: 'ignore' };
    const changed = ask<Data>(host, 'saveReading', { decisions: [outbound, impressions] });
    for (const name of ['Ads', 'More ads']) {
      const [table] = tabOf(changed, name).tables;
      expect(table!.totals).toEqual({ spend: 22, link_clicks: 15 });
      expect(table!.headers.columns.filter(({ isDecided }) => isDecided).map(({ header }) => header)).toEqual([
        'Impressions',
        'Outbound',
      ]);
    }
    const back = ask<Data>(host, 'saveReading', { decisions: [{ ...impressions, choice: '' }] });
    expect(tabOf(back, 'Ads').tables[0]!.totals).toEqual({ spend: 22, link_clicks: 15, impressions: 2100 });
  });

  it('are kept in Settings as a row that people can read, and changed there in place', () => {
    const host = workbook([ADS], { locale: 'fr_FR', userLocale: 'fr' });
    const { signature } = tabOf(view(host), 'Ads').tables[0]!.headers;
    const say = (choice: string) =>
      ask<Data>(host, 'saveReading', { decisions: [{ signature, header: 'Outbound', choice }] });
    say('link_clicks');
    say('clicks_all');
    const rows = host.display('Réglages').filter((row) => row[0]!.startsWith('Colonne'));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([[`Colonne ${signature} : Outbound`, 'clics (tous)']]);
  });
});

describe('a tab that was not recognised', () => {
  it('shows the row of its headers, and what they probably are', () => {
    const { unread, tables } = tabOf(view(workbook([NOTES])), 'Notes');
    expect(tables).toEqual([]);
    expect(unread!.row).toBe(1);
    expect(unread!.columns.map(({ header, proposal }) => [header, proposal])).toEqual([
      ['When it was', 'date'],
      ['Outbound clicks', 'link_clicks'],
      ['Who', ''],
    ]);
  });

  it('is read once somebody agrees to what its columns probably are', () => {
    const host = workbook([NOTES]);
    const decisions = decisionsOf(editorOf('k', tabOf(view(host), 'Notes').unread!, false));
    const [table] = tabOf(ask<Data>(host, 'saveReading', { decisions }), 'Notes').tables;
    expect(table).toMatchObject({ source: 'own-table', rows: 2, from: '2025-04-01', totals: { link_clicks: 15 } });
    expect(table!.headers.decided).toBe('own-table');
  });

  it('is left out in peace where somebody says so, and can be taken back', () => {
    const host = workbook([ADS, NOTES]);
    const { signature } = tabOf(view(host), 'Notes').unread!;
    const say = (choice: string) =>
      ask<Data>(host, 'saveReading', { decisions: [{ signature, header: null, choice }] });
    const left = tabOf(say('ignore'), 'Notes');
    expect(left.unread).toMatchObject({ signature, decided: 'ignore' });
    expect(tabOf(say(''), 'Notes').unread!.decided).toBe('');
  });
});

describe('the sample', () => {
  it('is taken away exactly, under whatever name, and leaves what people have', () => {
    const host = sampleWorkbook('en_US');
    host.addTab('Ours', ADS.grid);
    const before = view(host);
    expect(before.sample).toContain('GA4');
    const sheet = host.model.getters.getSheetIdByName('GA4')!;
    host.model.dispatch('RENAME_SHEET', { sheetId: sheet, oldName: 'GA4', newName: 'Site' });
    expect(ask<SampleAnswer>(host, 'removeSample', { evenIfEdited: false })).toMatchObject({ kind: 'removed' });
    expect(host.sheets()).toEqual(['Sheet1', 'Ours']);
    expect(view(host).sample).toEqual([]);
  });

  it('is asked about where somebody has edited one of its tabs', () => {
    const host = sampleWorkbook('fr_FR');
    const sheets = host.sheets();
    host.set('GA4!D2', '5');
    expect(ask<SampleAnswer>(host, 'removeSample', { evenIfEdited: false })).toEqual({ kind: 'edited', tabs: ['GA4'] });
    expect(host.sheets()).toEqual(sheets);
    ask<SampleAnswer>(host, 'removeSample', { evenIfEdited: true });
    expect(host.sheets()).toEqual(['Feuille 1']);
  });

  it('never touches a tab that was there before, nor counts it as its own', () => {
    const host = sampleWorkbook('en_US');
    ask(host, 'removeSample', { evenIfEdited: true });
    ask(host, 'openTab', { tab: 'goals' });
    ask(host, 'saveSettings', { brand: 'Ours' });
    host.set('Goals!B2', 'Our goal');
    const tabs = [{ name: 'Goals', kind: 'own', cells: [['Goal'], ['Theirs']] }];
    ask(host, 'addSample', { tabs });
    expect(view(host).sample).toEqual([]);
    ask(host, 'removeSample', { evenIfEdited: true });
    expect(host.cell('Goals!B2').value).toBe('Our goal');
  });
});

const SITE: Tab = {
  name: 'Site',
  grid: [
    [
      'Session primary channel group (Default channel group)',
      'Session source / medium',
      'Session campaign',
      'Date',
      'Sessions',
      'Total revenue',
    ],
    ['Paid Social', 'facebook / cpc', 'soldes-ete', '20250410', '120', '900'],
    ['Unassigned', 'fb / ads', 'Soldes_Été', '20250411', '40', '210'],
    ['Unassigned', 'fcebook / social', 'soldes ete', '20250412', '12', '80'],
    ['Referral', 'l.instagram.com / referral', '(referral)', '20250413', '55', '120'],
    ['Paid Social', 'facebook / cpc', 'promo-1', '20250414', '10', '50'],
    ['Paid Social', 'facebook / cpc', 'promo-2', '20250414', '10', '50'],
    ['Organic Search', 'google / organic', '(organic)', '20250414', '400', '2500'],
  ],
};

describe('the check of tags', () => {
  it('lists what hides visits, the most revenue first, each with what to write instead', () => {
    const { tags } = view(workbook([SITE]));
    expect(tags.period).toBe('April 2025');
    expect(tags.repairs.map(({ kind, found, proposed, hides }) => [kind, found, proposed, hides])).toEqual([
      ['spelling', 'fb / ads', 'facebook / paid_social', '40 sessions, 210 of revenue'],
      ['missing', 'l.instagram.com / referral', 'instagram / social', '55 sessions, 120 of revenue'],
      ['misspelt', 'fcebook / social', 'facebook / social', '12 sessions, 80 of revenue'],
    ]);
  });

  it('proposes one campaign under several spellings, and not those that differ by a number', () => {
    const { tags } = view(workbook([SITE]));
    expect(tags.campaigns).toEqual([
      { names: ['soldes-ete', 'Soldes_Été', 'soldes ete'], hides: '52 sessions, 290 of revenue' },
    ]);
  });

  it('counts names as one only once somebody says so, and remembers it', () => {
    const host = workbook([SITE]);
    const campaigns = ['Soldes_Été', 'soldes ete'].map((found) => ({ kind: 'campaign', found, as: 'soldes-ete' }));
    const merged = ask<Data>(host, 'saveSpellings', { spellings: campaigns }).tags;
    expect(merged.campaigns).toEqual([]);
    expect(merged.merged).toEqual(campaigns);
    const undone = ask<Data>(host, 'saveSpellings', { spellings: [{ ...campaigns[0], as: '' }] }).tags;
    expect(undone.campaigns[0]!.names).toEqual(['soldes-ete', 'Soldes_Été']);
  });

  it('does not propose again what is kept apart', () => {
    const host = workbook([SITE]);
    const apart = ['Soldes_Été', 'soldes ete'].map((found) => ({ kind: 'campaign', found, as: found }));
    expect(ask<Data>(host, 'saveSpellings', { spellings: apart }).tags.campaigns).toEqual([]);
  });

  it('counts a misspelt network as the network once somebody says so', () => {
    const host = workbook([SITE]);
    const spellings = [{ kind: 'source', found: 'fcebook', as: 'facebook' }];
    const { tags } = ask<Data>(host, 'saveSpellings', { spellings });
    expect(tags.repairs.map(({ found }) => found)).not.toContain('fcebook / social');
  });

  it('finds the stray spellings of the sample', () => {
    const { tags } = view(sampleWorkbook('fr_FR'));
    expect(tags.repairs.map(({ found }) => found)).toEqual(['fb / ads', 'Facebook / ads']);
  });

  it('says nothing where no table names a source or a campaign', () => {
    const grid = [
      ['Date', 'Platform', 'Impressions'],
      ['2025-04-01', 'TikTok', 100],
    ];
    expect(view(workbook([{ name: 'Plain', grid }])).tags.period).toBe('');
  });

  it('writes the repairs to a tab that is no data, and keeps what people have noted beside them', () => {
    const host = workbook([SITE]);
    const { name } = ask<{ name: string }>(host, 'writeRepairs');
    expect(name).toBe('Tags to repair');
    expect(host.display(name)[0]!.slice(0, 5)).toEqual([
      'Found',
      'Write instead',
      'Why',
      'What stands under it',
      'Done?',
    ]);
    expect(host.display(name)[1]!.slice(0, 2)).toEqual(['fb / ads', 'facebook / paid_social']);
    expect(host.display(name).map((row) => row[0])).toContain('Soldes_Été');
    host.set(`${name}!E2`, 'yes');
    host.set('Site!E3', '1');
    ask(host, 'writeRepairs');
    const noted = host.display(name).find((row) => row[0] === 'fb / ads')!;
    expect(noted[4]).toBe('yes');
    expect(view(host).tabs.map((tab) => [tab.name, tab.kind])).toEqual([['Site', 'raw']]);
    expect(view(host).tags.tab).toBe(name);
  });
});

describe('an editor of columns', () => {
  it('opens with the proposals for a table that was not recognised, and without for one that was', () => {
    const data = view(workbook([ADS, NOTES]));
    const unread = editorOf('k', tabOf(data, 'Notes').unread!, false);
    expect(unread.columns).toEqual({ 'When it was': 'date', 'Outbound clicks': 'link_clicks', Who: '' });
    const read = editorOf('k', tabOf(data, 'Ads').tables[0]!.headers, true);
    expect(Object.values(read.columns).filter(Boolean)).toEqual([]);
  });
});
