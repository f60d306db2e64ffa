/** Files as people download them, read in the browser: what is in them goes into the document and nowhere else. */
import { FileFailure, type FileTable, trimmed } from './cells.ts';
import { decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { withPlainNumbers } from './plain-numbers.ts';
import { readWorkbook } from './xlsx.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** A document of Sheets holds no more cells than this. */
const MOST_CELLS = 10_000_000;

/**
 * The tables of one file: csv, tsv or txt, Excel workbooks, and zip archives of these, told apart by what they hold, for
 * exports often carry the wrong name. Throws a FileFailure where there is none.
 */
export async function readTables(name: string, bytes: Uint8Array): Promise<FileTable[]> {
  const read = await tablesIn(name, bytes);
  const tables = read.map((table) => ({ ...table, rows: trimmed(table.rows) })).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new FileFailure('empty');
  const cells = tables.reduce((sum, { rows }) => sum + rows.length * rows[0]!.length, 0);
  if (cells > MOST_CELLS) throw new FileFailure('tooLarge');
  return tables;
}

async function tablesIn(name: string, bytes: Uint8Array): Promise<FileTable[]> {
  if (bytes.length === 0) throw new FileFailure('empty');
  const trouble = FOREIGN.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))?.trouble;
  if (trouble) throw new FileFailure(trouble);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return [{ name: baseName(name), rows: withPlainNumbers(readDelimited(tableText(bytes))) }];
  const entries = readZip(bytes);
  if (entries.some((entry) => entry.name === '[Content_Types].xml')) return sheetsOf(name, entries);
  const tables: FileTable[] = [];
  for (const entry of entries.filter(isTable))
    tables.push(...(await tablesIn(fileName(entry.name), await entry.bytes())));
  if (tables.length === 0) throw new FileFailure('noTable');
  return tables;
}

/** How files begin that are something else. */
const FOREIGN = [
  { starts: [0xd0, 0xcf, 0x11, 0xe0], trouble: 'oldExcel' },
  { starts: [0x25, 0x50, 0x44, 0x46], trouble: 'pdf' },
  { starts: [0x89, 0x50, 0x4e, 0x47], trouble: 'picture' },
  { starts: [0xff, 0xd8, 0xff], trouble: 'picture' },
] as const;

function tableText(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head)\b/i.test(text)) throw new FileFailure('webPage');
  return text;
}

async function sheetsOf(name: string, entries: readonly ZipEntry[]): Promise<FileTable[]> {
  const sheets = await readWorkbook(entries);
  if (sheets.length === 0) throw new FileFailure('noTable');
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const base = baseName(name);
  return filled.map((sheet) => ({ ...sheet, name: filled.length === 1 ? base : `${base} - ${sheet.name}` }));
}

/** What macOS puts into archives beside each file is none. */
function isTable({ name }: ZipEntry): boolean {
  return /\.(?:csv|tsv|txt|xlsx)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function baseName(name: string): string {
  return name.replace(/\.(?:csv|tsv|txt|xls|xlsx|xlsm|zip)$/i, '');
}
