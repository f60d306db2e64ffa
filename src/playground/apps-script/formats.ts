import { helpers, type Locale } from '@odoo/o-spreadsheet';

/** What getNumberFormat gives for a cell without a format of its own. */
export const AUTOMATIC = '0.###############';

/** A number format in the engine's spelling, '' for the automatic one. Throws where the engine cannot show it: better than a wrong picture. */
export function engineFormat(google: string, locale: Locale): string {
  if (google === '' || google === AUTOMATIC || google.toLowerCase() === 'general') return '';
  const spelled = google
    .split(/("[^"]*"|\\.)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/(?<!h)h(?!h)/gi, 'hh').replace(/ ?AM\/PM/gi, ' a') : part))
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
