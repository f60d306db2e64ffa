/**
 * How a call with nothing but values in it is spelled: as scripts write it, "=SAMPLE_SIZE(0.1,0.02)", and as people do,
 * "=SAMPLE_SIZE(0.1; 0.02)" or, where the decimal mark is a comma, "=SAMPLE_SIZE(0,1; 0,02)".
 */
export type DecimalMark = '.' | ',';

export interface CallText {
  /** In capitals. */
  readonly name: string;
  /** As scripts write it, with its equals sign. */
  readonly formula: string;
}

/**
 * A call as people type it, where nothing but numbers, texts and columns of them are its arguments; undefined for
 * anything else: another formula inside, a reference, an operator.
 */
export function readCall(text: string, decimal: DecimalMark): CallText | undefined {
  const [, name, inner] = /^\s*=\s*([A-Za-z_]+)\s*\(([\s\S]*)\)\s*$/.exec(text) ?? [];
  if (name === undefined || inner === undefined) return undefined;
  const parts = partsOf(inner, decimal);
  if (!parts || !isWellFormed(parts)) return undefined;
  const written = parts.map(({ kind, text }) => {
    if (kind === 'number') return text.replace(',', '.');
    return kind === 'separator' ? ',' : text;
  });
  return { name: name.toUpperCase(), formula: `=${name.toUpperCase()}(${written.join('')})` };
}

/** A call as scripts write it, spelled for people: a semicolon is read everywhere. */
export function spelledCall(formula: string, decimal: DecimalMark): string {
  const open = formula.indexOf('(') + 1;
  const parts = partsOf(formula.slice(open, formula.lastIndexOf(')')), '.') ?? [];
  const written = parts.map(({ kind, text }) => {
    if (kind === 'number') return text.replace('.', decimal);
    return kind === 'separator' || kind === 'row' ? '; ' : text;
  });
  return `${formula.slice(0, open)}${written.join('')})`;
}

interface Part {
  readonly kind: 'number' | 'text' | 'separator' | 'row' | 'open' | 'close';
  readonly text: string;
}

const PARTS: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /\s*(?:(-?\d+(?:\.\d+)?)|("(?:[^"]|"")*"|TRUE\b|FALSE\b)|([;,])|(\{)|(\}))\s*/iy,
  ',': /\s*(?:(-?\d+(?:,\d+)?)|("(?:[^"]|"")*"|TRUE\b|FALSE\b)|(;)|(\{)|(\}))\s*/iy,
};

function partsOf(inner: string, decimal: DecimalMark): readonly Part[] | undefined {
  const pattern = new RegExp(PARTS[decimal]);
  const parts: Part[] = [];
  let isArray = false;
  while (pattern.lastIndex < inner.length) {
    const match = pattern.exec(inner);
    if (!match) return inner.trim() === '' ? [] : undefined;
    const [, number, text, separator, open, close] = match;
    if (number !== undefined) parts.push({ kind: 'number', text: number });
    else if (text !== undefined) parts.push({ kind: 'text', text });
    else if (separator !== undefined) parts.push({ kind: isArray ? 'row' : 'separator', text: separator });
    else parts.push({ kind: open ? 'open' : 'close', text: open ?? close ?? '' });
    isArray = open !== undefined || (isArray && close === undefined);
  }
  return parts;
}

/** Values stand between separators; braces hold values, one a row, and no braces; an argument may be left out. */
function isWellFormed(parts: readonly Part[]): boolean {
  const shape = parts.map(({ kind, text }) => {
    const sign = { number: 'v', text: 'v', separator: ',', row: text === ';' ? ';' : '!', open: '{', close: '}' };
    return sign[kind];
  });
  return /^(?:v|\{v(?:;v)*\})?(?:,(?:v|\{v(?:;v)*\})?)*$/.test(shape.join(''));
}
