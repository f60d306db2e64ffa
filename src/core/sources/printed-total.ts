import { isMeasure, MEASURES, type Measure } from '../fields.ts';
import type { PrintedTotal, Problem } from './define.ts';
import { NumberReader, settleNumbers } from './numbers.ts';
import { columnProblem } from './problems.ts';
import type { Readers } from './readers.ts';
import type { TabReading } from './table.ts';

/** Reads the total that a platform prints: its own, over more than the rows that it lists. */
export function readPrinted(
  reading: TabReading,
  readers: Readers,
  row: number | undefined,
  problems: Problem[],
): PrintedTotal | undefined {
  if (row === undefined) return undefined;
  const measures: { [measure in Measure]?: number } = {};
  for (const matched of readers.numbers.keys()) {
    const { column, definition } = matched;
    const { field, scale = 1 } = definition;
    if (!isMeasure(field) || measures[field] !== undefined) continue;
    const reader = new NumberReader(column, 1);
    reader.read(reading.cells, Int32Array.of(row), 0, 1);
    const numbers = reader.finish(1);
    problems.push(
      ...columnProblem('not-a-number', reading, matched, numbers.texts),
      ...columnProblem('date-for-a-number', reading, matched, numbers.dates),
    );
    settleNumbers(numbers, MEASURES[field].unit === 'count' ? 'thousands' : '.');
    if (!Number.isNaN(numbers.values[0]!)) measures[field] = numbers.values[0]! * scale;
  }
  return { sheetRow: reading.sheetRow(row), measures };
}
