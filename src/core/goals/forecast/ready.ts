import { isKnown } from '../../lib/numbers.ts';
import type { StepAhead } from '../../statistics/outlook/ahead.ts';
import type { ForecastQuestion, ForecastRefused, GoalHistory } from './define.ts';
import { firstDayOf, lastDayOf, stepsOver, weekdayOf } from './steps.ts';

/** A history cut to what is known today, and what lies between it and the deadline. */
export interface Ready {
  readonly history: GoalHistory;
  readonly question: ForecastQuestion;
  /** Steps of the history, the last of which is known. */
  readonly length: number;
  /** Steps to come; those count that lie wholly between the start and the deadline. */
  readonly ahead: readonly StepAhead[];
}

const FEWEST_STEPS = 8;

/** Times what is left. */
const LONGEST_VIEW = 2;

/** Older steps say nothing about those to come. */
const LONGEST_HISTORY = 400;

export function readyOr(given: GoalHistory, question: ForecastQuestion): Ready | ForecastRefused {
  const { start, deadline, today, kind } = question;
  const hasStart = isKnown(start) || kind !== 'total';
  if (!hasStart || ![deadline, today, given.from].every(isKnown)) return { refused: 'incomplete', until: Number.NaN };
  const { known, length } = lengthOf(given, Math.min(today, deadline));
  const left = Math.max(0, stepsOver(given, deadline) - length);
  // Each step that goes by is one more in the history and one less to go.
  const wait = Math.max(FEWEST_STEPS - known, Math.ceil((LONGEST_VIEW * left - known) / (LONGEST_VIEW + 1)));
  if (wait > 0 && left > 0) {
    const until = wait < left ? Math.max(today, lastDayOf(given, length + wait - 1)) : Number.NaN;
    return { refused: 'tooShort', until };
  }
  const ahead = Array.from({ length: left }, (_, index) => ({
    weekday: weekdayOf(given, length + index),
    share: firstDayOf(given, length + index) >= start || !isKnown(start) ? 1 : 0,
    exposure: 1,
  }));
  return { history: given, question, length, ahead };
}

/** Where the known part ends, and how many of its steps are known. */
function lengthOf(history: GoalHistory, until: number): { readonly known: number; readonly length: number } {
  let known = 0;
  let length = 0;
  const over = Math.min(history.values.length, stepsOver(history, until));
  for (let index = Math.max(0, over - LONGEST_HISTORY); index < over; index += 1) {
    if (!isKnownAt(history, index)) continue;
    known += 1;
    length = index + 1;
  }
  return { known, length };
}

export function isKnownAt({ values, denominators }: GoalHistory, index: number): boolean {
  return isKnown(values[index]!) && (denominators === undefined || isKnown(denominators[index] ?? Number.NaN));
}

/** Indexes of the steps that are known, the oldest ones of a very long history left out. */
export function knownSteps({ history, length }: Ready): readonly number[] {
  const steps: number[] = [];
  for (let index = Math.max(0, length - LONGEST_HISTORY); index < length; index += 1) {
    if (isKnownAt(history, index)) steps.push(index);
  }
  return steps;
}

/** Sum of the known steps that lie wholly inside the goal's days; of the values, or of the denominators. */
export function sumInside({ history, question, length }: Ready, numbers: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    if (isKnownAt(history, index) && !(firstDayOf(history, index) < question.start)) sum += numbers[index]!;
  }
  return sum;
}
