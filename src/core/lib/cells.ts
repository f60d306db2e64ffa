/**
 * What a cell of a spreadsheet holds, as Sheets hands it over: '' where it is blank, a Date for a date or a duration.
 * Cells are unknown until one reader has parsed them.
 */
export type Cell = string | number | boolean | Date;

/** Rows of cells, all of the same length. */
export type Grid = readonly (readonly Cell[])[];

export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A Date of any realm: scripts and their hosts need not share one. */
export function isDate(cell: unknown): cell is Date {
  return cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]';
}
