import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import { boxName, quoted } from '../box.ts';
import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumValue, enumValue } from '../enum-values.ts';
import { badSignature, fail, Service } from '../service.ts';
import type { ValidationEntry } from '../side-state.ts';
import { SheetRange } from './range.ts';

interface Rule {
  readonly type: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export class Validation extends Service implements Emulates<GoogleAppsScript.Spreadsheet.DataValidation> {
  override readonly service = 'DataValidation';

  constructor(
    private readonly context: Context,
    readonly rule: Rule,
  ) {
    super();
  }

  getAllowInvalid = (): boolean => this.rule.allowInvalid;
  getHelpText = (): string | null => this.rule.help;
  getCriteriaType = (): EnumValue => enumValue('DataValidationCriteria', this.rule.type ?? 'CUSTOM_FORMULA');
  getCriteriaValues = (): unknown[] => [...this.rule.values];
  copy = (): ValidationBuilder => new ValidationBuilder(this.context, this.rule);
}

export class ValidationBuilder extends Service implements Emulates<GoogleAppsScript.Spreadsheet.DataValidationBuilder> {
  override readonly service = 'DataValidationBuilder';

  constructor(
    private readonly context: Context,
    private rule: Rule = { type: null, values: [], allowInvalid: true, help: null },
  ) {
    super();
  }

  private criterion(type: string, values: readonly unknown[], want: 'number' | 'Date' | 'string' | null): this {
    const wrong = values.some((value) =>
      want === 'Date' ? !(value instanceof Date) : want !== null && typeof value !== want,
    );
    if (wrong) badSignature(`SpreadsheetApp.DataValidationBuilder.${METHODS[type] ?? type}`, values);
    this.rule = { ...this.rule, type, values };
    return this;
  }

  requireCheckbox(...values: unknown[]): this {
    if (values.length > 0) fail('DataValidationBuilder.requireCheckbox with values is not emulated');
    return this.criterion('CHECKBOX', [], null);
  }

  requireValueInList(...args: unknown[]): this {
    const [list, showDropdown = true] = args;
    if (!Array.isArray(list)) badSignature('SpreadsheetApp.DataValidationBuilder.requireValueInList', args);
    return this.criterion('VALUE_IN_LIST', [(list as unknown[]).map(String), showDropdown], null);
  }

  requireValueInRange(...args: unknown[]): this {
    const [range, showDropdown = true] = args;
    if (!(range instanceof SheetRange)) badSignature('SpreadsheetApp.DataValidationBuilder.requireValueInRange', args);
    return this.criterion('VALUE_IN_RANGE', [range, showDropdown], null);
  }

  requireNumberBetween = (...values: unknown[]): this => this.criterion('NUMBER_BETWEEN', values, 'number');
  requireNumberNotBetween = (...values: unknown[]): this => this.criterion('NUMBER_NOT_BETWEEN', values, 'number');
  requireNumberEqualTo = (...values: unknown[]): this => this.criterion('NUMBER_EQUAL_TO', values, 'number');
  requireNumberNotEqualTo = (...values: unknown[]): this => this.criterion('NUMBER_NOT_EQUAL_TO', values, 'number');
  requireNumberGreaterThan = (...values: unknown[]): this => this.criterion('NUMBER_GREATER_THAN', values, 'number');
  requireNumberGreaterThanOrEqualTo = (...values: unknown[]): this =>
    this.criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO', values, 'number');
  requireNumberLessThan = (...values: unknown[]): this => this.criterion('NUMBER_LESS_THAN', values, 'number');
  requireNumberLessThanOrEqualTo = (...values: unknown[]): this =>
    this.criterion('NUMBER_LESS_THAN_OR_EQUAL_TO', values, 'number');
  requireDate = (): this => this.criterion('DATE_IS_VALID_DATE', [], null);
  requireDateAfter = (...values: unknown[]): this => this.criterion('DATE_AFTER', values, 'Date');
  requireDateBefore = (...values: unknown[]): this => this.criterion('DATE_BEFORE', values, 'Date');
  requireDateBetween = (...values: unknown[]): this => this.criterion('DATE_BETWEEN', values, 'Date');
  requireDateEqualTo = (...values: unknown[]): this => this.criterion('DATE_EQUAL_TO', values, 'Date');
  requireDateOnOrAfter = (...values: unknown[]): this => this.criterion('DATE_ON_OR_AFTER', values, 'Date');
  requireDateOnOrBefore = (...values: unknown[]): this => this.criterion('DATE_ON_OR_BEFORE', values, 'Date');
  requireTextContains = (...values: unknown[]): this => this.criterion('TEXT_CONTAINS', values, 'string');
  requireTextEqualTo = (...values: unknown[]): this => this.criterion('TEXT_EQUAL_TO', values, 'string');
  requireTextIsEmail = (): this => this.criterion('TEXT_IS_VALID_EMAIL', [], null);
  requireTextIsUrl = (): this => this.criterion('TEXT_IS_VALID_URL', [], null);
  requireFormulaSatisfied = (...values: unknown[]): this => this.criterion('CUSTOM_FORMULA', values, 'string');

