import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { words } from '../../../src/core/locales/index.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { keepEdits, keyOf, type OldSheet, startFrom } from '../../../src/core/report/keep.ts';
import { COMMENTS, FIRST } from '../../../src/core/report/layout.ts';
import type { CellModel, RowModel, SheetModel } from '../../../src/core/report/model.ts';
import { sampleDocument } from './documents.ts';

const say = words('en').report;

const sentence = (block: string, key: string, value: string): RowModel => ({
  block,
  key,
  height: 22,
  cells: [{ column: FIRST, span: 7, value, style: 'text', editable: true }],
});
const figures = (block: string, key: string, label: string, value: number): RowModel => ({
  block,
  key,
  height: 22,
  cells: [
    { column: FIRST, span: 1, value: label, style: 'table-text' },
    { column: FIRST + 1, span: 1, value, style: 'table-number' },
  ],
});
const report = (rows: readonly RowModel[], charts: SheetModel['charts'] = []): SheetModel => ({
  name: 'Report',
  columns: [20, 230, 100, 100, 100, 100, 100, 100, 240],
  rows,
  charts,
  colour: '#1a73e8',
});

/** The sheet as it stands once a model has been written, with what people then did to it. */
function sheetOf(model: SheetModel, edit: (cells: (string | number)[][]) => void = () => {}): OldSheet {
  const values = model.rows.map((row) => {
    const cells: (string | number)[] = new Array(COMMENTS + 1).fill('');
    cells[0] = keyOf(row);
    for (const { column, value } of row.cells) cells[column] = value as string | number;
    return cells;
  });
  edit(values);
  return { values, formulas: values.map((row) => row.map(() => '')), formats: values.map((row) => row.map(() => '')) };
}

const textOf = (row: RowModel): string => String(row.cells[0]?.value ?? '');
const cellAt = (row: RowModel, column: number): CellModel | undefined =>
  row.cells.find((cell) => cell.column === column);

describe('a report that is made again', () => {
  const first = report([
    sentence('findings', 'a', 'Meta grew.'),
    sentence('comment', 'did', say.boxHint),
    figures('platforms', 'Facebook', 'Facebook', 10),
  ]);
  const second = report([
    sentence('findings', 'a', 'Meta shrank.'),
    sentence('comment', 'did', say.boxHint),
    figures('platforms', 'Facebook', 'Facebook', 8),
  ]);

  it('takes the new sentence and the new figure where nobody has written', () => {
    const kept = keepEdits(second, sheetOf(first), say);
    expect(kept.rows.map(textOf)).toEqual(['Meta shrank.', say.boxHint, 'Facebook']);
    expect(cellAt(kept.rows[2]!, FIRST + 1)?.value).toBe(8);
  });

  it('keeps a rewritten sentence, with the new wording in its note, run after run', () => {
    const old = sheetOf(first, (cells) => {
      cells[0]![FIRST] = 'We had a great month.';
    });
    const kept = keepEdits(second, old, say);
    expect(textOf(kept.rows[0]!)).toBe('We had a great month.');
    expect(kept.rows[0]!.cells[0]!.note).toBe('Computed now: Meta shrank.');
    const again = keepEdits(first, sheetOf(kept), say);
    expect(textOf(again.rows[0]!)).toBe('We had a great month.');
    expect(again.rows[0]!.cells[0]!.note).toBe('Computed now: Meta grew.');
  });

  it('keeps a filled box without a note', () => {
    const old = sheetOf(first, (cells) => {
      cells[1]![FIRST] = 'We tried short videos.';
    });
    const kept = keepEdits(second, old, say);
    expect(textOf(kept.rows[1]!)).toBe('We tried short videos.');
    expect(kept.rows[1]!.cells[0]!.note).toBeUndefined();
  });

  it('keeps a comment beside a row, and a formula in it', () => {
    const old = sheetOf(first, (cells) => {
      cells[2]![COMMENTS] = 'why so few?';
    });
    const kept = keepEdits(second, old, say);
    expect(cellAt(kept.rows[2]!, COMMENTS)?.value).toBe('why so few?');
    const formulas = old.formulas.map((row) => [...row]);
    formulas[2]![COMMENTS] = '=B3*2';
    expect(cellAt(keepEdits(second, { ...old, formulas }, say).rows[2]!, COMMENTS)?.value).toBe('=B3*2');
  });

  it('keeps rows that people have added, behind the row that they stood behind', () => {
    const old = sheetOf(first, (cells) => {
      cells.splice(1, 0, ['', 'seen with the director', '', '', '', '', '', '', '']);
      cells.push(['', 'a row below', 42, '', '', '', '', '', '']);
    });
    const kept = keepEdits(second, old, say);
    expect(kept.rows.map(textOf)).toEqual([
      'Meta shrank.',
      'seen with the director',
      say.boxHint,
      'Facebook',
      'a row below',
    ]);
    expect(cellAt(kept.rows[4]!, FIRST + 1)?.value).toBe(42);
    expect(keepEdits(second, sheetOf(kept), say).rows.map(textOf)).toEqual(kept.rows.map(textOf));
  });

  it('carries over what has lost its place, once', () => {
    const old = sheetOf(first, (cells) => {
      cells[0]![FIRST] = 'My own finding.';
    });
    const without = report(second.rows.slice(1));
    const kept = keepEdits(without, old, say);
    expect(kept.rows.map(textOf)).toEqual([say.boxHint, 'Facebook', 'Carried over', 'My own finding.']);
    expect(keepEdits(without, sheetOf(kept), say).rows.map(textOf)).toEqual(kept.rows.map(textOf));
  });

  it('moves a chart with the table that it shows', () => {
    const chart = {
      kind: 'column',
      title: 'Chart',
      data: { row: 2, column: FIRST, rows: 1, columns: 2 },
      anchor: { row: 1, column: FIRST },
      width: 100,
      height: 100,
      colors: [],
    } as const;
    const old = sheetOf(first, (cells) => {
      cells.splice(1, 0, ['', 'mine', '', '', '', '', '', '', '']);
    });
    const kept = keepEdits(report(second.rows, [chart]), old, say);
    expect(kept.charts[0]).toMatchObject({ data: { row: 3, rows: 1 }, anchor: { row: 2 } });
  });
});

