import { type BenchRow, ratioOf } from './measure.ts';

const HEADER = ['', 'ours', 'beside', 'ratio', 'target'];

/** The rows as one table of ratios, for the terminal. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))),
    )
    .map((line) => line.join('   ').trimEnd())
    .join('\n');
}

function cellsOf(row: BenchRow): string[] {
  const ratio = ratioOf(row);
  return [
    row.name,
    `${row.ours.toFixed(1)} ms`,
    row.rival === undefined ? '' : `${row.rival.toFixed(1)} ms`,
    ratio === undefined ? '' : ratio.toFixed(2),
    row.target === undefined || ratio === undefined
      ? ''
      : `at most ${row.target} ${ratio <= row.target ? 'met' : 'NOT MET'}`,
  ];
}
