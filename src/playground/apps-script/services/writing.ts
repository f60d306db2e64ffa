import type { Content } from '../cell-content.ts';
import { parseEntry } from '../entry-parser.ts';
import { isTextFormat } from '../formats.ts';
import { scriptFormula } from '../formula-text.ts';
import { fail } from '../service.ts';
import type { Workbook } from '../workbook.ts';

/** A content and the format that comes with it, '' where none does. */
export interface Written {
  readonly content: Content;
  readonly format: string;
}

/**
 * What a script's value becomes in a cell of the given format: a text acts as if it were typed, a Date shows its wall clock in the
 * workbook's zone, null empties.
 */
export function contentOfScript(value: unknown, format: string, book: Workbook, now: number): Written {
  if (value === null || value === undefined || value === '') return { content: '', format: '' };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { content: value, format: '' } : { content: '#NUM!', format: '' };
  if (typeof value === 'boolean') return { content: value, format: '' };
  if (value instanceof Date) return contentOfDate(value, book);
  if (typeof value !== 'string') return { content: String(value), format: '' };
  if (value.length > 50_000) fail('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (isTextFormat(format)) return { content: value, format: '' };
  return contentOfText(value, book, now, scriptFormula);
}

export function contentOfDate(date: Date, book: Workbook): Written {
  if (Number.isNaN(date.getTime())) return { content: '', format: '' };
  const serial = book.zone.toSerial(date.getTime());
  const { dateFormat, timeFormat } = book.locale;
  return { content: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
}

/** A text as the entry parser of a locale reads it. */
export function contentOfText(
  text: string,
  book: Workbook,
  now: number,
  formula: typeof scriptFormula,
  locale = book.locale,
): Written {
  const entry = parseEntry(text, locale, yearOf(book, now));
  switch (entry.kind) {
    case 'blank':
      return { content: '', format: '' };
    case 'text':
      return { content: entry.text, format: '' };
    case 'boolean':
      return { content: entry.boolean, format: '' };
    case 'formula':
      return { content: { formula: formula(entry.formula, locale) }, format: '' };
    case 'number':
      return { content: entry.number, format: entry.format };
    default:
      return entry satisfies never;
  }
}

const yearOf = (book: Workbook, now: number): number =>
  new Date((book.zone.toSerial(now) - 25_569) * 86_400_000).getUTCFullYear();
