import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Judged, judge, type Rules } from '../../../src/core/findings/verdicts.ts';
import { poissonInterval } from '../../../src/core/statistics/poisson.ts';
import { campaignOf, rulesOf } from './ads.ts';

const judged = (spend: number, revenue: number, sales: number, rules: Partial<Rules> = {}): Judged =>
  judge(campaignOf('Spring', { spend, revenue, sales }), rulesOf(rules));

describe('the verdict on a budget', () => {
  it('needs the whole range on one side of break-even, which is 1 ÷ margin', () => {
    expect(judged(1000, 4000, 100).verdict).toBe('increase');
    expect(judged(1000, 2100, 100).verdict).toBe('keep');
    expect(judged(1000, 500, 100).verdict).toBe('reduce');
  });

  it('keeps ties', () => {
    expect(judged(1000, 2000, 100)).toMatchObject({ verdict: 'keep', turning: { id: 'breakEven' } });
  });

  it('has the range of the number of sales where all orders are alike', () => {
    const { low } = poissonInterval(100, 0.95);
    expect(judged(1000, 4000, 100).low).toBeCloseTo((4 * low) / 100, 10);
  });

  it('is too early under a spend of 100, without sales or revenue, and for a good return on under ten sales', () => {
    expect(judged(99, 1000, 100)).toMatchObject({ verdict: 'tooEarly', turning: { id: 'spend' } });
    expect(judged(1000, Number.NaN, 100)).toMatchObject({ verdict: 'tooEarly', turning: { id: 'revenue' } });
    expect(judged(1000, 4000, Number.NaN)).toMatchObject({ verdict: 'tooEarly', turning: { id: 'revenue' } });
    expect(judged(100, 9000, 9)).toMatchObject({ verdict: 'tooEarly', turning: { id: 'moreSales', sales: 1 } });
  });

  it('without a margin is a sure loss or too early, and the margin is asked for', () => {
    const margin = undefined;
    expect(judged(1000, 500, 100, { margin })).toMatchObject({ verdict: 'reduce' });
    expect(judged(1000, 4000, 100, { margin })).toMatchObject({ verdict: 'tooEarly', turning: { id: 'margin' } });
    expect(judged(1000, 950, 100, { margin }).verdict).toBe('tooEarly');
  });

  it('is a loss where much was spent and nothing sold, though other campaigns sell', () => {
    // None were sold, so up to 3.7 were to be expected: 147 at 40 each, where 2,000 would have paid for the ads.
    expect(judged(1000, 0, 0).verdict).toBe('reduce');
    expect(judged(1000, 0, 0).high).toBeCloseTo(0.147, 3);
    expect(judged(1000, 0, 0, { perSale: 600 }).verdict).toBe('tooEarly');
  });

  it('raises no budget of a campaign that has ended, or whose next euro brings too little', () => {
    expect(judged(1000, 4000, 100, { until: 103 })).toMatchObject({
      verdict: 'keep',
      isRunning: false,
      turning: { id: 'ended' },
    });
    expect(judged(1000, 4000, 100, { isExhausted: () => true })).toMatchObject({
      verdict: 'keep',
      turning: { id: 'nextEuro' },
    });
  });

  it('takes the low end as the observer counts who sees least, the high end as the one who sees most', () => {
    const alone = judged(1000, 3000, 200);
    const half = judged(1000, 3000, 200, { seen: 0.5 });
    const twice = judged(1000, 3000, 200, { seen: 2 });
    expect(half.low).toBeLessThan(alone.low / 2);
    expect(half.high).toBe(alone.high);
    expect(twice.low).toBe(alone.low);
    expect(twice.high).toBeGreaterThan(2 * alone.high);
    expect(half).toMatchObject({ verdict: 'keep' });
  });

  it('says that the observers are too far apart where more sales alone would tell', () => {
    expect(judged(1000, 2600, 200, { seen: 0.5 }).turning).toEqual({ id: 'observers' });
  });

  it('takes rows that do not know their revenue for as good as the others, and at half of the spend for nothing', () => {
    const partly = (known: number) =>
      judge({ ...campaignOf('Spring', { spend: 1000, revenue: 500, sales: 100 }), spendKnown: known }, rulesOf());
    expect(partly(600).verdict).toBe('reduce');
    expect(partly(400).high).toBeNaN();
    expect(partly(400).verdict).toBe('keep');
  });
});

describe('the number that would change a verdict', () => {
  it('is the return below which it no longer surely pays', () => {
    const { turning } = judged(1000, 4000, 100);
    if (turning.id !== 'notBelow') throw new Error(turning.id);
    expect(judged(1000, 1000 * turning.adsReturn * 1.001, 100).verdict).toBe('increase');
    expect(judged(1000, 1000 * turning.adsReturn * 0.999, 100).verdict).toBe('keep');
  });

  it('is the return above which it no longer surely loses', () => {
    const { turning } = judged(1000, 500, 100);
    if (turning.id !== 'notAbove') throw new Error(turning.id);
    expect(judged(1000, 1000 * turning.adsReturn * 0.999, 100).verdict).toBe('reduce');
    expect(judged(1000, 1000 * turning.adsReturn * 1.001, 100).verdict).toBe('keep');
  });

  it('is so many more sales at the same return', () => {
    const { turning } = judged(1000, 2600, 40);
    if (turning.id !== 'moreSales') throw new Error(turning.id);
    const with_ = (more: number) => judged((1000 * (40 + more)) / 40, (2600 * (40 + more)) / 40, 40 + more).verdict;
    expect(with_(turning.sales)).toBe('increase');
    expect(with_(turning.sales - 2)).toBe('keep');
  });
});

describe('verdicts on any campaign', () => {
  const amount = fc.double({ min: 100, max: 1e5, noNaN: true });
  const sales = fc.integer({ min: 0, max: 2000 });
  const margin = fc.option(fc.double({ min: 0.1, max: 1, noNaN: true }), { nil: undefined });

  it('are the same in every currency', () => {
    fc.assert(
      fc.property(amount, amount, sales, margin, (spend, revenue, sold, share) => {
        const rules = { margin: share };
        const one = judged(spend, revenue, sold, rules);
        const other = judged(2 * spend, 2 * revenue, sold, { ...rules, perSale: 80 });
        expect(other.verdict).toBe(one.verdict);
        expect(other.turning.id).toBe(one.turning.id);
      }),
    );
  });

  it('have ranges that more sales at the same return never widen', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), (spend, revenue, sold) => {
        const few = judged(spend, revenue, sold);
        const many = judged(2 * spend, 2 * revenue, 2 * sold);
        expect(many.low).toBeGreaterThanOrEqual(few.low);
        expect(many.high).toBeLessThanOrEqual(few.high);
      }),
    );
  });

  it('hold the return between their ends, and never say increase and lose at once', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1000 }), margin, (spend, revenue, sold, share) => {
        const row = judged(spend, revenue, sold, { margin: share });
        expect(row.low).toBeLessThanOrEqual(row.adsReturn);
        expect(row.high).toBeGreaterThanOrEqual(row.adsReturn);
        if (row.verdict === 'increase') expect(row.adsReturn * (share ?? 0)).toBeGreaterThan(1);
        if (row.verdict === 'reduce') expect(row.adsReturn * (share ?? 1)).toBeLessThan(1);
      }),
    );
  });
});
