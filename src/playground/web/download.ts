import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';

/** Saves the workbook as an Excel file, where the browser puts downloads. Formulas of the add-on become values, charts stay. */
export async function downloadXlsx(model: Model, title: string): Promise<void> {
  const { files } = await model.exportXLSX();
  const entries = files.flatMap((file) => ('content' in file ? [[file.path, strToU8(file.content)] as const] : []));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([zipSync(Object.fromEntries(entries))], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
