import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { GridValue } from '../apps-script/host.ts';
import { decodeText } from './decode.ts';
import { readDelimited } from './delimited.ts';

/** A file as a tab. The Dates of an xlsx file are wall clocks in UTC, as `addTab` takes them. */
export interface FileTab {
  readonly name: string;
  readonly grid: GridValue[][];
}

/** A file that cannot be read: the message is a sentence for a person. */
export class FileError extends Error {}

/** The tabs of the files, with names of their own: csv, tsv, txt, xlsx, and zip archives of these. */
export async function readFiles(paths: readonly string[]): Promise<FileTab[]> {
  const tabs: FileTab[] = [];
  for (const path of paths) tabs.push(...(await readTabs(basename(path), bytesOf(path))));
  return named(tabs);
}

/** The tabs of one file that is in memory. */
export async function readTabs(name: string, bytes: Uint8Array): Promise<FileTab[]> {
  return named(await readOne(name, bytes));
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new FileError(`${path} cannot be read: ${reason}.`);
  }
}

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** By what the file holds, not by its name: exports often carry the wrong one. */
async function readOne(name: string, bytes: Uint8Array): Promise<FileTab[]> {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new FileError(`${name} is an old Excel file (.xls): open it and save it as .xlsx or .csv.`);
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new FileError(`${name} is a PDF: export the data as .csv or .xlsx.`);
  if (!startsWith(bytes, 0x50, 0x4b)) return [{ name: baseName(name), grid: readDelimited(decodeText(bytes)) }];
  const entries = unzip(name, bytes);
  return '[Content_Types].xml' in entries ? readXlsx(name, bytes) : readArchive(name, entries);
}

function unzip(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name: entry }) => isTable(entry) || entry === '[Content_Types].xml' });
  } catch {
    throw new FileError(`${name} is a damaged archive: download it again.`);
  }
}

const isTable = (entry: string): boolean =>
  /\.(?:csv|tsv|txt|xlsx)$/i.test(entry) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(entry);

async function readArchive(name: string, entries: Record<string, Uint8Array>): Promise<FileTab[]> {
  const tabs: FileTab[] = [];
  for (const [entry, bytes] of Object.entries(entries)) tabs.push(...(await readOne(basename(entry), bytes)));
  if (tabs.length === 0) throw new FileError(`${name} holds no csv, tsv, txt or xlsx file.`);
  return tabs;
}

async function readXlsx(name: string, bytes: Uint8Array): Promise<FileTab[]> {
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false }).catch(() => {
    throw new FileError(`${name} cannot be read as an Excel file: open it and save it as .xlsx or .csv.`);
  });
  const base = baseName(name);
  return sheets.map(({ sheet, data }) => ({
    name: sheets.length === 1 ? base : `${base} - ${sheet}`,
    grid: data.map((row) => row.map((cell) => (cell === undefined ? null : (cell as GridValue)))),
  }));
}

const LONGEST_NAME = 100;
const baseName = (name: string): string => name.replace(/\.(?:csv|tsv|txt|xlsx|zip)$/i, '');

/** Names that a tab may have: no signs that references need, at most 100 characters, each one once. */
function named(tabs: readonly FileTab[]): FileTab[] {
  const taken = new Set<string>();
  return tabs.map(({ name, grid }) => {
    const clean =
      name
        .replace(/'/g, '’')
        .replace(/[*?/\\[\]:\s]+/g, ' ')
        .trim()
        .slice(0, LONGEST_NAME)
        .trim() || 'Data';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : ` ${number}`;
      const candidate = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return { name: candidate, grid };
    }
  });
}
