import type { SheetLocale } from './locales.ts';

/**
 * A formula as the engine keeps it, in the American spelling, from one that was typed in a workbook of some locale: `;` becomes `,`, and
 * where the decimal mark is a comma, so does "1,5" become "1.5". Texts and quoted sheet names stay.
 */
export function canonicalFormula(formula: string, locale: SheetLocale): string {
  return mapCode(formula, (code) => {
    const numbers = locale.decimal === ',' ? code.replace(/(\d),(?=\d)/g, '$1.') : code;
    return numbers.replaceAll(';', ',');
  });
}

/**
 * A formula that a script writes. What Sheets expects of one in a workbook with decimal commas is not settled (README): one with a
 * semicolon is read in the workbook's spelling, any other in the American one.
 */
export function scriptFormula(formula: string, locale: SheetLocale): string {
  let semicolon = false;
  mapCode(formula, (code) => {
    semicolon ||= code.includes(';');
    return code;
  });
  return semicolon ? canonicalFormula(formula, locale) : formula;
}

/** Changes what stands outside of "texts" and 'quoted names'. */
function mapCode(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"?|'(?:[^']|'')*'?)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
