import { type Cell, type Grid, isBlank, isDate } from '../lib/cells.ts';
import { type Day, isoDay } from '../lib/days.ts';
import { parsePeriod } from '../lib/periods.ts';
import { type Locale, localeOf } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';
import { dayReader, parseDay, parseMonth } from './dates.ts';
import {
  type Choice,
  type ColumnKind,
  choicesOf,
  type TabColumn,
  type TabDefinition,
  type TabProblem,
} from './define.ts';
import { byOpening, nameIndex } from './names.ts';
import { parseNumber } from './numbers.ts';

/** What the reader is told about the document: its zone and its locale, such as Europe/Paris and fr_FR. */
export interface TabContext {
  readonly zone: string;
  readonly locale: string;
  /** The name that the sheet really has, for the problems; the definition's name where it is not told. */
  readonly tab?: string;
}

/** A text, a number, a day (as its number), the identifier of a choice; '' where the cell is blank or not understood. */
export type OwnValue = string | number | Day;

export interface OwnRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** By column identifier; a column that the tab lacks is left out. */
  readonly values: Readonly<Record<string, OwnValue>>;
  /** What stands in the cells that could not be read, by column, so that nobody has to type it again. */
  readonly found: Readonly<Record<string, string>>;
}

export interface OwnTab {
  readonly rows: readonly OwnRow[];
  readonly problems: readonly TabProblem[];
  /** Column of the sheet, counted from 1, of each column that was recognised. */
  readonly columnOf: Readonly<Record<string, number>>;
  /** Row of the sheet, counted from 1; 0 where no header was found. */
  readonly headerRow: number;
}

/** A header further down than this is no header of ours. */
const ROWS_SEARCHED = 20;

/** Fewer recognised headers than this could be anybody's table. */
const LEAST_HEADERS = 2;

/**
 * Reads a tab of our own by its headers, in either language and in any order. No row is ever dropped: a cell that cannot
 * be read is blank in the row, and named among the problems with what was found and what is expected.
 */
export function readOwnTab(definition: TabDefinition, cells: Grid, context: TabContext): OwnTab {
  const tab = context.tab ?? definition.name[localeOf(context.locale)];
  const { headerRow, columnOf } = findHeader(definition, cells);
  const problems: TabProblem[] = [];
  if (headerRow === 0) {
    if (cells.some((row) => row.some((cell) => !isBlank(cell)))) {
      problems.push({ tab, row: 1, column: 1, say: (words) => words.tabs.noHeader(definition.columns) });
    }
    return { rows: [], problems, columnOf, headerRow };
  }
  const readCell = cellReader(context);
  const columns = definition.columns.filter((column) => columnOf[column.id] !== undefined);
  for (const column of definition.columns) {
    if (!column.required || columnOf[column.id] !== undefined) continue;
    problems.push({ tab, row: headerRow, column: 1, say: (words) => words.tabs.missingColumn(column.name) });
  }
  const rows: OwnRow[] = [];
  for (let index = headerRow; index < cells.length; index++) {
    const line = cells[index]!;
    const cellOf = (column: TabColumn): Cell => line[columnOf[column.id]! - 1] ?? '';
    if (columns.every((column) => isEmpty(cellOf(column)))) continue;
    const values: Record<string, OwnValue> = {};
    const found: Record<string, string> = {};
    const complain = (column: TabColumn, say: (words: Words) => string) =>
      problems.push({ tab, row: index + 1, column: columnOf[column.id]!, say });
    for (const column of columns) {
      const cell = cellOf(column);
      values[column.id] = '';
      if (isBlank(cell)) {
        if (column.required) complain(column, (words) => words.tabs.blank(column.name, column.kind));
        continue;
      }
      const kind = kindIn(column.kind, values);
      const value = readCell(cell, kind);
      if (typeof value !== 'object') {
        values[column.id] = value;
        continue;
      }
      const text = cellText(cell);
      found[column.id] = text;
      complain(column, (words) => words.tabs.notUnderstood(column.name, text, kind, value.problem));
    }
    rows.push({ row: index + 1, values, found });
  }
  return { rows, problems, columnOf, headerRow };
}

/** True where a grid has a header of this tab among its first rows. */
export function hasHeaderOf(definition: TabDefinition, cells: Grid): boolean {
  return findHeader(definition, cells).headerRow > 0;
}

export function textOf(row: OwnRow, column: string): string {
  const value = row.values[column] ?? '';
  return typeof value === 'number' ? String(value) : value;
}

/** Unknown where the cell is blank or holds no number. */
export function numberOf(row: OwnRow, column: string): number {
  const value = row.values[column];
  return typeof value === 'number' ? value : Number.NaN;
}

type Unread = { readonly problem: 'ambiguous' | 'unread' };

const UNREAD: Unread = { problem: 'unread' };

