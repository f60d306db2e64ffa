import { describe, expect, it } from 'vitest';
import { ask, choose, facebookPosts, find, metaAds, picture, type Tab, workbook } from './workbooks.ts';

const TABS = [metaAds(), facebookPosts()];
const REPORT = 'Report April 2025';

describe('Generate report', () => {
  it('makes a sheet of the latest month that has ended, with two charts', () => {
    const host = workbook(TABS);
    choose(host, 'generateReport');
    expect(host.sheets()).toEqual(['Meta Ads', 'Facebook posts', REPORT]);
    expect(host.display(REPORT)[1]!.join('')).toContain('April 2025, compared with March 2025');
    expect(host.charts(REPORT)).toHaveLength(2);
    expect(host.shown.toasts.map(({ text }) => text)).toEqual([
      'Reading the tabs, then writing the report …',
      `The report is ready: ${REPORT}`,
    ]);
    expect(host.shown.alerts).toEqual([]);
  });

  it('says what to do where no tab holds a dated row', () => {
    const host = workbook([{ name: 'Notes', grid: [['to do'], ['call the printer']] }]);
    choose(host, 'generateReport');
    expect(host.shown.alerts[0]?.text).toContain('Paste an export into a tab first');
    expect(host.shown.sidebars[0]?.html).toContain('data-view="data"');
    expect(host.sheets()).toEqual(['Notes']);
  });

  it('asks before it leaves out a platform that had data the month before, and stops at no', () => {
    const march: Tab = {
      name: 'TikTok',
      grid: [
        ['Date', 'Platform', 'Views', 'Engagements'],
        ['2025-03-10', 'TikTok', 100, 9],
      ],
    };
    const host = workbook([...TABS, march], { answer: () => 'CANCEL' });
    choose(host, 'generateReport');
    expect(host.shown.alerts[0]?.text).toBe(
      'TikTok: data for the month before, none for April 2025. Make the report without?',
    );
    expect(host.sheets()).not.toContain(REPORT);
  });

  it('writes what looks like a formula, a date or a number as the text that it is', () => {
    const rows = ['=1+1', '=HYPERLINK("a"; "b")', '1/2', '10 %', '+33 1 23', '@name'];
    const grid = rows.map((name, index) => [new Date(Date.UTC(2025, 3, 3)), name, 500 - index, 9, 900]);
    const header = ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'];
    const raw = { name: 'Meta Ads', grid: [header, ...grid] };
    const host = workbook([raw]);
    choose(host, 'generateReport');
    for (const name of rows) {
      const reference = find(host, REPORT, name);
      expect(host.cell(`${REPORT}!${reference}`)).toMatchObject({ value: name, formula: '' });
    }
  });
});

describe('the calls of a report', () => {
  const counts = (rows: number) => {
    const host = workbook([metaAds(rows), facebookPosts(rows)]);
    host.resetCalls();
    choose(host, 'generateReport');
    return { ...host.calls(), charts: host.charts(REPORT).length, tabs: 2 };
  };
  const few = counts(10);
  const many = counts(10_000);

  it('are as many for 10,000 rows in each tab as for 10', () => {
    expect(many.read).toBe(few.read);
    expect(many.write - few.write).toBeLessThanOrEqual(5);
  });

  it('read a tab of more than 50,000 rows in blocks, to its last row', () => {
    const last = [new Date(Date.UTC(2025, 3, 30)), 'The last', 5000, 1, 1, 1];
    const long = metaAds(60_000);
    const host = workbook([{ ...long, grid: [...long.grid, last] }]);
    host.resetCalls();
    choose(host, 'generateReport');
    expect(host.calls().log.filter((call) => call === 'Range.getValues')).toHaveLength(2);
    expect(find(host, REPORT, 'The last')).toBeTruthy();
  }, 60_000);

  it.each([few, many])('stay within three reads a tab and ten, and forty writes and one a chart', (calls) => {
    expect(calls.read).toBeLessThanOrEqual(3 * calls.tabs + 10);
    expect(calls.write).toBeLessThanOrEqual(40 + calls.charts);
  });
});

/** What fills most sections of a report: ads, posts, costs, results and a goal. */
const RICH: readonly Tab[] = [
  metaAds(40),
  facebookPosts(14),
  {
    name: 'Costs',
    grid: [
      ['From', 'To', 'Kind of cost', 'Amount'],
      [new Date(Date.UTC(2025, 2, 1)), new Date(Date.UTC(2025, 3, 30)), 'Labour', 600],
    ],
  },
  {
    name: 'Results',
    grid: [
      ['Date or month', 'Indicator', 'Number'],
      ['2025-03', 'Leads', 31],
      ['2025-04', 'Leads', 44],
      ['2025-04', 'Messages received', 90],
      ['2025-04', 'Messages answered', 81],
    ],
  },
  {
    name: 'Goals',
    grid: [
      ['Goal', 'KPI', 'Starting point', 'Target', 'From', 'Deadline'],
      ['More leads', 'Leads', 0, 120, new Date(Date.UTC(2025, 2, 1)), new Date(Date.UTC(2025, 5, 30))],
    ],
  },
];
const RICH_NAMES = RICH.map(({ name }) => name);

