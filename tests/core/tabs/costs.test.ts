import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { monthPeriod, quarterPeriod } from '../../../src/core/lib/periods.ts';
import { type Cost, costsFrom, costsTab } from '../../../src/core/tabs/costs.ts';
import { costsIn } from '../../../src/core/tabs/costs-in.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';

const header = ['From', 'To', 'How often', 'Kind of cost', 'Amount', 'Hours', 'Hourly rate', 'Platform', 'Currency'];

function costs(...rows: Cell[][]): Cost[] {
  const padded = rows.map((row) => [...row, ...Array<Cell>(header.length - row.length).fill('')]);
  return costsFrom(readOwnTab(costsTab, [header, ...padded], { zone: 'UTC', locale: 'en_GB' }).rows);
}

const may = monthPeriod(2025, 5);

describe('a cost', () => {
  it('is hours times rate where no amount is given', () => {
    expect(costs(['2025-05-01', '', '', 'Labour', '', 40, 35])[0]!.amount).toBe(1400);
  });

  it('is unknown, not nothing, where neither is given', () => {
    const listed = costs(['2025-05-01', '', '', 'Tools']);
    expect(costsIn(listed, may)).toMatchObject({ total: 0, unknown: listed });
  });

  it('of one day falls on that day only', () => {
    const listed = costs(['2025-05-31', '', '', 'Training', 500]);
    expect(costsIn(listed, may).total).toBe(500);
    expect(costsIn(listed, monthPeriod(2025, 6)).total).toBe(0);
  });

  it('with a period is spread over its days', () => {
    const listed = costs(['2025-05-01', '2025-05-31', 'once', 'Agencies', 3100]);
    expect(costsIn(listed, { kind: 'days', from: dayOf(2025, 5, 1), to: dayOf(2025, 5, 10) }).total).toBeCloseTo(1000);
  });

  it('of every month repeats, and goes on where it has no end', () => {
    const listed = costs(['2025-01-01', '', 'Every month', 'Tools', 29]);
    expect(costsIn(listed, quarterPeriod(2025, 1)).total).toBeCloseTo(87);
    expect(costsIn(listed, monthPeriod(2031, 2)).total).toBeCloseTo(29);
    expect(costsIn(listed, monthPeriod(2024, 12)).total).toBe(0);
  });

  it('of every month that starts on the 31st is due on the last day of shorter months', () => {
    const listed = costs(['2025-01-31', '2025-04-29', 'monthly', 'Tools', 30]);
    expect(costsIn(listed, { kind: 'days', from: dayOf(2025, 1, 31), to: dayOf(2025, 2, 27) }).total).toBeCloseTo(30);
    expect(costsIn(listed, { kind: 'days', from: dayOf(2025, 1, 1), to: dayOf(2025, 12, 31) }).total).toBeCloseTo(90);
  });

  it('without a platform stays shared', () => {
    const listed = costs(
      ['2025-05-01', '', '', 'Labour', 100],
      ['2025-05-01', '', '', 'Ad budget', 50, '', '', 'Facebook'],
    );
    expect(costsIn(listed, may)).toMatchObject({
      total: 150,
      shared: 100,
      byPlatform: { Facebook: 50 },
      byKind: { labour: 100, ads: 50 },
    });
  });

  it('in another currency is converted with its rate, and set aside without one', () => {
    const listed = costs(['2025-05-01', '', '', 'Tools', 100, '', '', '', '$']);
    expect(costsIn(listed, may, { currency: 'EUR', rates: { USD: 0.92 } }).total).toBeCloseTo(92);
    expect(costsIn(listed, may, { currency: 'EUR', rates: {} })).toMatchObject({ total: 0, unconverted: listed });
  });

  it('whose last day was not understood falls into no period rather than into the wrong one', () => {
    expect(costsIn(costs(['2025-05-01', 'soon', 'monthly', 'Tools', 29]), may).total).toBe(0);
  });

  it('comes to its whole amount over its whole time, however that time is cut', () => {
    const day = fc.integer({ min: 45_000, max: 46_000 });
    fc.assert(
      fc.property(day, fc.nat(400), fc.nat(400), fc.constantFrom('once', 'month'), (from, length, cut, every) => {
        const to = from + length;
        const cost: Cost = { from, to, every: every as 'once', kind: 'tools', amount: 7, shownTo: 'everyone', row: 2 };
        const within = (first: number, last: number) => costsIn([cost], { kind: 'days', from: first, to: last }).total;
        const whole = within(from, to);
        const middle = from + Math.min(cut, length);
        expect(within(from, middle) + within(middle + 1, to)).toBeCloseTo(whole, 8);
        expect(Math.abs(whole / 7 - Math.round(whole / 7))).toBeLessThan(1e-9);
      }),
    );
  });
});
