import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Locale } from '../lib/text.ts';
import { format } from '../locales/format.ts';
import { words } from '../locales/index.ts';
import type { GoalOutlook } from '../protocol.ts';
import { chartOf } from './chart.ts';
import type { Goal } from './define.ts';
import { isRefused } from './forecast/define.ts';
import { chanceText, changeText, refusalText } from './forecast/words.ts';
import { formatDay, formatValue } from './format.ts';
import { madeForecast, type Outlook } from './outlook.ts';

/** What is to come of a goal in sentences; '' for what cannot be said. */
export interface OutlookSentences {
  /** "At the current pace: 140 to 180 by 30 June 2025." */
  readonly projection: string;
  /** "About 6 chances in 10 (even)." */
  readonly chance: string;
  /** Why there is no forecast, and when there will be one. */
  readonly refusal: string;
}

export function outlookSentences(goal: Goal, outlook: Outlook, locale: Locale): OutlookSentences {
  const { forecast: told } = outlook;
  const { goals } = words(locale);
  const made = madeForecast(outlook);
  if (made) {
    const show = (value: number) => formatValue(roundedLike(goal, value), goal.kpi, goal.unit, locale);
    const chance = chanceText(made.chance, locale);
    return {
      projection: goals.outlook.projection(show(made.low), show(made.high), formatDay(goal.deadline, locale)),
      chance: chance === '' ? '' : `${capitalised(chance)}.`,
      refusal: '',
    };
  }
  return { projection: '', chance: '', refusal: told && isRefused(told) ? refusalText(told, locale) : '' };
}

/** The exact chance, for those who want the figure; '' where there is none. */
export function exactChance(outlook: Outlook, locale: Locale): string {
  const made = madeForecast(outlook);
  if (!made || !isKnown(made.chance)) return '';
  return words(locale).goals.outlook.exactChance(format(locale).percent(made.chance, 1));
}

/** Enough for a pace: 1.2 a day, 230 a day. */
const FIGURES = 2;

/** "Needed: 1.2 a day for 14 days."; '' where a day needs nothing, or cannot bring it. */
export function neededText(
  goal: Goal,
  { neededPerDay, daysLeft }: Pick<Outlook, 'neededPerDay' | 'daysLeft'>,
  locale: Locale,
): string {
  if (!(neededPerDay > 0)) return '';
  return words(locale).goals.outlook.needed(
    formatValue(Number(neededPerDay.toPrecision(FIGURES)), goal.kpi, goal.unit, locale),
    daysLeft,
  );
}

export function goalOutlook(goal: Goal, outlook: Outlook, today: Day, locale: Locale): GoalOutlook {
  const { goals } = words(locale);
  return {
    id: goal.id,
    ...outlookSentences(goal, outlook, locale),
    changes: outlook.changes.map(({ day, what, seen }) =>
      goals.outlook.change(format(locale).dayOfYear(day), what, changeText(seen, day, locale)),
    ),
    chart: chartOf(goal, outlook, today, locale) ?? null,
  };
}

/** Counts have no decimals, nor has a projection of them. */
function roundedLike(goal: Goal, value: number): number {
  return goal.kind === 'total' && Math.abs(value) >= 10 ? Math.round(value) : value;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
