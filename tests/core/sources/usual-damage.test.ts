import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../src/core/lib/cells.ts';
import { parseIsoDay } from '../../../src/core/lib/days.ts';
import type { Table } from '../../../src/core/sources/define.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { decodeText } from '../../../src/sidebar/files/decode.ts';
import { readTables } from '../../../src/sidebar/files/read.ts';
import { droppedFixture, ENGLISH } from './files.ts';

const FOLDER = 'tests/fixtures/exports/';
const FILES = readdirSync(FOLDER);
const CONTEXT = { ...ENGLISH, today: parseIsoDay('2026-03-20') };

/** Cards of Google Ads are known by the name of their file too. */
const tablesIn = (file: string, cells: Grid) =>
  readTab({ name: `${file} (2026.05.05-2026.05.24)`, cells }, CONTEXT).tables;

/** Tables as far as they must not depend on the damage: their rows, in their order. */
function rowsOf(tables: readonly Table[]) {
  return tables.map((table) => ({
    source: table.source.id,
    grain: table.grain,
    currency: table.currency,
    printed: Object.entries(table.printed?.measures ?? {}).sort(),
    days: [...table.day, ...table.dayEnd],
    measures: Object.entries(table.measures)
      .map(([name, values]) => [name, ...values])
      .sort(),
    dimensions: Object.entries(table.dimensions)
      .map(([name, values]) => [name, ...values])
      .sort(),
  }));
}

const same = (file: string, changed: Grid) =>
  expect(rowsOf(tablesIn(file, changed))).toEqual(rowsOf(tablesIn(file, droppedFixture(file))));

const HEADERS = (file: string) => tablesIn(file, droppedFixture(file)).map(({ headerRow }) => headerRow - 1);
/** Cards of an audience have no header row of their own; segments stand above theirs, over the columns they mean. */
const HELD_BY_PLACE = /^(?:meta-audience|ga4-segments)/;
const SINGLE = FILES.filter((file) => HEADERS(file).length === 1 && !HELD_BY_PLACE.test(file));

describe.each(SINGLE)('%s', (file) => {
  const cells = droppedFixture(file);
  const header = HEADERS(file)[0]!;
  const onHeader = (change: (cell: Cell) => Cell) =>
    cells.map((line, row) => (row === header ? line.map(change) : line));
  const plain = (cell: Cell) =>
    String(cell)
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '');

  it('is read the same with its columns in the other order, and columns of somebody’s own', () => {
    same(
      file,
      cells.map((line, row) => {
        if (row < header) return [...line, '', ''];
        return [...(row === header ? ['My remark', ...line, '* Our ratio'] : ['', ...line, ''])].reverse();
      }),
    );
  });

  it('is read the same under headers in capitals, in small letters, without accents, with blanks that nobody sees', () => {
    same(
      file,
      onHeader((cell) => (cell === '' ? '' : String(cell).toUpperCase())),
    );
    same(
      file,
      onHeader((cell) => String(cell).toLowerCase()),
    );
    same(file, onHeader(plain));
    same(
      file,
      onHeader((cell) => (cell === '' ? '' : `\u00a0${String(cell).replace(/ /g, '\u00a0')}\u200b `)),
    );
  });

  it('is read the same with its totals and lines of text before and after its rows', () => {
    const [table] = tablesIn(file, cells);
    const taken = new Set([...table!.sheetRows].map((row) => row - 1));
    const below = cells.slice(header + 1);
    // What the columns mean stands right below their header, and is no line of text.
    const first = table!.source.describedBelow ? 1 : 0;
    const data = below.filter((_, index) => taken.has(header + 1 + index));
    const rest = below.slice(first).filter((_, index) => !taken.has(header + 1 + first + index));
    const head = cells.slice(0, header + 1 + first);
    same(file, [...head, ...rest, ...data]);
    same(file, [...head, ...data, ...rest]);
  });
});

/** A file as programs write it again. */
const PROGRAMS: readonly (readonly [name: string, write: (cells: Grid) => Uint8Array])[] = [
  ['with semicolons, in Windows-1252', (cells) => windows1252(delimited(cells, ';', false))],
  ['with tabs, in UTF-16', (cells) => utf16(delimited(cells, '\t', false))],
  ['with every cell quoted, behind a mark of UTF-8', (cells) => utf8(`\ufeff${delimited(cells, ',', true)}`)],
  ['with blank columns and rows at its end', (cells) => utf8(delimited(padded(cells), ',', false))],
];

describe.each(PROGRAMS)('saved again %s', (_, write) => {
  it.each(FILES)('%s is read the same', async (file) => {
    const cells = droppedFixture(file);
    const [table] = await readTables(file, write(cells));
    same(file, table!.rows as Grid);
  });
});

it('the fixtures themselves are texts in UTF-8', () => {
  for (const file of FILES) expect(decodeText(readFileSync(FOLDER + file)), file).not.toContain('\ufffd');
});

function delimited(cells: Grid, mark: string, isQuoted: boolean): string {
  const quoted = (cell: Cell) => {
    const text = String(cell);
    return isQuoted || text.includes(mark) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return cells.map((line) => line.map(quoted).join(mark)).join('\r\n');
}

function padded(cells: Grid): Grid {
  const width = cells[0]!.length + 3;
  const wide = cells.map((line) => [...line, '', '', '']);
  return [...wide, ...Array.from({ length: 5 }, () => new Array<Cell>(width).fill(''))];
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  const letters = Uint16Array.from(`\ufeff${text}`, (_, index) => `\ufeff${text}`.charCodeAt(index));
  return new Uint8Array(letters.buffer);
}

/** What Windows-1252 has beyond Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A narrow no-break space becomes the common one; any other letter that is missing becomes a question mark. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text.replace(/\u202f/g, '\u00a0')), (letter) => {
    const code = letter.codePointAt(0)!;
    const place = WINDOWS.indexOf(letter);
    if (place >= 0) return 128 + place;
    return code < 256 ? code : 63;
  });
}
