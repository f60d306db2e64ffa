type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A name that no sheet has yet: "Goals", or "Goals 2" where people have a tab of that name; `end` closes it. */
export function freeName(spreadsheet: Spreadsheet, wanted: string, end = ''): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let number = 1; ; number++) {
    const name = `${number === 1 ? wanted : `${wanted} ${number}`}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Makes a sheet at least so large: writing does not do it. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
