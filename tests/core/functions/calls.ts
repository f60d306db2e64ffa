import { callFormula, type FormulaEnvironment } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { words } from '../../../src/core/locales/index.ts';

/** A spreadsheet that answers nothing but its language, so that a formula which asks for more than it needs fails. */
export function environment(locale: Locale = 'en', rest: Partial<FormulaEnvironment> = {}): FormulaEnvironment {
  const refuse = () => {
    throw new Error('this formula has no reason to look anything up');
  };
  const clock = () => (date: Date) => date.getTime() / 86_400_000 + 25_569;
  return { words: () => words(locale), facts: refuse, exportFacts: refuse, clock, ...rest };
}

/** The formula as a cell calls it, in an English spreadsheet. */
export function call(name: string, ...values: unknown[]) {
  return callFormula(formulaNamed(name)!, values, environment());
}

/** The sentence with which a call fails, or what it gives instead. */
export function failure(locale: Locale, name: string, ...values: unknown[]): string {
  try {
    return `no failure but ${JSON.stringify(callFormula(formulaNamed(name)!, values, environment(locale)))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A range of one column. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
