import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/core/fields.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';
import type { Reading, Table } from '../../../src/core/sources/define.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { readTabs } from '../../../src/playground/node/files.ts';
import type { FileTable } from '../../../src/sidebar/files/cells.ts';
import { readTables } from '../../../src/sidebar/files/read.ts';
import { ENGLISH, EXPORTS, haveExports } from './files.ts';
import { codes, totals } from './reading.ts';

interface Expected {
  /** Source, rows, first and last day ('' where none is named) and totals of each table. */
  readonly tables: readonly (readonly [
    source: string,
    rows: number,
    from: string,
    to: string,
    totals: Partial<Record<Measure, number>>,
  ])[];
  /** Why nothing was read. */
  readonly refused?: string;
}

const none = (source: string) => [source, 0, '', '', {}] as const;

/** What a correct reader finds in each file. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  '01': {
    tables: [
      ['meta-overview', 242, '2023-07-08', '2024-03-05', { reach: 3897137 }],
      ['meta-overview', 242, '2023-07-08', '2024-03-05', { reach: 150759 }],
    ],
  },
  '08': { tables: [], refused: 'damaged-dates' },
  '09': {
    tables: [['facebook-posts', 48, '2025-03-18', '2025-04-14', { reach: 1286, engagements: 10, views: 0 }]],
  },
  '11': {
    tables: [
      [
        'facebook-posts',
        44,
        '2023-12-12',
        '2024-03-04',
        { reach: 958872, impressions: 1237195, engagements: 28188, clicks_all: 39560 },
      ],
    ],
  },
  '13': {
    tables: [
      [
        'instagram-posts',
        2807,
        '2026-01-01',
        '2026-06-29',
        { views: 6113484, reach: 5738876, replies: 1814, link_clicks: 2631 },
      ],
    ],
  },
  '14': { tables: [], refused: 'damaged-lines' },
  '15': { tables: [['facebook-posts', 82, '2023-07-30', '2024-11-30', { impressions: 196879 }]] },
  '17': {
    tables: [['meta-ads', 18, '2026-01-30', '2026-02-05', { spend: 2863987, impressions: 139893, link_clicks: 1059 }]],
  },
  '18': {
    tables: [['meta-ads', 310, '2023-04-01', '2024-03-11', { spend: 77818.01, impressions: 3159843, reach: 1846036 }]],
  },
  '20': {
    tables: [
      [
        'meta-ads-study',
        625,
        '',
        '',
        { impressions: 204823716, clicks_all: 36068, spend: 55662.15, conversions_all: 2669, conversions: 872 },
      ],
    ],
  },
  '21': {
    tables: [['own-table', 30, '2019-08-01', '2019-08-30', { purchases: 15161, link_clicks: 154303, spend: 68653 }]],
  },
  '23': {
    tables: [
      [
        'x-posts',
        31,
        '2019-01-08',
        '2019-01-31',
        { impressions: 199256, engagements_reported: 3585, link_clicks: 986 },
      ],
    ],
  },
  '26': { tables: [['x-overview', 14, '2025-02-05', '2025-02-18', { impressions: 5017 }]] },
  '27': { tables: [['tiktok-overview', 7, '2026-03-08', '2026-03-14', { views: 9 }]] },
  '30': {
    tables: [
      ['tiktok-business', 62, '2025-10-31', '2025-12-31', { views: 521491, followers_gained: 409, followers_lost: 7 }],
    ],
  },
  '32': { tables: [['youtube-table', 500, '2011-03-10', '2020-12-24', { views: 401812 }]] },
  '34': { tables: [['youtube-table', 201, '', '', { views: 14344009 }]] },
  '35': { tables: [['google-ads', 2, '2025-07-08', '2025-07-31', { spend: 2565.93 }]] },
  '36': {
    tables: [['google-ads', 3, '2026-05-05', '2026-05-15', { spend: 118.99, clicks_all: 34, conversions: 14 }]],
  },
  '38': {
    tables: [
      ['ga4-report', 28, '2023-04-24', '2023-05-21', { users: 17 }],
      none('ga4-report'),
      ['ga4-traffic', 2, '2023-04-24', '2023-05-21', { sessions: 28 }],
      ['ga4-report', 3, '2023-04-24', '2023-05-21', { users: 17 }],
      ['ga4-report', 3, '2023-04-24', '2023-05-21', { users: 17 }],
      ['ga4-report', 4, '2023-04-24', '2023-05-21', { page_views: 53 }],
      none('ga4-report'),
      none('ga4-report'),
    ],
  },
  '39': {
    tables: [
      ['ga4-traffic', 3182, '2024-04-06', '2024-05-03', { sessions: 162895, engaged_sessions: 90132, users: 133440 }],
    ],
  },
  '40': { tables: [none('linkedin-visitors'), ...new Array(5).fill(none('linkedin-audience'))] },
};

const TODAY = parseIsoDay('2026-05-10');
const title = haveExports ? 'every real export' : 'every real export (skipped: ../shared/exports is absent)';
const files = haveExports ? readdirSync(EXPORTS).filter((name) => /^\d\d_/.test(name)) : [];
const fileOf = (number: string) => files.find((name) => name.startsWith(number))!;
const bytesOf = (number: string) => readFileSync(EXPORTS + fileOf(number));

/** Dates of a workbook are days of the calendar. */
function cellsOf({ rows }: FileTable): Grid {
  const dated = (cell: FileTable['rows'][number][number]) => {
    if (typeof cell !== 'object') return cell;
    return 'day' in cell ? cell.day : cell.time;
  };
  return rows.map((row) => row.map(dated));
}

