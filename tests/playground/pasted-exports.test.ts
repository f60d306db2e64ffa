import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFacts } from '../../src/core/facts/build.ts';
import type { Measure } from '../../src/core/fields.ts';
import type { Cell, Grid } from '../../src/core/lib/cells.ts';
import { parseIsoDay } from '../../src/core/lib/days.ts';
import { words } from '../../src/core/locales/index.ts';
import type { Problem, Reading, Table } from '../../src/core/sources/define.ts';
import { readTab } from '../../src/core/sources/read.ts';
import { relate } from '../../src/core/sources/relate.ts';
import { type FileTab, readTabs } from '../../src/playground/node/files.ts';
import { readTables } from '../../src/sidebar/files/read.ts';
import { open } from './open.ts';

const FOLDER = 'tests/fixtures/exports/';
const FILES = readdirSync(FOLDER);
const TODAY = parseIsoDay('2026-05-10');

/** Answers with the values of a tab; a Date cannot leave a script, its instant can. */
const VALUES = `
  function values(name) {
    const cells = file().getSheetByName(name).getDataRange().getValues();
    return cells.map((row) => row.map((cell) => (cell instanceof Date ? { instant: cell.getTime() } : cell)));
  }
`;

/** Every fixture as it stands in a workbook, as tabs by the name of the file. */
type Workbook = ReadonlyMap<string, readonly { readonly name: string; readonly cells: Grid }[]>;

const files = new Map<string, readonly FileTab[]>();
const dropped = new Map<string, readonly { readonly name: string; readonly cells: Grid }[]>();

beforeAll(async () => {
  for (const file of FILES) {
    const bytes = readFileSync(FOLDER + file);
    // Cards of Google Ads are known by the name of their file too.
    const name = file.replace(/\.csv$/, '(2026.05.05-2026.05.24).csv');
    files.set(file, await readTabs(name, bytes));
    const tables = await readTables(name, bytes);
    dropped.set(
      file,
      tables.map(({ name, rows }) => ({ name, cells: rows as Grid })),
    );
  }
});

function workbook(locale: string, asPasted?: string): Workbook {
  const tabs = [...files.values()].flat();
  const host = open(VALUES, { locale, tabs, now: Date.UTC(2026, 4, 10, 12), ...(asPasted && { asPasted }) });
  const cellsOf = (name: string) =>
    (host.call('values', name) as (Cell | { instant: number })[][]).map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'instant' in cell ? new Date(cell.instant) : cell)),
    );
  return new Map(
    [...files].map(([file, of]) => [file, of.map(({ name }) => ({ name, cells: cellsOf(name) }))] as const),
  );
}

function readings(tabs: readonly { readonly name: string; readonly cells: Grid }[], locale: string) {
  const context = { zone: 'Europe/Paris', locale, today: TODAY };
  return relate(tabs.map((tab) => readTab(tab, context)));
}

const problemsOf = (all: readonly Reading[]) =>
  all.flatMap(({ problems, tables }) => [...problems, ...tables.flatMap((table) => table.problems)]);

/** What must be the same whatever has happened: which table it is, its rows, their days, and what they count for. */
function frame(all: readonly Reading[]) {
  return buildFacts(all, { social: {} }).tables.map((table) => ({
    source: table.source.id,
    grain: table.grain,
    rows: [...table.sheetRows],
    days: [...table.day, ...table.dayEnd],
    counts: [...table.counts],
    platforms: [...table.platformOf].map((index) => table.platforms[index]),
    social: [...table.social],
    measures: Object.keys(table.measures).sort(),
    dimensions: Object.keys(table.dimensions).sort(),
  }));
}

/** Codes of problems that say of a column that pasting has taken something from it. */
const LOSSES = ['date-for-a-number', 'count-with-a-fraction', 'thousands-lost', 'digits-lost'];

