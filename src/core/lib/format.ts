import type { Words } from '../locales/index.ts';
import { calendarDate, type Day } from './days.ts';
import { isKnown } from './numbers.ts';
import type { Period } from './periods.ts';
import type { Locale } from './text.ts';

/** Numbers, dates and lists as one language writes them in a sentence; "no data" for what is unknown. */
export interface Format {
  readonly locale: Locale;
  /** 12,345 or 12 345; at most `digits` decimals, none by default. */
  number(value: number, digits?: number): string;
  /** A fraction as a percentage: 0.123 is 12.3 %. Whole from 10 % on unless `digits` is given. */
  percent(value: number, digits?: number): string;
  /** A fraction as a change with its sign: +12 %, −3 %. */
  change(value: number): string;
  /** An amount with its currency: cents below 100, whole from there. */
  money(value: number, currency: string): string;
  day(day: Day): string;
  /** Without the year: 3 March. */
  dayOfYear(day: Day): string;
  month(day: Day): string;
  /** Short, for the axis of a chart: Jan 2025. */
  monthAndYear(day: Day): string;
  period(period: Period): string;
  list(items: readonly string[]): string;
  quoted(text: string): string;
}

const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹', BRL: 'R$' };

/** The sign of a currency, or its code where no sign is common. */
export function currencySign(currency: string): string {
  return SYMBOLS[currency] ?? currency;
}

/** Takes the words of the language as an argument: what every cell loads carries no sentences. */
export function formatIn(locale: Locale, formats: Words['formats']): Format {
  const number = (value: number, digits = 0): string => {
    if (!isKnown(value)) return formats.unknown;
    const [whole = '', decimals = ''] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, formats.thousands);
    const rest = decimals.replace(/0+$/, '');
    const text = rest ? `${grouped}${formats.decimal}${rest}` : grouped;
    return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
  };
  const percent = (value: number, digits?: number): string =>
    isKnown(value)
      ? `${number(value * 100, digits ?? (Math.abs(value) >= 0.1 ? 0 : 1))}${formats.beforeSign}%`
      : formats.unknown;
  const monthName = (day: Day): string => formats.months[calendarDate(day).month - 1]!;
  const day = (value: Day): string =>
    isKnown(value)
      ? formats.day(calendarDate(value).dayOfMonth, monthName(value), calendarDate(value).year)
      : formats.unknown;
  const month = (value: Day): string => `${monthName(value)} ${calendarDate(value).year}`;

  return {
    locale,
    number,
    percent,
    change: (value) => (isKnown(value) && value > 0 ? `+${percent(value)}` : percent(value)),
    money: (value, currency) => {
      if (!isKnown(value)) return formats.unknown;
      const digits = Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0;
      const amount = digits === 2 ? withCents(number(Math.abs(value), 2), formats.decimal) : number(Math.abs(value));
      const sign = currencySign(currency);
      const text =
        formats.currencyFirst && sign.length === 1 ? `${sign}${amount}` : `${amount}${sign ? `\u00a0${sign}` : ''}`;
      return value < 0 ? `−${text}` : text;
    },
    day,
    dayOfYear: (value) => formats.dayOfYear(calendarDate(value).dayOfMonth, monthName(value)),
    month,
    monthAndYear: (value) => `${formats.monthsShort[calendarDate(value).month - 1]!} ${calendarDate(value).year}`,
    period: (period) => {
      const { year, month: first } = calendarDate(period.from);
      const { counted } = period;
      switch (period.kind) {
        case 'month':
          return month(period.from);
        case 'quarter':
          return counted ? formats.fiscalQuarter(counted.number, counted.year) : formats.quarter((first + 2) / 3, year);
        case 'year':
          return counted ? formats.fiscalYear(counted.year) : String(year);
        case 'week':
          return formats.week(day(period.from));
        case 'days':
          return formats.days(day(period.from), day(period.to));
      }
    },
    list: (items) =>
      items.length < 2 ? (items[0] ?? '') : formats.and(items.slice(0, -1).join(', '), items[items.length - 1]!),
    quoted: formats.quoted,
  };
}

function withCents(text: string, decimal: string): string {
  const [whole, cents = ''] = text.split(decimal);
  return `${whole}${decimal}${cents.padEnd(2, '0')}`;
}
