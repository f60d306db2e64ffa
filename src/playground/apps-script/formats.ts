import { helpers, type Locale } from '@odoo/o-spreadsheet';
import type { SheetLocale } from './locales.ts';

/** What getNumberFormat gives for a cell without a format of its own. */
export const AUTOMATIC = '0.###############';

/** A number format in the engine's spelling, '' for the automatic one. Throws where the engine cannot show it: better than a wrong picture. */
export function engineFormat(google: string, locale: Locale): string {
  if (google === '' || google === AUTOMATIC || google.toLowerCase() === 'general') return '';
  const spelled = google
    .split(/("[^"]*"|\\.)/)
    .map((part, index) =>
      index % 2 === 0
        ? part
            .replace(/\[h+\]/gi, 'hhhh')
            .replace(/(?<!h)h(?!h)/gi, 'hh')
            .replace(/ ?AM\/PM/gi, ' a')
        : part,
    )
    .join('');
  try {
    for (const value of [1234.5678, -0.25, 0]) helpers.formatValue(value, { format: spelled, locale });
  } catch {
    throw new Error(`The number format ${google} is not emulated`);
  }
  return spelled;
}

export const isDateFormat = (format: string): boolean => format !== '' && helpers.isDateTimeFormat(format);

/** Cells in this format keep what is typed into them. */
export const isTextFormat = (format: string): boolean => format.trim() === '@';

const NAMES = /m{3,4}|d{3,4}/g;

/** Does the format name a month or a weekday? */
export const namesDays = (format: string): boolean => isDateFormat(format) && /mmm|ddd/.test(format);

/** The engine names months and weekdays in English: the names of the workbook's language go in as plain words. */
export function formatNamedDay(serial: number, format: string, { code, engine }: SheetLocale): string {
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  const named = format.replace(NAMES, (token) => {
    const width = token.length === 4 ? 'long' : 'short';
    const name = new Intl.DateTimeFormat(code.replace('_', '-'), {
      timeZone: 'UTC',
      ...(token.startsWith('m') ? { month: width, day: 'numeric' } : { weekday: width }),
    }).formatToParts(day);
    return `"${name.find(({ type }) => type === (token.startsWith('m') ? 'month' : 'weekday'))?.value ?? ''}"`;
  });
  return helpers.formatValue(serial, { format: named, locale: engine });
}
