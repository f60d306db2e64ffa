import type { Cell, Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import type { HeaderMatch, KnownLayout, Recognised, Recogniser } from './recognise.ts';
import { measuresOf } from './recognise.ts';

/** One table of a tab: its header row and the rows below it, counted from 0; `to` is the row after its last. */
export interface Section {
  readonly match: HeaderMatch;
  readonly header: number;
  readonly from: number;
  readonly to: number;
  /** Where the lines above the header begin: after the table before it. */
  readonly above: number;
}

type Several = Extract<Recognised, { kind: 'several' }>;

export interface Sections {
  readonly tables: readonly Section[];
  /** Exports that are known but not read yet, with the row of their header. */
  readonly known: readonly { readonly layout: KnownLayout; readonly header: number }[];
  /** Tables that may be exports of several platforms, with the row of their header. */
  readonly several: readonly (Several & { readonly header: number })[];
  /** Headers of tables that somebody has told to leave out. */
  readonly ignored: readonly number[];
  /** Rows that begin a table below lines of '#' of which nothing is read. */
  readonly leftOut: readonly number[];
}

/** Rows from the top in which every row may be a header; further down only one after a blank line, '#' or a table. */
const ROWS_FROM_THE_TOP = 200;

/** Finds every table of a tab, wherever its header stands. */
export function findSections(cells: Grid, recogniser: Recogniser): Sections {
  const tables: Section[] = [];
  const known: { layout: KnownLayout; header: number }[] = [];
  const several: (Several & { header: number })[] = [];
  const leftOut: number[] = [];
  const ignored: number[] = [];
  let inComments = false;
  let commented = false;
  let hashed = false;
  let unread = -1;
  let open: { match: HeaderMatch; header: number; above: number; hashed: boolean } | undefined;
  let skipping = false;
  let probe = -1;
  let above = 0;
  let afterGap = true;
  const close = (to: number) => {
    if (open) {
      const { match, header, above: start } = open;
      tables.push({ match, header, above: start, from: firstRow(cells, open), to });
    }
    open = undefined;
  };
  const leave = () => {
    if (unread >= 0) leftOut.push(unread);
    unread = -1;
  };
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row]!;
    const first = line[0];
    const inTable = open !== undefined || skipping;
    if ((first === '' || first === undefined) && (!inTable || line[probe] === '' || probe < 0) && line.every(isBlank)) {
      afterGap = true;
      continue;
    }
    const comment = typeof first === 'string' && first.charCodeAt(0) === 35 && isComment(line);
    // Lines of '#' stand above each table of a report that has them; in any other table one is somebody's remark.
    if (comment && (!open || open.hashed)) {
      leave();
      if (!inComments) {
        above = row;
        commented = false;
      }
      inComments = true;
      hashed = true;
      commented ||= /(?<!\d)\d{8}(?!\d)/.test(first);
      if (open || skipping) {
        close(row);
        skipping = false;
      }
      afterGap = true;
      continue;
    }
    inComments = false;
    if ((commented || tables.length > 0) && !inTable && unread < 0) unread = row;
    const candidate = afterGap || (inTable ? startsLikeHeader(line[probe], recogniser) : row < ROWS_FROM_THE_TOP);
    // The title of a table may stand between the blank line and its header.
    afterGap = afterGap && inTable && isAlone(line);
    if (!candidate || !(holdsHeader(line, recogniser) || recogniser.isDecided(line))) continue;
    const found = recogniser.recognise(
      line,
      () => textAlone(cells, lineAbove(cells, above, row)),
      commented && !inTable,
    );
    if (!found) continue;
    close(found.kind === 'table' && found.match.title ? lineAbove(cells, above, row) : row);
    unread = -1;
    skipping = found.kind !== 'table';
    if (found.kind !== 'table') {
      if (found.kind === 'known') known.push({ layout: found.layout, header: row });
      else if (found.kind === 'several') several.push({ ...found, header: row });
      else ignored.push(row);
      probe = line.findIndex((cell) => typeof cell === 'string' && recogniser.isHeader(cell));
    } else {
      open = { match: found.match, header: row, above, hashed };
      probe = (measuresOf(found.match.columns)[0] ?? found.match.columns[0])!.column;
    }
    above = row + 1;
  }
  close(cells.length);
  leave();
  return { tables, known, several, ignored, leftOut: tables.length > 0 ? leftOut : [] };
}

/** The nearest line above a header that is not blank; -1 for none. */
function lineAbove(cells: Grid, above: number, header: number): number {
  let row = header - 1;
  while (row >= above && cells[row]!.every(isBlank)) row--;
  return row < above ? -1 : row;
}

/** The text that stands alone in a line; '' where there is none. */
function textAlone(cells: Grid, row: number): string {
  const line = cells[row] ?? [];
  return isAlone(line) ? String(line.find((cell) => !isBlank(cell))) : '';
}

/** The row below the header, or the next one where words stand under the figures: what each column means. */
function firstRow(cells: Grid, { match, header }: { readonly match: HeaderMatch; readonly header: number }): number {
  const first = header + 1;
  const below = match.source.describedBelow ? cells[first] : undefined;
  const described = measuresOf(match.columns).every(({ column }) => {
    const cell = below?.[column];
    return typeof cell === 'string' && /\p{L}{3}/u.test(cell);
  });
  return below && described ? first + 1 : first;
}

/** "# Start date" or "#" alone in its line; "# of Impressions" has other headers beside it, and "#REF!" is no comment. */
function isComment(line: readonly Cell[]): boolean {
  if (!/^#(?:\s|$)/.test(String(line[0]))) return false;
  for (let column = 1; column < line.length; column++) if (!isBlank(line[column])) return false;
  return true;
}

function isAlone(line: readonly Cell[]): boolean {
  return line.reduce((filled: number, cell) => (isBlank(cell) ? filled : filled + 1), 0) === 1;
}

/** In a table, only a word where a number should be can be the header of the next one. */
function startsLikeHeader(cell: Cell | undefined, recogniser: Recogniser): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  const code = cell.charCodeAt(0);
  const isNumber = (code >= 48 && code <= 57) || code === 32 || code === 45 || code === 46;
  return !isNumber && recogniser.isHeader(cell);
}

function holdsHeader(line: readonly Cell[], recogniser: Recogniser): boolean {
  let headers = 0;
  for (const cell of line) {
    if (typeof cell !== 'string' || cell === '' || cell.length > 200 || !recogniser.isHeader(cell)) continue;
    if (++headers === 2) return true;
  }
  return false;
}