describe('every report', () => {
  it('gives each of its rows a key of its own, whatever it says', () => {
    for (const locale of ['en', 'fr'] as const) {
      const { rows } = buildReport(accountOf(sampleDocument(locale))!, locale);
      const keys = rows.map(({ block, key }) => `${block}|${key}`);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  it('knows two goals that are behind, and a limit that moves down the list, from the others', () => {
    const document = sampleDocument('en');
    const [, behind] = document.goals;
    const twice = {
      ...document,
      goals: [
        { ...behind!, id: 'first' },
        { ...behind!, id: 'second' },
      ],
    };
    const before = buildReport(accountOf(twice)!, 'en');
    const keyed = (model: SheetModel, text: RegExp) => model.rows.find((row) => text.test(textOf(row)));
    const keys = before.rows.filter((row) => /Behind:/.test(textOf(row))).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    const without = buildReport(accountOf({ ...twice, costs: undefined })!, 'en');
    const limit = /Revenue counted by several observers/;
    expect(keyed(without, limit)!.key).toBe(keyed(before, limit)!.key);
  });
});

describe('a report of a new period', () => {
  it('starts with the boxes of the last one, marked as of then, and keeps them once they are there', () => {
    const april = report([sentence('comment', 'did', say.boxHint), sentence('findings', 'a', 'April grew.')]);
    const may = report([sentence('comment', 'did', say.boxHint), sentence('findings', 'a', 'May grew.')]);
    const old = sheetOf(april, (cells) => {
      cells[0]![FIRST] = 'We tried short videos.';
      cells[1]![FIRST] = 'April, in my words.';
    });
    const started = startFrom(may, old, 'April 2025', say);
    expect(started.rows.map(textOf)).toEqual(['(From April 2025, to update) We tried short videos.', 'May grew.']);
    expect(keepEdits(may, sheetOf(started), say).rows.map(textOf)).toEqual(started.rows.map(textOf));
  });

  it('starts with an empty box where the last one was empty', () => {
    const model = report([sentence('comment', 'did', say.boxHint)]);
    expect(startFrom(model, sheetOf(model), 'April 2025', say).rows.map(textOf)).toEqual([say.boxHint]);
  });
});
