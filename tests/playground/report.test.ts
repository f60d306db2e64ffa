import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../src/playground/node/report-options.ts';
import { textGrid } from '../../src/playground/node/text-grid.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUNDLE = join(ROOT, 'node_modules/.cache/social-roi/report.mjs');
const EXPORTS = resolve(ROOT, '../shared/exports');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = (...args: readonly string[]) =>
  spawnSync(process.execPath, [BUNDLE, ...args], { cwd: ROOT, encoding: 'utf8' });

interface Printed {
  readonly tabs: readonly {
    readonly name: string;
    readonly tables: readonly {
      source: string;
      rows: number;
      from: string;
      to: string;
      currency: string | null;
      totals: Record<string, number>;
    }[];
  }[];
  readonly report: {
    readonly name: string;
    readonly cells: readonly (readonly string[])[];
    readonly charts: number;
  } | null;
  readonly calls: { readonly read: number; readonly write: number; readonly total: number };
}

const json = (...args: readonly string[]): Printed => JSON.parse(report('--json', ...args).stdout) as Printed;

describe('options', () => {
  test('are read in both spellings, files beside them', () => {
    expect(
      readOptions(['a.csv', '--lang=fr', '--period', '2025-Q1', '--json', 'b.csv', '--as-pasted', 'fr_FR']),
    ).toEqual({
      files: ['a.csv', 'b.csv'],
      lang: 'fr',
      period: '2025-Q1',
      today: null,
      dates: null,
      asPasted: 'fr_FR',
      html: null,
      xlsx: null,
      json: true,
    });
  });

  test.each([
    [['--langue', 'fr'], 'There is no option --langue'],
    [['--lang', 'de'], '--lang wants en or fr, not de.'],
    [
      ['--period', '2025-13'],
      '--period wants a month (2025-04), a quarter (2025-Q1) or days (2025-01-15..2025-02-14), not 2025-13.',
    ],
    [['--period', '2025-03-01..2025-02-01'], '--period: 2025-03-01 comes after 2025-02-01.'],
    [['--today', '2025-02-30'], '--today: there is no day 2025-02-30.'],
    [['--dates'], '--dates wants dmy or mdy.'],
    [['--as-pasted', 'french'], '--as-pasted wants a locale such as fr_FR, not french.'],
  ])('%j: %s', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

test('a text grid has columns of equal width, no blank ones, and lets the last text of a row run on', () => {
  const rows = [['', 'A long title that runs on and on', '', ''], ['', 'Name', '', 'Spend'], ['', 'A', '', '1\n2'], []];
  expect(textGrid(rows)).toBe('A long title that runs on and on\nName  Spend\nA     1 / 2\n');
});

describe('npm run report', () => {
  const table =
    'Date,Platform,Campaign,Spend,Revenue\n2025-04-02,Facebook,One,100,250\n2025-04-20,Facebook,One,50,50\n2025-05-02,Facebook,One,70,10\n';
  const file = (): string => {
    const path = join(folder, 'Own.csv');
    writeFileSync(path, table);
    return path;
  };

  test('prints nothing but JSON with --json, and takes period and today', () => {
    const printed = json(file(), '--period', '2025-04', '--today', '2025-05-03');
    expect(printed.tabs.map(({ name }) => name)).toContain('Own');
    const own = printed.tabs.find(({ name }) => name === 'Own')?.tables[0];
    expect(own).toMatchObject({ rows: 3, from: '2025-04-02', to: '2025-05-02', totals: { spend: 220, revenue: 310 } });
    expect(printed.report?.cells.flat().join(' ')).toContain('April 2025');
    expect(printed.calls.total).toBe(printed.calls.read + printed.calls.write);
    expect(printed.calls.read).toBeLessThanOrEqual(3 * printed.tabs.length + 10);
    expect(printed.calls.write).toBeLessThanOrEqual(40 + printed.report!.charts);
  });

  test('of the sample workbook takes few calls for all of its pages', () => {
    const { tabs, report: made, calls } = json();
    expect(made!.cells.length).toBeGreaterThan(300);
    expect(calls.read).toBeLessThanOrEqual(3 * tabs.length + 10);
    expect(calls.write).toBeLessThanOrEqual(40 + made!.charts);
  });

  test('speaks French where it is told to, and prints a grid or writes HTML', () => {
    const grid = report(file(), '--lang', 'fr', '--period', '2025-04');
    expect(grid.stdout).toContain('avril 2025');
    const page = join(folder, 'report.html');
    const written = report(file(), '--html', page);
    expect([written.status, written.stdout]).toEqual([0, '']);
    expect(readFileSync(page, 'utf8')).toContain('<');
  });

  test('says in one sentence what is wrong with an option or a file, and ends with 2', () => {
    for (const args of [['--nope'], [join(folder, 'none.csv')]]) {
      const { status, stdout, stderr } = report(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('tells what the tabs hold also where no report can be made', () => {
    const path = join(folder, 'Unknown.csv');
    writeFileSync(path, 'Foo,Bar\n1,2\n');
    const { status, stdout, stderr } = report('--json', path);
    expect([status, JSON.parse(stdout).report]).toEqual([1, null]);
    expect(stderr.trim()).not.toBe('');
  });
});

describe.skipIf(!existsSync(EXPORTS))('real exports (skipped where ../shared/exports is absent)', () => {
  const named = (number: string): string => {
    const [name = ''] = execFileSync('ls', [EXPORTS], { encoding: 'utf8' })
      .split('\n')
      .filter((one) => one.startsWith(number));
    return join(EXPORTS, name);
  };

  test.each([
    ['11', { reach: 958_872, impressions: 1_237_195, engagements: 28_188, clicks_all: 39_560 }, 44],
    ['17', { spend: 2_863_987, impressions: 139_893, link_clicks: 1059 }, 18],
    ['35', { spend: 2565.93 }, 2],
    ['36', { spend: 118.99, clicks_all: 34, conversions: 14 }, 3],
    ['39', { sessions: 162_895, engaged_sessions: 90_132, users: 133_440 }, 3182],
    ['18', { spend: 77_818.01, impressions: 3_159_843, reach: 1_846_036 }, 310],
  ])('file %s has its totals', (number, totals, rows) => {
    const [found] = json(named(number)).tabs.flatMap(({ tables }) => tables);
    expect(found?.rows).toBe(rows);
    for (const [field, sum] of Object.entries(totals)) expect(found?.totals[field], field).toBeCloseTo(sum, 2);
  });

  test('file 11 has the same months when it was pasted into a French workbook', () => {
    const [plain, pasted] = [json(named('11')), json(named('11'), '--as-pasted', 'fr_FR')].map(({ tabs, report }) => [
      tabs[0]?.tables[0]?.from,
      tabs[0]?.tables[0]?.to,
      tabs[0]?.tables[0]?.totals,
      report?.name,
    ]);
    expect(pasted).toEqual(plain);
  });
});
