import { describe, expect, it } from 'vitest';
import type { GoalHistory } from '../../../src/core/goals/forecast/define.ts';
import { outlookOf } from '../../../src/core/goals/outlook.ts';
import { exactChance, goalOutlook, neededText } from '../../../src/core/goals/outlook-view.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { goal } from './goal.ts';

const today = dayOf(2025, 5, 31);
/** Ten a day since January, a little more on some days. */
const daily: GoalHistory = {
  step: 'day',
  from: dayOf(2025, 1, 1),
  values: Array.from({ length: 151 }, (_, index) => 9 + ((index * 5) % 3)),
};
const leads = goal({
  startValue: 0,
  target: 900,
  targetGiven: 900,
  start: dayOf(2025, 4, 1),
  deadline: dayOf(2025, 6, 30),
});
const soFar = 610;
const changes = [
  { day: dayOf(2025, 3, 10), what: 'New page', kind: '', row: 2 },
  { day: dayOf(2024, 3, 10), what: 'Long ago', kind: '', row: 3 },
  { day: dayOf(2025, 9, 1), what: 'To come', kind: '', row: 4 },
];
const asked = { goal: leads, current: soFar, history: daily, changes, measure: () => soFar, today };

describe('what is to come of a goal', () => {
  it('is told as a range at its deadline, with the chance in words and the exact figure apart', () => {
    const outlook = outlookOf(asked);
    const told = goalOutlook(leads, outlook, today, 'en');
    expect(told.projection).toMatch(/^At the current pace: 8\d\d to 9\d\d by 30.June.2025\.$/);
    expect(told.chance).toMatch(/^About [4-8] chances in 10 \((good|even)\)\.$/);
    expect(exactChance(outlook, 'en')).toMatch(/^Chance of reaching the target in time: \d/);
    expect(goalOutlook(leads, outlook, today, 'fr').projection).toMatch(
      /^Au rythme actuel\u00a0: 8\d\d à 9\d\d d'ici au/,
    );
  });

  it('says what each day has to bring for a total to grow', () => {
    expect(neededText(leads, outlookOf(asked), 'en')).toBe('Needed: 9.7 a day for 30 days.');
    expect(neededText(leads, outlookOf({ ...asked, current: 950, measure: () => 950 }), 'en')).toBe('');
    const level = goal({ kind: 'level', startValue: 40, target: 30 });
    expect(neededText(level, outlookOf({ ...asked, goal: level, current: 36 }), 'en')).toBe('');
  });

  it('is refused where the history is too short, with the day on which there will be enough', () => {
    const short = { ...daily, from: dayOf(2025, 5, 20), values: daily.values.slice(0, 12) };
    const told = goalOutlook(leads, outlookOf({ ...asked, history: short }), today, 'en');
    expect(told).toMatchObject({ projection: '', chance: '' });
    expect(told.refusal).toMatch(/^Not enough history for a forecast; there will be on \d+.June.2025\.$/);
  });

  it('is nothing for a goal that is over, or that no tab measures', () => {
    expect(outlookOf({ ...asked, current: 1000 }).forecast).toBeUndefined();
    expect(goalOutlook(leads, outlookOf({ ...asked, history: undefined }), today, 'en')).toEqual({
      id: 'g1',
      projection: '',
      chance: '',
      refusal: '',
      changes: [],
      chart: null,
    });
  });

  it('names the changes around its days, and claims no cause', () => {
    const { changes: told } = goalOutlook(leads, outlookOf(asked), today, 'en');
    expect(told).toEqual(['10 March, “New page”: no visible change.']);
  });

  it('is drawn from the start to the deadline, inside the picture', () => {
    const { chart } = goalOutlook(leads, outlookOf(asked), today, 'en');
    expect(chart!.points).toHaveLength(61);
    expect(chart!.points[0]![0]).toBe(0);
    for (const share of [...chart!.points.flat(), chart!.target, ...chart!.range!]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(chart!.text).toMatch(/^From \d+ on 1.April.2025 to 6\d\d on 31.May.2025; the target is 900\.$/);
  });
});
