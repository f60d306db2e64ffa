import { hash } from '../goals/hash.ts';
import type { Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import { LOCALES } from '../lib/text.ts';
import { type Words, words as wordsOf } from '../locales/index.ts';
import { boxHeight, COMMENTS, FIRST, keyOfSentence, ROW, sentenceRows } from './layout.ts';
import type { CellModel, CellValue, ChartModel, RowModel, SheetModel } from './model.ts';
import type { BoxKey } from './section.ts';

/** What a report sheet holds before it is written again. */
export interface OldSheet {
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The block of the two boxes, whose computed text is a mere hint. */
const BOXES = 'comment';

/** What stands in the hidden first column: whose row it is, and a hash of the sentence as we wrote it. */
export function keyOf(row: RowModel): string {
  if (row.block === '') return '';
  const text = row.sentence ?? (keyOfSentence(row.key) === row.key ? editableText(row) : undefined);
  return `${text === undefined ? '' : hash(plain(text))}|${row.block}|${row.key}`;
}

export interface KeepOptions {
  /** Boxes whose text comes with the model, and counts more than the one in the sheet. */
  readonly given?: ReadonlySet<string>;
  /** Sentences and boxes alone are taken over: comments and rows of one's own stay in the old sheet, which stays. */
  readonly isBeside?: true;
}

/**
 * The new report with all that people have written into the old one: rewritten sentences, filled boxes, comments beside
 * rows, and rows of their own. The new wording of a rewritten sentence goes into its note; what has lost its place is
 * carried over to the end.
 */
export function keepEdits(
  model: SheetModel,
  old: OldSheet,
  words: Words['report'],
  { given = new Set(), isBeside }: KeepOptions = {},
): SheetModel {
  const oldRows = readKeys(old);
  const isGiven = ({ block, key }: RowModel): boolean => block === BOXES && given.has(key);
  const before = groupedById(oldRows.filter(({ id }) => id !== ''));
  const now = sentencesOf(model.rows);
  const rows = now.flatMap((group) => {
    const stood = before.get(sentenceId(group[0]!));
    if (!stood) return group;
    const isRewrittenHere = isRewritten(stood, old) && !isGiven(group[0]!);
    const kept = isRewrittenHere ? rewritten(group, textOf(stood, old), words) : group;
    return isBeside ? kept : withComments(kept, stood, old);
  });
  if (isBeside) return { ...model, rows, charts: model.charts.map((chart) => moved(chart, model.rows, rows)) };
  const placed = placeOwnRows(rows, oldRows, old);
  const known = new Set(now.map((group) => sentenceId(group[0]!)));
  const isEmptied = (id: string): boolean => [...given].some((key) => id === `${BOXES}|${key}`);
  const lost = [...before]
    .filter(([id]) => !known.has(id) && !isEmptied(id))
    .flatMap(([, group]) => lostTexts(group, old));
  const carried = lost.length > 0 ? carriedRows(lost, words) : [];
  return {
    ...model,
    rows: [...placed, ...carried],
    charts: model.charts.map((chart) => moved(chart, model.rows, placed)),
  };
}

/** What people have written into the boxes of a report, what was taken over from an earlier one included. */
export function boxTexts(values: Grid): Readonly<Partial<Record<BoxKey, string>>> {
  const old: OldSheet = { values, formulas: [], formats: [] };
  const texts = readKeys(old)
    .filter((row) => row.id.startsWith(`${BOXES}|`) && isRewritten([row], old))
    .map((row) => [row.id.slice(BOXES.length + 1), textOf([row], old)] as const);
  return Object.fromEntries(texts.filter(([, text]) => !isBlank(text)));
}

/** A text of a box that was taken over from an earlier report, in either language, and that nobody has gone over. */
export function isTakenOver(text: string): boolean {
  return LOCALES.some((locale) => {
    const [before = '', after = ''] = wordsOf(locale).report.boxFrom('\n', '').split('\n');
    return text.startsWith(before) && text.slice(before.length).includes(after);
  });
}

/** A new period's report with the boxes of the last one, marked as of then. */
export function startFrom(
  model: SheetModel,
  old: OldSheet,
  period: string,
  words: Words['report'],
  { given = new Set() }: KeepOptions = {},
): SheetModel {
  const boxes = new Map(
    readKeys(old)
      .filter((row) => row.id.startsWith(`${BOXES}|`) && isRewritten([row], old))
      .map((row) => [row.id, textOf([row], old)]),
  );
  const rows = model.rows.map((row) => {
    const text = boxes.get(idOf(row));
    return text === undefined || isBlank(text) || given.has(row.key)
      ? row
      : withBoxText(row, isTakenOver(text) ? text : words.boxFrom(period, text));
  });
  return { ...model, rows };
}

interface OldRow {
  readonly index: number;
  /** block|key, or '' for a row that we did not write. */
  readonly id: string;
  readonly hash: string;
}

function readKeys(old: OldSheet): readonly OldRow[] {
  return old.values.map((cells, index) => {
    const [written = '', block = '', ...key] = String(cells[0] ?? '').split('|');
    return block === '' ? { index, id: '', hash: '' } : { index, id: `${block}|${key.join('|')}`, hash: written };
  });
}

function idOf(row: RowModel): string {
  return `${row.block}|${row.key}`;
}

function sameRow(first: RowModel, second: RowModel): boolean {
  return first.block === second.block && first.key === second.key;
}

function sentenceId({ block, key }: RowModel): string {
  return `${block}|${keyOfSentence(key)}`;
}

/** Each row together with those that continue its sentence. */
function sentencesOf(rows: readonly RowModel[]): readonly (readonly RowModel[])[] {
  const groups: RowModel[][] = [];
  for (const row of rows) {
    const open = groups[groups.length - 1];
    const goesOn = open && row.block !== '' && row.key !== keyOfSentence(row.key);
    if (goesOn && sentenceId(open[0]!) === sentenceId(row)) open.push(row);
    else groups.push([row]);
  }
  return groups;
}

function groupedById(rows: readonly OldRow[]): ReadonlyMap<string, readonly OldRow[]> {
  const groups = new Map<string, OldRow[]>();
  for (const row of rows) {
    const id = keyOfSentence(row.id);
    const open = groups.get(id);
    if (open) open.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function editableText(row: RowModel): string | undefined {
  const own = row.cells.find((cell) => cell.editable);
  return own && String(own.value);
}

/** A sentence without its line ends and the spaces that set in its lines. */
function plain(text: string): string {
  return text.replace(/[ \n]+/g, ' ').trim();
}

/** The text that stands in the rows of a sentence; in a box the lines stay as they are. */
function textOf(group: readonly OldRow[], old: OldSheet): string {
  const texts = group.map(({ index }) => String(old.values[index]![FIRST] ?? ''));
  return group.length === 1 ? texts[0]! : texts.map((text, index) => (index === 0 ? text : text.trim())).join(' ');
}

function isRewritten(group: readonly OldRow[], old: OldSheet): boolean {
  const [first] = group;
  return first !== undefined && first.hash !== '' && hash(plain(textOf(group, old))) !== first.hash;
}

/** The rows of a sentence, or of a figure, with what a person has written beside them. */
function withComments(rows: readonly RowModel[], before: readonly OldRow[], old: OldSheet): readonly RowModel[] {
  return rows.map((row, index) => {
    const beside = before.slice(index, index < rows.length - 1 ? index + 1 : undefined);
    return { ...row, cells: [...row.cells, ...joinedCells(beside.map((own) => ownCells(own.index, old, COMMENTS)))] };
  });
}

/** What stood beside several rows, beside one. */
function joinedCells(rows: readonly (readonly CellModel[])[]): readonly CellModel[] {
  const cells = new Map<number, CellModel>();
  for (const cell of rows.flat()) {
    const known = cells.get(cell.column);
    cells.set(cell.column, known ? { ...known, value: `${known.value} ${cell.value}` } : cell);
  }
  return [...cells.values()];
}

function rewritten(rows: readonly RowModel[], text: string, words: Words['report']): readonly RowModel[] {
  const [first] = rows as [RowModel, ...RowModel[]];
  if (first.block === BOXES) return [withBoxText(first, text)];
  const own = first.cells.find((cell) => cell.editable);
  if (!own) return rows;
  const computed = first.sentence ?? String(own.value);
  const { block, key, height } = first;
  const written = sentenceRows(plain(text), {
    block,
    key,
    height,
    style: own.style,
    note: words.notes.computed(computed),
  });
  return written.map((row, index) => (index === 0 ? { ...row, sentence: computed } : row));
}

function withBoxText(row: RowModel, value: string): RowModel {
  const computed = editableText(row);
  return {
    ...row,
    height: boxHeight(value),
    ...(computed !== undefined && { sentence: row.sentence ?? computed }),
    cells: row.cells.map((cell) => (cell.editable ? { ...cell, value } : cell)),
  };
}

/** The cells of a row from a column on that hold something, as they were. */
function ownCells(index: number, old: OldSheet, from: number): readonly CellModel[] {
  return old.values[index]!.flatMap((value, column): CellModel[] => {
    if (column < from || isBlank(value)) return [];
    const content: CellValue = old.formulas[index]?.[column] || value;
    const format = old.formats[index]?.[column];
    return [{ column, span: 1, value: content, style: 'plain', ...(format ? { format } : {}) }];
  });
}

/** Rows that people have added stay behind the row that they stood behind. */
function placeOwnRows(rows: readonly RowModel[], oldRows: readonly OldRow[], old: OldSheet): readonly RowModel[] {
  const known = new Set(rows.map(idOf));
  const after = new Map<string, RowModel[]>();
  let anchor = '';
  for (const { index, id } of oldRows) {
    if (id !== '') {
      if (known.has(id)) anchor = id;
      continue;
    }
    const cells = ownCells(index, old, FIRST);
    if (cells.length === 0) continue;
    after.set(anchor, [...(after.get(anchor) ?? []), { block: '', key: '', height: ROW, cells }]);
  }
  return [...(after.get('') ?? []), ...rows.flatMap((row) => [row, ...(after.get(idOf(row)) ?? [])])];
}

function lostTexts(group: readonly OldRow[], old: OldSheet): readonly string[] {
  const text = isRewritten(group, old) ? [textOf(group, old)] : [];
  const comments = group.flatMap(({ index }) => ownCells(index, old, COMMENTS)).map(({ value }) => String(value));
  return [...text, ...comments].filter((value) => !isBlank(value));
}

/** From here on these rows are the reader's own: they have no key. */
function carriedRows(texts: readonly string[], words: Words['report']): readonly RowModel[] {
  const row = (value: string, style: CellModel['style']): RowModel => ({
    block: '',
    key: '',
    height: ROW,
    cells: [{ column: FIRST, span: 1, value, style }],
  });
  return [row(words.headings.carriedOver, 'heading'), ...texts.map((text) => row(text, 'plain'))];
}

function moved(chart: ChartModel, before: readonly RowModel[], after: readonly RowModel[]): ChartModel {
  const place = (row: number): number => after.findIndex((known) => sameRow(known, before[row]!));
  const first = place(chart.data.row);
  const last = place(chart.data.row + chart.data.rows - 1);
  return {
    ...chart,
    data: { ...chart.data, row: first, rows: last - first + 1 },
    anchor: { ...chart.anchor, row: place(chart.anchor.row) },
  };
}
