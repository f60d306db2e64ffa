import type { Cell } from '@odoo/o-spreadsheet';
import { isTextFormat } from './formats.ts';

/** What a cell holds: a formula in the American spelling, or a value. '' is blank. */
export type Content = string | number | boolean | { readonly formula: string };

/**
 * The engine's format for a cell of text whose text starts with an equals sign or an apostrophe: under '@' the engine would still see a
 * formula, or show the apostrophe that prevents it.
 */
export const TEXT_MARKER = '0.################';

/** The format as a script sees it. */
export const visibleFormat = (format: string): string => (format === TEXT_MARKER ? '@' : format);

export function contentOf(cell: Cell | undefined, formulaOf: (cell: Cell) => string): Content {
  if (!cell) return '';
  if (cell.isFormula) return { formula: formulaOf(cell) };
  if (isTextFormat(cell.format ?? '')) return cell.content;
  return cell.parsedValue ?? '';
}

/** How the engine must be told, so that it reads the same content back whatever its locale. */
export function encode(content: Content, format: string): { readonly content: string; readonly format: string } {
  if (typeof content === 'object') return { content: content.formula, format: visibleFormat(format) };
  if (typeof content === 'boolean') return { content: content ? 'TRUE' : 'FALSE', format };
  if (typeof content === 'number') return { content: String(content), format: visibleFormat(format) };
  if (isTextFormat(visibleFormat(format))) {
    return /^[='’]/.test(content) ? { content: `'${content}`, format: TEXT_MARKER } : { content, format: '@' };
  }
  return { content: looksOtherwise(content) ? `'${content}` : content, format };
}

/** Would the engine take this text for a formula, a number, a day or a boolean? */
const looksOtherwise = (text: string): boolean =>
  /^['=]/.test(text) ||
  /^(?:true|false)$/i.test(text) ||
  (/\d/.test(text) && text.length < 50 && /^[\d\s\p{Sc}eapm.,:/%+()-]*$/iu.test(text));
