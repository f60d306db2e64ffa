import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';

/**
 * The workbook as an Excel file: formulas of the add-on become values, charts stay. It prints as Sheets prints by
 * default: upright A4, as wide as the page, with frozen rows on top of every page.
 */
export async function saveXlsx(model: Model): Promise<Uint8Array> {
  const { files } = await model.exportXLSX();
  const entries = files.flatMap((file) => ('content' in file ? [[file.path, file.content] as const] : []));
  const names = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  const frozen = model.getters.getSheetIds().map((id) => model.getters.getPaneDivisions(id).ySplit);
  const printed = entries.map(([path, content]) => {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return [path, withPageSetup(content)] as const;
    return [path, path === 'xl/workbook.xml' ? withPrintTitles(content, names, frozen) : content] as const;
  });
  return zipSync(Object.fromEntries(printed.map(([path, content]) => [path, strToU8(content)])));
}

const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const SETUP = '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>';

/** Elements that follow the page setup, as the schema orders them. */
const AFTER_SETUP = /<(?:headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

function withPageSetup(xml: string): string {
  const fitted = /<sheetPr\b[^>]*\/>/.test(xml)
    ? xml.replace(/<sheetPr\b([^>]*)\/>/, '<sheetPr$1><pageSetUpPr fitToPage="1"/></sheetPr>')
    : /<sheetPr\b/.test(xml)
      ? xml.replace('</sheetPr>', '<pageSetUpPr fitToPage="1"/></sheetPr>')
      : xml.replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  const at = fitted.search(AFTER_SETUP);
  return fitted.slice(0, at) + MARGINS + SETUP + fitted.slice(at);
}

function withPrintTitles(xml: string, names: readonly string[], frozen: readonly number[]): string {
  const titles = names.flatMap((name, index) => {
    const rows = frozen[index] ?? 0;
    if (rows === 0) return [];
    const quoted = `'${name.replace(/'/g, "''")}'`.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$1:$${rows}</definedName>`];
  });
  if (titles.length === 0) return xml;
  return xml.includes('</definedNames>')
    ? xml.replace('</definedNames>', `${titles.join('')}</definedNames>`)
    : xml.replace('</sheets>', `</sheets><definedNames>${titles.join('')}</definedNames>`);
}
