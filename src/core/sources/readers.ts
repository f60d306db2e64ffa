import type { Field } from '../fields.ts';
import { isMeasure } from '../fields.ts';
import { DateReader } from './dates.ts';
import { HourReader } from './hours.ts';
import { NumberReader } from './numbers.ts';
import type { HeaderMatch, MatchedColumn } from './recognise.ts';
import type { ColumnReader } from './rows.ts';
import type { Section } from './sections.ts';
import type { TabReading } from './table.ts';
import { TextReader } from './texts.ts';
import type { Yearless } from './years.ts';

/** One reader for each column of a table, by what its field holds. */
export interface Readers {
  readonly numbers: ReadonlyMap<MatchedColumn, NumberReader>;
  readonly dates: ReadonlyMap<MatchedColumn, DateReader>;
  readonly texts: ReadonlyMap<MatchedColumn, TextReader>;
  /** Of columns that count days from the beginning of the period above. */
  readonly offsets: ReadonlyMap<MatchedColumn, NumberReader>;
  /** Of posts: the hour of each of their dates. */
  readonly hours: readonly HourReader[];
  readonly all: readonly ColumnReader[];
}

const TIMES: ReadonlySet<Field> = new Set<Field>(['date', 'period_start', 'period_end', 'hour']);

export function makeReaders(reading: TabReading, { match, from, to }: Section): Readers {
  const capacity = Math.max(to - from, 0);
  const rules = {
    dayOfInstant: reading.dayOfInstant,
    source: match.source.dates,
    setting: reading.context.dates,
    sheet: reading.sheetOrder,
    yearless: yearlessOf(reading, match),
  };
  const numbers = new Map<MatchedColumn, NumberReader>();
  const dates = new Map<MatchedColumn, DateReader>();
  const texts = new Map<MatchedColumn, TextReader>();
  const offsets = new Map<MatchedColumn, NumberReader>();
  for (const column of match.columns) {
    const { field } = column.definition;
    if (isMeasure(field)) numbers.set(column, new NumberReader(column.column, capacity));
    else if (column.definition.fromStart) offsets.set(column, new NumberReader(column.column, capacity));
    else if (TIMES.has(field)) dates.set(column, new DateReader(column.column, capacity, rules));
  }
  for (const columns of namingColumns(match)) {
    const places = columns.map(({ column }) => column);
    texts.set(columns[0]!, new TextReader(places, capacity, reading.dayOfInstant));
  }
  const hours =
    match.source.grain === 'post'
      ? [...dates.keys()].map(({ column }) => new HourReader(column, capacity, reading.dayOfInstant))
      : [];
  const all = [...numbers.values(), ...dates.values(), ...texts.values(), ...offsets.values(), ...hours];
  return { numbers, dates, texts, offsets, hours, all };
}

/** The columns of each name, the best first; each slice of a breakdown stands for itself. */
function namingColumns({ columns }: HeaderMatch): readonly (readonly MatchedColumn[])[] {
  const byField = new Map<Field | MatchedColumn, MatchedColumn[]>();
  for (const column of [...columns].sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    const { field } = column.definition;
    if (isMeasure(field) || TIMES.has(field)) continue;
    const key = field === 'breakdown' ? column : field;
    byField.set(key, [...(byField.get(key) ?? []), column]);
  }
  return [...byField.values()];
}

function yearlessOf(reading: TabReading, { source, columns }: HeaderMatch): Yearless | undefined {
  if (!source.yearless) return undefined;
  const link = columns.find(({ definition }) => definition.field === 'permalink');
  return { by: source.yearless, today: reading.context.today, links: link?.column ?? -1 };
}
