import { plain, type SheetLocale } from './locales.ts';
import { serialOf } from './serial.ts';

/** What a text becomes when it is typed into a cell of a workbook in some locale. Days and times are serial numbers. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** As typed, in the locale's own spelling. */
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * Reads a text as Sheets reads what is typed or pasted: "10 %" is 0.1, "1/2" a day of this year, "1.5" the first of May in a French
 * workbook. `year` is the current one, for days without a year.
 */
export function parseEntry(typed: string, locale: SheetLocale, year: number): Entry {
  if (typed === '') return { kind: 'blank' };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const text = typed.replace(SPACES, ' ').trim();
  const found =
    text.length <= 60 && text !== '' ? (parseNumber(text, locale) ?? parseMoment(text, locale, year)) : null;
  if (found) return { kind: 'number', ...found };
  const boolean = locale.booleans[text.toLowerCase()];
  if (boolean !== undefined) return { kind: 'boolean', boolean };
  if (/^[+-] ?(?:\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z_][\w.]*\()/.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text: typed };
}

interface Found {
  readonly number: number;
  readonly format: string;
}

const SPACES = /[\u00a0\u202f\u2009]/g;
const CURRENCY = '[$€£¥₹]|CHF|R\\$|zł';
const SHAPE = new RegExp(
  `^(\\()?([+-])? ?(${CURRENCY})? ?([+-])? ?([\\d][\\d., '’]*|[.,]\\d+)(e[+-]?\\d+)? ?(%)? ?(${CURRENCY})?(\\))?$`,
  'i',
);

/** 1234.5, 1 234,50 €, -12 %, (5), 1e3: null where it is no number of this locale. */
function parseNumber(text: string, locale: SheetLocale): Found | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, open, before, leading, after, digits = '', exponent = '', percent, trailing, close] = match;
  const currency = leading ?? trailing;
  if (!open !== !close || (before && after) || (leading && trailing) || (currency && percent)) return null;
  const plainDigits = ungroup(digits.trim(), locale);
  if (plainDigits === null) return null;
  const size = Number(plainDigits.text + exponent);
  const number = (before ?? after) === '-' || open ? -size : size;
  const decimals =
    plainDigits.decimals > 0
      ? `.${'0'.repeat(Math.min(2, Math.max(plainDigits.decimals, currency ? 2 : plainDigits.decimals)))}`
      : '';
  if (percent) return { number: number / 100, format: plainDigits.decimals > 0 ? '0.00%' : '0%' };
  if (currency)
    return { number, format: leading ? `[$${currency}]#,##0${decimals}` : `#,##0${decimals} [$${currency}]` };
  return { number, format: plainDigits.grouped ? `#,##0${decimals}` : '' };
}

/** Takes the group separators out: null where one stands in a wrong place, or the text has a separator that the locale does not know. */
function ungroup(text: string, locale: SheetLocale): { text: string; decimals: number; grouped: boolean } | null {
  const [whole = '', fraction = '', ...rest] = text.split(locale.decimal);
  if (rest.length > 0 || /\D/.test(fraction)) return null;
  const separators = new Set(whole.replace(/\d/g, ''));
  if (separators.size > 1) return null;
  const [separator] = separators;
  const grouped = separator !== undefined;
  if (grouped) {
    const known = separator === (locale.group.trim() || ' ') || (SPACES_ONLY.test(locale.group) && separator === ' ');
    if (!known || !/^\d{1,3}(?:\D\d{3})+$/.test(whole)) return null;
  }
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && fraction === '') return null;
  return { text: `${digits || '0'}.${fraction || '0'}`, decimals: fraction.length, grouped };
}

const SPACES_ONLY = /^\s$/;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)? ?([ap]m)?$/i;

/** A day, a time, or a day with a time. */
function parseMoment(text: string, locale: SheetLocale, year: number): Found | null {
  const alone = parseTime(text);
  if (alone) return alone;
  const whole = parseDay(text, locale, year);
  if (whole) return whole;
  const clock = /^(.*?\S),? +(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?: ?[ap]m)?)$/i.exec(text);
  const day = clock ? parseDay(clock[1] ?? '', locale, year) : null;
  const time = clock ? parseTime(clock[2] ?? '') : null;
  if (!day || !time || time.number >= 1) return null;
  return { number: day.number + time.number, format: `${day.format} ${locale.timeFormat}` };
}

function parseTime(text: string): Found | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '0', thousandths = '', half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && (Number(hours) > 12 || Number(hours) < 1))) return null;
  const sum = hour * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${thousandths || 0}`);
  return { number: sum / 86_400, format: match[3] === undefined ? 'hh:mm' : 'hh:mm:ss' };
}

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const SHORT = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;

function parseDay(text: string, locale: SheetLocale, year: number): Found | null {
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const short = SHORT.exec(text);
  if (short) {
    const [, first = '', separator = '', second = '', last] = short;
    if (separator === '.' && (locale.decimal === '.' || locale.order === 'mdy')) return null;
    const [dayNumber, month] = locale.order === 'mdy' ? [second, first] : [first, second];
    return day(last === undefined ? year : fullYear(last), Number(month), Number(dayNumber), locale.dateFormat);
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return day(Number(monthYear[2]), Number(monthYear[1]), 1, locale.dateFormat);
  return parseNamedDay(text, locale, year);
}

/** "Jan 5, 2026", "5 janv. 2026", "Tue, Feb 18, 2025", "March 1", "mars 2025". */
function parseNamedDay(text: string, locale: SheetLocale, year: number): Found | null {
  const words = text.split(/[ ,-]+/).filter((word) => word !== '');
  const first = locale.names.get(plain(words[0] ?? ''));
  const rest = first === 0 ? words.slice(1) : words;
  if (rest.length < 2 || rest.length > 3 || !words.some((word) => /\p{L}/u.test(word))) return null;
  const months = rest.map((word) => locale.names.get(plain(word)) ?? 0);
  const at = months.findIndex((month) => month > 0);
  const numbers = rest
    .filter((_, index) => index !== at)
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er)$/i, '$1'));
  if (at < 0 || at > 1 || numbers.some((word) => !/^(?:\d{1,2}|\d{4})$/.test(word))) return null;
  const month = months[at] ?? 0;
  const format = locale.order === 'mdy' ? 'mmm d, yyyy' : 'd mmm yyyy';
  const [one = '', two] = numbers;
  if (two !== undefined) return one.length === 4 ? null : day(fullYear(two), month, Number(one), format);
  return one.length === 4 ? day(Number(one), month, 1, 'mmm yyyy') : day(year, month, Number(one), format);
}

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function day(year: number, month: number, dayOfMonth: number, format: string): Found | null {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > last) return null;
  return { number: serialOf(year, month, dayOfMonth), format };
}
