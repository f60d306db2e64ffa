import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectSame, type FitReference, reference } from '../statistics/reference.ts';
import { call, column, failure } from './calls.ts';

const SPEND = [100, 200, 300, 400, 500, 600, 700, 800];
const atMost = (x: readonly number[]) => Math.max(...x);

/** The slope of the curve that R finds best, from its parameters. */
function slopeByR({ best, line, logarithm, hill }: FitReference, at: number): number {
  if (best === 'line') return line[1]!;
  if (best === 'logarithm') return logarithm[1]! / (1 + at);
  const [beta, alpha, kappa] = hill as [number, number, number];
  return (beta * alpha * kappa ** alpha * at ** (alpha - 1)) / (at ** alpha + kappa ** alpha) ** 2;
}

describe('MARGINAL_RETURN', () => {
  it.each(reference.fits)('is the slope of the curve that R finds best: $name', (fit) => {
    for (const at of [atMost(fit.x) / 2, atMost(fit.x), 1.15 * atMost(fit.x)]) {
      const slope = call('MARGINAL_RETURN', column(...fit.x), column(...fit.y), at) as number;
      expectSame(slope, slopeByR(fit, at), 1e-4);
    }
  });

  it('answers at the largest spend seen where no level is given', () => {
    const { x, y } = reference.fits.find(({ name }) => name === 'saturating')!;
    const [spend, back] = [column(...x), column(...y)];
    expect(call('MARGINAL_RETURN', spend, back)).toBe(call('MARGINAL_RETURN', spend, back, atMost(x)));
    expect(call('MARGINAL_RETURN', spend, back, '')).toBe(call('MARGINAL_RETURN', spend, back, atMost(x)));
  });

  it('falls below the average return where spending more brings less and less', () => {
    const back = SPEND.map((spend) => 900 * Math.log1p(spend));
    const marginal = call('MARGINAL_RETURN', column(...SPEND), column(...back)) as number;
    expect(marginal).toBeCloseTo(900 / 801, 6);
    expect(marginal).toBeLessThan(back[7]! / 800);
  });

  it('is zero where the return stays the same, and negative where it falls', () => {
    expect(call('MARGINAL_RETURN', column(...SPEND), column(...SPEND.map(() => 40)))).toBe(0);
    expect(call('MARGINAL_RETURN', column(...SPEND), column(...SPEND.map((spend) => 1000 - spend)))).toBeCloseTo(-1, 9);
  });

  it('leaves out rows of which a half is unknown, headers and the blank rows below', () => {
    const spend = column('Spend', ...SPEND, 50, '', ...new Array(5000).fill(''));
    const back = column('Sales', ...SPEND.map((each) => 3 * each), '', 70, ...new Array(5000).fill(''));
    expect(call('MARGINAL_RETURN', spend, back)).toBeCloseTo(3, 9);
  });

  it('refuses fewer than 8 points, counting those of which both halves are known', () => {
    const back = SPEND.map((each) => 2 * each);
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND.slice(1)), column(...back.slice(1)))).toBe(
      'Spend: too few rows have both a spend and a return (7). At least 8 are needed.',
    );
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND), column('', ...back.slice(1)))).toMatch(/\(7\)/);
    expect(failure('fr', 'MARGINAL_RETURN', column(1, 2), column(1, 2))).toBe(
      'Dépense\u00a0: trop peu de lignes ont à la fois une dépense et un retour (2). Il en faut au moins 8.',
    );
  });

  it('refuses spend under a twofold range, in which days of no spend do not count', () => {
    const near = [100, 110, 120, 130, 140, 150, 160, 199.5];
    const sentence =
      'Spend: from 100 to 199.5 only. The largest must be at least twice the smallest, or nobody can see what more spend brings.';
    expect(failure('en', 'MARGINAL_RETURN', column(...near), column(...near))).toBe(sentence);
    expect(failure('en', 'MARGINAL_RETURN', column(0, 0, ...near), column(0, 0, ...near))).toBe(sentence);
    expect(failure('fr', 'MARGINAL_RETURN', column(...near), column(...near))).toMatch(/de 100 à 199,5 seulement/);
    expect(failure('en', 'MARGINAL_RETURN', column(...near.map(() => 0)), column(...near))).toMatch(/from 0 to 0 only/);
    const twice = [...near.slice(0, 7), 200];
    expect(call('MARGINAL_RETURN', column(...twice), column(...twice))).toBeCloseTo(1, 9);
  });

  it('never answers beyond 1.2 times the largest spend', () => {
    const back = column(...SPEND.map((each) => 2 * each));
    expect(call('MARGINAL_RETURN', column(...SPEND), back, 960)).toBeCloseTo(2, 9);
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND), back, 960.5)).toBe(
      'At spend: 960.5 is more than 1.2 times the largest spend seen (800). What happens there, these points do not say.',
    );
    expect(failure('fr', 'MARGINAL_RETURN', column(...SPEND), back, 1000)).toMatch(
      /^Niveau de dépense\u00a0: 1000, c'est plus de 1,2 fois la plus grande dépense observée \(800\)/,
    );
  });

  it('has no answer where the curve rises without measure', () => {
    const back = SPEND.map((spend) => 5000 / (1 + (60 / spend) ** 0.5));
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND), column(...back), 0)).toMatch(/^At spend: the curve /);
  });

  it('names the argument and the row of what it cannot count with', () => {
    const back = column(...SPEND);
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND.slice(1), 'much'), back)).toMatch(
      /^Spend, row 8 of the range: /,
    );
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND.slice(1), -5), back)).toMatch(/−5 is negative/);
    expect(failure('en', 'MARGINAL_RETURN', column(...SPEND, 1), back)).toMatch(/9 rows × 1 column/);
  });

  it('gives a number or a sentence, whatever the points', () => {
    const cell = fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.nat(30), fc.constant(0), fc.constant(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 8, maxLength: 30 }), (points) => {
        const [spend, back] = [column(...points.map(([x]) => x)), column(...points.map(([, y]) => y))];
        const known = points.some((point) => point.some((each) => each !== ''));
        fc.pre(known);
        try {
          expect(Number.isFinite(call('MARGINAL_RETURN', spend, back))).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(Spend|At spend): /);
        }
      }),
    );
  });
});