  setAllowInvalid(allowInvalid: unknown): this {
    this.rule = { ...this.rule, allowInvalid: allowInvalid === true };
    return this;
  }

  setHelpText(help: unknown): this {
    this.rule = { ...this.rule, help: String(help) };
    return this;
  }

  getAllowInvalid = (): boolean => this.rule.allowInvalid;
  getHelpText = (): string | null => this.rule.help;
  getCriteriaType = (): EnumValue | null =>
    this.rule.type === null ? null : enumValue('DataValidationCriteria', this.rule.type);
  getCriteriaValues = (): unknown[] => [...this.rule.values];

  build(): Validation {
    return new Validation(this.context, this.rule);
  }

  copy(): ValidationBuilder {
    return new ValidationBuilder(this.context, this.rule);
  }
}

const METHODS: Readonly<Record<string, string>> = {
  DATE_AFTER: 'requireDateAfter',
  NUMBER_BETWEEN: 'requireNumberBetween',
};

/** The engine's names of the criteria. */
const ENGINE: Readonly<Record<string, DataValidationCriterion['type']>> = {
  CHECKBOX: 'isBoolean',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  TEXT_CONTAINS: 'containsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  CUSTOM_FORMULA: 'customFormula',
};

function engineCriterion(context: Context, { type, values }: Rule): DataValidationCriterion {
  const kind = ENGINE[type ?? ''] ?? fail(`DataValidationCriteria.${type} is not emulated`);
  const { book } = context;
  const text = (value: unknown): string => {
    if (value instanceof SheetRange) return `${quoted(book.sheetName(value.sheetId))}!${boxName(value.box)}`;
    return value instanceof Date ? String(Math.floor(book.zone.toSerial(value.getTime()))) : String(value);
  };
  const listed =
    type === 'VALUE_IN_LIST'
      ? (values[0] as string[])
      : values.slice(0, type === 'VALUE_IN_RANGE' ? 1 : undefined).map(text);
  const display =
    kind === 'isValueInList' || kind === 'isValueInRange'
      ? { displayStyle: values[1] === false ? 'plainText' : 'arrow' }
      : {};
  const exact =
    kind.startsWith('dateIs') && kind !== 'dateIsValid' && !kind.endsWith('Between') ? { dateValue: 'exactDate' } : {};
  return { type: kind, values: listed, ...display, ...exact } as DataValidationCriterion;
}

export function setValidation(context: Context, range: SheetRange, validation: Validation | null): void {
  const { book } = context;
  book.settle();
  clearValidation(context, range);
  if (validation === null) return;
  const { rule } = validation;
  const id = `rule-${book.side.newId()}`;
  const criterion = engineCriterion(context, rule);
  const ranges = [book.getters.getRangeDataFromZone(range.sheetId, range.box)];
  book.push({
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId: range.sheetId,
    ranges,
    rule: { id, criterion, isBlocking: !rule.allowInvalid },
  });
  const values = rule.values.map((value) => {
    if (value instanceof SheetRange) return { sheetId: value.sheetId, range: value.getA1Notation() };
    return value instanceof Date ? { instant: value.getTime() } : value;
  });
  book.side.sheet(range.sheetId).validations[id] = {
    type: rule.type ?? '',
    values,
    allowInvalid: rule.allowInvalid,
    help: rule.help,
  };
}

export function readValidation(context: Context, sheetId: string, row: number, col: number): Validation | null {
  const { book } = context;
  const found = book.getters.getValidationRuleForCell({ sheetId, row, col });
  const entry: ValidationEntry | undefined = found && book.side.sheet(sheetId).validations[found.id];
  if (!entry) return null;
  const values = entry.values.map((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('instant' in value) return new Date(Number(value.instant));
    if (!('range' in value) || !('sheetId' in value)) return value;
    const range = book.getters.getRangeFromSheetXC(String(value.sheetId), String(value.range));
    return new SheetRange(context, String(value.sheetId), range.zone);
  });
  return new Validation(context, { ...entry, values });
}

/** Takes the cells out of every rule; a rule that is left over keeps its other cells. */
export function clearValidation(context: Context, range: SheetRange): void {
  const { book } = context;
  book.flush();
  const { box, sheetId } = range;
  for (const rule of book.getters.getDataValidationRules(sheetId) ?? []) {
    const touched = rule.ranges.some(
      ({ zone }) =>
        zone.left <= box.right && box.left <= zone.right && zone.top <= box.bottom && box.top <= zone.bottom,
    );
    if (!touched) continue;
    const gone = [book.getters.getRangeFromZone(sheetId, box)];
    const left = book.getters.recomputeRanges(rule.ranges, gone);
    const { id, criterion, isBlocking } = rule;
    if (left.length === 0) book.push({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id });
    else {
      const ranges = left.map((one) => book.getters.getRangeDataFromZone(sheetId, one.zone));
      book.push({
        type: 'ADD_DATA_VALIDATION_RULE',
        sheetId,
        ranges,
        rule: { id, criterion, isBlocking: isBlocking ?? false },
      });
    }
  }
}
