/**
 * Runs a formula as a cell calls it. One result is a value, and what is wrong is thrown; a range gives a column, and
 * what is wrong in a row stands in the cell of that row, so that the other rows stay right.
 */
import type { Facts } from '../facts/define.ts';
import type { Cell, Grid } from '../lib/cells.ts';
import { isUserError, UserError } from '../lib/errors.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Words } from '../locales/index.ts';
import type { FormulaDefinition, Outcome, Result } from './define.ts';
import { BLANK, checkCell } from './engine/check.ts';
import { type Clock, onOneClock } from './engine/clock.ts';
import { inputsOf, readInputs, type Value } from './engine/inputs.ts';
import { isRange, type Layout, layOut } from './engine/ranges.ts';
import { fullSignature, signature } from './engine/signature.ts';
import { label } from './engine/spoken.ts';
import { located, placeBeside, readWhole } from './engine/whole.ts';

/** What a formula may have to look up. Each is asked for only when it is needed, for it costs a service call. */
export interface FormulaEnvironment {
  /** The sentences in the language of the document. */
  words(): Words;
  /** What the raw tabs of the document hold. */
  facts(): Facts;
  /** What one export holds that stands, header and all, in an argument; undefined where it is none. */
  exportFacts(cells: Grid): Facts | undefined;
  /** Reads dates of cells from the clock of the document's zone. */
  clock(): Clock;
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
    if (isUserError(error)) error.message = error.say(environment.words());
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
  if (formula.fromFacts) {
    const measured = fromFacts(formula, values, environment);
    if (measured !== undefined) return measured;
  }
  checkNumberOfArguments(formula, values);
  const layout = layOut(formula, onOneClock(formula, values, environment.clock));
  const words = once(() => environment.words());
  if (formula.parameters.some(({ whole }) => whole)) return whole(formula, layout, words);
  const several = layout.rows > 1 || layout.columns > 1;
  return several ? table(formula, layout, words) : single(formula, layout, words);
}

/** The measure over the document or over one export, where the call asks for that: `=NAME()`, `=NAME(A:Z; "reach")`. */
function fromFacts(
  formula: FormulaDefinition,
  values: readonly unknown[],
  environment: FormulaEnvironment,
): Cell | undefined {
  const [first, second] = values;
  const isExport = isRange(first) && first[0]!.length > 1 && (values.length === 1 || typeof second === 'string');
  if (values.length > 2 || (!isExport && values.length > 0 && typeof first !== 'string')) return undefined;
  if (!isExport && values.length > 1) return undefined;
  const choice = formula.parameters.find(({ kind }) => kind === 'choice');
  const named = isExport ? second : first;
  const option = choice ? checkCell(named, choice, choice.options!) : BLANK;
  if (typeof option === 'function') throw new UserError(option);
  const facts = isExport ? environment.exportFacts(first as Grid) : environment.facts();
  if (!facts) throw new UserError((words) => words.formulas.notAnExport(signature(formula, words)));
  const result = formula.fromFacts!(facts, isExport ? 'export' : 'document', String(option ?? ''));
  return measured(formula, result, environment.words);
}

function checkNumberOfArguments(formula: FormulaDefinition, values: readonly unknown[]): void {
  const { parameters } = formula;
  if (values.length > parameters.length) {
    throw new UserError((words) => words.formulas.tooMany(fullSignature(formula, words), values.length));
  }
  const missing = parameters.find((parameter, index) => {
    const needed = values.length === 0 || (!parameter.optional && parameter.blank === undefined);
    return index >= values.length && needed;
  });
  if (missing) {
    throw new UserError((words) => words.formulas.missing(label(missing, words), signature(formula, words)));
  }
}

function single(formula: FormulaDefinition, { given }: Layout, words: () => Words): Cell | Cell[][] {
  const inputs = inputsOf(given);
  const instead = readInputs(given, 0, 0, inputs);
  if (instead === BLANK) return NOTHING;
  if (instead) throw new UserError(instead);
  return shown(formula, picked(formula, inputs.values, computed(formula, inputs.values)), words);
}

function whole(formula: FormulaDefinition, layout: Layout, words: () => Words): Cell | Cell[][] {
  const values = readWhole(layout);
  if (!values) return NOTHING;
  const outcome = picked(formula, values, computedWhole(formula, values, layout));
  const isBeside = formula.beside && (layout.rows > 1 || layout.columns > 1);
  if (isBeside) return placeBeside(layout, outcome, (each) => (areNumbers(each) ? each : cellsOf(each, words)));
  return shown(formula, formula.beside ? (outcome as readonly Outcome[])[0]! : outcome, words);
}

function computedWhole(formula: FormulaDefinition, values: readonly unknown[], layout: Layout): Outcome {
  try {
    return computed(formula, values);
  } catch (error) {
    throw located(error, layout);
  }
}

