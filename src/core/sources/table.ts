import type { Dimension, Field, Grain, Measure } from '../fields.ts';
import { isMeasure } from '../fields.ts';
import type { Grid } from '../lib/cells.ts';
import { currencyOf, currencyUnnamed } from './currencies.ts';
import type { DateOrder, DecimalMark, Problem, ReadingContext, SourceDefinition, Table } from './define.ts';
import { addEngagements } from './engagements.ts';
import { decimalMarkOf } from './locale.ts';
import { readMeasures } from './measures.ts';
import { digitsLost } from './post-ids.ts';
import { readPrinted } from './printed-total.ts';
import { repeatedMeasures } from './problems.ts';
import { questions } from './questions.ts';
import { makeReaders, type Readers } from './readers.ts';
import type { MatchedColumn } from './recognise.ts';
import { rowProblems } from './row-problems.ts';
import { readRows } from './rows.ts';
import type { Section } from './sections.ts';
import { joinSlices } from './texts.ts';
import { readTime } from './time.ts';
import type { DayOfInstant } from './zone.ts';

/** What all tables of a tab share. */
export interface TabReading {
  readonly tab: string;
  readonly cells: Grid;
  readonly context: ReadingContext;
  readonly dayOfInstant: DayOfInstant;
  readonly sheetOrder: () => DateOrder;
  /** Row of the sheet, counted from 1, of a row of the cells. */
  readonly sheetRow: (row: number) => number;
}

/** Reads one table of a tab into typed columns. */
export function readTable(reading: TabReading, section: Section): Table {
  const { tab, cells, sheetRow } = reading;
  const { match } = section;
  const problems: Problem[] = [];
  const readers = makeReaders(reading, section);
  const found = readRows(cells, section, readers.all);
  const { rows } = found;
  const time = readTime(reading, section, { readers, rows, problems });
  const decimal = expectedDecimal(reading, section);
  const segments = match.source.segments ? section.header - 1 : -1;
  const thousandsAtRisk =
    !match.decimalByLanguage && match.decimal !== undefined && match.decimal !== decimalMarkOf(reading.context.locale);
  const groups = match.source.groupsThousands !== undefined;
  const read = readMeasures(reading, readers, { rows, decimal, thousandsAtRisk, groups, problems, segments });
  const measures: { [measure in Measure]?: Float64Array } = read.measures;
  fillZeros(match.columns, measures, time.day);
  const engagementParts = addEngagements(measures);
  const dimensions = readDimensions(readers, rows.length);
  problems.push(...digitsLost(reading, match.columns, rows, dimensions.post_id));
  const { postType } = match.source;
  if (postType && dimensions.permalink) dimensions.post_type = postTypes(dimensions, dimensions.permalink, postType);
  const { title } = match;
  if (title) dimensions.platform = new Array<string>(rows.length).fill(title.platform ?? '');
  const hours = time.hours ?? readers.hours.map((reader) => reader.finish(rows.length)).find(Boolean);
  if (hours) dimensions.hour = hours;
  if (title && !title.platform) problems.push(networkUnknown(tab, sheetRow(section.header), rows.length));
  problems.push(...rowProblems(reading, section, { found, time }));
  const repeated = repeatedIn(match.columns, readers, rows.length);
  if (repeated) problems.push(...repeatedMeasures(reading, repeated.column, repeated, measures));
  const printed = match.source.printsTotal ? readPrinted(reading, readers, found.totals[0], problems) : undefined;
  if (match.source.asks) problems.push(...questions(reading, section, rows));
  const headerRow = sheetRow(section.header);
  const columnsRead = match.columns.map(({ column, header, definition }) => ({
    column: column + 1,
    header,
    field: definition.field,
  }));
  const { columns } = match;
  const money = { columns, rows, money: read.money, measures, named: dimensions.currency, ofCells: read.currency };
  const currency = currencyOf(reading, { ...money, problems });
  if (!currency) problems.push(...currencyUnnamed(reading, rows, read.money));
  const table: Table = {
    source: match.source,
    tab,
    grain: grainOf(match.source, new Set(columnsRead.map(({ field }) => field)), time),
    headerRow,
    rows: rows.length,
    sheetRows: rows.map((row) => sheetRow(row)),
    day: time.day,
    dayEnd: time.end,
    measures,
    dimensions,
    currency,
    ...extent(time.day, time.end),
    problems,
    ...(engagementParts ? { engagementParts } : {}),
    ...(match.source.audience || (title && !title.platform) ? { apart: true } : {}),
    ...(repeated ? { repeated: { measures: repeated.measures, once: repeated.once } } : {}),
    ...(printed ? { printed } : {}),
    ...(read.soldInShop ? { inShop: true } : {}),
    columnsRead,
    columnsIgnored: match.ignored,
  };
  return Object.keys(read.inShop).length > 0 ? { ...table, beside: [shopOf(table, read.inShop)] } : table;
}