function cellReader(context: TabContext): (cell: Cell, kind: ColumnKind) => OwnValue | Unread {
  const locale = localeOf(context.locale);
  const dayOfDate = dayReader(context.zone);
  const chosen = choiceReader();
  return (cell, kind) => {
    switch (kind.kind) {
      case 'text':
      case 'keyed':
        return isDate(cell) ? knownDay(dayOfDate(cell), isoDay) : cellText(cell);
      case 'number':
        return readNumber(cell, locale, kind);
      case 'day': {
        if (isDate(cell)) return knownDay(dayOfDate(cell));
        if (typeof cell === 'number') return isLikelyDay(cell) ? Math.floor(cell) : UNREAD;
        const month = kind.month ? parseMonth(cellText(cell)) : '';
        return month || knownDay(parseDay(cellText(cell), context.locale));
      }
      case 'period':
        return periodText(isDate(cell) ? String(knownDay(dayOfDate(cell), isoDay)) : cellText(cell)) || UNREAD;
      case 'choice': {
        const text = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cellText(cell);
        return chosen(kind, text) ?? (kind.open ? text : UNREAD);
      }
      default:
        return kind satisfies never;
    }
  };
}

type NumberKind = Extract<ColumnKind, { kind: 'number' }>;
type ChoiceKind = Extract<ColumnKind, { kind: 'choice' }>;

interface Indexed {
  readonly choices: readonly Choice[];
  readonly byName: ReturnType<typeof nameIndex>;
}

/** The list of a column is made and indexed once. Own words are never taken for the opening of a choice. */
function choiceReader(): (kind: ChoiceKind, text: string) => string | undefined {
  const indexes = new Map<ChoiceKind, Indexed>();
  const indexed = (kind: ChoiceKind): Indexed => {
    const choices = choicesOf(kind.choices);
    return { choices, byName: nameIndex(choices) };
  };
  return (kind, text) => {
    const index = indexes.get(kind) ?? indexed(kind);
    indexes.set(kind, index);
    return index.byName(text)?.id ?? (kind.open ? undefined : byOpening(index.choices, text)?.id);
  };
}

function readNumber(cell: Cell, locale: Locale, { least, share }: NumberKind): number | Unread {
  if (typeof cell !== 'number' && typeof cell !== 'string') return UNREAD;
  const number = typeof cell === 'number' ? cell : parseNumber(cell, locale);
  if (number === 'ambiguous') return { problem: 'ambiguous' };
  if (!Number.isFinite(number) || number < (least ?? Number.NEGATIVE_INFINITY)) return UNREAD;
  return share ? fractionOf(number, typeof cell === 'string' && cell.trimEnd().endsWith('%')) : number;
}

/** A bare 60 is taken for 60 %. */
function fractionOf(number: number, isPercent: boolean): number | Unread {
  if (number < 0 || number > (isPercent ? 1 : 100)) return UNREAD;
  return number > 1 ? number / 100 : number;
}

function knownDay(day: Day): Day | Unread;
function knownDay(day: Day, write: (day: Day) => string): string | Unread;
function knownDay(day: Day, write?: (day: Day) => string): OwnValue | Unread {
  if (Number.isNaN(day)) return UNREAD;
  return write ? write(day) : day;
}

/** A bare number in a column of days is a date that lost its format, from 1990 to 2099; any other number is not. */
function isLikelyDay(number: number): boolean {
  return number >= 32_874 && number < 73_051;
}

function kindIn(kind: ColumnKind, values: Readonly<Record<string, OwnValue>>): ColumnKind {
  return kind.kind === 'keyed' ? (kind.kindOf(String(values[kind.by])) ?? { kind: 'text' }) : kind;
}

/** An unchecked box in an otherwise empty row is no content. */
function isEmpty(cell: Cell): boolean {
  return isBlank(cell) || cell === false;
}

function cellText(cell: Cell): string {
  return isDate(cell) ? cell.toString() : String(cell).trim();
}

function findHeader(definition: TabDefinition, cells: Grid): Pick<OwnTab, 'headerRow' | 'columnOf'> {
  const columnNamed = nameIndex(definition.columns);
  let best: Pick<OwnTab, 'headerRow' | 'columnOf'> = { headerRow: 0, columnOf: {} };
  let most = LEAST_HEADERS - 1;
  for (let index = 0; index < Math.min(cells.length, ROWS_SEARCHED); index++) {
    const columnOf = matchHeaders(columnNamed, cells[index]!);
    const matched = Object.keys(columnOf).length;
    if (matched <= most) continue;
    most = matched;
    best = { headerRow: index + 1, columnOf };
  }
  return best;
}

/** Of two columns with the same header the first counts. */
function matchHeaders(
  columnNamed: (header: string) => { readonly id: string } | undefined,
  line: readonly Cell[],
): Record<string, number> {
  const columnOf: Record<string, number> = {};
  line.forEach((cell, index) => {
    if (typeof cell !== 'string' || cell.trim() === '') return;
    const column = columnNamed(cell);
    if (column) columnOf[column.id] ??= index + 1;
  });
  return columnOf;
}

/** "2025-04" typed into a cell becomes the first of April as a date: a first of a month stands for its month. */
function periodText(typed: string): string {
  const month = /^(\d{4}-\d{2})-01$/.exec(typed);
  return month ? month[1]! : parsePeriod(typed) ? typed.trim() : '';
}
