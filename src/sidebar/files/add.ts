/** Brings files into the document: read here, sent to the spreadsheet in parts, one table after the other. */
import { hash } from '../../core/goals/hash.ts';
import type { FileCell, RowsAnswer, RowsToAdd } from '../../core/protocol.ts';
import type { Ask } from '../server.ts';
import { FileFailure, type FileTable, type FileTrouble } from './cells.ts';
import { readTables } from './read.ts';

/** A file that a person has dropped or chosen. */
export interface GivenFile {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

export interface Progress {
  readonly file: string;
  /** Of this file's table. */
  readonly rows: number;
  readonly allRows: number;
  /** Files done, and all of them. */
  readonly files: number;
  readonly allFiles: number;
}

/** What came of one table of a file, or of the file where it gave none. */
export interface Outcome {
  readonly file: string;
  readonly result:
    | Exclude<RowsAnswer, { kind: 'more' }>
    | { readonly kind: 'unreadable'; readonly trouble: FileTrouble }
    | { readonly kind: 'cancelled' }
    /** The spreadsheet refused it, or did not answer. */
    | { readonly kind: 'failed'; readonly error: unknown };
}

/** One call carries so many cells: a few seconds of work for the spreadsheet. */
const CELLS_OF_A_PART = 40_000;

export interface Adding {
  readonly ask: Ask;
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
}

/** Adds files in their order. Of one that fails or is cancelled nothing stays; those before it do. */
export async function addFiles(files: readonly GivenFile[], adding: Adding): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    const told = { file: file.name, files: index, allFiles: files.length };
    for (const outcome of await addFile(file, {
      ...adding,
      onProgress: (rows, allRows) => adding.onProgress({ ...told, rows, allRows }),
    })) {
      outcomes.push({ file: file.name, result: outcome });
    }
  }
  return outcomes;
}

interface AddingFile extends Pick<Adding, 'ask' | 'isCancelled'> {
  readonly onProgress: (rows: number, allRows: number) => void;
}

async function addFile(file: GivenFile, adding: AddingFile): Promise<Outcome['result'][]> {
  if (adding.isCancelled()) return [{ kind: 'cancelled' }];
  adding.onProgress(0, 0);
  let tables: readonly FileTable[];
  try {
    tables = await readTables(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A folder, or a file that was moved away meanwhile, cannot be read either.
    return [{ kind: 'unreadable', trouble: error instanceof FileFailure ? error.trouble : 'damaged' }];
  }
  const results: Outcome['result'][] = [];
  for (const table of tables) results.push(await addTable(table, adding));
  return results;
}

async function addTable({ name, rows }: FileTable, adding: AddingFile): Promise<Outcome['result']> {
  const { ask, isCancelled, onProgress } = adding;
  const columns = rows[0]!.length;
  const whole = { name, mark: fingerprint(rows), rows: rows.length, columns };
  const step = Math.max(1, Math.floor(CELLS_OF_A_PART / columns));
  let ticket: number | null = null;
  for (let first = 0; ; first += step) {
    onProgress(first, rows.length);
    if (isCancelled()) {
      await takeBack(ask, ticket);
      return { kind: 'cancelled' };
    }
    const part: RowsToAdd = { ...whole, first, cells: rows.slice(first, first + step), ticket };
    let answer: RowsAnswer;
    try {
      answer = await ask('addRows', part);
    } catch (error) {
      await takeBack(ask, ticket);
      return { kind: 'failed', error };
    }
    if (answer.kind !== 'more') return answer;
    ticket = answer.ticket;
    await breath();
  }
}

/** Milliseconds between two parts, in which the page shows how far it is and a click on Cancel gets through. */
const BREATH = 30;

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, BREATH));
}

/** Where even this does not get through, the next report clears the sheet away. */
async function takeBack(ask: Ask, ticket: number | null): Promise<void> {
  if (ticket !== null) await ask('dropRows', { ticket }).catch(() => null);
}

/** Of the cells, not of the bytes: the same export saved in another encoding is the same. */
function fingerprint(rows: readonly (readonly FileCell[])[]): string {
  return hash(
    rows
      .map((row) => row.map((cell) => (typeof cell === 'object' ? JSON.stringify(cell) : cell)).join('\t'))
      .join('\n'),
  );
}