/** The same rows, with what the platform's shop sold. */
function shopOf(table: Table, measures: Table['measures']): Table {
  const { id, name } = table.source;
  const source = { ...table.source, id: `${id}-shop`, name };
  return { ...table, source, measures, inShop: true, problems: [] };
}

function postTypes(
  { post_type: types }: Table['dimensions'],
  permalinks: readonly string[],
  typeOf: (type: string, permalink: string) => string,
): readonly string[] {
  if (!types) return permalinks.map((permalink) => typeOf('', permalink));
  return types.map((type, row) => typeOf(type, permalinks[row]!));
}

/** A figure of which nothing says the network is shown, but counts in no total. */
function networkUnknown(tab: string, row: number, rows: number): Problem {
  const say: Problem['say'] = (words) => words.sources.networkUnknown({ tab, row });
  return { code: 'network-unknown', severity: 'error', tab, row, rows, say };
}

/** The decimal mark of the export; of a table without a layout only where its language and the sheet's agree. */
function expectedDecimal({ context }: TabReading, { match }: Section): DecimalMark | undefined {
  if (!match.decimalByLanguage) return match.decimal;
  const sheet = decimalMarkOf(context.locale);
  return match.decimal === undefined || match.decimal === sheet ? sheet : undefined;
}

/** Blanks that the source declares to be zeros; a row without a date is a broken one, and stays unknown. */
function fillZeros(columns: readonly MatchedColumn[], measures: { [m in Measure]?: Float64Array }, day: Float64Array) {
  for (const { definition } of columns) {
    if (!definition.blankMeansZero || !isMeasure(definition.field)) continue;
    const values = measures[definition.field];
    if (!values) continue;
    for (let index = 0; index < values.length; index++) {
      if (Number.isNaN(values[index]!) && !Number.isNaN(day[index]!)) values[index] = 0;
    }
  }
}

/** Measures that stand again in each row of a slice, and the rows that hold them once. */
function repeatedIn(columns: readonly MatchedColumn[], { texts }: Readers, rows: number) {
  const column = columns.find(({ definition }) => definition.repeats);
  const repeats = column?.definition.repeats;
  if (!column || !repeats) return undefined;
  const once = Uint8Array.from(texts.get(column)!.finish(rows), (text) => (text === repeats.once ? 1 : 0));
  return { column, measures: repeats.measures, once };
}

function readDimensions({ texts }: Readers, rows: number) {
  const dimensions: { [dimension in Dimension]?: readonly string[] } = {};
  const byField = new Map<Dimension, MatchedColumn[]>();
  for (const column of texts.keys()) {
    const field = column.definition.field as Dimension;
    byField.set(field, [...(byField.get(field) ?? []), column]);
  }
  for (const [field, all] of byField) {
    const ordered = [...all].sort((a, b) => a.rank - b.rank || a.column - b.column);
    const read = ordered.map((column) => texts.get(column)!.finish(rows));
    dimensions[field] = field === 'breakdown' ? joinSlices(read) : read[0]!;
  }
  return dimensions;
}

function grainOf(
  source: SourceDefinition,
  fields: ReadonlySet<Field>,
  time: { readonly ranges: boolean; readonly dated: boolean },
): Grain {
  const isPost = fields.has('post_id') || fields.has('permalink') || fields.has('text');
  if (source.grain === 'post' || (isPost && !time.ranges)) return 'post';
  // The platforms of an ad account are slices of it: people are reached on several.
  if (fields.has('breakdown') || (fields.has('platform') && source.platform !== 'column')) return 'breakdown';
  if (fields.has('hour')) return 'hour';
  return time.dated && !time.ranges ? 'day' : 'range';
}

function extent(day: Float64Array, end: Float64Array): { readonly from: number; readonly to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < day.length; index++) {
    if (day[index]! < from) from = day[index]!;
    if (end[index]! > to) to = end[index]!;
  }
  return from <= to ? { from, to } : { from: Number.NaN, to: Number.NaN };
}
