import type { CellIsRule, Style } from '@odoo/o-spreadsheet';
import { boxName } from '../box.ts';
import { readColor } from '../colors.ts';
import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { badSignature, fail, Service } from '../service.ts';
import { SheetRange } from './range.ts';

interface Condition {
  readonly operator: CellIsRule['operator'] | null;
  readonly values: readonly string[];
  readonly style: Style;
  readonly boxes: readonly { readonly sheetId: string; readonly range: string }[];
}

const rangesOf = (context: Context, condition: Condition): SheetRange[] =>
  condition.boxes.map(
    ({ sheetId, range }) =>
      new SheetRange(context, sheetId, context.book.getters.getRangeFromSheetXC(sheetId, range).zone),
  );

export class ConditionalRule extends Service implements Emulates<GoogleAppsScript.Spreadsheet.ConditionalFormatRule> {
  override readonly service = 'ConditionalFormatRule';

  constructor(
    private readonly context: Context,
    readonly condition: Condition,
  ) {
    super();
  }

  getRanges = (): SheetRange[] => rangesOf(this.context, this.condition);
  copy = (): ConditionalRuleBuilder => new ConditionalRuleBuilder(this.context, this.condition);
}

/** Rules with one colour; gradients are not emulated. */
export class ConditionalRuleBuilder
  extends Service
  implements Emulates<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  override readonly service = 'ConditionalFormatRuleBuilder';

  constructor(
    private readonly context: Context,
    private condition: Condition = { operator: null, values: [], style: {}, boxes: [] },
  ) {
    super();
  }

  private when(operator: CellIsRule['operator'], ...values: unknown[]): this {
    this.condition = { ...this.condition, operator, values: values.map(String) };
    return this;
  }

  private paint(style: Style): this {
    this.condition = { ...this.condition, style: { ...this.condition.style, ...style } };
    return this;
  }

  whenCellEmpty = (): this => this.when('isEmpty');
  whenCellNotEmpty = (): this => this.when('isNotEmpty');
  whenNumberBetween = (from: unknown, to: unknown): this => this.when('isBetween', from, to);
  whenNumberNotBetween = (from: unknown, to: unknown): this => this.when('isNotBetween', from, to);
  whenNumberEqualTo = (value: unknown): this => this.when('isEqual', value);
  whenNumberNotEqualTo = (value: unknown): this => this.when('isNotEqual', value);
  whenNumberGreaterThan = (value: unknown): this => this.when('isGreaterThan', value);
  whenNumberGreaterThanOrEqualTo = (value: unknown): this => this.when('isGreaterOrEqualTo', value);
  whenNumberLessThan = (value: unknown): this => this.when('isLessThan', value);
  whenNumberLessThanOrEqualTo = (value: unknown): this => this.when('isLessOrEqualTo', value);
  whenTextContains = (text: unknown): this => this.when('containsText', text);
  whenTextDoesNotContain = (text: unknown): this => this.when('notContainsText', text);
  whenTextStartsWith = (text: unknown): this => this.when('beginsWithText', text);
  whenTextEndsWith = (text: unknown): this => this.when('endsWithText', text);
  whenTextEqualTo = (text: unknown): this => this.when('isEqual', text);
  whenFormulaSatisfied = (formula: unknown): this => this.when('customFormula', formula);
  setBackground = (color: unknown): this => this.paint({ fillColor: readColor(color) ?? '' });
  setFontColor = (color: unknown): this => this.paint({ textColor: readColor(color) ?? '' });
  setBold = (bold: unknown): this => this.paint({ bold: bold === true });
  setItalic = (italic: unknown): this => this.paint({ italic: italic === true });
  setUnderline = (underline: unknown): this => this.paint({ underline: underline === true });
  setStrikethrough = (struck: unknown): this => this.paint({ strikethrough: struck === true });

  setRanges(ranges: unknown): this {
    const list = ranges as SheetRange[];
    if (!Array.isArray(ranges) || !list.every((range) => range instanceof SheetRange)) {
      badSignature('SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges', [ranges]);
    }
    this.condition = { ...this.condition, boxes: list.map(({ sheetId, box }) => ({ sheetId, range: boxName(box) })) };
    return this;
  }

  getRanges = (): SheetRange[] => rangesOf(this.context, this.condition);

  build(): ConditionalRule {
    if (this.condition.operator === null) fail('No condition was set for the conditional format rule.');
    if (this.condition.boxes.length === 0) fail('A conditional format rule must have at least one range.');
    return new ConditionalRule(this.context, this.condition);
  }
}

export function readConditionalRules(context: Context, sheetId: string): ConditionalRule[] {
  context.book.settle();
  return context.book.side
    .sheet(sheetId)
    .conditionals.map((condition) => new ConditionalRule(context, condition as Condition));
}

/** Replaces all rules of the sheet; the first wins. */
export function writeConditionalRules(context: Context, sheetId: string, rules: unknown): void {
  const { book } = context;
  const list = rules as ConditionalRule[];
  if (!Array.isArray(rules) || !list.every((rule) => rule instanceof ConditionalRule)) {
    badSignature('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
  }
  book.settle();
  for (const { id } of book.getters.getConditionalFormats(sheetId))
    book.push({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
  for (const { condition } of list) {
    const ranges = condition.boxes.map(({ range }) => book.getters.getRangeDataFromXc(sheetId, range));
    const { operator, values, style } = condition;
    const rule: CellIsRule = { type: 'CellIsRule', operator: operator ?? 'isNotEmpty', values: [...values], style };
    book.push({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges, cf: { id: `cf-${book.side.newId()}`, rule } });
  }
  book.side.sheet(sheetId).conditionals = list.map((rule) => rule.condition);
}
