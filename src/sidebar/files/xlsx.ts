import type { FileCell } from '../../core/protocol.ts';
import { FileFailure, type FileTable } from './cells.ts';
import { type dateKind, dateStyles } from './xlsx-dates.ts';
import { elements, firstElement, unescapeXml } from './xml.ts';
import type { ZipEntry } from './zip.ts';

/** Days between the two calendars of workbooks, that of 1900 and that of 1904. */
const CALENDARS_APART = 1462;

/** The sheets of an Excel workbook (ECMA-376, part 1, 18.2 to 18.4) that a person can see, in their order. */
export async function readWorkbook(entries: readonly ZipEntry[]): Promise<FileTable[]> {
  const part = async (path: string): Promise<string> => {
    const wanted = path.toLowerCase();
    const entry = entries.find(({ name }) => name.toLowerCase() === wanted);
    return entry ? new TextDecoder().decode(await entry.bytes()) : '';
  };
  const path = await workbookPath(part);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const book = await part(path);
  if (book === '') throw new FileFailure('damaged');
  const links = await relationships(part, path);
  const linked = async (type: string) => {
    const link = links.find((each) => each.type.endsWith(`/${type}`));
    return link ? part(resolved(folder, link.target)) : '';
  };
  const context: Context = {
    texts: sharedTexts(await linked('sharedStrings')),
    dates: dateStyles(await linked('styles')),
    shift: isTrue(firstElement(book, 'workbookPr')?.attributes.date1904) ? CALENDARS_APART : 0,
  };
  const tables: FileTable[] = [];
  for (const { attributes } of elements(book, 'sheet')) {
    const link = links.find(({ id }) => id === attributes.id);
    if (!link?.type.endsWith('/worksheet') || (attributes.state ?? 'visible') !== 'visible') continue;
    tables.push({ name: attributes.name ?? '', rows: rowsOf(await part(resolved(folder, link.target)), context) });
  }
  return tables;
}

interface Context {
  readonly texts: readonly string[];
  /** By the number of a cell's style: whether it shows a day, or a day and a time. */
  readonly dates: readonly ReturnType<typeof dateKind>[];
  readonly shift: number;
}

type Part = (path: string) => Promise<string>;

async function workbookPath(part: Part): Promise<string> {
  for (const { attributes } of elements(await part('_rels/.rels'), 'Relationship')) {
    if (attributes.Type?.endsWith('/officeDocument')) return resolved('', attributes.Target ?? '');
  }
  return 'xl/workbook.xml';
}

async function relationships(part: Part, path: string) {
  const at = path.lastIndexOf('/') + 1;
  const list = await part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
  return [...elements(list, 'Relationship')].map(({ attributes }) => ({
    id: attributes.Id,
    type: attributes.Type ?? '',
    target: attributes.Target ?? '',
  }));
}

/** "worksheets/sheet1.xml" beside the workbook, "/xl/worksheets/sheet1.xml" from the top. */
function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function sharedTexts(xml: string): string[] {
  return [...elements(xml, 'si')].map(({ inside }) => textIn(inside));
}

/** The runs of a text put together, without how it is pronounced. */
function textIn(xml: string): string {
  const written = xml.replace(/<((?:\w+:)?rPh)\b[\s\S]*?<\/\1>/g, '');
  return [...elements(written, 't')].map(({ inside }) => unescapeXml(inside)).join('');
}

function rowsOf(xml: string, context: Context): FileCell[][] {
  const rows: FileCell[][] = [];
  for (const row of elements(firstElement(xml, 'sheetData')?.inside ?? '', 'row')) {
    const place = Number(row.attributes.r) - 1;
    while (rows.length < place) rows.push([]);
    const cells: FileCell[] = [];
    for (const { attributes, inside } of elements(row.inside, 'c')) {
      const column = columnOf(attributes.r);
      while (cells.length < column) cells.push('');
      cells.push(cellOf(attributes, inside, context));
    }
    rows.push(cells);
  }
  return rows;
}

/** "AB12" stands in column 27, counted from 0; -1 without a reference: the cell follows the one before. */
function columnOf(reference: string | undefined): number {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0] ?? '';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(attributes: Readonly<Record<string, string>>, inside: string, context: Context): FileCell {
  if (attributes.t === 'inlineStr') return textIn(inside);
  const value = firstElement(inside, 'v');
  if (!value) return '';
  const text = unescapeXml(value.inside);
  switch (attributes.t) {
    case 's':
      return context.texts[Number(text)] ?? '';
    case 'b':
      return text === '1';
    case 'str':
    case 'e':
      return text;
    case 'd':
      return text.replace('T', ' ').replace(/Z$/, '');
    default:
      return numberOf(text, attributes.s, context);
  }
}

function numberOf(text: string, style: string | undefined, { dates, shift }: Context): FileCell {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  const kind = dates[Number(style ?? 0)];
  if (!kind || number < 0) return number;
  return kind === 'time' ? { time: number + shift } : { day: Math.floor(number + shift) };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
