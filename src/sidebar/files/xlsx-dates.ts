import { elements, firstElement } from './xml.ts';

/** Whether numbers of a format are days, or days with a time; undefined for numbers. A duration alone is a number. */
export type DateKind = 'day' | 'time' | undefined;

/** The formats that workbooks do not spell out (ECMA-376, part 1, 18.8.30), with those of East Asian languages. */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: DateKind])[] = [
  [14, 17, 'day'],
  [22, 22, 'time'],
  [27, 31, 'day'],
  [36, 36, 'day'],
  [50, 54, 'day'],
  [57, 58, 'day'],
];

/** For each style of a workbook's cells, by its number. */
export function dateStyles(xml: string): readonly DateKind[] {
  const own = new Map<number, DateKind>();
  for (const { attributes } of elements(firstElement(xml, 'numFmts')?.inside ?? '', 'numFmt')) {
    own.set(Number(attributes.numFmtId), dateKind(attributes.formatCode ?? ''));
  }
  return [...elements(firstElement(xml, 'cellXfs')?.inside ?? '', 'xf')].map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.has(id) ? own.get(id) : BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2];
  });
}

/** A format with a year or a day in it is a date, with an hour too a time of a day. */
export function dateKind(format: string): DateKind {
  const bare = format
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, '');
  if (!/[yd]/.test(bare) || /[0#?]/.test(bare.replace(/\.0+/g, ''))) return undefined;
  return /h/.test(bare) ? 'time' : 'day';
}
