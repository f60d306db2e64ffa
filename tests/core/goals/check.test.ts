import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGoal, formOf, sayErrors } from '../../../src/core/goals/check.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import type { GoalForm } from '../../../src/core/protocol.ts';
import { newDraft } from '../../../src/sidebar/state.ts';
import { goal } from './goal.ts';

const today = dayOf(2025, 6, 16);

const typed: GoalForm = {
  ...newDraft('').form,
  kpi: 'Leads',
  startValue: '34',
  target: '60',
  deadline: '2025-09-30',
};

function check(changes: Partial<GoalForm>, locale: Locale = 'en') {
  const checked = checkGoal({ ...typed, ...changes }, { today, locale });
  return 'goal' in checked ? checked.goal : sayErrors(checked.errors, locale);
}

describe('a goal as typed', () => {
  it('needs a KPI, two numbers and a deadline; the rest follows', () => {
    expect(check({})).toMatchObject({
      kpi: 'leads',
      kind: 'total',
      direction: 'more',
      targetForm: 'absolute',
      scopeType: 'all',
      startValue: 34,
      target: 60,
      start: today,
      deadline: dayOf(2025, 9, 30),
    });
  });

  it('takes names and numbers of either language', () => {
    expect(
      check({ kpi: 'Temps de réponse', startValue: '42,5', target: '32', objective: 'Expérience client' }, 'fr'),
    ).toMatchObject({
      kpi: 'reply_minutes',
      kind: 'level',
      direction: 'less',
      startValue: 42.5,
      objective: 'experience',
    });
  });

  it('takes a KPI and an objective in own words', () => {
    expect(check({ kpi: 'Five-star reviews', objective: 'we sleep well' })).toMatchObject({
      kpi: 'Five-star reviews',
      objective: 'we sleep well',
      kind: 'level',
    });
  });

  it('says about every wrong field what is wrong with it', () => {
    const errors = check({
      kpi: ' ',
      startValue: 'abc',
      target: '',
      deadline: 'soon',
      unitValue: 'x',
      scopeType: 'campaign',
    });
    expect(errors).toMatchObject([
      { field: 'kpi' },
      { field: 'scope' },
      {
        field: 'startValue',
        message: '“abc” is not a number. Write it as 1200 or 12.5; the unit has a field of its own.',
      },
      { field: 'target', message: 'Say which number you aim for, such as 60.' },
      { field: 'deadline', message: '“soon” is not a day of the calendar. Write it as 30/06/2025 or 2025-06-30.' },
      { field: 'unitValue' },
    ]);
  });

  it('refuses a deadline before the start, and a target that equals the starting point', () => {
    expect(check({ start: '2025-07-01', deadline: '2025-06-30' })).toEqual([
      { field: 'deadline', message: 'The deadline is before the start, 1\u00a0July\u00a02025.' },
    ]);
    expect(check({ target: '34' })).toMatchObject([{ field: 'target' }]);
  });

  it('takes a deadline in the past with an earlier start: a goal may be noted afterwards', () => {
    expect(check({ start: '2025-01-01', deadline: '2025-03-31' })).toMatchObject({ deadline: dayOf(2025, 3, 31) });
  });

  it('asks what "+10 %" of a rate means, with both readings as numbers', () => {
    const landing = { kpi: 'Conversion rate', startValue: '2 %', target: '+10 %' };
    expect(check(landing)).toEqual([
      {
        field: 'targetForm',
        message: '“+10 %” can mean 2.2% (in percent of the starting point) or 12% (in points). Choose one.',
      },
    ]);
    expect(check({ ...landing, targetForm: 'relative' })).toMatchObject({
      target: expect.closeTo(0.022),
      targetGiven: 0.1,
    });
    expect(check({ ...landing, targetForm: 'points' })).toMatchObject({ target: expect.closeTo(0.12) });
  });

  it('takes "+10 %" of a count and "-10" minutes for the changes that they are', () => {
    expect(check({ target: '+10 %' })).toMatchObject({ targetForm: 'relative', target: expect.closeTo(37.4) });
    expect(check({ kpi: 'Reply time', startValue: '42', target: '-10' })).toMatchObject({
      targetForm: 'points',
      target: 32,
      direction: 'less',
    });
  });

  it('wants the sign on a percentage, where 2 could only be 200 %', () => {
    expect(check({ kpi: 'Engagement rate', startValue: '2 %', target: '3' })).toEqual([
      { field: 'target', message: 'This is a percentage: write 3% with its sign.' },
    ]);
    expect(check({ kpi: 'ROI', startValue: '0.2', target: '1.5' })).toMatchObject({ target: 1.5 });
  });

  it('never throws, and either takes the form or says why not', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '60', '+10 %', '2025-06-30', 'Leads', 'relative', '<b>'));
    const record = Object.fromEntries(Object.keys(typed).map((field) => [field, text]));
    fc.assert(
      fc.property(fc.record(record), fc.constantFrom<Locale>('en', 'fr'), (form, locale) => {
        const checked = checkGoal(form as unknown as GoalForm, { today, locale });
        if ('errors' in checked) {
          for (const { message } of sayErrors(checked.errors, locale)) expect(message.length).toBeGreaterThan(5);
        } else expect(Number.isFinite(checked.goal.target)).toBe(true);
      }),
    );
  });
});

describe('the form of a goal that stands in the tab', () => {
  it('is read back as the same goal, in either language', () => {
    const kept = goal({
      kpi: 'conversion_rate',
      kind: 'rate',
      startValue: 0.02,
      target: 0.0225,
      targetGiven: 0.0225,
      objective: 'conversions',
      currentValue: 0.021,
      unitValue: 12.5,
    });
    for (const locale of ['en', 'fr'] as const) {
      const checked = checkGoal(formOf(kept, {}, locale), { today, locale });
      const { id: _, row: __, updated: ___, status: ____, result: _____, ...cells } = kept;
      expect('goal' in checked && checked.goal).toEqual(cells);
    }
  });

  it('shows what could not be read as it stands in the cell', () => {
    const form = formOf(goal({ target: Number.NaN, targetGiven: Number.NaN }), { target: 'soixante' }, 'fr');
    expect(form.target).toBe('soixante');
    expect(form.startValue).toBe('34');
  });
});
