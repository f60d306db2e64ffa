const WIDEST = 60;

/** Rows of texts as columns of equal width, for a terminal: long texts run on where nothing follows, blank columns vanish. */
export function textGrid(cells: readonly (readonly string[])[]): string {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    cells.some((row) => (row[column] ?? '') !== ''),
  );
  const sizes = used.map((column, index) =>
    Math.min(
      WIDEST,
      Math.max(0, ...cells.filter((row) => followed(row, used, index)).map((row) => length(row[column]))),
    ),
  );
  return cells
    .map((row) =>
      used
        .map((column, index) => cell(row, used, column, index, sizes[index] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Does something stand to the right in this row? */
const followed = (row: readonly string[], used: readonly number[], index: number): boolean =>
  used.slice(index + 1).some((column) => (row[column] ?? '') !== '');

const flat = (text: string | undefined): string => (text ?? '').replace(/\s*\n\s*/g, ' / ');
const length = (text: string | undefined): number => [...flat(text)].length;

function cell(row: readonly string[], used: readonly number[], column: number, index: number, size: number): string {
  const text = flat(row[column]);
  return followed(row, used, index) ? `${text}${' '.repeat(Math.max(0, size - [...text].length))}  ` : text;
}
