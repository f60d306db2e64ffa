import type { Model } from '@odoo/o-spreadsheet';
import { saveXlsx } from '../apps-script/save-xlsx.ts';

/**
 * The workbook as an Excel file. The engine writes it by way of a page's XML parser, which is loaded and lent to it for
 * that time alone.
 */
export async function xlsxOf(model: Model): Promise<Uint8Array> {
  const { JSDOM } = await import('jsdom');
  const { DOMParser, XMLSerializer } = new JSDOM('').window;
  const lent = { DOMParser, XMLSerializer };
  Object.assign(globalThis, lent);
  try {
    return await saveXlsx(model);
  } finally {
    for (const name of Object.keys(lent)) Reflect.deleteProperty(globalThis, name);
  }
}
