import type { Measure } from '../fields.ts';
import { isMeasure, MEASURES } from '../fields.ts';
import { type Candidate, companionsOf, join } from './companions.ts';
import type { DecimalMark, Problem } from './define.ts';
import { type NumberColumn, settleNumbers } from './numbers.ts';
import { columnLetter, columnProblem, oneSegment } from './problems.ts';
import type { Readers } from './readers.ts';
import type { MatchedColumn } from './recognise.ts';
import { isEverybody, segmentsOf } from './segments.ts';
import type { TabReading } from './table.ts';
import { putThousandsBack, thousandsUnsure } from './thousands.ts';

interface Options {
  readonly rows: Int32Array;
  readonly decimal: DecimalMark | undefined;
  /** The spreadsheet takes the marks between thousands of this export for decimal marks. */
  readonly thousandsAtRisk: boolean;
  /** The export always writes thousands with marks between them. */
  readonly groups: boolean;
  readonly problems: Problem[];
  /** Row above the header, counted from 0, in which the names of segments may stand; -1 where there is none. */
  readonly segments: number;
}

interface ReadMeasure extends Candidate {
  readonly field: Measure;
  readonly companions: readonly Candidate[];
}

/** Counts that ad platforms share out between ads, so that they may have a fraction. */
const FRACTIONAL: ReadonlySet<Measure> = new Set(['conversions', 'conversions_all', 'results', 'purchases', 'leads']);

/** Reads the measures of a table, one column each, and says of every cell that is no number where it stands. */
export function readMeasures(reading: TabReading, readers: Readers, options: Options) {
  const { rows, problems } = options;
  const measures: { [measure in Measure]?: Float64Array } = {};
  const read: ReadMeasure[] = [];
  const shop: (Candidate & { readonly field: Measure })[] = [];
  let currency = '';
  let segment: { readonly name: string; readonly all: readonly string[] } | undefined;
  for (const [field, all] of byMeasure([...readers.numbers.keys()])) {
    const found = all.map((column) => ({
      field,
      column,
      numbers: readers.numbers.get(column)!.finish(rows.length),
    }));
    const { candidates, apart } = shopApart(found);
    shop.push(...apart);
    const segments = segmentsOf(
      reading.cells,
      options.segments,
      candidates.map(({ column }) => column.column),
    );
    const everybody = candidates[segments.findIndex(isEverybody)];
    const filled = segments.length > 0 ? undefined : candidates.find(({ numbers }) => numbers.filled > 0);
    const chosen = everybody ?? filled ?? candidates[0]!;
    if (segments.length > 0) {
      segment ??= { name: segments[candidates.indexOf(chosen)]!, all: segments };
    }
    const companions = segments.length > 0 ? [] : companionsOf(chosen, candidates);
    const others = candidates.filter((candidate) => candidate !== chosen && !companions.includes(candidate));
    if (segments.length === 0 && others.length > 0) problems.push(twice(reading, others, chosen));
    read.push({ ...chosen, companions });
    currency ||= chosen.numbers.currency;
  }
  if (segment) problems.push(oneSegment(reading, options.segments, segment));
  const ofTable = unanimous(read.map(({ numbers }) => numbers.evidence));
  const unsure: MatchedColumn[] = [];
  const isTyped = read.some(({ field, numbers }) => isWhole(field) && numbers.large);
  const atRisk = options.thousandsAtRisk && !isTyped;
  let isCut = options.groups;
  const settle = (field: Measure, { column, numbers }: Candidate) => {
    const whole = isWhole(field);
    const own = numbers.evidence === 'both' ? undefined : numbers.evidence;
    const mark = own ?? (whole ? 'thousands' : numbers.evidence === 'both' ? undefined : (ofTable ?? options.decimal));
    const undecided = settleNumbers(numbers, mark);
    if (whole && numbers.fractions) {
      if (atRisk) problems.push(...putThousandsBack(reading, column, numbers, rows));
      else forgetTyped(reading, column, numbers, options);
      isCut = true;
    } else if (whole && numbers.typed) unsure.push(column);
    if (column.definition.scale) scale(numbers.values, column.definition.scale);
    describe(reading, column, numbers, { undecided, rows, problems });
  };
  for (const { field, companions, ...chosen } of read) {
    measures[field] = chosen.numbers.values;
    settle(field, chosen);
    for (const companion of companions) {
      settle(field, companion);
      join(chosen.numbers.values, companion.numbers.values, chosen.column.definition.adds ?? false);
    }
  }
  for (const { field, column, numbers } of read) {
    const other = column.definition.unfilledIfZeroWhile;
    if (other && isUnfilled(measures[field]!, measures[other])) {
      problems.push(unfilled(reading, column));
      numbers.values.fill(Number.NaN);
    }
  }
  const inShop: { [measure in Measure]?: Float64Array } = {};
  for (const { field, ...sold } of shop) {
    settle(field, sold);
    inShop[field] = sold.numbers.values;
  }
  if (atRisk && isCut) problems.push(...thousandsUnsure(reading, unsure));
  const soldInShop = read.some(({ field, column }) => field === 'revenue' && column.definition.inShop);
  const money = read.flatMap(({ field, column, numbers }) =>
    MEASURES[field].unit === 'money' ? [{ field, column, mixed: numbers.mixed }] : [],
  );
  return { measures, currency, money, inShop, soldInShop };
}

