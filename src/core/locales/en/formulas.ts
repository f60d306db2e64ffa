import type { Locale, Text } from '../../lib/text.ts';

/** Sentences in which a formula says what is wrong with a cell; `name` is the parameter's, as people say it. */
export const formulas = {
  locale: (): Locale => 'en',
  /** The text of a definition in this language. */
  own: (text: Text) => text.en,
  text: (name: string, found: string) => `${name}: a number is needed, not the text "${found}".`,
  numberAsText: (name: string, found: string) =>
    `${name}: "${found}" is text that only looks like a number. Set Format › Number › Automatic, then type it again.`,
  errorValue: (name: string, found: string) => `${name}: its cell holds the error ${found}. Mend that cell first.`,
  date: (name: string) => `${name}: a number is needed, not a date.`,
  checkbox: (name: string, checked: boolean) => `${name}: a number is needed, not ${checked ? 'TRUE' : 'FALSE'}.`,
  negative: (name: string, found: string) => `${name}: ${found} is negative. It must be 0 or more.`,
  unreadable: (name: string) => `${name}: its cell holds nothing that can be counted with.`,
  missing: (name: string, call: string) => `${name}: missing. Write =${call}.`,
  tooMany: (call: string, given: number) => `${given} values are more than this formula takes. Write =${call}.`,
  sizes: (name: string, size: string, other: string, otherSize: string) =>
    `${name} has ${size} and ${other} has ${otherSize}. Give ranges of the same size, such as A2:A50 and B2:B50.`,
  size: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  noPosts: (call: string) =>
    `No tab holds posts with both engagements and impressions or views. Add an export, or write =${call}.`,
  noPostsInRange: (call: string) =>
    `This range holds no rows with both engagements and impressions or views. Write =${call}.`,
  notAnExport: (call: string) =>
    `This range is not recognised as an export: take all its columns, header row included, or write =${call}.`,
  tooFewPosts: (share: string, platforms: string, call: string) =>
    `Only ${share} of the engagements come from posts whose impressions or views are known. Left out: ${platforms}. ` +
    `For your own choice, write =${call}.`,
  unnamedPlatform: 'a tab without a platform',
};
