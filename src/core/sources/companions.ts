import type { NumberColumn } from './numbers.ts';
import type { MatchedColumn } from './recognise.ts';

/** A column of a measure as it was read. */
export interface Candidate {
  readonly column: MatchedColumn;
  readonly numbers: NumberColumn;
}

/**
 * The columns that one figure is made of besides the chosen one: its parts, or the same column under its name in
 * another language, each filled in some of the rows.
 */
export function companionsOf(chosen: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  const { definition } = chosen.column;
  return candidates.filter((other) => {
    if (other === chosen || other.column.definition !== definition) return false;
    if (definition.adds) return true;
    return chosen.numbers.values.every((value, row) => Number.isNaN(value) || Number.isNaN(other.numbers.values[row]!));
  });
}

/** Puts a companion into the column, in place: added to it, or where the column knows nothing. */
export function join(values: Float64Array, other: Float64Array, adds: boolean): void {
  for (let row = 0; row < values.length; row++) {
    if (adds) values[row] = values[row]! + other[row]!;
    else if (Number.isNaN(values[row]!)) values[row] = other[row]!;
  }
}
