import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Locale } from '../lib/text.ts';
import { format } from '../locales/format.ts';
import { kpiWithId } from './kpis.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Stands for a number that is missing or was not understood. */
const BLANK = '–';

/** A day in words that never break across lines; a dash where it is unknown. */
export function formatDay(day: Day, locale: Locale): string {
  return isKnown(day) ? format(locale).day(day).replace(/ /g, NO_BREAK_SPACE) : BLANK;
}

/** A value of a KPI as its readers write it: a share in percent, minutes with their unit, other numbers plain. */
export function formatValue(value: number, kpi: string, unit: string, locale: Locale): string {
  if (!isKnown(value)) return BLANK;
  if (isShare(kpi, unit)) return format(locale).percent(value, 2);
  const shown = format(locale).number(value, 2);
  const suffix = unitShown(kpi, unit);
  return suffix === '' ? shown : `${shown}${NO_BREAK_SPACE}${suffix}`;
}

/** True where the number is a fraction that people read in percent. */
export function isShare(kpi: string, unit: string): boolean {
  return unit.trim() === '%' || (unit.trim() === '' && kpiWithId(kpi)?.unit === 'share');
}

function unitShown(kpi: string, unit: string): string {
  return unit.trim() || (kpiWithId(kpi)?.unit === 'minutes' ? 'min' : '');
}
