import type { Day } from '../lib/days.ts';
import type { Locale } from '../lib/text.ts';
import { dayFormat } from './dates.ts';
import { type ColumnKind, choicesOf, type TabColumn, type TabDefinition } from './define.ts';
import type { OwnRow, OwnTab, OwnValue } from './read.ts';

/** In which language a tab is written, and how the spreadsheet writes days. */
export interface WritingContext {
  readonly language: Locale;
  /** The spreadsheet's locale, such as fr_FR. */
  readonly locale: string;
}

/** One cell to write; the format goes first, so that a text that looks like a formula or a date stays a text. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly format: string;
}

/** A new tab, column by column. */
export interface TabLayout {
  readonly headers: readonly string[];
  readonly hints: readonly string[];
  /** In pixels. */
  readonly widths: readonly number[];
  readonly formats: readonly string[];
  /** The drop-down of a column; undefined where anything may be typed. */
  readonly lists: readonly (readonly string[] | undefined)[];
  readonly firstRows: readonly (readonly string[])[];
  /** Drop-downs of single cells, where a column's choices depend on its row; counted from 0 below the header. */
  readonly cellLists: readonly { readonly row: number; readonly column: number; readonly list: readonly string[] }[];
}

const TEXT_FORMAT = '@';
const NUMBER_FORMAT = 'General';
const DEFAULT_WIDTH = 120;

export function tabLayout(definition: TabDefinition, { language, locale }: WritingContext): TabLayout {
  const { columns } = definition;
  const firstRows = definition.firstRows?.() ?? [];
  return {
    headers: columns.map(({ name }) => name[language]),
    hints: columns.map(({ hint }) => hint?.[language] ?? ''),
    widths: columns.map(({ width }) => width ?? DEFAULT_WIDTH),
    formats: columns.map(({ kind }) => formatOf(kind, locale)),
    lists: columns.map(({ kind }) => listOf(kind, language)),
    firstRows: firstRows.map((row) => columns.map(({ id }) => row[id]?.[language] ?? '')),
    cellLists: columns.flatMap(({ kind }, column) => {
      if (kind.kind !== 'keyed') return [];
      return firstRows.flatMap((first, row) => {
        const own = kind.kindOf(first[kind.by]?.en ?? '');
        const list = own && listOf(own, language);
        return list ? [{ row, column, list }] : [];
      });
    }),
  };
}

/** The names of a choice, as its drop-down shows them. */
export function listOf(kind: ColumnKind, language: Locale): readonly string[] | undefined {
  return kind.kind === 'choice' ? choicesOf(kind.choices).map(({ name }) => name[language]) : undefined;
}

export interface RowChange {
  /** The row as it was read; left out for a new one. */
  readonly before?: OwnRow;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** The new value of each column that is to hold one; the others stay as they are. Unknown is a blank. */
  readonly values: Readonly<Record<string, OwnValue>>;
  /** Columns whose numbers are fractions that people read in percent, where their kind does not say so already. */
  readonly shares?: ReadonlySet<string>;
}

/**
 * The cells to write so that one row holds new values: those that differ, and no others. A column that the tab has lost
 * is added at its right end, where there is something to put in it.
 */
export function cellsToWrite(
  definition: TabDefinition,
  tab: OwnTab & { readonly columns: number },
  change: RowChange,
  context: WritingContext,
): CellWrite[] {
  const writes: CellWrite[] = [];
  let added = 0;
  for (const column of definition.columns) {
    const value = blankIfUnknown(change.values[column.id]);
    if (value === undefined || !differs(change.before, column, value)) continue;
    let at = tab.columnOf[column.id];
    if (at === undefined) {
      at = tab.columns + ++added;
      writes.push({ row: tab.headerRow, column: at, value: column.name[context.language], format: TEXT_FORMAT });
    }
    const kind = column.kind.kind === 'keyed' ? keyedKind(column.kind, change) : column.kind;
    const share = typeof value === 'number' && (change.shares?.has(column.id) || isShare(kind));
    writes.push({
      row: change.row,
      column: at,
      value: written(value, kind, context.language),
      format: share ? shareFormat(value) : isText(value) ? TEXT_FORMAT : formatOf(kind, context.locale),
    });
  }
  return writes;
}

/** The text of a choice in a language; own words and everything else as they are. */
function written(value: OwnValue, kind: ColumnKind, language: Locale): string | number {
  if (kind.kind !== 'choice') return value;
  return choicesOf(kind.choices).find(({ id }) => id === value)?.name[language] ?? value;
}

function differs(before: OwnRow | undefined, { id }: TabColumn, value: OwnValue): boolean {
  if (before?.found[id] !== undefined) return true;
  return !sameValue(before?.values[id] ?? '', value);
}

/** A number that went through a form comes back rounded to twelve figures: that is no change. */
function sameValue(before: OwnValue, value: OwnValue): boolean {
  if (typeof before === 'number' && typeof value === 'number') {
    return Number(before.toPrecision(12)) === Number(value.toPrecision(12));
  }
  return before === value;
}

function blankIfUnknown(value: OwnValue | Day | undefined): OwnValue | undefined {
  return typeof value === 'number' && Number.isNaN(value) ? '' : value;
}

function keyedKind(kind: Extract<ColumnKind, { kind: 'keyed' }>, change: RowChange): ColumnKind {
  const key = change.values[kind.by] ?? change.before?.values[kind.by] ?? '';
  return kind.kindOf(String(key)) ?? { kind: 'text' };
}

function isShare(kind: ColumnKind): boolean {
  return kind.kind === 'number' && kind.share === true;
}

/** A blank gets its column's own look. */
function isText(value: OwnValue): boolean {
  return typeof value === 'string' && value !== '';
}

/** As many decimals as the share has, up to two: a fixed "0.##%" would show 2 % as "2.%". */
function shareFormat(share: number): string {
  const decimals =
    (Math.abs(share) * 100)
      .toFixed(2)
      .replace(/\.?0+$/, '')
      .split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
}

function formatOf(kind: ColumnKind, locale: string): string {
  switch (kind.kind) {
    case 'text':
    case 'choice':
    case 'period':
      return TEXT_FORMAT;
    case 'number':
    case 'keyed':
      return NUMBER_FORMAT;
    case 'day':
      return dayFormat(locale);
    default:
      return kind satisfies never;
  }
}
