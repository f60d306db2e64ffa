import type { Day } from '../../lib/days.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { changeAt } from '../../statistics/outlook/change.ts';
import { gaussian, negativeBinomial } from '../../statistics/outlook/law.ts';
import type { GoalKind } from '../kpis.ts';
import type { GoalHistory } from './define.ts';
import { ADDING, MULTIPLYING, scaleOf, seriesOf } from './prepare.ts';
import { isKnownAt } from './ready.ts';
import { firstDayOf, lastDayOf, stepsOver } from './steps.ts';
import type { ChangeSeen } from './words.ts';

export interface ChangeTest {
  readonly seen: ChangeSeen;
  /** From the level before to that after, as a part of it: −0.25 for a quarter less. Unknown where impossible to say. */
  readonly change: number;
}

/** Fewer say nothing: of weekdays, two weeks before and one after; of weeks and months, eight steps and four. */
const FEWEST = {
  day: { before: 14, after: 7 },
  week: { before: 8, after: 4 },
  month: { before: 8, after: 4 },
} as const;

/** Days further off tell more of other things than of the change. */
const LONGEST_BEFORE = 120;
const LONGEST_AFTER = 60;

/** Standard errors from no change: 1 false alarm in 80 if all were normal, at most 1 in 20 as histories are. */
const SURE = 2.5;

/** Where even half as much again would not show, "no visible change" would say too much. */
const WORTH_SEEING = 1.5;

const IMPOSSIBLE: ChangeTest = { seen: 'impossible', change: Number.NaN };

const ANY_NOISE = 0.1;

/**
 * Whether the days from `day` on lie on another level than those before, their trend and weekly pattern taken into
 * account, and that a high day follows a high day. It says that there is a change, not what made it.
 */
export function visibleChange(history: GoalHistory, kind: GoalKind, day: Day, today: Day): ChangeTest {
  if (![history.from, day, today].every(isKnown)) return IMPOSSIBLE;
  const over = Math.min(history.values.length, stepsOver(history, today));
  const changed = firstStepFrom(history, day);
  const steps: number[] = [];
  const end = Math.min(over, changed + LONGEST_AFTER);
  for (let index = Math.max(0, changed - LONGEST_BEFORE); index < end; index += 1) {
    const isOfBoth = firstDayOf(history, index) < day && lastDayOf(history, index) >= day;
    if (!isOfBoth && isKnownAt(history, index) && !((history.denominators?.[index] ?? 1) <= 0)) steps.push(index);
  }
  const before = steps.filter((index) => index < changed).length;
  const fewest = FEWEST[history.step];
  if (before < fewest.before || steps.length - before < fewest.after) return IMPOSSIBLE;
  return tested(history, kind, steps, changed);
}

function tested(history: GoalHistory, kind: GoalKind, steps: readonly number[], changed: number): ChangeTest {
  const { values, denominators } = history;
  const at = (index: number) => values[index]!;
  const length = steps[steps.length - 1]! + 1;
  const cut = { history, length };
  const place = changed - length + 1;
  const known = steps.map(at);
  const isCount = kind === 'total' || (kind === 'rate' && denominators !== undefined);
  if (known.every((value) => (isCount ? value >= 0 : value > 0))) {
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const unit = known.every(Number.isInteger) ? 1 : mean / 1e4;
    const series = isCount
      ? seriesOf(
          cut,
          steps,
          (index) => at(index) / unit,
          (index) => Math.log(denominators?.[index] ?? 1),
        )
      : seriesOf(cut, steps, (index) => Math.log(at(index)));
    const law = isCount ? negativeBinomial(ANY_NOISE) : gaussian('log', ANY_NOISE);
    const { size, error } = changeAt(series, law, MULTIPLYING, place);
    return verdict(size, error, Math.log(WORTH_SEEING), Math.expm1(size));
  }
  const { middle, spread } = scaleOf(known);
  const series = seriesOf(cut, steps, (index) => (at(index) - middle) / spread);
  const { size, error, before } = changeAt(series, gaussian('plain', ANY_NOISE), ADDING, place);
  return verdict(size, error, 1, ratio(size * spread, Math.abs(middle + before * spread)));
}

function verdict(size: number, error: number, worthSeeing: number, change: number): ChangeTest {
  if (Math.abs(size) > SURE * error) return { seen: 'visible', change };
  return SURE * error > worthSeeing ? IMPOSSIBLE : { seen: 'notVisible', change };
}

/** The first step that begins on a day or after it; a week in which the change fell belongs to neither side. */
function firstStepFrom(history: GoalHistory, day: Day): number {
  const near = Math.max(0, stepsOver(history, day - 1));
  return firstDayOf(history, near) >= day ? near : near + 1;
}
