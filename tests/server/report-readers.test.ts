import { describe, expect, it } from 'vitest';
import type { ReportAnswer, ReportPlan } from '../../src/core/protocol.ts';
import type { Headless } from '../../src/playground/node/headless.ts';
import { ask, choose, facebookPosts, find, metaAds, picture, type Tab, workbook } from './workbooks.ts';

const OWN = 'Report April 2025';
const MANAGEMENT = 'Report April 2025 (management)';
const COPY = 'Report April 2025 (client)';
const day = (month: number, dayOfMonth: number) => new Date(Date.UTC(2025, month - 1, dayOfMonth));

/** Costs of April, each with its amount and who may see it. */
function costs(...rows: readonly (readonly [amount: number, shownTo: string])[]): Tab {
  const header = ['From', 'To', 'Kind of cost', 'Amount', 'Shown to'];
  const grid = rows.map(([amount, shownTo]) => [day(4, 1), day(4, 30), 'Labour', amount, shownTo]);
  return { name: 'Costs', grid: [header, ...grid] };
}

const TABS = [metaAds(), facebookPosts(), costs([500, 'Everyone'], [777, 'Internal only'])];

function make(host: Headless, reader: 'management' | 'client' | 'self', more: object = {}): ReportAnswer {
  return ask(host, 'generateReport', { evenIfMissing: true, reader, ...more });
}

function texts(host: Headless, sheet: string): string {
  return host
    .display(sheet)
    .map((row) => row.slice(1).join(' '))
    .join('\n');
}

describe('a report for another reader', () => {
  it('is a sheet of its own, which leaves the others as they are', () => {
    const host = workbook(TABS);
    make(host, 'self');
    host.set(`${OWN}!${find(host, OWN, '•  ')}`, 'Our own words.');
    host.set(`${OWN}!I4`, 'a note of ours');
    const own = picture(host, [OWN]);
    expect(make(host, 'management')).toMatchObject({ kind: 'made', sheet: MANAGEMENT, reader: 'management' });
    expect(picture(host, [OWN])).toBe(own);
    expect(texts(host, MANAGEMENT)).toContain('Our own words.');
    expect(texts(host, MANAGEMENT)).not.toContain('Sources and method');
    expect(texts(host, MANAGEMENT)).not.toContain('a note of ours');
    expect(texts(host, MANAGEMENT)).not.toContain('Carried over');
  });

  it('made again for ourselves still has all that was written into it', () => {
    const host = workbook(TABS);
    make(host, 'self');
    const method = find(host, OWN, 'Invested: ');
    host.set(`${OWN}!${method}`, 'Invested is all that we paid.');
    make(host, 'management');
    make(host, 'self');
    expect(host.cell(`${OWN}!${method}`).value).toBe('Invested is all that we paid.');
    expect(texts(host, OWN)).not.toContain('Carried over');
  });

  it('is the one that Settings name, where the menu makes it', () => {
    const host = workbook(TABS);
    ask(host, 'saveSettings', { reader: 'Management' });
    choose(host, 'generateReport');
    expect(host.sheets()).toContain(MANAGEMENT);
    expect(host.sheets()).not.toContain(OWN);
  });
});

describe('the copy for a client', () => {
  it('shows the same to the last hidden cell, whatever is internal', () => {
    const seen = [
      [],
      [[777, 'Internal only']],
      [
        [123_456, 'Internal only'],
        [9, 'Internal only'],
      ],
    ].map((internal) => {
      const host = workbook([
        metaAds(),
        facebookPosts(),
        costs([500, 'Everyone'], ...(internal as [number, string][])),
      ]);
      make(host, 'self');
      make(host, 'client');
      return picture(host, [COPY]);
    });
    expect(seen[1] === seen[0]).toBe(true);
    expect(seen[2] === seen[0]).toBe(true);
  });

  it('never starts from a sheet of ours, and starts from the copy of the month before', () => {
    const host = workbook(TABS);
    ask(host, 'saveSettings', { period: '2025-03' });
    make(host, 'client', { texts: { next: { was: '', now: 'We start videos.' } } });
    const before = 'Report March 2025 (client)';
    host.set(`${before}!I3`, 'Seen with the client.');
    host.set(`${before}!${find(host, before, 'We start videos.')}`, 'We tried videos.');
    ask(host, 'saveSettings', { period: '2025-04' });
    make(host, 'self', { texts: { did: { was: '', now: 'Margins are thin.' } } });
    host.set(`${OWN}!I3`, 'Do not tell the client.');
    make(host, 'client');
    const copy = JSON.stringify(host.display(COPY));
    expect(copy).not.toContain('Margins are thin');
    expect(copy).not.toContain('Do not tell');
    expect(copy).toContain('(From March 2025, to update) We tried videos.');
    make(host, 'self');
    expect(texts(host, OWN)).not.toContain('Seen with the client');
  });

  it('has no named range, and says how to hand it over', () => {
    const host = workbook(TABS);
    make(host, 'client');
    expect(host.model.getters.getNamedRanges()).toEqual([]);
    expect(texts(host, COPY)).toContain('Do not share this workbook');
  });
});

