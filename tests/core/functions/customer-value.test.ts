import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const number = (name: string, ...values: unknown[]) => call(name, ...values) as number;

describe('SOCIAL_ROI with a gross margin', () => {
  it('sets what sales leave against the cost', () => {
    expect(call('SOCIAL_ROI', 1000, 500, 0.6)).toBeCloseTo(0.2, 12);
    expect(call('SOCIAL_ROI', 1000, 500, '60 %')).toBeCloseTo(0.2, 12);
    expect(call('SOCIAL_ROI', 1000, 500, 0)).toBe(-1);
  });

  it('is the return on sales where the margin is blank, and at a margin of 100%', () => {
    fc.assert(
      fc.property(amount, amount, (revenue, cost) => {
        const onSales = call('SOCIAL_ROI', revenue, cost);
        expect(call('SOCIAL_ROI', revenue, cost, '')).toBe(onSales);
        expect(call('SOCIAL_ROI', revenue, cost, 1)).toBe(onSales);
      }),
    );
  });

  it('takes a margin for each row, or one for all, and a row without one is on sales', () => {
    const revenue = column('Sales', 1000, 1000);
    expect(call('SOCIAL_ROI', revenue, 500, column('Margin', 0.6, ''))).toEqual([[''], [expect.closeTo(0.2)], [1]]);
    expect(call('SOCIAL_ROI', revenue, 500, 0.5)).toEqual([[''], [0], [0]]);
  });

  it('refuses 40 for 40%', () => {
    expect(failure('en', 'SOCIAL_ROI', 1000, 500, 40)).toBe(
      'Gross margin: 40 is over 1. A share lies between 0 and 1: write 40% or 0.4, not 40.',
    );
    expect(failure('fr', 'ROI_SOCIAL', 1000, 500, 40)).toMatch(/^Marge brute\u00a0: 40 dépasse 1\./);
  });

  it('is 0 exactly where the ROAS breaks even', () => {
    fc.assert(
      fc.property(amount, share, (cost, margin) => {
        const revenue = cost * number('BREAKEVEN_ROAS', margin);
        expect(call('SOCIAL_ROI', revenue, cost, margin)).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('BREAKEVEN_ROAS', () => {
  it('refuses a profit that the margin cannot give, in both languages', () => {
    expect(failure('en', 'BREAKEVEN_ROAS', 0.3, 0.3)).toBe(
      'Target profit: 0.3 is not below the gross margin, 0.3, so nothing would be left for ads.',
    );
    expect(failure('fr', 'ROAS_SEUIL', 0.3, 0.5)).toMatch(
      /^Bénéfice visé\u00a0: 0,5 n'est pas en dessous de la marge brute, 0,3\u00a0: /,
    );
  });

  it('keeps the other rows right beside one that is refused, and a margin of 0 blank', () => {
    const result = call('BREAKEVEN_ROAS', column(0.4, 0.1, 0), 0.2) as unknown[][];
    expect(result).toEqual([[expect.closeTo(5)], [expect.stringMatching(/^Target profit: /)], ['']]);
  });

  it('rises with the profit that is to be left', () => {
    fc.assert(
      fc.property(share, share, share, (margin, one, other) => {
        const [low, high] = [Math.min(one, other) * margin * 0.9, Math.max(one, other) * margin * 0.9];
        expect(number('BREAKEVEN_ROAS', margin, low)).toBeLessThanOrEqual(number('BREAKEVEN_ROAS', margin, high));
      }),
    );
  });
});

describe('the value of a customer', () => {
  it('of 80 a month for three years allows 288 for winning one, at a tenth', () => {
    expect(call('ALLOWABLE_CPA', call('CLV', 80, 12, 3), 0.1)).toBe(288);
    expect(call('ALLOWABLE_CPA', call('CLV', 150, 12, 5), 0.1)).toBe(900);
  });

  it('falls with the margin, and pays for CAC as many times as LTV_TO_CAC says', () => {
    fc.assert(
      fc.property(amount, fc.nat(50), fc.nat(20), share, amount, (order, orders, years, margin, cost) => {
        const value = number('CLV', order, orders, years, margin);
        expect(value).toBeLessThanOrEqual(number('CLV', order, orders, years));
        expect(number('LTV_TO_CAC', value, cost) * cost).toBeCloseTo(value, 3);
      }),
    );
  });

  it('is paid back within its life where LTV_TO_CAC is 1', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 20 }), share, (monthly, years, margin) => {
        const value = number('CLV', monthly, 12, years, margin);
        expect(call('PAYBACK_PERIOD', value, monthly, margin)).toBeCloseTo(12 * years, 6);
      }),
    );
  });

  it('never comes back without a margin', () => {
    expect(failure('en', 'PAYBACK_PERIOD', 300, 50, 0)).toMatch(/^Monthly revenue: no margin is left of it/);
    expect(failure('fr', 'DELAI_RECUPERATION', 300, 0, 0.7)).toMatch(/^Revenu mensuel\u00a0: il n'en reste aucune/);
    expect(call('PAYBACK_PERIOD', column(300, 70), 50, column(0, 0.7))).toEqual([[''], [2]]);
  });

  it('makes a lead worth its share of it', () => {
    expect(call('LEAD_VALUE', 2880, 0.05)).toBeCloseTo(144, 9);
    expect(failure('en', 'LEAD_VALUE', 2880, 5)).toMatch(/^Closing rate: 5 is over 1\./);
  });

  it('costs as a customer what its leads cost at their closing rate (leads at 40, one in ten closed: 400)', () => {
    expect(call('CAC', 40, 0.1)).toBeCloseTo(400, 9);
    expect(call('CAC', call('CPL', 1000, 25), 0.1)).toBeCloseTo(400, 9);
  });
});

describe('EMV', () => {
  it('is what the impressions would cost at that CPM', () => {
    fc.assert(
      fc.property(amount, amount, (impressions, price) => {
        const estimate = number('EMV', impressions, price);
        expect(call('CPM', estimate, impressions)).toBeCloseTo(price, 6);
      }),
    );
  });

  it('takes a blank adjustment for none, and 0 for nothing', () => {
    expect(call('EMV', 50_000, 10, '')).toBe(500);
    expect(call('EMV', 50_000, 10, 0)).toBe(0);
  });
});

describe('MER', () => {
  it('takes refunds above sales as they are, and no spending as none', () => {
    expect(call('MER', -100, 50)).toBe(-2);
    expect(failure('fr', 'MER', 100, 0)).toMatch(/^Dépenses marketing\u00a0: 0\./);
  });
});
