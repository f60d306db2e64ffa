import { stores } from '@odoo/o-spreadsheet';
import type { Host } from '../apps-script/host.ts';

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** What we use of the engine's editor of a cell; the engine keeps these members to itself, so they are named here. */
interface Editor {
  editionMode: string;
  initialContent: string | undefined;
  _currentContent: string;
  currentTokens: readonly unknown[];
  currentEditedCell: Position;
  cancelEditionAndActivateSheet(): void;
  getMissingSymbols(tokens: readonly unknown[]): readonly string[];
  getCurrentCanonicalContent(): string;
  addHeadersForSpreadingFormula(content: string): void;
  setContent(text: string): void;
}

/**
 * What a person types goes through the host, which reads it in the workbook's locale. The engine would read dates and numbers in
 * en_US, and would not take a semicolon there.
 */
export function typeThrough(host: Host): void {
  const prototype = stores.CellComposerStore.prototype as unknown as {
    _stopEdition(this: Editor): void;
    setCurrentContent(this: Editor, content: string, selection?: unknown): void;
    getComposerContent(this: Editor, position: Position, selection?: unknown): { readonly text: string };
  };

  // Where arguments are separated by commas, Sheets takes a semicolon too; the help then follows the arguments.
  const { setCurrentContent } = prototype;
  prototype.setCurrentContent = function (content, selection) {
    const commas = host.model.getters.getLocale().formulaArgSeparator === ',';
    setCurrentContent.call(this, commas && content.startsWith('=') ? withCommas(content) : content, selection);
  };

  // Where the decimal mark is a comma, the engine opens a row of an array with a backslash, and Sheets with a semicolon.
  const { getComposerContent } = prototype;
  prototype.getComposerContent = function (position, selection) {
    const content = getComposerContent.call(this, position, selection);
    const commas = host.model.getters.getLocale().formulaArgSeparator === ',';
    return commas || !content.text.startsWith('=') ? content : { ...content, text: withRowsAsInSheets(content.text) };
  };

  prototype._stopEdition = function () {
    if (this.editionMode === 'inactive') return;
    this.cancelEditionAndActivateSheet();
    const typed = this._currentContent;
    if (typed === this.initialContent) return;
    const formula = typed.startsWith('=');
    if (formula) this.addHeadersForSpreadingFormula(this.getCurrentCanonicalContent());
    const content = formula ? typed + this.getMissingSymbols(this.currentTokens).join('') : typed;
    host.set(referenceOf(host, this.currentEditedCell), content);
    this.setContent('');
  };
}

/** The same formula with commas for semicolons, except in texts, sheet names and array literals. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"?|'[^']*'?|\{[^}]*\}?|;/g, (part) => (part === ';' ? ',' : part));
}

/** The same formula with the separators of its array literals exchanged. */
function withRowsAsInSheets(formula: string): string {
  const exchanged = (array: string) =>
    array.replace(/"[^"]*"?|[;\\]/g, (part) => (part === ';' ? '\\' : part === '\\' ? ';' : part));
  return formula.replace(/"[^"]*"?|'[^']*'?|\{(?:"[^"]*"|[^}"])*\}?/g, (part) =>
    part.startsWith('{') ? exchanged(part) : part,
  );
}

/** `'Goals'!B2` of a position. */
export function referenceOf(host: Host, { sheetId, col, row }: Position): string {
  const name = host.model.getters.getSheetName(sheetId).replaceAll("'", "''");
  return `'${name}'!${columnLetters(col)}${row + 1}`;
}

function columnLetters(col: number): string {
  const letter = String.fromCharCode(65 + (col % 26));
  return col < 26 ? letter : columnLetters(Math.floor(col / 26) - 1) + letter;
}
