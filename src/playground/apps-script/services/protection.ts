import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumValue, enumValue } from '../enum-values.ts';
import { Service } from '../service.ts';
import type { ProtectionEntry } from '../side-state.ts';
import { SheetRange } from './range.ts';
import { GridSheet } from './sheet.ts';

/** Kept and read back; the engine lets the owner, who is the only person here, write everywhere. */
export class Protection extends Service implements Emulates<GoogleAppsScript.Spreadsheet.Protection> {
  override readonly service = 'Protection';

  private constructor(
    private readonly context: Context,
    private readonly sheetId: string,
    private readonly entry: ProtectionEntry,
  ) {
    super();
  }

  static add(context: Context, sheetId: string, range: string): Protection {
    const { protections } = context.book.side.sheet(sheetId);
    const entry = { description: '', warningOnly: false, range };
    protections.push(entry);
    return new Protection(context, sheetId, entry);
  }

  static of(context: Context, sheetId: string, type: string): Protection[] {
    const { protections } = context.book.side.sheet(sheetId);
    return protections
      .filter(({ range }) => (range === '') === (type === 'SHEET'))
      .map((entry) => new Protection(context, sheetId, entry));
  }

  getDescription(): string {
    return this.entry.description;
  }

  setDescription(description: unknown): this {
    this.entry.description = String(description);
    return this;
  }

  isWarningOnly(): boolean {
    return this.entry.warningOnly;
  }

  setWarningOnly(warningOnly: unknown): this {
    this.entry.warningOnly = warningOnly === true;
    return this;
  }

  canEdit(): boolean {
    return true;
  }

  getProtectionType(): EnumValue {
    return enumValue('ProtectionType', this.entry.range === '' ? 'SHEET' : 'RANGE');
  }

  getRange(): SheetRange {
    const sheet = new GridSheet(this.context, this.sheetId);
    return this.entry.range === ''
      ? new SheetRange(this.context, this.sheetId, this.context.book.whole(this.sheetId))
      : sheet.getRange(this.entry.range);
  }

  remove(): void {
    const { protections } = this.context.book.side.sheet(this.sheetId);
    protections.splice(protections.indexOf(this.entry), 1);
  }
}
