import { execFileSync } from 'node:child_process';
import { buildFacts } from '../../src/core/facts/build.ts';
import type { Grid } from '../../src/core/lib/cells.ts';
import type { RawTab } from '../../src/core/sources/define.ts';
import { readTab } from '../../src/core/sources/read.ts';
import { type BenchRow, medianOf } from './measure.ts';

/** A line of the table with its ratio: how many times as long ours takes. */
export interface ReadingRow extends BenchRow {
  readonly rival: number;
  readonly ratio: number;
}

const ROWS = 100_000;
const RUNS = 9;
const TARGET = 3;
const CONTEXT = { zone: 'Europe/Paris', locale: 'fr_FR' } as const;

/**
 * Reading 100,000 rows of 15 columns of text into facts, duplicates found, beside a bare loop that only parses the
 * numbers of the same cells and sums them by platform and month. The rival is told where everything stands.
 */
export function readingBench(): readonly BenchRow[] {
  return [
    measure('cells → facts, plain table, 100,000 × 15 texts', plainTable(), PLAIN_LAYOUT),
    measure('cells → facts, posts in two exports, 2 × 50,000 × 15 texts', posts(), {
      month: (row) => String(row[2]).slice(6, 10) + String(row[2]).slice(0, 2),
      platform: 5,
      from: 7,
    }),
    ...fullSpreadsheet(),
  ];
}

/** A spreadsheet holds ten million cells. */
const FULL_ROWS = 660_000;
const MOST_MEGABYTES = 3 * 1024;

/** A full spreadsheet, read once in a process of its own: how long it takes, and the most memory that it ever held. */
function fullSpreadsheet(): readonly BenchRow[] {
  const script = `import(${JSON.stringify(import.meta.url)}).then((it) => console.log(JSON.stringify(it.readFullSpreadsheet())))`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const { ours, rival, megabytes } = JSON.parse(printed) as ReturnType<typeof readFullSpreadsheet>;
  return [
    { name: 'cells → facts, a full spreadsheet, 660,000 × 15 texts, once', ours, rival, target: TARGET },
    {
      name: 'most memory of that process, in megabytes',
      ours: megabytes,
      unit: 'count',
      wanted: { from: Number.NEGATIVE_INFINITY, to: MOST_MEGABYTES },
    },
  ];
}

/** What the process of its own does: nothing is warm in it. */
export function readFullSpreadsheet() {
  const tabs = plainTable(FULL_ROWS);
  const started = processorTime();
  const facts = buildFacts(
    tabs.map((tab) => readTab(tab, CONTEXT)),
    { social: {} },
  );
  const between = processorTime();
  const sums = bareLoop(tabs, PLAIN_LAYOUT);
  const ended = processorTime();
  if (facts.tables[0]?.rows !== FULL_ROWS || sums.size === 0) throw new Error('Not every row was read.');
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { ours: between - started, rival: ended - between, megabytes };
}

/** Milliseconds that the processor has worked for this process: what else the machine does is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Where the numbers of the plain table stand. */
export const PLAIN_LAYOUT: Layout = { month: (row) => String(row[0]).slice(0, 7), platform: 1, from: 3 };

export interface Layout {
  readonly month: (row: Grid[number]) => string;
  readonly platform: number;
  /** The first of the columns of numbers; all that follow are numbers too. */
  readonly from: number;
}

function measure(name: string, tabs: readonly RawTab[], layout: Layout): ReadingRow {
  const ours: number[] = [];
  const rival: number[] = [];
  // A first run of each warms up; the two take turns, so that both see the same machine.
  for (let run = 0; run <= RUNS; run++) {
    const started = processorTime();
    const facts = buildFacts(
      tabs.map((tab) => readTab(tab, CONTEXT)),
      { social: {} },
    );
    const between = processorTime();
    const sums = bareLoop(tabs, layout);
    const ended = processorTime();
    if (facts.tables.length === 0 || sums.size === 0) throw new Error('Nothing was read.');
    if (run === 0) continue;
    ours.push(between - started);
    rival.push(ended - between);
  }
  const [mine, theirs] = [medianOf(ours), medianOf(rival)];
  return { name, ours: mine, rival: theirs, ratio: mine / theirs, target: TARGET };
}

export function bareLoop(
  tabs: readonly RawTab[],
  { month, platform, from }: Layout,
): ReadonlyMap<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const { cells } of tabs) {
    for (let index = 1; index < cells.length; index++) {
      const row = cells[index]!;
      const key = `${row[platform]} ${month(row)}`;
      let sum = sums.get(key);
      if (!sum) {
        sum = new Float64Array(row.length);
        sums.set(key, sum);
      }
      for (let column = from; column < row.length; column++) sum[column]! += Number(row[column]);
    }
  }
  return sums;
}

const PLATFORMS = ['Facebook', 'Instagram', 'LinkedIn', 'TikTok', 'YouTube'];

export function plainTable(count = ROWS): readonly RawTab[] {
  const header =
    'Date,Platform,Campaign,Spend,Impressions,Reach,Engagements,Clicks,Link clicks,Leads,Conversions,Revenue,Followers,New followers,Orders';
  const random = seeded(1);
  const rows = Array.from({ length: count }, (_, index) => [
    dayText(index % 730).join('-'),
    PLATFORMS[index % PLATFORMS.length]!,
    `Campaign ${index % 40}`,
    (random() * 900).toFixed(2),
    ...[90_000, 60_000, 4_000, 900, 700, 40, 30].map((most) => String(Math.floor(random() * most))),
    (random() * 3_000).toFixed(2),
    ...[20_000, 90, 25].map((most) => String(Math.floor(random() * most))),
  ]);
  return [{ name: 'Plain', cells: [header.split(','), ...rows].map(plain) }];
}

function posts(): readonly RawTab[] {
  const header =
    'Post ID,Permalink,Publish time,Title,Post type,Page name,Description,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks';
  const names = header.split(/,(?! )/).map((name) => name.replace(/"/g, ''));
  const random = seeded(2);
  const tab = (name: string, first: number): RawTab => ({
    name,
    cells: [
      names,
      ...Array.from({ length: ROWS / 2 }, (_, index) => {
        const id = String(100_000_000_000_000 + first + index);
        const [year, month, day] = dayText(Math.floor((first + index) / 200));
        return [
          id,
          `https://www.facebook.com/page/posts/${id}`,
          `${month}/${day}/${year} ${String(10 + (index % 12))}:${String(10 + (index % 50))}`,
          `Title ${index}`,
          index % 3 === 0 ? 'Photos' : 'Reels',
          'A page',
          `Words of the post number ${index}`,
          ...[90_000, 60_000, 4_000, 3_000, 700, 400, 900, 90].map((most) => String(Math.floor(random() * most))),
        ];
      }),
    ].map(plain),
  });
  return [tab('First half', 0), tab('Second half', 30_000)];
}

/** Text as a host hands it over: flat, and shared with no other row. */
function plain(row: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(row)) as string[];
}

function dayText(day: number): readonly [string, string, string] {
  const date = new Date(Date.UTC(2024, 0, 1 + day));
  return [String(date.getUTCFullYear()), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Park and Miller's generator: the same rows on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
