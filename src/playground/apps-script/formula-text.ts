import type { SheetLocale } from './locales.ts';

/**
 * A formula as the engine keeps it, in the American spelling, from one that was typed in a workbook of some locale: `;` becomes `,`, and
 * where the decimal mark is a comma, so does "1,5" become "1.5". Within the braces of an array `;` opens a row everywhere, and where the
 * decimal mark is a comma, `\` stands between columns. Texts and quoted sheet names stay.
 */
export function canonicalFormula(formula: string, locale: SheetLocale): string {
  const hasComma = locale.decimal === ',';
  return mapCode(formula, (code, isArray) => {
    const numbers = hasComma ? code.replace(/(\d),(?=\d)/g, '$1.') : code;
    if (!isArray) return numbers.replaceAll(';', ',');
    return hasComma ? numbers.replaceAll('\\', ',') : numbers;
  });
}

/**
 * A formula that a script writes. What Sheets expects of one in a workbook with decimal commas is not settled (README): one with a
 * semicolon outside of braces is read in the workbook's spelling, any other in the American one.
 */
export function scriptFormula(formula: string, locale: SheetLocale): string {
  let semicolon = false;
  mapCode(formula, (code, isArray) => {
    semicolon ||= !isArray && code.includes(';');
    return code;
  });
  return semicolon ? canonicalFormula(formula, locale) : formula;
}

/** Changes what stands outside of "texts" and 'quoted names', told whether it stands within braces. */
function mapCode(formula: string, change: (code: string, isArray: boolean) => string): string {
  let depth = 0;
  return formula
    .split(/("(?:[^"]|"")*"?|'(?:[^']|'')*'?|[{}])/)
    .map((part, index) => {
      if (index % 2 === 0) return change(part, depth > 0);
      if (part === '{') depth += 1;
      if (part === '}') depth = Math.max(0, depth - 1);
      return part;
    })
    .join('');
}
