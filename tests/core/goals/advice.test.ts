import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseGoal } from '../../../src/core/goals/advice.ts';
import { checkGoal } from '../../../src/core/goals/check.ts';
import type { MeasureKpi } from '../../../src/core/goals/define.ts';
import { kpiNamed } from '../../../src/core/goals/kpis.ts';
import { OBJECTIVES } from '../../../src/core/goals/objectives.ts';
import { PRESETS } from '../../../src/core/goals/presets.ts';
import { calendarDate, dayOf } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import type { GoalForm } from '../../../src/core/protocol.ts';
import { newDraft } from '../../../src/sidebar/state.ts';

const today = dayOf(2025, 6, 16);
const blank = newDraft('').form;

/** One lead a day until April, two in April, three in May; nothing before 2025. */
const leads: MeasureKpi = (kpi, _scope, from, to) => {
  if (kpi !== 'leads' || to < dayOf(2025, 1, 1)) return Number.NaN;
  let sum = 0;
  for (let day = Math.max(from, dayOf(2025, 1, 1)); day <= to; day++) {
    const { month } = calendarDate(day);
    sum += month < 4 ? 1 : month === 4 ? 2 : 3;
  }
  return sum;
};

const advise = (form: Partial<GoalForm>, measure: MeasureKpi = leads, locale: Locale = 'en') =>
  adviseGoal({ ...blank, ...form }, { today, locale, measure });

describe('the starting point of a goal', () => {
  it('of a total is what as many days just before came to, and says so', () => {
    const told = advise({ kpi: 'Leads', start: '2025-06-01', deadline: '2025-06-30' });
    expect(told.startValue).toBe('93');
    expect(told.startText).toBe('Your tabs count 93 from 1\u00a0May\u00a02025 to 31\u00a0May\u00a02025.');
    expect(advise({ kpi: 'Leads', start: '2025-05-25', deadline: '2025-06-03' }).startValue).toBe('30');
  });

  it('of a total without a deadline is that of the last whole month', () => {
    expect(advise({ kpi: 'Leads' }).startValue).toBe('93');
  });

  it('of a level and of a rate is how it stood over four weeks, typed as people type it', () => {
    const rate: MeasureKpi = (_kpi, _scope, from, to) => (to - from === 27 ? 0.0245 : Number.NaN);
    const told = advise({ kpi: 'Taux de conversion' }, rate, 'fr');
    expect(told.startValue).toBe('2,45\u00a0%');
    expect(told.startText).toBe('Il était de 2,45\u00a0% du 19\u00a0mai\u00a02025 au 15\u00a0juin\u00a02025.');
  });

  it('is unknown where no tab holds the figure, with what to do', () => {
    expect(advise({ kpi: 'NPS' })).toMatchObject({ startValue: '', isMeasurable: false });
    expect(advise({ kpi: 'Reply time' }).measurableText).toContain('Results tab');
    expect(advise({ kpi: 'Views' }).measurableText).toContain('export');
    expect(advise({ kpi: '' })).toMatchObject({ isMeasurable: false, measurableText: '' });
  });
});

describe('a target', () => {
  const june = { kpi: 'Leads', start: '2025-06-01', deadline: '2025-06-30' };

  it('is proposed from what past periods reached, half of the way to the best first', () => {
    const falling: MeasureKpi = (_kpi, _scope, from) =>
      ({ 5: 40, 4: 60, 3: 50, 2: 30 })[calendarDate(from).month] ?? Number.NaN;
    expect(advise(june, falling).proposals).toEqual([
      { target: '50', text: '50: half of the way to the best' },
      { target: '60', text: '60: the best of 3 past periods' },
    ]);
    expect(advise(june).proposals).toEqual([]);
  });

  it('that lies beyond all history says so, downwards too', () => {
    expect(advise({ ...june, target: '90' }).remark).toBe('');
    expect(advise({ ...june, target: '94' }).remark).toBe(
      'None of 4 past periods came to 94; the best one came to 93.',
    );
    const replies: MeasureKpi = (_kpi, _scope, from) => (from > dayOf(2025, 3, 1) ? 31 : 42);
    expect(advise({ kpi: 'Reply time', target: '30' }, replies).remark).toContain('came to 30\u00a0min');
    expect(advise({ kpi: 'Reply time', target: '32' }, replies).remark).toBe('');
  });

  it('of "+10 %" of a rate is shown as both numbers that it can mean', () => {
    const told = advise({ kpi: 'Conversion rate', startValue: '2 %', target: '+10 %' });
    expect(told.readings).toEqual([
      { id: 'relative', name: '2.2% (in percent of the starting point)' },
      { id: 'points', name: '12% (in points)' },
    ]);
    expect(advise({ kpi: 'Leads', startValue: '20', target: '+10 %' }).readings).toEqual([]);
  });
});

describe('a form in any state', () => {
  it('gets advice without an error, and a starting point that the form takes', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Leads', 'reach', '+10 %', '-5', '1,5', '2025-06-30', '31/12/2025'),
    );
    const form = fc.record({
      kpi: text,
      startValue: text,
      target: text,
      start: text,
      deadline: text,
      scope: text,
      kind: text,
      unit: text,
    });
    fc.assert(
      fc.property(form, fc.constantFrom<Locale>('en', 'fr'), (typed, locale) => {
        const told = advise(typed, () => 1234.5678, locale);
        if (told.startValue === '') return;
        const checked = checkGoal({ ...blank, ...typed, startValue: told.startValue }, { today, locale });
        if ('errors' in checked) expect(checked.errors.map(({ field }) => field)).not.toContain('startValue');
      }),
    );
  });
});

describe('the goals to start from', () => {
  it('are figures that are known here or own words in both languages, each for an objective of the business', () => {
    for (const { id, kpi, objective } of PRESETS) {
      expect(
        OBJECTIVES.map((one) => one.id),
        id,
      ).toContain(objective);
      if (typeof kpi === 'string') expect(kpiNamed(kpi)?.id, id).toBe(kpi);
      else expect(kpi.en, id).not.toBe('');
    }
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  });

  it('cover the three uses, the five figures of growth, the seven conversions, the five families and the stages', () => {
    const count = (group: string) => PRESETS.filter((preset) => preset.group === group).length;
    expect(['uses', 'growth', 'conversions', 'families', 'stages'].map(count)).toEqual([3, 5, 7, 5, 3]);
    const stages = PRESETS.filter(({ group }) => group === 'stages');
    expect(new Set(stages.map(({ stage }) => stage!.of.en)).size).toBe(1);
  });
});
