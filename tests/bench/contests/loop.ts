/** Loops as a person would write them for one formula: each is code of its own, so that V8 makes the best of every one. */

/** What a cell must be, by the letter of its column (see columns.ts); t is a text. */
const CHECKS: Readonly<Record<string, string>> = {
  c: `typeof $ === 'number' && $ >= 0 && $ <= Number.MAX_VALUE`,
  n: `typeof $ === 'number' && $ >= -Number.MAX_VALUE && $ <= Number.MAX_VALUE`,
  s: `typeof $ === 'number' && $ >= 0 && $ <= 1`,
  d: `$ instanceof Date && !Number.isNaN($.getTime())`,
  t: `typeof $ === 'string' && $ !== '' && $[0] !== '#'`,
};
const CHECKED_AS: Readonly<Record<string, string>> = { p: 'c', y: 'c', e: 'd' };

/** Stands for whatever a formula says: these loops have no words, and are compared without them. */
export const SENTENCE = 'a sentence';

interface ByHand {
  /** One for each argument; a capital is one that may be blank, and x one value for all rows, which is checked before. */
  readonly letters: string;
  /** About the cells a, b, c … of a row: what stands in each cell of its result, with commas in between. */
  readonly arithmetic: string;
  /** What the arithmetic calls. */
  readonly scope?: Readonly<Record<string, unknown>>;
  /** How many cells the result has. */
  readonly width?: number;
}

type Loop = (...given: readonly unknown[]) => unknown[][];

/** A blank gives a blank, unless its column may be left out; anything else that is wrong gives a sentence. */
export function loopByHand({ letters, arithmetic, scope = {}, width = 1 }: ByHand): Loop {
  const names = Array.from(letters, (_, index) => 'abcdefg'[index]!);
  const columns = names
    .map((name, index) => ({ name, letter: letters[index]! }))
    .filter(({ letter }) => letter !== 'x')
    .map(({ name, letter }) => ({ name, cells: `column_${name}`, ...checksOf(name, letter) }));
  const and = (conditions: readonly string[]) => conditions.map((each) => `(${each})`).join(' && ');
  const filled = (first: string) => `[${[first, ...new Array<string>(width - 1).fill("''")].join(', ')}]`;
  const mayAllBeBlank = letters === letters.toUpperCase();
  const code = `
    let rows = ${columns[0]!.cells}.length;
    while (rows > 1 && ${and(columns.map(({ cells }) => `${cells}[rows - 1][0] === ''`))}) rows -= 1;
    const result = [];
    let row = 0;
    if (${and(columns.map(({ cells, header }) => `${header}(${cells}[0][0])`))}) {
      result.push(${filled("''")});
      row = 1;
    }
    for (; row < rows; row += 1) {
      ${columns.map(({ name, cells, read }) => `const ${name} = ${read(`${cells}[row][0]`)};`).join('\n      ')}
      ${mayAllBeBlank ? `if (${and(columns.map(({ name }) => `${name} === ''`))}) result.push(${filled("''")}); else` : ''}
      if (${and(columns.map(({ isGiven }) => isGiven))}) result.push([${arithmetic}]);
      else if (${and(columns.map(({ isGivenOrBlank }) => isGivenOrBlank))}) result.push(${filled("''")});
      else result.push(${filled('SENTENCE')});
    }
    return result;`;
  const known = { SENTENCE, isHeader, isNameOfTexts, trimmed, ...scope };
  const parameters = names.map((name) => columns.find((column) => column.name === name)?.cells ?? name);
  const make = new Function(...Object.keys(known), `return (${parameters.join(', ')}) => {${code}};`);
  return make(...Object.values(known)) as Loop;
}

function checksOf(name: string, letter: string) {
  const kind = letter.toLowerCase();
  const check = CHECKS[CHECKED_AS[kind] ?? kind]!.replaceAll('$', name);
  const orBlank = `${name} === '' || ${check}`;
  return {
    isGiven: letter === kind ? check : orBlank,
    isGivenOrBlank: orBlank,
    header: kind === 't' ? 'isNameOfTexts' : 'isHeader',
    read: (cell: string) => (kind === 't' ? `trimmed(${cell})` : cell),
  };
}

function trimmed(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.trim() : cell;
}

/** A text above a column of numbers or days, that is no number and no error. */
export function isHeader(cell: unknown): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && Number.isNaN(Number(cell)) && cell[0] !== '#';
}

/** Above texts only the name of an argument is a header, for any other text may be one of them. */
function isNameOfTexts(cell: unknown): boolean {
  return typeof cell === 'string' && NAMES_OF_TEXTS.has(cell.trim().toLowerCase());
}

const NAMES_OF_TEXTS = new Set(['address', 'source', 'medium', 'campaign', 'platform', 'metric', 'channel or source']);
