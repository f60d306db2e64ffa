import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

const days = (...texts: string[]) => column(...texts);
const MARCH = days('2025-03-01', '2025-03-04', '2025-03-07', '2025-03-10', '2025-03-12');
const credits = (...values: unknown[]) => (call('ATTRIBUTION', ...values) as unknown[][]).map(([credit]) => credit);

describe('ATTRIBUTION', () => {
  it.each([
    ['first', [100, 0, 0, 0, 0]],
    ['last', [0, 0, 0, 0, 100]],
    ['linear', [20, 20, 20, 20, 20]],
    ['time decay', [10.45, 14.07, 18.93, 25.48, 31.07]],
    ['position-based', [40, 6.67, 6.67, 6.66, 40]],
  ])('shares 100 among five touches by the model %s', (model, expected) => {
    expect(credits(100, MARCH, model)).toEqual(expected);
  });

  it.each([
    ['first', 'premier'],
    ['last', 'Dernier'],
    ['linear', 'lineaire'],
    ['time decay', 'dépréciation'],
    ['position-based', 'position'],
  ])('knows the model %s by its French name, %s', (english, french) => {
    expect(credits(100, MARCH, french)).toEqual(credits(100, MARCH, english));
  });

  it('takes days as dates, as the numbers of dates, and as ISO texts', () => {
    const dates = column(new Date(2025, 2, 1), new Date(2025, 2, 8));
    expect(credits(90, dates, 'time decay')).toEqual([30, 60]);
    expect(credits(90, column(45_717, 45_724), 'time decay')).toEqual([30, 60]);
    expect(credits(90, days('2025-03-01', '2025-03-08'), 'time decay')).toEqual([30, 60]);
  });

  it('counts whole days across a change of the clock', () => {
    const dayBefore = new Date(Date.UTC(2025, 2, 29, 23));
    const weekLater = new Date(Date.UTC(2025, 3, 5, 22));
    expect(credits(90, column(dayBefore, weekLater), 'time decay')).toEqual([30, 60]);
  });

  it('follows the time of day where the cells have one', () => {
    const sameDay = days('2025-03-01 15:00', '2025-03-01 09:30', '2025-03-01 12:00');
    expect(credits(10, sameDay, 'first')).toEqual([0, 10, 0]);
    expect(credits(10, sameDay, 'last')).toEqual([10, 0, 0]);
  });

  it('halves a credit after the half-life that is given, 7 days without one', () => {
    expect(credits(90, days('2025-03-01', '2025-03-02'), 'time decay', 1)).toEqual([30, 60]);
    expect(credits(90, days('2025-03-01', '2025-03-08'), 'time decay', '')).toEqual([30, 60]);
    expect(failure('en', 'ATTRIBUTION', 90, MARCH, 'time decay', 0)).toBe(
      'Half-life: 0. It must be above 0, such as 7 days.',
    );
    expect(credits(90, days('2025-03-01', '2025-03-02'), 'linear', 0)).toEqual([45, 45]);
  });

  it('finds the last touch that is not direct by the sources beside the dates', () => {
    const three = days('2025-03-01', '2025-03-04', '2025-03-07');
    const lastBut = (...sources: string[]) => credits(50, three, 'last non-direct', '', column(...sources));
    expect(lastBut('facebook', 'newsletter', '(direct)')).toEqual([0, 50, 0]);
    expect(lastBut('facebook', '(direct) / (none)', '')).toEqual([50, 0, 0]);
    expect(lastBut('facebook', 'newsletter', 'Accès direct')).toEqual([0, 50, 0]);
    expect(lastBut('direct', 'direct', 'direct')).toEqual([0, 0, 50]);
    expect(lastBut('direct', 'direct', 'direct mail')).toEqual([0, 0, 50]);
    expect(failure('en', 'ATTRIBUTION', 50, three, 'last non-direct')).toMatch(/^Source: missing\. /);
    expect(failure('fr', 'ATTRIBUTION', 50, three, 'dernier non direct')).toMatch(/^Source\u00a0: valeur manquante\. /);
  });

  it('passes over a header and over blank days, which get a blank', () => {
    expect(call('ATTRIBUTION', 100, column('Day', '2025-03-01', '', '2025-03-03'), 'linear')).toEqual([
      [''],
      [50],
      [''],
      [50],
    ]);
    expect(
      call(
        'ATTRIBUTION',
        100,
        column('Day', '2025-03-01', '2025-03-03'),
        'last non-direct',
        '',
        column('Source', 'x', 'direct'),
      ),
    ).toEqual([[''], [100], [0]]);
    expect(call('ATTRIBUTION', 100, column('', ''), 'linear')).toBe('');
    expect(call('ATTRIBUTION', '', MARCH, 'linear')).toBe('');
  });

  it('stands in a row where the days do, and gives all to a single touch', () => {
    expect(call('ATTRIBUTION', 100, [['2025-03-01', '2025-03-04']], 'linear')).toEqual([[50, 50]]);
    expect(call('ATTRIBUTION', 100, '2025-03-01', 'position-based')).toBe(100);
  });

  it('names what it cannot read', () => {
    expect(failure('en', 'ATTRIBUTION', 100, column('2025-03-01', 'soon'), 'linear')).toMatch(
      /^Dates, row 2 of the range: a date is needed, not soon\./,
    );
    expect(failure('en', 'ATTRIBUTION', 100, MARCH, 'w-shaped')).toMatch(
      /^Model: "w-shaped" is not known\. It can be "first"/,
    );
    expect(failure('en', 'ATTRIBUTION', column(1, 2, 3, 4, 5), MARCH, 'linear')).toMatch(/^Value: one value is needed/);
  });

  it('gives credits that sum to the value to the cent, for sales and refunds', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    const touches = fc.array(fc.integer({ min: 40_000, max: 46_000 }), { minLength: 2, maxLength: 40 });
    const model = fc.constantFrom('first', 'last', 'linear', 'time decay', 'position-based');
    fc.assert(
      fc.property(value, touches, model, (amount, serials, name) => {
        const cents = credits(amount, column(...serials), name).map((credit) => Math.round((credit as number) * 100));
        expect(cents.reduce((sum, each) => sum + each, 0)).toBe(Math.round(amount * 100));
      }),
    );
  });
});
