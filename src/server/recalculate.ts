type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes Sheets calculate the formulas again that have no argument and therefore never do by themselves: cells that are
 * exactly =NAME(). They are emptied, flushed and written again. Answers with their number.
 */
export function recalculate(spreadsheet: Spreadsheet, names: ReadonlySet<string>): number {
  const found = spreadsheet.getSheets().flatMap((sheet) => bareFormulas(sheet, names));
  for (const { cells } of found) cells.clearContent();
  SpreadsheetApp.flush();
  for (const { sheet, places } of found) {
    for (const { address, formula } of places) sheet.getRange(address).setFormula(formula);
  }
  return found.reduce((count, { places }) => count + places.length, 0);
}

interface Bare {
  readonly sheet: Sheet;
  readonly cells: GoogleAppsScript.Spreadsheet.RangeList;
  readonly places: readonly { readonly address: string; readonly formula: string }[];
}

function bareFormulas(sheet: Sheet, names: ReadonlySet<string>): Bare[] {
  const region = sheet.getDataRange();
  const places: { address: string; formula: string }[] = [];
  region.getFormulas().forEach((row, rowIndex) => {
    row.forEach((formula, columnIndex) => {
      const name = /^=\s*([A-Z_]+)\s*\(\s*\)\s*$/i.exec(formula)?.[1]?.toUpperCase();
      if (name && names.has(name)) {
        places.push({ address: region.getCell(rowIndex + 1, columnIndex + 1).getA1Notation(), formula });
      }
    });
  });
  return places.length > 0 ? [{ sheet, places, cells: sheet.getRangeList(places.map(({ address }) => address)) }] : [];
}
