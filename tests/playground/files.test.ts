import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeText } from '../../src/playground/node/decode.ts';
import { findDelimiter, readDelimited } from '../../src/playground/node/delimited.ts';
import { readFiles, readTabs } from '../../src/playground/node/files.ts';

const TEXT = 'Nom;Dépense\r\n"Été €";12\r\n';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...text].entries()) view.setUint16(index * 2, letter.charCodeAt(0), !big);
  return bytes;
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('encodings', () => {
  const latin = Uint8Array.from([...TEXT].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', joined(Uint8Array.of(0xef, 0xbb, 0xbf), new TextEncoder().encode(TEXT))],
    ['UTF-16LE', joined(Uint8Array.of(0xff, 0xfe), utf16(TEXT, false))],
    ['UTF-16BE', joined(Uint8Array.of(0xfe, 0xff), utf16(TEXT, true))],
    ['Windows-1252', latin],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  test('UTF-16 without a mark is known by its empty bytes', () => {
    expect(decodeText(utf16('Date,Reach\n2025-01-01,5\n', false))).toBe('Date,Reach\n2025-01-01,5\n');
  });
});

describe('delimiters', () => {
  test.each([
    ['a comma', 'Name,Spend\n"A, B",1\n', ','],
    ['a semicolon beside decimal commas', 'Name;Spend;Reach\nA;1,5;2,5\nB;1,5;2,5\nC;3,5;4,5\n', ';'],
    ['a tab in a file of commas', 'Name\tText\nA\tone, two\nB\tthree, four, five\n', '\t'],
    ['a comma in names full of bars', 'Campaign,Spend\nFR|Retarget|2025|Video,12\nFR|Prospect|2025|Video,13\n', ','],
    [
      'a comma after a title and a line of dates',
      'Campaign report\n"July 8, 2025 - July 31, 2025"\nCampaign,Cost,Clicks\nA,1,2\nB,3,4\n',
      ',',
    ],
    ['a comma in one column', 'Name\nA\n', ','],
    [
      'a comma where semicolons stand in captions',
      'Id,Caption\n1,"one; two"\n2,three; four\n3,five\n4,six\n5,seven\n',
      ',',
    ],
  ])('%s', (_, text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  test('a first line sep= names the delimiter and is no row', () => {
    expect(readDelimited('sep=;\r\na,b;c\r\n')).toEqual([['a,b', 'c']]);
    expect(readDelimited('sep=\t\na\tb\n')).toEqual([['a', 'b']]);
    expect(readDelimited('sep=,\n"Facebook reach"\n"Date","Primary"\n')).toEqual([
      ['Facebook reach'],
      ['Date', 'Primary'],
    ]);
  });

  test('quoted line breaks, doubled quotes, blank lines and old line ends are kept apart', () => {
    expect(readDelimited('a,b\n"x\ny","say ""hi"""\n\nc,d')).toEqual([
      ['a', 'b'],
      ['x\ny', 'say "hi"'],
      [''],
      ['c', 'd'],
    ]);
    expect(readDelimited('a,b\rc,d\r')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

/** The least of an xlsx file: a text, a number, a day, a moment and a boolean. */
function workbook(sheets: readonly string[]): Uint8Array {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Name </t></is></c><c r="B1"><v>12.5</v></c><c r="C1" s="1"><v>45747</v></c><c r="D1" s="2"><v>45747.5</v></c><c r="E1" t="b"><v>1</v></c></row><row r="3"><c r="B3"><v>7</v></c></row>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => `<Relationship Id="s${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
  };
  sheets.forEach((_, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] =
      `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('xlsx', () => {
  test('numbers, days, moments and booleans are typed; a day is not moved by a zone', async () => {
    const [tab] = await readTabs('Report.xlsx', workbook(['Data']));
    expect(tab?.name).toBe('Report');
    expect(tab?.grid[0]).toEqual([
      'Name ',
      12.5,
      new Date(Date.UTC(2025, 2, 31)),
      new Date(Date.UTC(2025, 2, 31, 12)),
      true,
    ]);
    expect(tab?.grid[1]?.every((cell) => cell === null)).toBe(true);
    expect(tab?.grid[2]?.[1]).toBe(7);
  });

  test('each sheet of several becomes a tab', async () => {
    const tabs = await readTabs('Visitors.xlsx', workbook(['Metrics', 'Location']));
    expect(tabs.map(({ name }) => name)).toEqual(['Visitors - Metrics', 'Visitors - Location']);
  });

  test('is known by its content, whatever its name', async () => {
    expect((await readTabs('export.csv', workbook(['Data'])))[0]?.grid[0]?.[1]).toBe(12.5);
  });
});

describe('files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  test('tabs are named after their files, each name once, short enough and without signs that references need', async () => {
    const long = `${'x'.repeat(120)}.csv`;
    const zip = zipSync({
      'one/Report [May].csv': strToU8('a,b'),
      "two/L'été.tsv": strToU8('c\td'),
      '__MACOSX/._x.csv': strToU8('no'),
      'read.me': strToU8('no'),
    });
    const paths = [
      file('Posts.csv', 'a,b'),
      file('posts.tsv', 'a\tb'),
      file(long, 'a'),
      file(`${long.slice(0, -4)}y.csv`, 'a'),
      file('all.zip', zip),
    ];
    const tabs = await readFiles(paths);
    expect(tabs.map(({ name }) => name)).toEqual([
      'Posts',
      'posts 2',
      'x'.repeat(100),
      `${'x'.repeat(98)} 2`,
      'Report May',
      'L’été',
    ]);
    expect(tabs.at(-1)?.grid).toEqual([['c', 'd']]);
  });

  test('what cannot be read is told in a sentence', async () => {
    await expect(readFiles([join(folder, 'none.csv')])).rejects.toThrow(
      'none.csv cannot be read: there is no such file.',
    );
    await expect(readFiles([folder])).rejects.toThrow('it is a folder.');
    await expect(readTabs('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0))).rejects.toThrow(
      'old.xls is an old Excel file (.xls): open it and save it as .xlsx or .csv.',
    );
    await expect(readTabs('broken.zip', strToU8('PK broken'))).rejects.toThrow(
      'broken.zip is a damaged archive: download it again.',
    );
    await expect(readTabs('empty.zip', zipSync({ 'a.png': strToU8('x') }))).rejects.toThrow(
      'empty.zip holds no csv, tsv, txt or xlsx file.',
    );
  });
});
