import type { ReadRow } from '../../findings/scorecard.ts';
import type { ScoreUnit } from '../../findings/scorecard-judge.ts';
import type { Reading } from '../../findings/scorecard-readings.ts';
import { isKnown } from '../../lib/numbers.ts';
import { cell, figure } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { COUNT, type SectionContext } from '../section.ts';
import { rateDigits, rateFormat } from '../small-rates.ts';

/** A figure of the scorecard: a number in its format, or a change with its sign. */
export function valueCell(
  column: number,
  { unit }: ReadRow,
  { value, atLeast }: Reading,
  note: string | undefined,
  context: SectionContext,
): CellModel {
  const noted = note ? { note } : {};
  if (unit === 'return') return cell(column, isKnown(value) ? context.format.change(value) : '', 'table-number', noted);
  return figure(column, value, numberFormat(unit, value, atLeast, context), note);
}

function numberFormat(
  unit: ScoreUnit,
  value: number,
  atLeast: boolean,
  { moneyFormat, unitMoneyFormat }: SectionContext,
): string {
  switch (unit) {
    case 'count':
      return atLeast ? `"≥ "${COUNT}` : COUNT;
    case 'money':
      return moneyFormat;
    case 'unitMoney':
      return unitMoneyFormat;
    case 'share':
      return rateFormat(value);
    case 'times':
      return '0.00"×"';
    case 'minutes':
      return Number.isInteger(value) ? '0 "min"' : '0.0 "min"';
    default:
      return Number.isInteger(value) ? COUNT : '#,##0.0';
  }
}

/** The same within a sentence or a note. */
export function valueText({ unit }: ReadRow, value: number, { format, money }: SectionContext): string {
  switch (unit) {
    case 'money':
    case 'unitMoney':
      return money(value);
    case 'share':
      return format.percent(value, rateDigits(value));
    case 'return':
      return format.change(value);
    case 'times':
      return `${format.number(value, 2)}×`;
    case 'minutes':
      return `${format.number(value, 1)}\u00a0min`;
    case 'number':
      return format.number(value, 1);
    default:
      return format.number(value);
  }
}
