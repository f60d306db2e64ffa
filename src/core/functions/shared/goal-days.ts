/** The days of a goal as its formulas take them. */
import { sharePassed } from '../../goals/arithmetic.ts';
import { daysBetween } from '../engine/days.ts';
import { refusal } from '../engine/refusal.ts';

export const FIRST_DAY = { name: { en: 'first day', fr: 'premier jour' }, kind: 'day' } as const;
export const DEADLINE = { name: { en: 'deadline', fr: 'échéance' }, kind: 'day' } as const;
export const TODAY = { name: { en: 'today', fr: "aujourd'hui" }, kind: 'day' } as const;

/** Share of the days gone by, today and both ends included: 1 from the deadline on, 0 before the first day. */
export function passedOf(firstDay: number, deadline: number, today: number): number {
  const days = daysBetween(firstDay, deadline) + 1;
  if (days < 1) throw refusal(NO_TIME);
  return sharePassed(daysBetween(firstDay, today) + 1, days);
}

const NO_TIME = {
  en: 'Deadline: before the first day. The goal would have no day to be reached on.',
  fr: "Échéance : avant le premier jour. Il ne resterait aucun jour pour l'objectif.",
};