describe('a failing call', () => {
  it('on a first run leaves the document as it was, with a sentence, or repaired at the next start', () => {
    for (const n of callsToFail(() => workbook(RICH))) {
      const host = workbook(RICH);
      const before = picture(host);
      host.failAt(n, 'Service Spreadsheets timed out');
      choose(host, 'generateReport');
      host.failAt(null);
      if (host.sheets().includes(REPORT)) {
        expect(host.shown.alerts, `call ${n}`).toEqual([]);
        continue;
      }
      expect(host.shown.alerts.map(({ text }) => text).join(), `call ${n}`).toContain('could not be written');
      if (host.sheets().length > RICH.length) choose(host, 'generateReport');
      else expect(picture(host) === before, `call ${n} leaves the document as it was`).toBe(true);
      if (host.sheets().length > RICH.length) expect(host.sheets()).toEqual([...RICH_NAMES, REPORT]);
    }
  }, 120_000);

  it('on a re-run puts the old report back, at once or at the next start, or has it done', () => {
    const make = () => {
      const host = workbook(RICH);
      choose(host, 'generateReport');
      host.set(`${REPORT}!${find(host, REPORT, 'Write here')}`, 'We tried videos.');
      host.set('Meta Ads!C2', '999');
      return host;
    };
    const [before, after] = [make(), make()].map((host, again) => {
      if (again) choose(host, 'generateReport');
      return picture(host);
    });
    expect(before === after).toBe(false);
    for (const n of callsToFail(make)) {
      const host = make();
      host.failAt(n, 'Service Spreadsheets timed out');
      choose(host, 'generateReport');
      host.failAt(null);
      const isClean = host.sheets().join() === [...RICH_NAMES, REPORT].join();
      if (!isClean) choose(host, 'generateReport');
      expect(host.sheets(), `call ${n}`).toEqual([...RICH_NAMES, REPORT]);
      const isFailed = host.shown.alerts.length > 0;
      const expected = isClean && isFailed ? before : after;
      expect(picture(host) === expected, `call ${n}`).toBe(true);
    }
  }, 120_000);

  /** The first call of each kind that a report makes, and the last of each that changes anything. */
  function callsToFail(make: () => ReturnType<typeof workbook>): readonly number[] {
    const host = make();
    host.resetCalls();
    choose(host, 'generateReport');
    const { log } = host.calls();
    const kinds = [...new Set(log)];
    const numbers = kinds.flatMap((kind) => [
      log.indexOf(kind) + 1,
      ...(/\.get/.test(kind) ? [] : [log.lastIndexOf(kind) + 1]),
    ]);
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
});

describe('a report made again', () => {
  it('keeps a rewritten sentence, a filled box, a widened column and a row added below', () => {
    const host = workbook(TABS);
    choose(host, 'generateReport');
    const finding = find(host, REPORT, '•  ');
    host.set(`${REPORT}!${finding}`, 'Our own words.');
    host.set(`${REPORT}!${find(host, REPORT, 'Write here')}`, 'We tried videos.');
    const below = `${REPORT}!B${host.display(REPORT).length + 2}`;
    host.set(below, 'seen with the director');
    const sheetId = host.model.getters.getSheetIdByName(REPORT)!;
    host.model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, elements: [2], size: 333, dimension: 'COL' });
    host.set('Meta Ads!C2', '999');
    choose(host, 'generateReport');

    expect(host.shown.alerts).toEqual([]);
    expect(host.cell(`${REPORT}!${find(host, REPORT, 'Our own words.')}`).note).toMatch(/^Computed now: /);
    expect(find(host, REPORT, 'We tried videos.')).toBeTruthy();
    expect(find(host, REPORT, 'seen with the director')).toBeTruthy();
    expect(host.model.getters.getColSize(host.model.getters.getSheetIdByName(REPORT)!, 2)).toBe(333);
    expect(host.charts(REPORT)).toHaveLength(2);
  });

  it('of a new month leaves the old sheet as it was, cell by cell, and takes over its boxes', () => {
    const host = workbook(TABS);
    ask(host, 'saveSettings', { period: '2025-03' });
    choose(host, 'generateReport');
    host.set(`Report March 2025!${find(host, 'Report March 2025', 'Write here')}`, 'We tried videos.');
    const before = picture(host, ['Report March 2025']);
    ask(host, 'saveSettings', { period: '2025-04' });
    choose(host, 'generateReport');
    expect(picture(host, ['Report March 2025'])).toBe(before);
    expect(find(host, REPORT, '(From March 2025, to update) We tried videos.')).toBeTruthy();
  });
});
