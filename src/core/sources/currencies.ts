import type { Measure } from '../fields.ts';
import { readNumberText } from '../lib/number-text.ts';
import type { Problem } from './define.ts';
import { columnProblem, currenciesMixed } from './problems.ts';
import type { MatchedColumn } from './recognise.ts';
import type { TabReading } from './table.ts';

/** A column of money as it was read. */
export interface MoneyColumn {
  readonly field: Measure;
  readonly column: MatchedColumn;
  /** Its cells name several currencies. */
  readonly mixed: boolean;
}

interface Money {
  readonly columns: readonly MatchedColumn[];
  readonly rows: Int32Array;
  readonly money: readonly MoneyColumn[];
  readonly measures: { readonly [measure in Measure]?: Float64Array };
  /** The currency that each row names in a column of its own. */
  readonly named: readonly string[] | undefined;
  /** The currency that a cell names by its sign. */
  readonly ofCells: string;
  readonly problems: Problem[];
}

/**
 * The one currency of a table: of its headers, of its column of currencies, of its cells. Two are never added: where
 * there are several, the one of most rows counts, and in place the amounts of the others become unknown.
 */
export function currencyOf(reading: TabReading, table: Money): string | undefined {
  const { money, measures, named, ofCells, problems } = table;
  const inHeaders = money.flatMap(({ column }) => column.currency ?? []);
  const [header] = inHeaders;
  if (header) {
    for (const { field, column } of money) {
      if (!column.currency || column.currency === header) continue;
      problems.push(...mixed(reading, column, table.rows, { read: header, of: () => column.currency! }));
      measures[field]!.fill(Number.NaN);
    }
    return header;
  }
  const column = table.columns.find(({ definition }) => definition.field === 'currency');
  const codes = named?.map((code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : ''));
  if (codes && column && codes.some((code) => code !== '')) {
    const read = mostFrequent(codes);
    const others = mixed(reading, column, table.rows, { read, of: (index) => codes[index]! });
    if (others.length > 0) for (const { field } of money) keep(measures[field]!, (index) => codes[index]!, read);
    problems.push(...others);
    return read;
  }
  for (const { field, column, mixed: isMixed } of money) {
    if (!isMixed) continue;
    const signs = Array.from(table.rows, (row) => signOf(reading.cells[row]![column.column]));
    const read = mostFrequent(signs);
    problems.push(...mixed(reading, column, table.rows, { read, of: (index) => signs[index]! }));
    keep(measures[field]!, (index) => signs[index]!, read);
    return read;
  }
  return ofCells || undefined;
}

/** The amounts of other currencies become unknown; a row that names none has that of the others. */
function keep(values: Float64Array, of: (index: number) => string, read: string): void {
  for (let index = 0; index < values.length; index++) {
    if (of(index) !== '' && of(index) !== read) values[index] = Number.NaN;
  }
}

function mixed(
  reading: TabReading,
  column: MatchedColumn,
  rows: Int32Array,
  { read, of }: { readonly read: string; readonly of: (index: number) => string },
): readonly Problem[] {
  const others = new Set<string>();
  const places: number[] = [];
  rows.forEach((row, index) => {
    if (of(index) === '' || of(index) === read) return;
    others.add(of(index));
    places.push(row);
  });
  return places.length === 0 ? [] : [currenciesMixed(reading, column, { read, others: [...others], rows: places })];
}

function mostFrequent(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

function signOf(cell: unknown): string {
  return typeof cell === 'string' ? readNumberText(cell).currency : '';
}

/** Says of a table that names no currency which column has lost it, or never had it: its amounts are bare numbers. */
export function currencyUnnamed(
  reading: TabReading,
  rows: Int32Array,
  money: readonly MoneyColumn[],
): readonly Problem[] {
  const bare = money.find(({ column }) => rows.some((row) => typeof reading.cells[row]![column.column] === 'number'));
  if (!bare) return [];
  const { column } = bare.column;
  const first = rows.findIndex((row) => typeof reading.cells[row]![column] === 'number');
  return columnProblem('currency-unnamed', reading, bare.column, { rows: 1, first: rows[first]!, found: '' });
}
