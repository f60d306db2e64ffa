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
    shown(row.ours, row.unit),
    row.rival === undefined ? '' : shown(row.rival, row.unit),
    ratio === undefined || row.unit === 'share' ? '' : ratio.toFixed(2),
    targetOf(row, ratio),
  ];
}

function targetOf({ ours, unit, target, wanted }: BenchRow, ratio: number | undefined): string {
  if (wanted) {
    const range = Number.isFinite(wanted.from)
      ? `${shown(wanted.from, unit)} to ${shown(wanted.to, unit)}`
      : `at most ${shown(wanted.to, unit)}`;
    return `${range} ${ours >= wanted.from && ours <= wanted.to ? 'met' : 'NOT MET'}`;
  }
  if (target === undefined || ratio === undefined) return '';
  return `at most ${target} ${ratio <= target ? 'met' : 'NOT MET'}`;
}

function shown(figure: number, unit: BenchRow['unit'] = 'ms'): string {
  switch (unit) {
    case 'ms':
      return `${figure.toFixed(1)} ms`;
    case 'score':
      return figure.toFixed(4);
    case 'share':
      return `${(100 * figure).toFixed(1)} %`;
    case 'count':
      return String(figure);
    default:
      return unit satisfies never;
  }
}
