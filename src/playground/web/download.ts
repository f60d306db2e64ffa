import type { Model } from '@odoo/o-spreadsheet';
import { saveXlsx } from '../apps-script/save-xlsx.ts';

/** Saves the workbook as an Excel file, where the browser puts downloads. */
export async function downloadXlsx(model: Model, title: string): Promise<void> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([(await saveXlsx(model)).slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
