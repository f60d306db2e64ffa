import type { Model } from '@odoo/o-spreadsheet';
import { JSDOM } from 'jsdom';
import { saveXlsx } from '../apps-script/save-xlsx.ts';

/** The workbook as an Excel file. The engine writes it by way of a page's XML parser, lent to it for that time. */
export async function xlsxOf(model: Model): Promise<Uint8Array> {
  const { DOMParser, XMLSerializer } = new JSDOM('').window;
  const lent = { DOMParser, XMLSerializer };
  Object.assign(globalThis, lent);
  try {
    return await saveXlsx(model);
  } finally {
    for (const name of Object.keys(lent)) Reflect.deleteProperty(globalThis, name);
  }
}
