import type { Cell, Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import type { Recogniser } from './recognise.ts';

/**
 * A file of delimited lines that was pasted without being split: its table, with the row in which each record begins;
 * the header alone where its records cannot be told apart any more; undefined for any other tab.
 */
export type Unsplit =
  | { readonly kind: 'split'; readonly cells: Grid; readonly rows: Int32Array }
  | { readonly kind: 'broken'; readonly row: number };

const DELIMITERS = [',', ';', '\t'];
const ROWS_TO_LOOK = 50;

export function splitLines(cells: Grid, recogniser: Recogniser): Unsplit | undefined {
  for (let row = 0; row < Math.min(cells.length, ROWS_TO_LOOK); row++) {
    for (const cell of cells[row]!) {
      if (typeof cell !== 'string') continue;
      const delimiter = DELIMITERS.find((mark) => cell.includes(mark) && isHeaderLine(cell, mark, recogniser));
      if (delimiter === undefined) continue;
      return splitAt(cells, row, delimiter) ?? { kind: 'broken', row };
    }
  }
  return undefined;
}

function isHeaderLine(line: string, delimiter: string, recogniser: Recogniser): boolean {
  const { records, open } = parse([line], delimiter);
  return !open && records.length === 1 && recogniser.recognise(records[0]!.fields) !== undefined;
}

function splitAt(cells: Grid, header: number, delimiter: string): Unsplit | undefined {
  const lines: string[] = [];
  for (const line of cells) {
    const [first = '', ...others] = line;
    // What Sheets took for a number or a date has lost its text, and what stands beside column A its line.
    if (!others.every(isBlank) || (typeof first !== 'string' && lines.length > header)) return undefined;
    lines.push(String(first));
  }
  const { records, open } = parse(lines, delimiter);
  const width = records.find(({ row }) => row === header)?.fields.length ?? 0;
  const fits = ({ row, fields }: Line) => row < header || fields.length === width || fields.length === 1;
  if (open || !records.every(fits)) return undefined;
  const table = records.map(({ fields }): readonly Cell[] => [
    ...fields,
    ...new Array<Cell>(Math.max(width - fields.length, 0)).fill(''),
  ]);
  return { kind: 'split', cells: table, rows: Int32Array.from(records, ({ row }) => row) };
}

interface Line {
  readonly row: number;
  readonly fields: readonly string[];
}

/** Reads delimited lines; a quoted field may go on over several of them. `open` where the last quote never closes. */
function parse(
  lines: readonly string[],
  delimiter: string,
): { readonly records: readonly Line[]; readonly open: boolean } {
  const records: Line[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let start = 0;
  lines.forEach((line, row) => {
    if (!quoted) start = row;
    for (let index = 0; index < line.length; index++) {
      const character = line[index]!;
      if (quoted) {
        if (character !== '"') field += character;
        else if (line[index + 1] === '"') field += line[++index];
        else quoted = false;
      } else if (character === '"' && field.trim() === '') {
        quoted = true;
        field = '';
      } else if (character === delimiter) {
        fields.push(field);
        field = '';
      } else field += character;
    }
    if (quoted) {
      field += '\n';
      return;
    }
    records.push({ row: start, fields: [...fields, field] });
    fields = [];
    field = '';
  });
  return { records, open: quoted };
}
