import type { Account } from '../../../src/core/findings/account.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { roomOf } from '../../../src/core/report/layout.ts';
import type { CellModel, RowModel, SheetModel } from '../../../src/core/report/model.ts';
import { firstRowBehind, PAGE_HEIGHT } from '../../../src/core/report/pages.ts';
import { textWidth } from '../../../src/core/report/text-width.ts';
import { NOT_IN_ENGLISH, NOT_IN_FRENCH } from '../../forbidden-words.ts';

/** As much as anybody would write of a month. */
const LONG_COMMENT = 'We answered in the evening as well, and tried shorter videos with a question. '.repeat(6);

const READERS = ['management', 'client', 'self'] as const;

const cellsOf = (model: SheetModel): readonly CellModel[] => model.rows.flatMap(({ cells }) => cells);
const textsOf = (model: SheetModel): readonly string[] => [
  model.name,
  ...cellsOf(model).flatMap(({ value, note = '' }) => (typeof value === 'number' ? [note] : [String(value), note])),
  ...model.charts.map(({ title }) => title),
];

/** What no report may hold, whatever the data. */
function faultsOf(model: SheetModel, locale: Locale): readonly string[] {
  const forbidden = locale === 'fr' ? NOT_IN_FRENCH : NOT_IN_ENGLISH;
  const faults: string[] = [];
  for (const text of textsOf(model)) {
    if (/\bNaN\b|Infinity|undefined|\bnull\b|\[object|∞/.test(text)) faults.push(`not a word: ${text}`);
    if (forbidden.test(text)) faults.push(`forbidden: ${text}`);
    if (/\d\.\d{6,}|\d,\d{6,}/.test(text)) faults.push(`not rounded: ${text}`);
  }
  for (const { value, format } of cellsOf(model)) {
    if (typeof value !== 'number') continue;
    if (format === undefined) faults.push(`no format: ${value}`);
    if (!Number.isFinite(value)) faults.push(`not a number: ${value}`);
    if (Number(value.toPrecision(12)) !== value) faults.push(`not rounded: ${value}`);
  }
  for (const { block, sentence = '' } of model.rows) {
    const longest =
      block === 'findings' ? 142 : model.rows.find((row) => row.sentence === sentence)?.key === 'headline' ? 110 : 999;
    if (sentence.length > longest) faults.push(`too long: ${sentence}`);
  }
  const keys = model.rows.map(({ block, key }) => `${block}|${key}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice) faults.push(`two rows of one key: ${twice}`);
  for (const { data } of model.charts) {
    if (!(data.rows > 1 && data.row + data.rows <= model.rows.length)) faults.push('a chart without numbers');
  }
  return [...faults, ...tooWide(model.rows)];
}

/** Texts that would run over the edge of the page or be cut by their neighbour. */
function tooWide(rows: readonly RowModel[]): readonly string[] {
  return rows.flatMap((row) =>
    row.cells
      .filter(({ value, style, span }) => typeof value === 'string' && value !== '' && style !== 'box' && span === 1)
      .filter((cell) => !cell.isWhole && textWidth(String(cell.value), cell.style) > roomOf(cell, row.cells))
      .map(({ value }) => `${row.block}: no room for ${value}`),
  );
}

const heightOfPageOne = (model: SheetModel): number =>
  model.rows.slice(0, firstRowBehind(model.rows)).reduce((sum, { height }) => sum + height, 0);

/** The faults of the reports of an account, for every reader and in both languages. */
export function faultsOfReports(account: Account): readonly string[] {
  return (['en', 'fr'] as const).flatMap((locale) =>
    READERS.flatMap((reader) => {
      const model = buildReport(account, locale, { reader, texts: { did: LONG_COMMENT } });
      const isTooLong = heightOfPageOne(model) > PAGE_HEIGHT;
      const faults = [...faultsOf(model, locale), ...(isTooLong ? ['page one is longer than a page'] : [])];
      return faults.map((fault) => `${locale}, ${reader}: ${fault}`);
    }),
  );
}
