import type { Cell } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import { readNumberText } from '../lib/number-text.ts';
import { fieldName } from '../tabs/reading-rules.ts';
import { signatureOf } from './decisions.ts';
import type { Problem } from './define.ts';
import { columnLetter } from './problems.ts';
import { isDerived, proposalFor } from './proposals.ts';
import type { Section } from './sections.ts';
import type { TabReading } from './table.ts';

/** Rows looked at to tell a column of figures from one of words. */
const ROWS_TO_LOOK = 100;
/** More questions than this are no help. */
const QUESTIONS = 8;

/** Asks about each column that holds figures which are not known, and which do not follow from others. */
export function questions(
  { tab, cells, sheetRow }: TabReading,
  section: Section,
  rows: Int32Array,
): readonly Problem[] {
  const row = sheetRow(section.header);
  const unknown = section.match.ignored.filter(
    ({ column, header, decided }) => !decided && !isDerived(header) && holdsFigures(cells, rows, column - 1),
  );
  if (unknown.length === 0) return [];
  const signature = signatureOf(cells[section.header]!);
  return unknown.slice(0, QUESTIONS).map(({ column, header }): Problem => {
    const field = proposalFor(header);
    const proposed = field && fieldName(field);
    const place = { letter: columnLetter(column - 1), header: header.replace(/\s+/g, ' ') };
    const say: Problem['say'] = (words) =>
      words.sources.unknownColumn({ ...place, signature, ...(proposed ? { proposed } : {}) });
    const question = { signature, header, ...(field ? { proposal: field } : {}) };
    return { code: 'unknown-column', severity: 'warning', tab, row, column, say, question };
  });
}

function holdsFigures(cells: readonly (readonly Cell[])[], rows: Int32Array, column: number): boolean {
  let figures = 0;
  let words = 0;
  for (const row of rows.subarray(0, ROWS_TO_LOOK)) {
    const cell = cells[row]![column];
    if (isBlank(cell)) continue;
    if (typeof cell === 'number' || (typeof cell === 'string' && isFigure(cell))) figures++;
    else words++;
  }
  return figures > 0 && figures >= words;
}

function isFigure(text: string): boolean {
  const { kind } = readNumberText(text);
  return kind !== 'text' && kind !== 'unknown';
}
