import type { Locale } from '@odoo/o-spreadsheet';

/** What the language and the country of a workbook mean for reading and showing its cells. */
export interface SheetLocale {
  readonly code: string;
  readonly decimal: '.' | ',';
  /** The group separator that Sheets shows; people may type others (see entry-parser.ts). */
  readonly group: string;
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** As Sheets shows a typed day. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly currency: string;
  /** Month and weekday names and their short forms, lower case without points, by what they mean: 1 to 12; weekdays are 0. */
  readonly names: ReadonlyMap<string, number>;
  readonly booleans: Readonly<Record<string, boolean>>;
  /** What the engine needs to know of it. */
  readonly engine: Locale;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  US: '$',
  GB: '£',
  IN: '₹',
  BR: 'R$',
  CA: '$',
  AU: '$',
  CH: 'CHF',
  PL: 'zł',
  JP: '¥',
};

/** Reads a locale such as fr_FR, fr or en-GB with the tables of the browser or of Node. */
export function sheetLocale(code: string): SheetLocale {
  const known = made.get(code);
  if (known) return known;
  const fresh = makeLocale(code);
  made.set(code, fresh);
  return fresh;
}

/** Looking a locale up takes longer than a small report. */
const made = new Map<string, SheetLocale>();

function makeLocale(code: string): SheetLocale {
  const tag = code.replace('_', '-');
  const [language = 'en', region = { en: 'US', pt: 'BR' }[code] ?? code.slice(0, 2).toUpperCase()] = tag.split('-');
  const numbers = new Intl.NumberFormat(`${language}-${region}`, { useGrouping: true }).formatToParts(-1234567.5);
  const decimal = numbers.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
  const group = numbers.find((part) => part.type === 'group')?.value ?? (decimal === ',' ? '.' : ',');
  const days = new Intl.DateTimeFormat(`${language}-${region}`, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = days.formatToParts(Date.UTC(2026, 10, 22));
  const american = `${language}-${region}` === 'en-US';
  const dateFormat = american ? 'm/d/yyyy' : parts.map((part) => DATE_TOKENS[part.type] ?? part.value.trim()).join('');
  const order = parts.flatMap((part) => DATE_TOKENS[part.type]?.[0] ?? []).join('') as SheetLocale['order'];
  return {
    code: `${language}_${region}`,
    decimal,
    group,
    order,
    dateFormat,
    timeFormat: 'hh:mm:ss',
    currency: CURRENCIES[region] ?? '€',
    names: names(`${language}-${region}`),
    booleans: { true: true, false: false, ...(language === 'fr' ? { vrai: true, faux: false } : {}) },
    engine: {
      name: new Intl.DisplayNames('en', { type: 'language' }).of(`${language}-${region}`) ?? code,
      code: `${language}_${region}`,
      thousandsSeparator: group,
      decimalSeparator: decimal,
      weekStart: american ? 7 : 1,
      dateFormat,
      timeFormat: 'hh:mm:ss',
      formulaArgSeparator: decimal === ',' ? ';' : ',',
    },
  };
}

const DATE_TOKENS: Readonly<Record<string, string>> = { year: 'yyyy', month: 'mm', day: 'dd' };

/** The locale's own names and the English ones. */
function names(tag: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of ['en-US', tag]) {
    for (const width of ['long', 'short'] as const) {
      const weekdays = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++) found.set(plain(weekdays.format(Date.UTC(2024, 0, day))), 0);
      for (const alone of [true, false]) {
        const months = new Intl.DateTimeFormat(language, {
          month: width,
          timeZone: 'UTC',
          ...(alone ? {} : { day: 'numeric' }),
        });
        for (let month = 1; month <= 12; month++) {
          const part = months.formatToParts(Date.UTC(2024, month - 1, 1)).find((one) => one.type === 'month');
          found.set(plain(part?.value ?? ''), month);
        }
      }
    }
  }
  found.set('sept', 9);
  return found;
}

/** As names are compared: lower case, without the point of a short form. */
export const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');
