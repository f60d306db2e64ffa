import type { Day } from '../../lib/days.ts';
import { isKnown } from '../../lib/numbers.ts';
import type { Locale } from '../../lib/text.ts';
import { format } from '../../locales/format.ts';
import { words } from '../../locales/index.ts';
import { formatDay } from '../format.ts';
import type { ForecastRefused } from './define.ts';

export type ChanceWord = 'good' | 'even' | 'slim' | 'verySlim';

/** The least number of chances in ten that a word stands for. */
const FROM: readonly (readonly [word: ChanceWord, tenths: number])[] = [
  ['good', 7],
  ['even', 4],
  ['slim', 2],
  ['verySlim', 0],
];

/** Nearest whole number of chances in ten: 0 to 10. */
export function chancesInTen(chance: number): number {
  return Math.round(Math.min(1, Math.max(0, chance)) * 10);
}

/** Undefined for an unknown chance. The word and the chances in ten always agree. */
export function chanceWord(chance: number): ChanceWord | undefined {
  if (!isKnown(chance)) return undefined;
  return FROM.find(([, tenths]) => chancesInTen(chance) >= tenths)![0];
}

/** "About 6 chances in 10 (even)"; '' for an unknown chance. */
export function chanceText(chance: number, locale: Locale): string {
  const word = chanceWord(chance);
  if (word === undefined) return '';
  const { forecast } = words(locale).goals;
  return forecast.chance(chancesInTen(chance), forecast.chances[word]);
}

/** Why there is no forecast, and when there will be one. */
export function refusalText({ refused, until }: ForecastRefused, locale: Locale): string {
  const { forecast } = words(locale).goals;
  switch (refused) {
    case 'incomplete':
      return forecast.incomplete;
    case 'tooShort':
      return isKnown(until) ? forecast.notEnoughYet(formatDay(until, locale)) : forecast.notEnough;
    default:
      return refused satisfies never;
  }
}

/** What a change of the Changes tab looks like in the goal's data. */
export type ChangeSeen = 'visible' | 'notVisible' | 'impossible';

export function changeText(seen: ChangeSeen, day: Day, locale: Locale): string {
  const { forecast } = words(locale).goals;
  switch (seen) {
    case 'visible':
      return forecast.changeVisible(format(locale).dayOfYear(day));
    case 'notVisible':
      return forecast.noChangeVisible;
    case 'impossible':
      return forecast.changeImpossible;
    default:
      return seen satisfies never;
  }
}
