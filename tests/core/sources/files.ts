import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import type { Grid } from '../../../src/core/lib/cells.ts';
import type { ReadingContext } from '../../../src/core/sources/define.ts';
import { decodeText } from '../../../src/sidebar/files/decode.ts';
import { readDelimited } from '../../../src/sidebar/files/delimited.ts';

/** Real exports, which are no part of the project: checks that need them skip themselves where the folder is absent. */
export const EXPORTS = fileURLToPath(new URL('../../../../shared/exports/', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures/exports/', import.meta.url));

type Row = readonly (string | number | boolean | Date | null)[];
type Encoding = 'utf-8' | 'utf-16le' | 'windows-1251' | 'windows-1252';

export const haveExports = existsSync(EXPORTS);

export const ENGLISH: ReadingContext = { zone: 'Europe/Paris', locale: 'en_US' };
export const FRENCH: ReadingContext = { zone: 'Europe/Paris', locale: 'fr_FR' };

/** The cells of a delimited text, all texts, in rows of one length. */
export function gridOf(text: string, delimiter = ''): Grid {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter });
  return rectangle(data);
}

export function fixture(name: string, delimiter = ''): Grid {
  return gridOf(readFileSync(FIXTURES + name, 'utf8'), delimiter);
}

/** The cells of a fixture as the panel reads the file, which finds its encoding and its delimiter. */
export function droppedFixture(name: string): Grid {
  return rectangle(readDelimited(decodeText(readFileSync(FIXTURES + name))));
}

export function exported(name: string, encoding: Encoding = 'utf-8', delimiter = ''): Grid {
  return gridOf(new TextDecoder(encoding).decode(readFileSync(EXPORTS + name)), delimiter);
}

/** The first sheet of a workbook: numbers and dates as they are, a blank cell as ''. */
export async function exportedSheet(name: string): Promise<Grid> {
  const rows = (await readSheet(EXPORTS + name)) as readonly Row[];
  return rectangle(rows.map((row) => row.map((cell) => cell ?? '')));
}

/** Every sheet of a workbook, in its order. */
export async function exportedSheets(name: string): Promise<readonly Grid[]> {
  const sheets = await readWorkbook(EXPORTS + name);
  return sheets.map(({ data }) => rectangle((data as Row[]).map((row) => row.map((cell) => cell ?? ''))));
}

function rectangle<T>(rows: readonly (readonly (T | '')[])[]): (T | '')[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<''>(width - row.length).fill('')]);
}

/** What a spreadsheet's sum shows: the unknown left out. */
export function sum(values: Float64Array = new Float64Array()): number {
  return values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
}
