import { type Block, PAGE_WIDTH, ROW } from './layout.ts';
import type { RowModel } from './model.ts';

/**
 * A4 upright with the spreadsheet's usual margins, in inches: what is printed of a page as wide as the paper. The
 * frozen title stands on top of every page.
 */
const PAPER = { width: 8.27 - 2 * 0.7, height: 11.69 - 2 * 0.75 };

/** Pixels of the sheet that one sheet of paper holds, where its width is made to fit. */
export const PAGE_HEIGHT = Math.floor((PAGE_WIDTH * PAPER.height) / PAPER.width);

/** A printer may hold a little less: a block that only just fits goes to the next page. */
const SAFE_HEIGHT = 0.97 * PAGE_HEIGHT;

/** The block of the empty rows between two pages. */
const PAGE = 'page';

/**
 * The rows of all blocks, with empty ones before each block that would break across two printed pages, and after page
 * one. A block that is longer than a page goes on at one of its tables or groups, under the head of its table. A printer
 * may hold a little more than we count, and with every page a little more again: that much room is left free at the top
 * of a page.
 */
export function pagedRows(first: readonly Block[], behind: readonly Block[]): readonly RowModel[] {
  const rows: RowModel[] = [];
  const title = first[0]?.rows[0]?.height ?? 0;
  let used = 0;
  let pages = 1;
  const add = (row: RowModel): void => {
    if (used + row.height > PAGE_HEIGHT) {
      used = title;
      pages++;
    }
    rows.push(row);
    used += row.height;
  };
  const endPage = (before: string): void => {
    const ended = pages;
    let spare = 2 + Math.floor(pages / 2);
    for (let line = 1; spare > 0; line++) {
      add({ block: PAGE, key: `${before}${line}`, height: ROW, cells: [] });
      if (pages > ended) spare--;
    }
  };
  for (const block of first) block.rows.forEach(add);
  behind.flatMap(parts).forEach((part, index) => {
    const isFull = used + heightOf(part) > SAFE_HEIGHT && used > title + ROW * (3 + pages / 2);
    if (index === 0 || isFull) endPage(`${part.id} ${index} `);
    if (isFull && part.head) add({ ...part.head, key: `${part.head.key} ${index}` });
    part.rows.forEach(add);
  });
  return rows;
}

interface Part extends Block {
  /** Of the table that goes on: it stands on the new page as well. */
  readonly head?: RowModel;
}

/** A block, or the tables and groups of rows of one that is longer than a page. */
function parts(block: Block): readonly Part[] {
  if (heightOf(block) <= SAFE_HEIGHT) return [block];
  const starts = block.rows.flatMap((row, index) => {
    const before = block.rows[index - 1];
    return beginsPart(row) && before && !beginsPart(before) ? [index] : [];
  });
  // The heading, its message and the first table belong together.
  const cuts = starts.slice(1);
  return [0, ...cuts].map((from, index) => {
    const head = [...block.rows.slice(0, from)].reverse().find(isTableHead);
    const rows = block.rows.slice(from, cuts[index]);
    return { ...block, rows, ...(head && !isTableHead(rows[0]!) && { head }) };
  });
}

/** The head of a table, or the name of a group of its rows. */
function beginsPart(row: RowModel): boolean {
  const [first] = row.cells;
  return isTableHead(row) || (row.cells.length === 1 && first?.style === 'message' && !first.editable);
}

/** The height of a block without the empty rows at its end; those under a chart count. */
function heightOf({ rows, charts = [] }: Block): number {
  let end = rows.length;
  while (end > 0 && charts.length === 0 && rows[end - 1]!.cells.length === 0) end--;
  return rows.slice(0, end).reduce((sum, { height }) => sum + height, 0);
}

/** Where page one ends: the first row behind it. */
export function firstRowBehind(rows: readonly RowModel[]): number {
  const end = rows.findIndex(({ block }) => block === PAGE);
  return end < 0 ? rows.length : end;
}

function isTableHead({ cells }: RowModel): boolean {
  return cells[0]?.style === 'table-head';
}
