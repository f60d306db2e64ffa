import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { status } from '../../../src/core/goals/progress.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { words } from '../../../src/core/locales/index.ts';
import { goal } from '../goals/goal.ts';
import { call, column, failure } from './calls.ts';

const YEAR = ['2025-01-01', '2025-12-31'] as const;
const QUARTER = ['2025-01-01', '2025-03-31'] as const;

/** Midnight in Paris as a cell hands it over. */
const paris = (iso: string, hours: string) => new Date(`${iso}T00:00${hours}`);

describe('GOAL_PACE', () => {
  it('counts both ends: half of 90 days have passed on the 45th', () => {
    expect(call('GOAL_PACE', 42, 32, 37, ...QUARTER, '2025-02-14')).toBeCloseTo(1, 12);
    expect(call('GOAL_PACE', 0, 90, 1, ...QUARTER, '2025-01-01')).toBeCloseTo(1, 12);
    expect(call('GOAL_PACE', 0, 10, 5, '2025-01-01', '2025-01-01', '2025-01-01')).toBe(0.5);
  });

  it('is the progress from the deadline on', () => {
    for (const today of ['2025-03-31', '2025-04-01', '2026-01-01']) {
      expect(call('GOAL_PACE', 42, 32, 36, ...QUARTER, today)).toBeCloseTo(0.6, 12);
    }
  });

  it('does not exist before the first day: thrown for one goal, blank in a row', () => {
    expect(failure('en', 'GOAL_PACE', 0, 60, 5, ...QUARTER, '2024-12-31')).toMatch(/^Today: before the first day/);
    expect(failure('fr', 'RYTHME_OBJECTIF', 0, 60, 5, ...QUARTER, '2024-12-31')).toMatch(/^Aujourd'hui\u00a0: avant/);
    expect(call('GOAL_PACE', 0, 90, column(1, 3), ...QUARTER, column('2024-12-31', '2025-01-02'))).toEqual([
      [''],
      [1.5],
    ]);
  });

  it('refuses a deadline before the first day, and a text that is no day', () => {
    expect(failure('en', 'GOAL_PACE', 0, 60, 5, '2025-03-31', '2025-01-01', '2025-02-01')).toMatch(/^Deadline: before/);
    expect(failure('fr', 'GOAL_PACE', 0, 60, 5, '2025-03-31', '2025-01-01', '2025-02-01')).toMatch(
      /^Échéance\u00a0: avant/,
    );
    expect(failure('en', 'GOAL_PACE', 0, 60, 5, ...QUARTER, '14/02/2025')).toContain('a date is needed');
    expect(failure('en', 'GOAL_PACE', 0, 60, 5, ...QUARTER, 14)).toContain('Today: a date is needed, not 14');
    expect(call('GOAL_PACE', 0, 60, 5, ...QUARTER, '')).toBe('');
  });

  it('takes dates of cells whose clocks have changed in between, and a day with its time', () => {
    const [first, last] = [paris('2025-03-01', '+01:00'), paris('2025-03-31', '+02:00')];
    expect(call('GOAL_PACE', 0, 31, 31, first, last, paris('2025-03-31', '+02:00'))).toBe(1);
    expect(call('GOAL_PACE', 0, 31, 15, first, last, new Date('2025-03-15T18:30+01:00'))).toBe(1);
  });
});

describe('GOAL_FORECAST', () => {
  it('carries the pace on, up or down, and ends on the current value', () => {
    expect(call('GOAL_FORECAST', 0, 45, ...QUARTER, '2025-02-14')).toBeCloseTo(90, 9);
    expect(call('GOAL_FORECAST', 42, 37, ...QUARTER, '2025-02-14')).toBeCloseTo(32, 9);
    expect(call('GOAL_FORECAST', 42, 37, ...QUARTER, '2025-04-02')).toBe(37);
    expect(failure('en', 'GOAL_FORECAST', 42, 37, ...QUARTER, '2024-04-02')).toMatch(/^Today: before/);
  });

  it('comes to the target exactly where the pace is 1', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const day = fc.integer({ min: 45_658, max: 46_022 });
    fc.assert(
      fc.property(number, number, number, day, (start, target, current, today) => {
        fc.pre(start !== target && start !== current);
        const pace = call('GOAL_PACE', start, target, current, ...YEAR, isoDay(today)) as number;
        const ahead = (call('GOAL_FORECAST', start, current, ...YEAR, isoDay(today)) as number) - start;
        expect(ahead / (target - start)).toBeCloseTo(pace, 6);
      }),
    );
  });
});

describe('GOAL_NEEDED', () => {
  it('is below 0 for a figure that has to go down, and where a target upwards is passed', () => {
    expect(call('GOAL_NEEDED', 30, 36, 12)).toBe(-0.5);
    expect(call('GOAL_NEEDED', 60, 65, 10)).toBe(-0.5);
    expect(call('GOAL_NEEDED', 60, 60, 10)).toBe(0);
    expect(failure('en', 'GOAL_NEEDED', 60, 45, 0)).toMatch(/^Days left: 0\./);
    expect(failure('en', 'GOAL_NEEDED', 60, 45, -3)).toContain('−3 is negative');
  });

  it('brings the goal to its target, day by day', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 365 }), (target, current, days) => {
        expect(current + days * (call('GOAL_NEEDED', target, current, days) as number)).toBeCloseTo(target, 6);
      }),
    );
  });
});

describe('GOAL_STATUS', () => {
  const statusOn = (today: string, current: number) => call('GOAL_STATUS', 40, 30, current, ...QUARTER, today);

  it.each([
    ['2024-12-31', 36, 'not started'],
    ['2025-02-14', 35, 'ahead'],
    ['2025-02-14', 35.5, 'on track'],
    ['2025-02-14', 35.6, 'behind'],
    ['2025-02-14', 41, 'behind'],
    ['2025-02-14', 30, 'reached'],
    ['2025-03-31', 30.1, 'on track'],
    ['2025-04-01', 30.1, 'missed'],
    ['2025-04-01', 29, 'reached'],
  ])('on %s, %d minutes on the way from 40 to 30 are %s', (today, current, said) => {
    expect(statusOn(today, current)).toBe(said);
  });

  it('is said in the language of the document', () => {
    expect(failure('fr', 'STATUT_OBJECTIF', 40, 30, 35.6, ...QUARTER, '2025-02-14')).toContain('"en retard"');
  });

  it('does not exist where the target is the start, but for a goal that has not started', () => {
    expect(failure('en', 'GOAL_STATUS', 30, 30, 31, ...QUARTER, '2025-02-14')).toMatch(
      /^Target: the same as the start/,
    );
    expect(call('GOAL_STATUS', column(30, 20), 30, column(31, 31), ...QUARTER, '2025-02-14')).toEqual([
      [''],
      ['reached'],
    ]);
    expect(call('GOAL_STATUS', 30, 30, 31, ...QUARTER, '2024-02-14')).toBe('not started');
  });

  it('is what the report says of the same goal', () => {
    const number = fc.integer({ min: 0, max: 100 });
    const day = fc.integer({ min: 45_600, max: 45_800 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        day,
        fc.nat(100),
        day,
        (startValue, target, current, start, length, today) => {
          fc.pre(startValue !== target);
          const deadline = start + length;
          const direction = target < startValue ? ('less' as const) : ('more' as const);
          const same = goal({ kind: 'level', startValue, target, direction, start, deadline });
          const days = [start, deadline, today].map(isoDay);
          expect(call('GOAL_STATUS', startValue, target, current, ...days)).toBe(
            words('en').report.status[status(same, current, today)],
          );
        },
      ),
    );
  });
});
