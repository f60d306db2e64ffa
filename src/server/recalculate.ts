type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface FormulaNames {
  /** Of formulas that work without an argument, on the whole document. */
  readonly bare: readonly string[];
  /** Of formulas whose result is a rate. */
  readonly rates: readonly string[];
}

/** What getNumberFormat says of a cell that nobody has formatted. */
const AUTOMATIC = /^(0\.#+|general)?$/i;

/**
 * Makes Sheets calculate the formulas again that have no argument and therefore never do by themselves: cells that are
 * exactly =NAME(). They are emptied, flushed and written again. Cells that hold one of our rates, and that nobody has
 * formatted, show percent from then on. Answers with the number of formulas calculated again.
 */
export function recalculate(spreadsheet: Spreadsheet, { bare, rates }: FormulaNames): number {
  const bareNames = new Set(bare);
  const rateNames = new Set(rates);
  let count = 0;
  const emptied: (() => void)[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const cells = ourFormulas(sheet, new Set([...bare, ...rates]));
    if (cells.length === 0) continue;
    showPercent(
      sheet,
      cells.filter(({ name }) => rateNames.has(name)),
    );
    const again = cells.filter(({ name, formula }) => bareNames.has(name) && /\(\s*\)\s*$/.test(formula));
    if (again.length === 0) continue;
    sheet.getRangeList(again.map(({ address }) => address)).clearContent();
    emptied.push(() => {
      for (const { address, formula } of again) sheet.getRange(address).setFormula(formula);
    });
    count += again.length;
  }
  SpreadsheetApp.flush();
  for (const write of emptied) write();
  return count;
}

interface FormulaCell {
  readonly address: string;
  readonly name: string;
  readonly formula: string;
}

/** Cells whose formula is one of ours and nothing else: =NAME(…). */
function ourFormulas(sheet: Sheet, names: ReadonlySet<string>): FormulaCell[] {
  const region = sheet.getDataRange();
  const found: FormulaCell[] = [];
  region.getFormulas().forEach((row, rowIndex) => {
    row.forEach((formula, columnIndex) => {
      const name = /^=\s*([A-Z_]+)\s*\([^()]*\)\s*$/i.exec(formula)?.[1]?.toUpperCase();
      if (!name || !names.has(name)) return;
      found.push({ address: region.getCell(rowIndex + 1, columnIndex + 1).getA1Notation(), name, formula });
    });
  });
  return found;
}

function showPercent(sheet: Sheet, cells: readonly FormulaCell[]): void {
  const unformatted = cells.filter(({ address }) => AUTOMATIC.test(sheet.getRange(address).getNumberFormat()));
  if (unformatted.length > 0) {
    sheet.getRangeList(unformatted.map(({ address }) => address)).setNumberFormat('0.0%');
  }
}
