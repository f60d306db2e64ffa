import { calledNames } from '../core/functions/help/called-names.ts';
import { type Cell, type FormulaMap, filledBy, rectangles } from '../core/functions/help/spread.ts';
import { formulaNamed } from '../core/functions/index.ts';
import type { ValuesAnswer } from '../core/protocol.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** #N/A, #REF!, #ERROR! … in any language, and what a formula shows while it is being calculated. */
const NO_VALUE = /^#(?:N\/A|[\p{Lu}\d/]+[!?])$|^(?:Loading|Chargement)\b.*(?:\.\.\.|…)$/u;

/** A text that typing would turn into a number, a day, a boolean or a formula: any with a digit, for safety. */
const RISKY = /\d|^[=+\-@'\t\r]|^(?:true|false|vrai|faux)$/i;

/**
 * Puts values in place of our formulas in the selected cells; what such a formula has filled besides becomes values
 * too. Other cells are not touched, formats stay, and a formula in error or still being calculated is left.
 */
export function selectionToValues(spreadsheet: Spreadsheet): ValuesAnswer {
  const region = regionOf(spreadsheet);
  const ours = region ? ourCells(region.selected) : [];
  if (!region || ours.length === 0) return { formulas: 0, cells: 0, left: [] };

  const { range } = region;
  const texts = range.getFormulas();
  const values: unknown[][] = range.getValues();
  const hasValue = ({ row, column }: Cell) => !NO_VALUE.test(String(values[row]![column]));
  const turned = ours.filter(hasValue);
  const left = ours.filter((cell) => !hasValue(cell));
  write(range, turned, values);
  try {
    const map = texts.map((row) => row.map((formula) => formula !== ''));
    const filled = restoreFilled(range, turned, values, map);
    const names = left.map(({ row, column }) => range.getCell(row + 1, column + 1).getA1Notation());
    return { formulas: turned.length, cells: turned.length + filled, left: names };
  } catch (error) {
    // Half of the work would lose what the formulas had filled.
    for (const { row, column } of turned) range.getCell(row + 1, column + 1).setFormula(texts[row]![column]!);
    throw error;
  }
}

/**
 * The selected cells, as far as there is any content; and from the first of them all to the last cell with content, for
 * what a formula has filled may lie outside the selection.
 */
function regionOf(spreadsheet: Spreadsheet): { selected: Range; range: Range } | undefined {
  const active = spreadsheet.getActiveRange();
  if (!active) return undefined;
  const sheet = active.getSheet();
  const [top, left] = [active.getRow(), active.getColumn()];
  const [height, width] = [sheet.getLastRow() - top + 1, sheet.getLastColumn() - left + 1];
  if (height < 1 || width < 1) return undefined;
  const range = sheet.getRange(top, left, height, width);
  const size = [Math.min(height, active.getNumRows()), Math.min(width, active.getNumColumns())] as const;
  return { range, selected: range.offset(0, 0, ...size) };
}

/** The cells whose formula calls one of ours. */
function ourCells(selected: Range): readonly Cell[] {
  const isOurs = (formula: string) => calledNames(formula).some((name) => formulaNamed(name));
  return selected
    .getFormulas()
    .flatMap((line, row) => line.flatMap((formula, column) => (isOurs(formula) ? [{ row, column }] : [])));
}

/**
 * Cells that went empty with the formulas get their values again. Where another formula had filled some of them it is
 * blocked now, and shows so: it gets its place back.
 */
function restoreFilled(range: Range, turned: readonly Cell[], before: unknown[][], formulas: FormulaMap): number {
  const after: unknown[][] = shown(range);
  const gone = (row: number, column: number) =>
    !formulas[row]![column] && before[row]![column] !== '' && after[row]![column] === '';
  const filled = unique(turned.flatMap((cell) => filledBy(cell, formulas, gone)));
  if (filled.length === 0) return 0;
  write(range, filled, before);

  const [isFilled, isTurned] = [places(filled), places(turned)];
  const others = formulas.flatMap((line, row) =>
    line.flatMap((isFormula, column) => (isFormula && !isTurned(row, column) ? [{ row, column }] : [])),
  );
  const suspects = others.filter((cell) => filledBy(cell, formulas, isFilled).length > 0);
  if (suspects.length === 0) return filled.length;
  const now: unknown[][] = shown(range);
  const blocked = suspects.filter(
    ({ row, column }) => now[row]![column] === '#REF!' && before[row]![column] !== '#REF!',
  );
  const foreign = unique(blocked.flatMap((cell) => filledBy(cell, formulas, isFilled)));
  for (const { row, column, rows, columns } of rectangles(foreign)) {
    range.offset(row, column, rows, columns).clearContent();
  }
  return filled.length - foreign.length;
}

function shown(range: Range): unknown[][] {
  SpreadsheetApp.flush();
  return range.getValues();
}

/** Texts that typing would change get the text format first. */
function write(range: Range, cells: readonly Cell[], values: unknown[][]): void {
  const isRisky = ({ row, column }: Cell) => {
    const value = values[row]![column];
    return typeof value === 'string' && RISKY.test(value);
  };
  for (const { row, column, rows, columns } of rectangles(cells.filter(isRisky))) {
    range.offset(row, column, rows, columns).setNumberFormat('@');
  }
  for (const { row, column, rows, columns } of rectangles(cells)) {
    const block = values.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    range.offset(row, column, rows, columns).setValues(block);
  }
}

function unique(cells: readonly Cell[]): readonly Cell[] {
  return [...new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])).values()];
}

function places(cells: readonly Cell[]): (row: number, column: number) => boolean {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return (row, column) => rows.get(row)?.has(column) === true;
}
