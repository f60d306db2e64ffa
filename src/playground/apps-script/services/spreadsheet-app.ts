import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumType, enumType } from '../enum-values.ts';
import { fail, Service } from '../service.ts';
import { ConditionalRuleBuilder } from './conditional-formats.ts';
import type { SheetRange } from './range.ts';
import type { GridSheet } from './sheet.ts';
import { SpreadsheetFile } from './spreadsheet.ts';
import { UserInterface } from './ui.ts';
import { ValidationBuilder } from './validation.ts';

export class SpreadsheetApplication extends Service implements Emulates<GoogleAppsScript.Spreadsheet.SpreadsheetApp> {
  override readonly service = 'SpreadsheetApp';
  readonly BorderStyle: EnumType = enumType('BorderStyle');
  readonly BooleanCriteria: EnumType = enumType('BooleanCriteria');
  readonly CopyPasteType: EnumType = enumType('CopyPasteType');
  readonly DataValidationCriteria: EnumType = enumType('DataValidationCriteria');
  readonly DeveloperMetadataLocationType: EnumType = enumType('DeveloperMetadataLocationType');
  readonly DeveloperMetadataVisibility: EnumType = enumType('DeveloperMetadataVisibility');
  readonly Dimension: EnumType = enumType('Dimension');
  readonly ProtectionType: EnumType = enumType('ProtectionType');
  readonly RelativeDate: EnumType = enumType('RelativeDate');
  readonly SheetType: EnumType = enumType('SheetType');
  readonly WrapStrategy: EnumType = enumType('WrapStrategy');

  constructor(private readonly context: Context) {
    super();
  }

  getActiveSpreadsheet = (): SpreadsheetFile => new SpreadsheetFile(this.context);
  getActive = (): SpreadsheetFile => new SpreadsheetFile(this.context);
  getActiveSheet = (): GridSheet => this.getActiveSpreadsheet().getActiveSheet();
  getActiveRange = (): SheetRange => this.getActiveSpreadsheet().getActiveRange();
  getCurrentCell = (): SheetRange => this.getActiveSpreadsheet().getCurrentCell();
  setActiveSheet = (sheet: unknown): GridSheet => this.getActiveSpreadsheet().setActiveSheet(sheet);
  getUi = (): UserInterface => new UserInterface(this.context);
  newDataValidation = (): ValidationBuilder => new ValidationBuilder(this.context);
  newConditionalFormatRule = (): ConditionalRuleBuilder => new ConditionalRuleBuilder(this.context);

  flush(): void {
    this.context.book.flush();
  }

  openById(_id: unknown): SpreadsheetFile {
    return this.refuse('openById');
  }

  openByUrl(_url: unknown): SpreadsheetFile {
    return this.refuse('openByUrl');
  }

  create(_name: unknown): SpreadsheetFile {
    return this.refuse('create');
  }

  /** The add-on's scope is the current file alone. */
  private refuse(method: string): never {
    return fail(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. ` +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
  }
}
