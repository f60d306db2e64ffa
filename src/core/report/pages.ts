import { type Block, PAGE_WIDTH, ROW } from './layout.ts';
import type { RowModel } from './model.ts';

/**
 * A4 upright with the spreadsheet's usual margins, in inches: what is printed of a page as wide as the paper. The
 * frozen title stands on top of every page.
 */
const PAPER = { width: 8.27 - 2 * 0.7, height: 11.69 - 2 * 0.75 };

/** Pixels of the sheet that one sheet of paper holds, where its width is made to fit. */
export const PAGE_HEIGHT = Math.floor((PAGE_WIDTH * PAPER.height) / PAPER.width);

/** The block of the empty rows that end a page. */
const PAGE = 'page';

/**
 * The rows of all blocks, with empty ones before each block that would break across two printed pages, and after page
 * one. A block that is longer than a page begins at the top of one.
 */
export function pagedRows(first: readonly Block[], behind: readonly Block[]): readonly RowModel[] {
  const rows: RowModel[] = [];
  const title = first[0]?.rows[0]?.height ?? 0;
  let used = 0;
  const add = (row: RowModel): void => {
    if (used + row.height > PAGE_HEIGHT) used = title;
    rows.push(row);
    used += row.height;
  };
  const endPage = (before: string): void => {
    for (let line = 1; used + ROW <= PAGE_HEIGHT; line++)
      add({ block: PAGE, key: `${before}${line}`, height: ROW, cells: [] });
    used = PAGE_HEIGHT;
  };
  for (const block of first) block.rows.forEach(add);
  behind.forEach((block, index) => {
    const height = heightOf(block);
    if (index === 0 || (used + height > PAGE_HEIGHT && used > title)) endPage(block.id);
    block.rows.forEach(add);
  });
  return rows;
}

/** The height of a block without the empty rows at its end. */
function heightOf({ rows }: Block): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.cells.length === 0) end--;
  return rows.slice(0, end).reduce((sum, { height }) => sum + height, 0);
}

/** Where page one ends: the first row behind it. */
export function firstRowBehind(rows: readonly RowModel[]): number {
  const end = rows.findIndex(({ block }) => block === PAGE);
  return end < 0 ? rows.length : end;
}
