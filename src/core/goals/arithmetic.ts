/** The arithmetic of goals on bare numbers: what the formulas calculate with, and the goals of the tab too. */
import { ratio } from '../lib/numbers.ts';
import type { GoalStatus } from './define.ts';

/** A goal is ahead when its progress is at least that of the calendar … */
const AHEAD = 1;

/** … and on track down to nine tenths of it. */
const ON_TRACK = 0.9;

/** Quotients of fractions miss a limit by their last digits: 0.3 ÷ (1 ÷ 3) is a little under 0.9. */
const LAST_DIGITS = 1e-12;

/**
 * Share of the way done: (current − start) ÷ (target − start). From 40 minutes to 30, at 36, it is 0.4.
 * Unknown where a number is missing or the target equals the start; over 1 where it is surpassed.
 */
export function shareDone(start: number, target: number, current: number): number {
  return ratio(current - start, target - start);
}

/** Share of the days gone by, today and both ends included: 0 before the first day, 1 from the deadline on. */
export function sharePassed(daysPassed: number, days: number): number {
  return Math.min(1, Math.max(0, ratio(daysPassed, days)));
}

/** What the figure comes to on the deadline if it moves on as it did: start + way done ÷ share of the days gone by. */
export function forecast(start: number, current: number, passed: number): number {
  return start + ratio(current - start, passed);
}

/** True where the current value has come to the target, downwards where the target lies under the start. */
export function hasReached(direction: 'more' | 'less', target: number, current: number): boolean {
  return direction === 'less' ? current <= target : current >= target;
}

/** How a pace reads: 1 is exactly in time. */
export function statusAtPace(pace: number): Extract<GoalStatus, 'ahead' | 'onTrack' | 'behind' | 'unknown'> {
  if (Number.isNaN(pace)) return 'unknown';
  if (pace >= AHEAD - LAST_DIGITS) return 'ahead';
  return pace >= ON_TRACK - LAST_DIGITS ? 'onTrack' : 'behind';
}