function isWhole(field: Measure): boolean {
  return MEASURES[field].unit === 'count' && !FRACTIONAL.has(field);
}

/** What the platform's shop sold stands apart from what the site sold, where the table knows both. */
function shopApart<Found extends Candidate>(found: readonly Found[]) {
  const inShop = ({ column }: Found) => column.definition.inShop === true;
  const site = found.filter((each) => !inShop(each) && each.numbers.filled > 0);
  const apart = site.length > 0 ? found.filter((each) => inShop(each) && each.numbers.filled > 0) : [];
  return { candidates: site.length > 0 ? found.filter((each) => !inShop(each)) : found, apart };
}

function scale(values: Float64Array, factor: number): void {
  for (let index = 0; index < values.length; index++) values[index] = values[index]! * factor;
}

/** The columns of each measure; the best definition first, then the order of the sheet. */
function byMeasure(columns: readonly MatchedColumn[]): ReadonlyMap<Measure, readonly MatchedColumn[]> {
  const map = new Map<Measure, MatchedColumn[]>();
  for (const column of [...columns].sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    const { field } = column.definition;
    if (isMeasure(field)) map.set(field, [...(map.get(field) ?? []), column]);
  }
  return map;
}

/** What all columns of a file that say anything agree on: one file is written in one way. */
function unanimous(evidence: readonly NumberColumn['evidence'][]): DecimalMark | undefined {
  const said = new Set(evidence.filter((mark) => mark !== undefined));
  const [mark] = said;
  return said.size === 1 && mark !== 'both' ? mark : undefined;
}

function isUnfilled(values: Float64Array, other: Float64Array | undefined): boolean {
  return values.length > 0 && values.every((value) => !(value > 0)) && (other?.some((value) => value > 0) ?? false);
}

interface Description {
  readonly undecided: number;
  readonly rows: Int32Array;
  readonly problems: Problem[];
}

function describe(reading: TabReading, column: MatchedColumn, numbers: NumberColumn, description: Description) {
  const { rows, problems, undecided } = description;
  problems.push(
    ...columnProblem('not-a-number', reading, column, numbers.texts),
    ...columnProblem('date-for-a-number', reading, column, numbers.dates),
    ...columnProblem('only-a-bound', reading, column, numbers.bounds),
  );
  if (undecided === 0) return;
  const first = rows[Math.min(numbers.points[0] ?? rows.length, numbers.commas[0] ?? rows.length)]!;
  const found = String(reading.cells[first]![column.column]);
  problems.push(...columnProblem('ambiguous-number', reading, column, { rows: undecided, first, found }));
}

/**
 * A count with a fraction was "25,881" before a spreadsheet with decimal commas took it for 25.881. Whole numbers of
 * the column may have been "25,000", so none that it made can be trusted.
 */
function forgetTyped(
  reading: TabReading,
  column: MatchedColumn,
  { values, fractions }: NumberColumn,
  options: Options,
) {
  const { rows, problems } = options;
  let forgotten = 0;
  for (let index = 0; index < rows.length; index++) {
    if (typeof reading.cells[rows[index]!]![column.column] !== 'number') continue;
    values[index] = Number.NaN;
    forgotten++;
  }
  problems.push(
    ...columnProblem('count-with-a-fraction', reading, column, fractions && { ...fractions, rows: forgotten }),
  );
}

/** Two columns for one field: one counts, the other is left out. */
function twice({ tab }: TabReading, others: readonly Candidate[], chosen: Candidate): Problem {
  const name = ({ column }: Candidate) => ({ letter: columnLetter(column.column), header: column.header });
  return {
    code: 'column-twice',
    severity: 'note',
    tab,
    column: others[0]!.column.column + 1,
    say: (words) => words.sources.columnTwice({ tab, chosen: name(chosen), others: others.map(name) }),
  };
}

function unfilled({ tab }: TabReading, { column, header }: MatchedColumn): Problem {
  const letter = columnLetter(column);
  return {
    code: 'not-filled-in',
    severity: 'note',
    tab,
    column: column + 1,
    say: (words) => words.sources.notFilledIn({ tab, letter, header }),
  };
}
