import type { DateOrder, DecimalMark } from './define.ts';

/** The order in which Sheets of this locale takes 03/04/2025; fr_FR is day-first, en_US month-first. */
export function dateOrderOf(locale: string): DateOrder {
  const parts = format(() => new Intl.DateTimeFormat(tag(locale), { timeZone: 'UTC' }).formatToParts(0));
  if (!parts) return /^en(?:_US)?$/i.test(locale) ? 'mdy' : 'dmy';
  const place = (type: string) => parts.findIndex((part) => part.type === type);
  return place('day') < place('month') ? 'dmy' : 'mdy';
}

/** The decimal mark of the locale: a comma in fr_FR, a point in en_US. */
export function decimalMarkOf(locale: string): DecimalMark {
  const text = format(() => new Intl.NumberFormat(tag(locale)).format(1.5));
  return text?.includes(',') ? ',' : '.';
}

function tag(locale: string): string {
  return locale.replace(/_/g, '-');
}

/** Intl throws for a locale or a zone that it does not know. */
function format<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
