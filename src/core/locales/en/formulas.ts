import type { Locale, Text } from '../../lib/text.ts';

/** Sentences in which a formula says what is wrong with a cell; `name` is the parameter's, as people say it. */
export const formulas = {
  locale: (): Locale => 'en',
  /** The text of a definition in this language. */
  own: (text: Text) => text.en,
  text: (name: string, found: string) => `${name}: a number is needed, not the text "${found}".`,
  ambiguous: (name: string, found: string, one: string, other: string) =>
    `${name}: "${found}" is text and can be read as ${one} or as ${other}. Type it again as a number.`,
  errorValue: (name: string, found: string) => `${name}: its cell holds the error ${found}. Mend that cell first.`,
  date: (name: string) => `${name}: a number is needed, not a date.`,
  checkbox: (name: string, checked: boolean) => `${name}: a number is needed, not ${checked ? 'TRUE' : 'FALSE'}.`,
  negative: (name: string, found: string) => `${name}: ${found} is negative. It must be 0 or more.`,
  overOne: (name: string, found: string) =>
    `${name}: ${found} is over 1. A share lies between 0 and 1: write 40% or 0.4, not 40.`,
  dateNeeded: (name: string, found: string) =>
    `${name}: a date is needed, not ${found}. Set Format › Number › Date, or write it as 2025-04-30.`,
  durationNeeded: (name: string, found: string) =>
    `${name}: a duration is needed, not ${found}. Write 2/24 or 2:00 for two hours.`,
  dateOrCheckbox: 'a date or a checkbox',
  textNeeded: (name: string) => `${name}: a text is needed, not a date or a checkbox.`,
  notOneOf: (name: string, found: string, names: string) => `${name}: "${found}" is not known. It can be ${names}.`,
  option: (name: string) => `"${name}"`,
  /** What is wrong with the value of a name. */
  because: (name: string, why: string) => `${name}: ${why}`,
  atRow: (name: string, row: number) => `${name}, row ${row} of the range`,
  oneValue: (name: string, size: string) => `${name}: one value is needed, not ${size}.`,
  oneLine: (name: string, size: string) => `${name}: one column or one row is needed, not ${size}.`,
  unreadable: (name: string) => `${name}: its cell holds nothing that can be counted with.`,
  missing: (name: string, call: string) => `${name}: missing. Write =${call}.`,
  tooMany: (call: string, given: number) => `${given} values are more than this formula takes. Write =${call}.`,
  sizes: (name: string, size: string, other: string, otherSize: string) =>
    `${name} has ${size} and ${other} has ${otherSize}. Give ranges of the same size, such as A2:A50 and B2:B50.`,
  size: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  noPosts: (base: string, call: string) =>
    `No tab holds posts with both engagements and ${base}. Add an export, or write =${call}.`,
  noPostsInRange: (base: string, call: string) =>
    `This range holds no rows with both engagements and ${base}. Write =${call}.`,
  notAnExport: (call: string) =>
    `This range is not recognised as an export: take all its columns, header row included, or write =${call}.`,
  tooFewPosts: (share: string, base: string, platforms: string, call: string) =>
    `Only ${share} of the engagements come from posts with known ${base}. Left out: ${platforms}. ` +
    `For your own choice, write =${call}.`,
  unnamedPlatform: 'a tab without a platform',
};
