import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { change } from '../../../src/core/functions/change.ts';
import { call, column, environment } from './calls.ts';

describe('CHANGE', () => {
  it('is the part by which it rose or fell', () => {
    expect(call('CHANGE', 120, 100)).toBe(0.2);
    expect(call('CHANGE', 0, 100)).toBe(-1);
  });

  it('has no percentage from nothing: new, or no change at all', () => {
    expect(call('CHANGE', 40, 0)).toBe('new');
    expect(callFormula(change, [40, 0], environment('fr'))).toBe('nouveau');
    expect(callFormula(change, [column(40, 120), column(0, 100)], environment('fr'))).toEqual([['nouveau'], [0.2]]);
    expect(call('CHANGE', 0, 0)).toBe(0);
    expect(call('CHANGE', -5, 0)).toBe('new');
  });

  it('is a rise where a loss shrinks', () => {
    expect(call('CHANGE', -50, -100)).toBe(0.5);
    expect(call('CHANGE', 50, -100)).toBe(1.5);
  });

  it('is blank where one of the two is', () => {
    expect(call('CHANGE', '', 100)).toBe('');
    expect(call('CHANGE', column(120, ''), column('', 100))).toEqual([[''], ['']]);
  });

  it('has the sign of the difference, whatever the unit', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.5, max: 100, noNaN: true }), (now, before, unit) => {
        fc.pre(Math.abs(before) > 1e-6);
        const moved = call('CHANGE', now, before) as number;
        expect(Math.sign(moved)).toBe(Math.sign(now - before));
        expect(Math.abs((call('CHANGE', now * unit, before * unit) as number) - moved)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(moved)),
        );
      }),
    );
  });
});
