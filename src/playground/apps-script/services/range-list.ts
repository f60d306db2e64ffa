import type { Emulates } from '../emulates.ts';
import { Service } from '../service.ts';
import type { SheetRange } from './range.ts';

/** Several ranges of a sheet that take the same value or the same looks in one call. */
export class RangeList extends Service implements Emulates<GoogleAppsScript.Spreadsheet.RangeList> {
  override readonly service = 'RangeList';

  constructor(private readonly ranges: readonly SheetRange[]) {
    super();
  }

  getRanges(): SheetRange[] {
    return [...this.ranges];
  }

  private all(change: (range: SheetRange) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }

  activate = (): this => this.all((range) => range.activate());
  breakApart = (): this => this.all((range) => range.breakApart());
  clear = (options?: unknown): this => this.all((range) => range.clear(options));
  clearContent = (): this => this.all((range) => range.clearContent());
  clearDataValidations = (): this => this.all((range) => range.clearDataValidations());
  clearFormat = (): this => this.all((range) => range.clearFormat());
  clearNote = (): this => this.all((range) => range.clearNote());
  insertCheckboxes = (...values: unknown[]): this => this.all((range) => range.insertCheckboxes(...values));
  setBackground = (value: unknown): this => this.all((range) => range.setBackground(value));
  setBorder = (...args: unknown[]): this => this.all((range) => range.setBorder(...args));
  setFontColor = (value: unknown): this => this.all((range) => range.setFontColor(value));
  setFontFamily = (value: unknown): this => this.all((range) => range.setFontFamily(value));
  setFontLine = (value: unknown): this => this.all((range) => range.setFontLine(value));
  setFontSize = (value: unknown): this => this.all((range) => range.setFontSize(value));
  setFontStyle = (value: unknown): this => this.all((range) => range.setFontStyle(value));
  setFontWeight = (value: unknown): this => this.all((range) => range.setFontWeight(value));
  setFormula = (value: unknown): this => this.all((range) => range.setFormula(value));
  setHorizontalAlignment = (value: unknown): this => this.all((range) => range.setHorizontalAlignment(value));
  setNote = (value: unknown): this => this.all((range) => range.setNote(value));
  setNumberFormat = (value: unknown): this => this.all((range) => range.setNumberFormat(value));
  setValue = (value: unknown): this => this.all((range) => range.setValue(value));
  setVerticalAlignment = (value: unknown): this => this.all((range) => range.setVerticalAlignment(value));
  setWrap = (value: unknown): this => this.all((range) => range.setWrap(value));
  setWrapStrategy = (value: unknown): this => this.all((range) => range.setWrapStrategy(value));
}
