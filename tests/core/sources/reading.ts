import type { Measure } from '../../../src/core/fields.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { words } from '../../../src/core/locales/index.ts';
import type { Reading, ReadingContext, Table } from '../../../src/core/sources/define.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { ENGLISH, sum } from './files.ts';

export function read(cells: Grid, context: ReadingContext = ENGLISH): Reading {
  return readTab({ name: 'Tab', cells }, context);
}

/** The only table of a tab; the tests of a format mean one. */
export function tableOf(cells: Grid, context: ReadingContext = ENGLISH): Table {
  const { tables } = read(cells, context);
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables[0]!;
}

/** The sum of every measure over the rows that know it. */
export function totals(table: Table): Partial<Record<Measure, number>> {
  const measures = Object.entries(table.measures) as [Measure, Float64Array][];
  return Object.fromEntries(measures.map(([measure, values]) => [measure, round(sum(values))]));
}

export function days(table: Table): readonly (string | null)[] {
  return [...table.day].map((day) => (Number.isNaN(day) ? null : isoDay(day)));
}

export function codes({ problems, tables }: Reading): readonly string[] {
  return [...problems, ...tables.flatMap((table) => table.problems)].map(({ code }) => code);
}

/** Every sentence of a reading in a language. */
export function sentences({ problems, tables }: Reading, locale: 'en' | 'fr' = 'en'): readonly string[] {
  return [...problems, ...tables.flatMap((table) => table.problems)].map(({ say }) => say(words(locale)));
}

/** To the cent of a cent: sums of decimals are not exact. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