/** Whether the list of problems says that rows of a column lost their value, so many of them at least. */
function isSaid(problems: readonly Problem[], { columnsRead = [], tab }: Table, field: string, rows: number): boolean {
  const own = columnsRead.filter((column) => column.field === field);
  return own.some(({ column, header }) => {
    const of = problems.filter((problem) => problem.tab === tab);
    const named = of.filter((problem) => problem.column === column && LOSSES.includes(problem.code));
    const unsure = of.filter(
      ({ code, say }) => code === 'thousands-unsure' && say(words('en')).includes(`(${header})`),
    );
    return unsure.length > 0 || named.reduce((sum, problem) => sum + (problem.rows ?? 0), 0) >= rows;
  });
}

/** What another reading of the same table holds otherwise, without the list of problems saying so. */
function silentLosses(table: Table, other: Table, problems: readonly Problem[]): readonly string[] {
  const silent: string[] = [];
  const parts = table.engagementParts ?? [];
  for (const measure of Object.keys(table.measures) as Measure[]) {
    const [values, found] = [table.measures[measure]!, other.measures[measure]!];
    const differ = [...values.keys()].filter((row) => !Object.is(values[row], found[row]));
    if (differ.length === 0) continue;
    const fields = measure === 'engagements' && parts.length > 0 ? parts : [measure];
    if (!fields.some((field) => isSaid(problems, table, field, differ.length)))
      silent.push(`${measure}: ${differ.map((row) => `${values[row]} → ${found[row]}`)}`);
  }
  for (const [name, values] of Object.entries(table.dimensions)) {
    const found = other.dimensions[name as 'campaign']!;
    const differ = [...values.keys()].filter((row) => values[row] !== found[row]);
    if (differ.length > 0 && !isSaid(problems, table, name, differ.length))
      silent.push(`${name}: ${differ.map((row) => `${values[row]} → ${found[row]}`)}`);
  }
  const isUnnamed = problems.some(({ code }) => code === 'currency-unnamed');
  if (table.currency !== other.currency && !(other.currency === undefined && isUnnamed))
    silent.push(`currency: ${table.currency} → ${other.currency}`);
  for (const [measure, value] of Object.entries(table.printed?.measures ?? {})) {
    const row = table.printed!.sheetRow;
    const said = problems.some((problem) => LOSSES.includes(problem.code) && problem.row === row);
    if (other.printed?.measures[measure as Measure] !== value && !said) silent.push(`printed ${measure}`);
  }
  return silent;
}

describe.each([
  { way: 'opened in an en_US spreadsheet', locale: 'en_US', isExact: true },
  { way: 'opened in a fr_FR spreadsheet', locale: 'fr_FR', isExact: true },
  { way: 'pasted into an en_US spreadsheet', locale: 'en_US', asPasted: 'en_US', isExact: false },
  { way: 'pasted into a fr_FR spreadsheet', locale: 'fr_FR', asPasted: 'fr_FR', isExact: false },
])('an export $way', ({ locale, asPasted, isExact }) => {
  let book: Workbook;
  beforeAll(() => {
    book = workbook(locale, asPasted);
  });

  it.each(FILES)('%s gives the facts of the file itself, or says what was lost', (file) => {
    const given = readings(dropped.get(file)!, locale);
    const found = readings(book.get(file)!, locale);
    expect(frame(found)).toEqual(frame(given));
    const problems = problemsOf(found);
    const tables = found.flatMap((reading) => reading.tables);
    const silent = given
      .flatMap((reading) => reading.tables)
      .flatMap((table, index) => silentLosses(table, tables[index]!, isExact ? [] : problems));
    expect(silent).toEqual([]);
  });
});

describe('an export dropped into a French spreadsheet', () => {
  it.each(FILES)('%s gives the facts that it gives in an American one', (file) => {
    const [french, american] = ['fr_FR', 'en_US'].map((locale) => readings(dropped.get(file)!, locale));
    expect(frame(french!)).toEqual(frame(american!));
    const tables = french!.flatMap((reading) => reading.tables);
    const differences = american!
      .flatMap((reading) => reading.tables)
      .flatMap((table, index) => silentLosses(table, tables[index]!, []));
    expect(differences).toEqual([]);
  });
});
