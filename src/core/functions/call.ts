/**
 * Runs a formula as a cell calls it. One result is a value, and what is wrong is thrown; a range gives a column, and
 * what is wrong in a row stands in the cell of that row, so that the other rows stay right.
 */
import type { Facts } from '../facts/define.ts';
import type { Cell, Grid } from '../lib/cells.ts';
import { UserError } from '../lib/errors.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Words } from '../locales/index.ts';
import { BLANK, type Complaint, label } from './check.ts';
import type { FormulaDefinition } from './define.ts';
import { readInputs } from './inputs.ts';
import { isRange, type Layout, layOut } from './ranges.ts';
import { signature } from './signature.ts';

/** What a formula may have to look up. Each is asked for only when it is needed, for it costs a service call. */
export interface FormulaEnvironment {
  /** The sentences in the language of the document. */
  words(): Words;
  /** What the raw tabs of the document hold. */
  facts(): Facts;
  /** What one export holds that stands, header and all, in an argument; undefined where it is none. */
  exportFacts(cells: Grid): Facts | undefined;
}

const NOTHING: Cell = '';

export function callFormula(
  formula: FormulaDefinition,
  values: ArrayLike<unknown>,
  environment: FormulaEnvironment,
): Cell | Cell[][] {
  try {
    return callWith(formula, withoutOmitted(values), environment);
  } catch (error) {
    if (error instanceof UserError) error.message = error.say(environment.words());
    throw error;
  }
}

/** Arguments left out at the end arrive as undefined, or do not arrive. */
function withoutOmitted(values: ArrayLike<unknown>): unknown[] {
  const given = Array.from(values);
  while (given.length > 0 && given[given.length - 1] === undefined) given.pop();
  return given;
}

function callWith(formula: FormulaDefinition, values: readonly unknown[], environment: FormulaEnvironment) {
  const { fromFacts } = formula;
  if (fromFacts && values.length === 0) return measured(formula, fromFacts(environment.facts(), 'document'));
  const [first] = values;
  if (fromFacts && values.length === 1 && isRange(first) && first[0]!.length > 1) {
    const facts = environment.exportFacts(first as Grid);
    if (!facts) throw new UserError((words) => words.formulas.notAnExport(signature(formula, words)));
    return measured(formula, fromFacts(facts, 'export'));
  }
  checkNumberOfArguments(formula, values);
  const layout = layOut(formula.parameters, values);
  const several = layout.rows > 1 || layout.columns > 1;
  return several ? table(formula, layout, environment) : single(formula, layout);
}

function checkNumberOfArguments(formula: FormulaDefinition, values: readonly unknown[]): void {
  const { parameters } = formula;
  if (values.length > parameters.length) {
    throw new UserError((words) => words.formulas.tooMany(signature(formula, words), values.length));
  }
  const missing = parameters.find((parameter, index) => {
    const needed = values.length === 0 || (!parameter.optional && parameter.blank === undefined);
    return index >= values.length && needed;
  });
  if (missing) {
    throw new UserError((words) => words.formulas.missing(label(missing, words), signature(formula, words)));
  }
}

function single(formula: FormulaDefinition, { given }: Layout): Cell {
  const inputs: number[] = [];
  const instead = readInputs(given, 0, 0, inputs);
  if (instead === BLANK) return NOTHING;
  if (instead) throw new UserError(instead);
  return measured(formula, formula.compute(...inputs));
}

function measured(formula: FormulaDefinition, result: number): number {
  if (isKnown(result)) return result;
  throw new UserError((words) => words.formulas.own(formula.undefinedBecause));
}

function table(formula: FormulaDefinition, layout: Layout, environment: FormulaEnvironment): Cell[][] {
  let language: Words | undefined;
  const sentence = (complaint: Complaint): string => {
    language ??= environment.words();
    return complaint(language);
  };
  const inputs: number[] = [];
  const cellAt = (row: number, column: number): Cell => {
    const instead = readInputs(layout.given, row, column, inputs);
    if (instead === undefined) return resultOf(formula, inputs, sentence);
    return instead === BLANK ? NOTHING : sentence(instead);
  };
  const result: Cell[][] = [];
  for (let row = 0; row < layout.usedRows; row += 1) {
    const isHeader = row === 0 && layout.hasHeader;
    const cells: Cell[] = [isHeader ? NOTHING : cellAt(row, 0)];
    for (let column = 1; column < layout.columns; column += 1) cells.push(isHeader ? NOTHING : cellAt(row, column));
    result.push(cells);
  }
  return result;
}

function resultOf(
  formula: FormulaDefinition,
  inputs: readonly number[],
  sentence: (complaint: Complaint) => string,
): Cell {
  try {
    const result = formula.compute(...inputs);
    return isKnown(result) ? result : NOTHING;
  } catch (error) {
    if (error instanceof UserError) return sentence(error.say);
    throw error;
  }
}
