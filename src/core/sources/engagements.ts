import type { Measure } from '../fields.ts';

const PARTS = ['reactions', 'comments', 'shares', 'saves'] as const satisfies readonly Measure[];

/**
 * Adds `engagements`, the sum of reactions, comments, shares and saves as far as the table has them, and says which;
 * unknown in a row where one of them is unknown. A total that the file gives itself becomes `engagements_reported`,
 * or stays `engagements` where the table has no reactions to count them from.
 */
export function addEngagements(measures: { [measure in Measure]?: Float64Array }): readonly Measure[] | undefined {
  const parts = PARTS.filter((part) => measures[part] !== undefined);
  const given = measures.engagements;
  if (!measures.reactions && (given || measures.engagements_reported || parts.length === 0)) return undefined;
  if (given) measures.engagements_reported ??= given;
  const columns = parts.map((part) => measures[part]!);
  const sums = columns[0]!.slice();
  for (const column of columns.slice(1)) {
    for (let index = 0; index < sums.length; index++) sums[index] = sums[index]! + column[index]!;
  }
  measures.engagements = sums;
  return parts;
}
