import { stores } from '@odoo/o-spreadsheet';
import type { Host } from '../apps-script/host.ts';
import type { Grid } from './grid.ts';
import { referenceOf } from './typing.ts';

/** What the engine writes into the clipboard's HTML, for it to know its own cells again. */
const OWN = 'data-osheet-clipboard-id';

/** Text from elsewhere goes through the host, which reads it in the workbook's locale; cells of the workbook stay with the engine. */
export function pasteThrough(host: Host, grid: Grid, place: HTMLElement): void {
  const editor = grid.env.getStore(stores.CellComposerStore);
  document.addEventListener(
    'paste',
    (event) => {
      const { clipboardData } = event;
      const text = clipboardData?.getData('text/plain');
      if (!text || clipboardData?.getData('text/html').includes(OWN)) return;
      if (editor.editionMode !== 'inactive' || !place.contains(document.activeElement)) return;
      // The name box and the search are fields of their own.
      if (document.activeElement instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      host.paste(referenceOf(host, host.model.getters.getActivePosition()), rowsOf(text));
    },
    { capture: true },
  );
}

/** Rows of cells between tabs, as every spreadsheet copies them: a cell in quotes may hold line breaks, tabs and doubled quotes. */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  // A line break at the very end opens no row.
  return rows.at(-1)?.join('') === '' && rows.length > 1 ? rows.slice(0, -1) : rows;
}