/** One result as a value, several as a row; a result that does not exist is told where it is the only one. */
function shown(formula: FormulaDefinition, outcome: Outcome, words: () => Words): Cell | Cell[][] {
  return Array.isArray(outcome) ? [cellsOf(outcome, words)] : measured(formula, outcome as Result, words);
}

function measured(formula: FormulaDefinition, result: Result, words: () => Words): Cell {
  if (typeof result === 'number' && !isKnown(result)) {
    throw new UserError(({ formulas }) => formulas.own(formula.undefinedBecause));
  }
  return toCell(result, words);
}

function table(formula: FormulaDefinition, layout: Layout, words: () => Words): Cell[][] {
  const { given, usedRows, columns, hasHeader } = layout;
  const inputs = inputsOf(given);
  const width = widthOf(formula, layout);
  const cellsAt = (row: number, column: number): Cell[] => {
    const instead = row === 0 && hasHeader ? BLANK : readInputs(given, row, column, inputs);
    if (instead === undefined) return resultOf(formula, inputs.values, width, words);
    return filled(instead === BLANK ? NOTHING : instead(words()), width);
  };
  const result: Cell[][] = [];
  for (let row = 0; row < usedRows; row += 1) {
    const cells = cellsAt(row, 0);
    result.push(cells);
    for (let column = 1; column < columns; column += 1) cells.push(...cellsAt(row, column));
  }
  return result;
}

/** A blank or a sentence in the first of the cells that a result takes. */
function filled(first: Cell, width: number): Cell[] {
  return [first, ...new Array<Cell>(width - 1).fill(NOTHING)];
}

/** How many cells one result takes: all that the formula gives, or the one that is named for every row. */
function widthOf({ results }: FormulaDefinition, { given }: Layout): number {
  const isPicked = given.some(
    ({ parameter, one }) => parameter.kind === 'result' && one !== BLANK && one !== undefined,
  );
  return results && !isPicked ? results.length : 1;
}

function resultOf(formula: FormulaDefinition, inputs: readonly Value[], width: number, words: () => Words): Cell[] {
  try {
    const outcome = computed(formula, inputs);
    if (typeof outcome === 'number' && width === 1) return [isKnown(outcome) ? outcome : NOTHING];
    const cells = cellsOf(formula.results ? picked(formula, inputs, outcome) : outcome, words);
    while (cells.length < width) cells.push(NOTHING);
    return cells;
  } catch (error) {
    if (!isUserError(error)) throw error;
    return filled(error.say(words()), width);
  }
}

type Compute = (...values: readonly unknown[]) => Outcome;

/** Spelt out for the usual numbers of arguments: spreading a list costs more than most formulas do. */
function computed(formula: FormulaDefinition, inputs: readonly unknown[]): Outcome {
  const compute = formula.compute as unknown as Compute;
  switch (inputs.length) {
    case 1:
      return compute(inputs[0]);
    case 2:
      return compute(inputs[0], inputs[1]);
    case 3:
      return compute(inputs[0], inputs[1], inputs[2]);
    case 4:
      return compute(inputs[0], inputs[1], inputs[2], inputs[3]);
    case 5:
      return compute(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]);
    case 6:
      return compute(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5]);
    case 7:
      return compute(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5], inputs[6]);
    default:
      return compute(...inputs);
  }
}

/** The one result that the call asks for by name, beside each value where there are several; or all that the formula gives. */
function picked(formula: FormulaDefinition, inputs: readonly unknown[], outcome: Outcome): Outcome {
  const { parameters, results, beside } = formula;
  // A number in the place of several results is the unknown: none of them exists.
  if (!results || !Array.isArray(outcome)) return outcome;
  const id = inputs[parameters.findIndex(({ kind }) => kind === 'result')];
  const index = results.findIndex((result) => result.id === id);
  if (index < 0) return outcome;
  return beside ? outcome.map((row: readonly Result[]) => row[index]!) : (outcome as readonly Result[])[index]!;
}

function cellsOf(outcome: Outcome, words: () => Words): Cell[] {
  return Array.isArray(outcome) ? outcome.map((each) => toCell(each, words)) : [toCell(outcome as Result, words)];
}

/** True where nothing is unknown or has to be said: such a row of a long column need not be copied. */
function areNumbers(outcome: Outcome): outcome is number[] {
  return Array.isArray(outcome) && outcome.every(Number.isFinite);
}

function toCell(result: Result, words: () => Words): Cell {
  if (typeof result === 'number') return isKnown(result) ? result : NOTHING;
  if (typeof result === 'function') return result(words());
  return typeof result === 'object' ? words().formulas.own(result) : result;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