describe('the row that others gather', () => {
  const rangeOf = (host: Headless, name: string) => {
    const { range } = host.model.getters.getNamedRange(name)!;
    const sheet = host.model.getters.getSheetName(range.sheetId);
    return { sheet, row: range.zone.top + 1, columns: range.zone.right - range.zone.left + 1 };
  };

  it('is a named range of the period, in a fixed order, with blanks for what is unknown', () => {
    const host = workbook([metaAds(), facebookPosts()]);
    make(host, 'self');
    const { sheet, row, columns } = rangeOf(host, 'SUMMARY_2025_04');
    expect({ sheet, columns }).toEqual({ sheet: OWN, columns: 6 });
    const [period, invested, revenue, fullReturn, goals, decision] = [...'BCDEFG'].map(
      (column) => host.cell(`${OWN}!${column}${row}`).value,
    );
    expect({ period, invested, revenue, fullReturn, goals }).toEqual({
      period: '2025-04',
      invested: 789,
      revenue: 1830,
      fullReturn: '',
      goals: '',
    });
    expect(String(decision)).toMatch(/\.$/);
  });

  it('follows the row when the report is made again, and is there once', () => {
    const host = workbook(TABS);
    make(host, 'self');
    const before = rangeOf(host, 'SUMMARY_2025_04');
    make(host, 'self', { texts: { did: { was: '', now: 'One\ntwo\nthree' } } });
    const after = rangeOf(host, 'SUMMARY_2025_04');
    expect(host.cell(`${OWN}!B${after.row}`).value).toBe('2025-04');
    expect(after.columns).toBe(before.columns);
    expect(host.model.getters.getNamedRanges().map(({ name }) => name)).toEqual(['SUMMARY_2025_04']);
  });

  it.each([
    ['2025-Q1', 'SUMMARY_2025_Q1'],
    ['2025-W14', 'SUMMARY_20250331_20250406'],
  ])('of %s is named %s', (period, name) => {
    const host = workbook(TABS);
    ask(host, 'saveSettings', { period });
    make(host, 'self');
    expect(host.model.getters.getNamedRanges().map((range) => range.name)).toEqual([name]);
  });
});

describe('the boxes', () => {
  const plan = (host: Headless, reader = 'self'): ReportPlan => ask(host, 'reportPlan', { period: '', reader });

  it('take what is typed in the panel, which finds there what the sheet holds', () => {
    const host = workbook(TABS);
    expect(plan(host)).toMatchObject({ key: '2025-04', sheet: null, texts: { did: '', next: '' } });
    make(host, 'self', { texts: { did: { was: '', now: 'We tried videos.' } } });
    expect(plan(host)).toMatchObject({ sheet: OWN, texts: { did: 'We tried videos.', next: '' } });
    make(host, 'self', { texts: { did: { was: 'We tried videos.', now: 'We tried films.' } } });
    expect(texts(host, OWN)).toContain('We tried films.');
    expect(texts(host, OWN)).not.toContain('We tried videos.');
    make(host, 'self', { texts: { did: { was: 'We tried films.', now: '' } } });
    expect(plan(host).texts.did).toBe('');
    expect(texts(host, OWN)).not.toContain('Carried over');
  });

  it('keep both texts where somebody has written into the sheet meanwhile', () => {
    const host = workbook(TABS);
    make(host, 'self');
    host.set(`${OWN}!${find(host, OWN, 'Write here')}`, 'From the sheet.');
    make(host, 'self', { texts: { did: { was: '', now: 'From the panel.' } } });
    expect(plan(host).texts.did).toBe('From the sheet.\nFrom the panel.');
  });

  it('of one reader are offered to another one of ours, and never to a client', () => {
    const host = workbook(TABS);
    make(host, 'self', { texts: { did: { was: '', now: 'We tried videos.' } } });
    expect(plan(host, 'management').texts.did).toBe('We tried videos.');
    expect(plan(host, 'client').texts.did).toBe('');
    make(host, 'management');
    expect(texts(host, MANAGEMENT)).toContain('We tried videos.');
  });
});

