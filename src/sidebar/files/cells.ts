import type { FileCell } from '../../core/protocol.ts';

/** A table as a file holds it: its own name, and rows that need not be of one length. */
export interface FileTable {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

/** Why a file gives no table; what to do about each stands in the locales. */
export type FileTrouble = 'oldExcel' | 'pdf' | 'picture' | 'webPage' | 'damaged' | 'noTable' | 'empty' | 'tooLarge';

export class FileFailure extends Error {
  readonly trouble: FileTrouble;

  constructor(trouble: FileTrouble) {
    super(trouble);
    this.name = 'FileFailure';
    this.trouble = trouble;
  }
}

/** Sheets takes no longer text in one cell. */
const LONGEST_TEXT = 50_000;

/** The same rows without the blank ones at the end, all as long as the last filled column asks. */
export function trimmed(rows: readonly (readonly FileCell[])[]): FileCell[][] {
  let height = 0;
  let width = 0;
  rows.forEach((row, index) => {
    let last = row.length;
    while (last > 0 && row[last - 1] === '') last--;
    if (last === 0) return;
    height = index + 1;
    width = Math.max(width, last);
  });
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, column): FileCell => short(row[column] ?? '')));
}

function short(cell: FileCell): FileCell {
  return typeof cell === 'string' && cell.length > LONGEST_TEXT ? cell.slice(0, LONGEST_TEXT) : cell;
}
