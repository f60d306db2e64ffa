import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTabs } from '../../../src/playground/node/files.ts';
import { FileFailure } from '../../../src/sidebar/files/cells.ts';
import { readDelimited } from '../../../src/sidebar/files/delimited.ts';
import { readTables } from '../../../src/sidebar/files/read.ts';
import { workbookOf } from './files.ts';

const read = (content: string | Uint8Array, name = 'export.csv') =>
  readTables(name, typeof content === 'string' ? strToU8(content) : content);
const rowsOf = async (content: string | Uint8Array) => (await read(content))[0]!.rows;
const troubleOf = (content: string | Uint8Array) =>
  read(content).then(
    () => 'none',
    (error: unknown) => (error instanceof FileFailure ? error.trouble : String(error)),
  );

const utf16 = (text: string, mark: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((letter, index) => {
    bytes[index * 2] = letter.charCodeAt(0) & 255;
    bytes[index * 2 + 1] = letter.charCodeAt(0) >> 8;
  });
  return mark ? new Uint8Array([0xff, 0xfe, ...bytes]) : bytes;
};

describe('a text file', () => {
  it('is read in UTF-8 with and without its mark, in UTF-16 with and without its mark, and in Windows-1252', async () => {
    const expected = [
      ['Campagne', 'Dépenses'],
      ['Été', '12 €'],
    ];
    const text = 'Campagne\tDépenses\nÉté\t12 €';
    const windows = Uint8Array.from([...text], (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
    expect(await rowsOf(text)).toEqual(expected);
    expect(await rowsOf(`\ufeff${text}`)).toEqual(expected);
    expect(await rowsOf(utf16(text, true))).toEqual(expected);
    expect(await rowsOf(utf16(text, false))).toEqual(expected);
    expect(await rowsOf(windows)).toEqual(expected);
  });

  it('names its delimiter in a first line that is no row', async () => {
    expect(await rowsOf('sep=;\r\na;b,c\r\n1;2')).toEqual([
      ['a', 'b,c'],
      [1, 2],
    ]);
  });

  it.each([
    ['commas', 'a,b\n1,2', ['a', 'b']],
    ['semicolons beside decimal commas', 'a;b\n1,5;2,5', ['a', 'b']],
    ['tabs', 'a\tb;c\n1\t2', ['a', 'b;c']],
    ['no delimiter at all: a column', 'a|b\n1|2', ['a|b']],
  ])('is split at %s', async (_, text, first) => {
    expect((await rowsOf(text))[0]).toEqual(first);
  });

  it('keeps line breaks, delimiters and quotes of a quoted cell', async () => {
    expect(await rowsOf('id,text\n1,"Hello,\n""you"""\n2,"ok"')).toEqual([
      ['id', 'text'],
      ['1', 'Hello,\n"you"'],
      ['2', 'ok'],
    ]);
  });

  it('keeps every digit of a long number and every leading zero', async () => {
    expect(await rowsOf('id,code\n17896543210987654321,007')).toEqual([
      ['id', 'code'],
      ['17896543210987654321', '007'],
    ]);
  });

  it('loses blank rows and columns at its end, and keeps those in between', async () => {
    expect(await rowsOf('a,,b,\n,,,\n1,,2,\n,,,\n\n')).toEqual([
      ['a', '', 'b'],
      ['', '', ''],
      [1, '', 2],
    ]);
  });

  it('comes back as it was written, whatever stands in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '1') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(readDelimited(`sep=,\n${text}`)).toEqual(rows);
      }),
    );
  });

  it('is read whatever bytes it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await troubleOf(bytes)).toMatch(/^(none|oldExcel|pdf|picture|webPage|damaged|noTable|empty)$/);
      }),
    );
  });
});

