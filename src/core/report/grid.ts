import type { Format } from '../lib/format.ts';
import { displayed } from './display.ts';
import type { SheetModel } from './model.ts';

/** The report as lines of text, a row each, its cells parted by ' | ': what a test or a terminal shows. */
export function textGrid(model: SheetModel, format: Format): string {
  return model.rows
    .map((row) =>
      row.cells
        .map((cell) => displayed(cell, format))
        .filter((text) => text !== '')
        .join(' | '),
    )
    .join('\n');
}
