/** Values in the order of time, and where another series begins. */
export interface Series {
  readonly values: Float64Array;
  readonly strata: readonly string[];
  /** Values with the same name follow each other in time. */
  readonly series: readonly string[];
}

/** Each value less the mean of its stratum. */
function centred(values: ArrayLike<number>, strata: readonly string[]): Float64Array {
  const sums = new Map<string, { sum: number; count: number }>();
  for (let index = 0; index < values.length; index++) {
    const known = sums.get(strata[index]!) ?? { sum: 0, count: 0 };
    sums.set(strata[index]!, { sum: known.sum + values[index]!, count: known.count + 1 });
  }
  return Float64Array.from(values, (value, index) => {
    const { sum, count } = sums.get(strata[index]!)!;
    return value - sum / count;
  });
}

/**
 * How much more a trait may owe to its time than to chance. Posts that follow each other are alike, since a mood lasts:
 * a theme of one fortnight is then set against other fortnights and not against so many posts. The answer gives, for
 * the places of a trait, the factor of the standard error: the root of Σ xᵢ xⱼ ρ^|i−j| ÷ Σ xᵢ², ρ being the correlation
 * of neighbours, and 1 where neighbours are not alike.
 */
export function widening({ values, strata, series }: Series): (trait: Int32Array) => number {
  const rests = centred(values, strata);
  let [together, alone] = [0, 0];
  for (let index = 0; index < rests.length; index++) {
    alone += rests[index]! ** 2;
    if (index > 0 && series[index] === series[index - 1]) together += rests[index]! * rests[index - 1]!;
  }
  const likeness = alone > 0 ? Math.max(0, Math.min(0.95, together / alone)) : 0;
  return (trait) => {
    if (likeness === 0) return 1;
    const having = new Float64Array(values.length);
    for (const place of trait) having[place] = 1;
    const signs = centred(having, strata);
    let [sum, squares, carried] = [0, 0, 0];
    for (let index = 0; index < signs.length; index++) {
      carried = index > 0 && series[index] === series[index - 1] ? likeness * (carried + signs[index - 1]!) : 0;
      squares += signs[index]! ** 2;
      sum += 2 * signs[index]! * carried;
    }
    return squares > 0 ? Math.sqrt(Math.max(1, 1 + sum / squares)) : 1;
  };
}