describe('an Excel workbook', () => {
  it('gives texts, numbers, days, times and truths as they are', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd h:mm"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="10"/></cellXfs>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>in &amp; line</t></is></c></row>' +
      '<row r="3"><c r="A3" s="1"><v>45778</v></c><c r="B3" s="2"><v>45778.5</v></c><c r="C3" s="3"><v>0.25</v></c>' +
      '<c r="D3" s="4"><v>0.05</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#N/A</v></c><c r="G3" t="str"><f>A1</f><v>text</v></c><c r="H3" s="1"/></row>';
    const texts =
      '<si><r><t>Rich </t></r><r><t xml:space="preserve">text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    expect(await rowsOf(workbookOf([{ name: 'A', rows }], { texts, styles }))).toEqual([
      ['Rich text', '', 'in & line', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      [{ day: 45778 }, { time: 45778.5 }, 0.25, 0.05, true, '#N/A', 'text'],
    ]);
  });

  it('counts days from 1904 where its calendar does', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const rows = '<row><c s="0"><v>44316</v></c></row>';
    const book = workbookOf([{ name: 'A', rows }], { styles, properties: '<workbookPr date1904="1"/>' });
    expect(await rowsOf(book)).toEqual([[{ day: 45778 }]]);
  });

  it('gives each visible sheet that holds something, under its own name', async () => {
    const rows = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
    const book = workbookOf([
      { name: 'Posts', rows },
      { name: 'Hidden', rows, state: 'hidden' },
      { name: 'Blank', rows: '' },
      { name: 'Days &amp; hours', rows },
    ]);
    const tables = await read(book, 'Export.xlsx');
    expect(tables.map(({ name }) => name)).toEqual(['Export - Posts', 'Export - Days & hours']);
  });
});

describe('an archive', () => {
  it('gives every table in it, and leaves out what is none', async () => {
    const zip = zipSync({
      'Table data.csv': strToU8('a,b\n1,2'),
      'inner/Totals.csv': strToU8('c,d\n3,4'),
      '__MACOSX/._Totals.csv': strToU8('x'),
      'readme.pdf': strToU8('%PDF'),
    });
    const tables = await read(zip, 'download.zip');
    expect(tables.map(({ name }) => name)).toEqual(['Table data', 'Totals']);
  });

  it('that was cut off is damaged', async () => {
    const zip = zipSync({ 'a.csv': strToU8('a,b\n1,2') });
    expect(await troubleOf(zip.slice(0, zip.length - 30))).toBe('damaged');
    expect(await troubleOf(zip.slice(0, 30))).toBe('damaged');
  });
});

describe('a file that is no table', () => {
  it.each([
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldExcel'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['a web page saved as .xls', '<html><table></table></html>', 'webPage'],
    ['an empty file', '', 'empty'],
    ['a file of blank lines', '\n\n,,\n', 'empty'],
    ['an archive without a table', zipSync({ 'a.png': strToU8('x') }), 'noTable'],
  ])('is told apart: %s', async (_, content, trouble) => {
    expect(await troubleOf(content)).toBe(trouble);
  });
});

const REAL = '../shared/exports';

const isPlainNumber = (cell: unknown) => /^-?\d{1,15}(\.\d+)?$/.test(String(cell)) && !/^-?0\d/.test(String(cell));

describe.skipIf(!existsSync(REAL))('a real export', () => {
  const names = existsSync(REAL)
    ? readdirSync(REAL).filter((name) => /\.(csv|xlsx)$/.test(name) && name !== 'MANIFEST.csv')
    : [];

  it.each(names)('holds the same cells here as for the command: %s', async (name) => {
    const bytes = readFileSync(`${REAL}/${name}`);
    const [here, there] = [await read(bytes, name), await readTabs(name, bytes)];
    const plain = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => {
        const cells = row.map((cell) => {
          if (cell instanceof Date) return cell.getTime() / 86_400_000 + 25_569;
          if (typeof cell === 'object' && cell !== null) return Object.values(cell)[0];
          return isPlainNumber(cell) ? Number(cell) : (cell ?? '');
        });
        while (cells.at(-1) === '') cells.pop();
        return cells;
      });
    const blankless = (rows: unknown[][]) => {
      while (rows.at(-1)?.length === 0) rows.pop();
      return rows;
    };
    expect(here.map(({ rows }) => blankless(plain(rows)))).toEqual(there.map(({ grid }) => blankless(plain(grid))));
  });
});
