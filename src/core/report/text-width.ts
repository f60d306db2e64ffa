import { type CellStyle, STYLES, type Style } from './model.ts';

/**
 * Advance widths of Arial, the font of a new sheet, in thousandths of its size (from the font's own metrics); an
 * accented letter is as wide as the plain one.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, 'ijl‘’'],
  [260, '|¦'],
  [278, ' \u00a0.,:;!/\\[]ftI·'],
  [333, '()-`rª°“”¨⁰¹²³⁴⁵⁶⁷⁸⁹'],
  [350, '•'],
  [355, '"'],
  [389, '*'],
  [500, 'cksvxyzJ'],
  [549, '≥≤≠'],
  [556, '0123456789abdeghnopqu?$€£_#–L«»§'],
  [584, '+=<>~×÷±'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'wCDHNRU'],
  [778, 'GOQ'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—œŒæÆ™→↳▰▱●○▲▼✔✖'],
  [1015, '@'],
];
/** A thin or narrow no-break space. */
const NARROW = 200;
/** Any other letter. */
const OTHER = 1000;
const BOLD = 1.07;
const PIXELS_PER_POINT = 96 / 72;

/** Pixels that a text takes in one line of a style. */
export function textWidth(text: string, style: CellStyle): number {
  const { size, bold }: Style = STYLES[style];
  let units = 0;
  for (const letter of text.normalize('NFD')) units += unitsOf(letter);
  return (units / 1000) * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

function unitsOf(letter: string): number {
  if (/\p{M}/u.test(letter)) return 0;
  if (/[\u2009\u202f]/.test(letter)) return NARROW;
  return WIDTHS.find(([, letters]) => letters.includes(letter))?.[0] ?? OTHER;
}

/** The lines of a text that is no wider than the given pixels: broken at spaces, never at a no-break one. */
export function textLines(text: string, style: CellStyle, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => linesOfParagraph(paragraph, style, width));
}

function linesOfParagraph(text: string, style: CellStyle, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The text, or its beginning and an ellipsis where it is wider than the given pixels. */
export function shortened(text: string, style: CellStyle, width: number): string {
  if (textWidth(text, style) <= width) return text;
  const letters = [...text];
  let count = letters.length;
  while (count > 1 && textWidth(`${letters.slice(0, count).join('').trimEnd()}…`, style) > width) count--;
  return `${letters.slice(0, count).join('').trimEnd()}…`;
}