describe('two people who make the same report at once', () => {
  const march: Tab = {
    name: 'TikTok',
    grid: [
      ['Date', 'Platform', 'Views', 'Engagements'],
      [day(3, 10), 'TikTok', 100, 9],
    ],
  };

  it.each([false, true])('get one sheet and one clear message each, also where it stood before: %s', (stood) => {
    let host: Headless;
    let isInside = false;
    // The first one has read the document and is being asked, when the second one makes the report.
    const answer = () => {
      if (isInside) return 'OK';
      isInside = true;
      make(host, 'self', { texts: { did: { was: '', now: 'From the second.' } } });
      return 'OK';
    };
    host = workbook([...TABS, march], { answer });
    if (stood) {
      isInside = true;
      make(host, 'self');
      isInside = false;
    }
    choose(host, 'generateReport');
    expect(host.sheets().filter((name) => name.startsWith('Report'))).toEqual([OWN]);
    expect(texts(host, OWN)).toContain('From the second.');
    expect(host.shown.toasts.at(-1)!.text).toMatch(
      /^The report is ready: Report April 2025\. Somebody else had made it at \d\d:\d\d; it was brought up to date, not made twice\.$/,
    );
  });

  it('says nothing of others where nobody else was there', () => {
    const host = workbook(TABS);
    make(host, 'self');
    make(host, 'self');
    expect(host.shown.toasts.at(-1)!.text).toBe('The report is ready: Report April 2025');
  });
});

describe('the decision', () => {
  it('is kept in Changes on the day of the report, once', () => {
    const host = workbook(TABS);
    ask(host, 'saveSettings', { asOf: '2025-05-02' });
    make(host, 'self');
    const first = ask<{ message: string }>(host, 'keepDecision');
    const again = ask<{ message: string }>(host, 'keepDecision');
    expect(first.message).toContain('Changes');
    expect(again.message).toBe('This decision stands in the tab “Changes” already.');
    const [header, row, ...others] = host.display('Changes').map((line) => line.slice(0, 3));
    expect(header).toEqual(['Date', 'What changed', 'Kind']);
    expect(row![0]).toContain('5/2/2025');
    expect(texts(host, OWN)).toContain(row![1]!.slice(0, 60));
    expect(row![2]).toBe('Decision');
    expect(others).toEqual([]);
  });
});

describe('page one for an e-mail', () => {
  it('holds what stands on page one, with what was rewritten, and nothing behind it', () => {
    const host = workbook(TABS);
    make(host, 'self', { texts: { did: { was: '', now: 'We tried <videos>.' } } });
    host.set(`${OWN}!${find(host, OWN, '•  ')}`, 'Our own words.');
    const { html, text } = ask<{ html: string; text: string }>(host, 'reportMail', { reader: 'self' });
    for (const held of [html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)), text]) {
      expect(held).toContain('Our own words.');
      expect(held).toContain('We tried <videos>.');
      expect(held).not.toContain('Sources and method');
    }
    expect(html).toMatch(/^<table[^>]* width="864"/);
    expect(html).not.toContain('<videos>');
    expect(html).not.toContain('class=');
  });

  it('of a client knows no internal cost', () => {
    const mailWith = (amount: number) =>
      ask<{ html: string }>(workbook([metaAds(), costs([500, 'Everyone'], [amount, 'Internal only'])]), 'reportMail', {
        reader: 'client',
      }).html;
    expect(mailWith(777) === mailWith(88_888)).toBe(true);
  });
});
