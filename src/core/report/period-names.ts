import type { SectionContext } from './section.ts';

/** Of the period and the one before, short enough for the head of a column: own dates are too long for it. */
export function periodNames({ account, words, format }: SectionContext): readonly [now: string, before: string] {
  const isLong = account.period.kind === 'days';
  const before = isLong ? words.changes.before : format.period(account.before);
  return [isLong ? words.changes.now : format.period(account.period), account.hasBefore ? before : ''];
}
