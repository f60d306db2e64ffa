import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { badSignature, Service } from '../service.ts';
import { SheetRange } from './range.ts';

export class NamedRange extends Service implements Emulates<GoogleAppsScript.Spreadsheet.NamedRange> {
  override readonly service = 'NamedRange';

  private constructor(
    private readonly context: Context,
    private name: string,
  ) {
    super();
  }

  static all(context: Context): NamedRange[] {
    context.book.flush();
    return context.book.getters.getNamedRanges().map(({ name }) => new NamedRange(context, name));
  }

  static find(context: Context, name: string): NamedRange | null {
    return NamedRange.all(context).find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  static set(context: Context, name: string, range: unknown): void {
    if (!(range instanceof SheetRange)) badSignature('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
    const { sheetId, box } = range as SheetRange;
    const ranges = [context.book.getters.getRangeDataFromZone(sheetId, box)];
    if (NamedRange.find(context, name))
      context.book.push({ type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ranges });
    else context.book.push({ type: 'CREATE_NAMED_RANGE', name, ranges });
  }

  getName(): string {
    return this.name;
  }

  getRange(): SheetRange {
    const range = this.context.book.getters.getNamedRange(this.name)?.range;
    if (!range) throw new Error(`The named range ${this.name} is gone`);
    return new SheetRange(this.context, range.sheetId, range.zone);
  }

  setRange(range: unknown): this {
    NamedRange.set(this.context, this.name, range);
    return this;
  }

  setName(name: unknown): this {
    const { sheetId, box } = this.getRange();
    const ranges = [this.context.book.getters.getRangeDataFromZone(sheetId, box)];
    this.context.book.push({ type: 'UPDATE_NAMED_RANGE', oldRangeName: this.name, newRangeName: String(name), ranges });
    this.name = String(name);
    return this;
  }

  remove(): void {
    this.context.book.push({ type: 'DELETE_NAMED_RANGE', name: this.name });
  }
}
