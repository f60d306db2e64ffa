import type { Host } from '../apps-script/host.ts';

/** Shows another sheet, as a click on its tab does. */
export function activateSheet(
  { model }: Host,
  name: string,
  cell?: { readonly row: number; readonly column: number },
): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  const sheetIdTo = model.getters.getSheetIdByName(name);
  if (sheetIdTo && sheetIdTo !== sheetIdFrom) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  if (cell) model.selection.selectCell(cell.column - 1, cell.row - 1);
}