async function droppedIn(number: string): Promise<readonly Reading[]> {
  const tables = await readTables(fileOf(number), bytesOf(number));
  return tables.map((table) => readTab({ name: table.name, cells: cellsOf(table) }, { ...ENGLISH, today: TODAY }));
}

async function openedIn(number: string): Promise<readonly Reading[]> {
  const tabs = await readTabs(fileOf(number), bytesOf(number));
  return tabs.map(({ name, grid }) => {
    const width = Math.max(...grid.map((row) => row.length));
    const cells = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    return readTab({ name, cells }, { ...ENGLISH, today: TODAY });
  });
}

const day = (value: number) => (Number.isNaN(value) ? '' : isoDay(value));
const briefly = (table: Table, wanted: Partial<Record<Measure, number>>) => {
  const all = totals(table);
  const found = (Object.keys(wanted) as Measure[]).map((measure) => [measure, all[measure]]);
  return [table.source.id, table.rows, day(table.from), day(table.to), Object.fromEntries(found)];
};

describe.skipIf(!haveExports)(title, () => {
  it('has its expectations here', () => {
    expect(files.map((name) => name.slice(0, 2)).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))(
    '%s, dropped and opened, is read or refused as it should be',
    async (number, { tables, refused }) => {
      for (const readings of [await droppedIn(number), await openedIn(number)]) {
        const found = readings.flatMap((reading) => reading.tables);
        expect(found.map((table, index) => briefly(table, tables[index]?.[4] ?? {}))).toEqual(tables);
        if (refused) expect(readings.flatMap((reading) => codes(reading))).toEqual([refused]);
      }
    },
  );

  const only = async (number: string) => (await droppedIn(number)).flatMap((reading) => reading.tables)[0]!;
  const known = (values: Float64Array = new Float64Array()) => values.filter((value) => !Number.isNaN(value)).length;

  it('09: has views that nobody filled in, so that no rate is made of them', async () => {
    expect(known((await only('09')).measures.views)).toBe(0);
  });

  it('13: has 2,701 stories whose blank of link clicks is none, but for three that the platform could not read', async () => {
    const clicks = (await only('13')).measures.link_clicks!;
    expect([clicks.filter((value) => value === 0).length, clicks.length - known(clicks)]).toEqual([2698, 3]);
  });

  it('15: holds the posts of five networks', async () => {
    expect([...new Set((await only('15')).dimensions.platform)].sort()).toEqual([
      'Facebook',
      'Instagram',
      'TikTok',
      'X',
      'YouTube',
    ]);
  });

  it('18: keeps the people reached as the platform counts them, which is no sum', async () => {
    const { printed } = await only('18');
    expect(printed!.measures).toMatchObject({ spend: 77818.01, impressions: 3159843, reach: 1211188 });
  });

  it('21: knows no results on 5 August, whose spend is known', async () => {
    const { measures, day: days } = await only('21');
    const row = [...days].findIndex((value) => isoDay(value) === '2019-08-05');
    expect(measures.purchases![row]).toBeNaN();
    expect(Math.round(totals(await only('21')).spend! - measures.spend![row]!)).toBe(66818);
  });

  it('23: has engagements that are the exported rate of its impressions, a fraction', async () => {
    const table = await only('23');
    const cells = cellsOf((await readTables(fileOf('23'), bytesOf('23')))[0]!);
    const column = cells[0]!.indexOf('engagement rate');
    const { engagements_reported: engagements, impressions } = table.measures;
    for (const row of engagements!.keys())
      expect(engagements![row]! / impressions![row]!).toBeCloseTo(Number(cells[row + 1]![column]), 3);
  });

  it('36: has a conversion rate of 41.18 %', async () => {
    const { conversions, clicks_all: clicks } = totals(await only('36'));
    expect((100 * conversions!) / clicks!).toBeCloseTo(41.18, 2);
  });
});
