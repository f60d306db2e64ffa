import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { FORMULAS } from '../../../src/core/functions/index.ts';
import { call, column, environment } from './calls.ts';

const amount = fc.double({ min: 0.01, max: 1e7, noNaN: true });
const factor = fc.double({ min: 0.01, max: 1000, noNaN: true });

/** Whatever may stand in a cell. */
const anyCell = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.nat(20),
  fc.constantFrom('', ' ', '#N/A', '#DIV/0!', 'text', '1,5', true, false),
  fc.string(),
  fc.date({ noInvalidDate: true }),
);

describe('money', () => {
  it('has the same return in any currency', () => {
    fc.assert(
      fc.property(amount, amount, factor, (revenue, cost, rate) => {
        expect(call('SOCIAL_ROI', revenue * rate, cost * rate)).toBeCloseTo(
          call('SOCIAL_ROI', revenue, cost) as number,
          6,
        );
      }),
    );
  });

  it('returns one less than its ROAS where ads are the only cost', () => {
    fc.assert(
      fc.property(amount, amount, (revenue, cost) => {
        const [roi, roas] = [call('SOCIAL_ROI', revenue, cost), call('ROAS', revenue, cost)] as [number, number];
        expect(Math.abs(roi - (roas - 1))).toBeLessThanOrEqual(1e-9 * Math.max(1, roas));
      }),
    );
  });

  it('costs per thousand what it costs per one, times a thousand', () => {
    fc.assert(
      fc.property(amount, amount, (cost, count) => {
        const perThousand = call('CPM', cost, count) as number;
        expect(perThousand / ((call('CPC', cost, count) as number) * 1000)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('adds up in any order of its kinds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 7, maxLength: 7 }), (costs) => {
        expect(call('SOCIAL_COST', ...costs)).toBe(call('SOCIAL_COST', ...[...costs].reverse()));
      }),
    );
  });
});

describe('a goal', () => {
  it('is at 0 at its start, at 1 on its target, and goes the same way up or down', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (start, target) => {
        fc.pre(start !== target);
        expect(call('GOAL_PROGRESS', start, target, start)).toBeCloseTo(0, 12);
        expect(call('GOAL_PROGRESS', start, target, target)).toBe(1);
        expect(call('GOAL_PROGRESS', -start, -target, -(start + target) / 2)).toBeCloseTo(0.5, 9);
      }),
    );
  });
});

describe('a rate of a total', () => {
  it('is the ratio of the sums, which the mean of the rows is not', () => {
    const [clicks, impressions] = [
      [1, 90],
      [10, 10_000],
    ];
    const rows = call('CTR', column(...clicks), column(...impressions)) as number[][];
    const mean = (rows[0]![0]! + rows[1]![0]!) / 2;
    expect(mean).toBeCloseTo(0.0545, 4);
    expect(call('CTR', 91, 10_010)).toBeCloseTo(0.0091, 4);
  });

  it('lies between the lowest and the highest row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1 }), (pairs) => {
        const rates = pairs.map(([clicks, shown]) => call('CTR', clicks, shown) as number);
        const sum = (index: 0 | 1) => pairs.reduce((total, pair) => total + pair[index], 0);
        const total = call('CTR', sum(0), sum(1)) as number;
        expect(total).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
        expect(total).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      }),
    );
  });
});

/** The cells that a call for one row fills. */
const rowOf = (result: unknown): unknown[] => (Array.isArray(result) ? result[0] : [result]);

/** A row without the blanks that fill it up to the width of the others. */
function withoutTail(row: readonly unknown[]): readonly unknown[] {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width -= 1;
  return row.slice(0, width);
}

describe.each(FORMULAS.map((formula) => [formula.name.en, formula] as const))('%s', (_, formula) => {
  const width = formula.parameters.length;
  const single = (values: readonly unknown[]) => {
    try {
      return callFormula(formula, values, environment());
    } catch (error) {
      return (error as Error).message === formula.undefinedBecause.en ? '' : (error as Error).message;
    }
  };

  it.skipIf(formula.parameters.some(({ whole }) => whole))(
    'gives in row i of a range what it gives for the cells of row i',
    () => {
      const rows = fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(rows, (body) => {
          const cells = [body[0]!.map(() => 1), ...body];
          const ranges = formula.parameters.map((_parameter, index) => column(...cells.map((row) => row[index])));
          const results = callFormula(formula, ranges, environment()) as unknown[][];
          results.forEach((result, row) => {
            expect(withoutTail(result)).toEqual(withoutTail(rowOf(single(cells[row]!))));
          });
        }),
      );
    },
  );

  it('gives a number, a blank or a sentence, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: width, maxLength: width }), (values) => {
        for (const result of [single(values)].flat(2)) {
          expect(typeof result === 'number' ? Number.isFinite(result) : typeof result === 'string').toBe(true);
        }
      }),
    );
  });
});
