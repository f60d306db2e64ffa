import type { Day } from '../lib/days.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Locale } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import type { GoalChart } from '../protocol.ts';
import type { Goal } from './define.ts';
import { lastDayOf } from './forecast/steps.ts';
import { formatDay, formatValue } from './format.ts';
import { madeForecast, type Outlook } from './outlook.ts';

interface Point {
  readonly day: Day;
  readonly value: number;
}

/** Fewer points make no line. */
const FEWEST = 2;

/**
 * The figure from the start to the deadline, with the target, the projected range at its end and the changes, in shares
 * of the width and of the height from below. Undefined where too little is known to draw.
 */
export function chartOf(goal: Goal, outlook: Outlook, today: Day, locale: Locale): GoalChart | undefined {
  const { start, deadline, target } = goal;
  const points = pointsOf(goal, outlook, Math.min(today, deadline));
  if (points.length < FEWEST || !isKnown(target) || !(deadline > start)) return undefined;
  const made = madeForecast(outlook);
  const values = [...points.map(({ value }) => value), target, ...(made ? [made.low, made.high] : [])];
  if (goal.kind === 'total') values.push(0);
  else if (isKnown(goal.startValue)) values.push(goal.startValue);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (day: Day) => rounded(ratio(day - start, deadline - start));
  const y = (value: number) => rounded(most > least ? ratio(value - least, most - least) : 0.5);
  const show = (value: number) => formatValue(value, goal.kpi, goal.unit, locale);
  const [first, last] = [points[0]!, points[points.length - 1]!];
  return {
    points: points.map(({ day, value }) => [x(day), y(value)]),
    target: y(target),
    range: made ? [y(made.low), y(made.high)] : null,
    marks: outlook.changes.filter(({ day }) => day >= start).map(({ day }) => x(day)),
    text: words(locale).goals.outlook.chart(
      show(first.value),
      formatDay(first.day, locale),
      show(last.value),
      formatDay(last.day, locale),
      show(target),
    ),
  };
}

/** A total as it grows, a level as it stood, a rate step by step. */
function pointsOf({ kind, start }: Goal, { history }: Outlook, until: Day): readonly Point[] {
  if (!history) return [];
  const points: Point[] = [];
  let sum = 0;
  history.values.forEach((value, index) => {
    const day = lastDayOf(history, index);
    if (day < start || day > until || !isKnown(value)) return;
    sum += value;
    const shown = kind === 'total' ? sum : history.denominators ? ratio(value, history.denominators[index]!) : value;
    if (isKnown(shown)) points.push({ day, value: shown });
  });
  return points;
}

/** Three figures are finer than the panel. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
