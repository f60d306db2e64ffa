/**
 * Sheets hands a date or a duration of a cell over as an instant. Differences of instants need no more; a duration, and a
 * date beside days that stand as numbers or texts, have to be read from the clock of the spreadsheet's zone.
 */
import { isDate } from '../lib/cells.ts';
import { isKnown } from '../lib/numbers.ts';
import { dayOfSerial, dayOfText } from './days.ts';
import type { FormulaDefinition, Kind } from './define.ts';
import { isRange } from './ranges.ts';

/** What a date reads as a number: days since 30 December 1899 on the clock of the spreadsheet. */
export type Clock = (date: Date) => number;

/** The arguments with dates as numbers where they have to be. The clock is asked for only then. */
export function onOneClock(
  { parameters }: FormulaDefinition,
  values: readonly unknown[],
  clock: () => Clock,
): readonly unknown[] {
  const isOf = (kind: Kind) => (index: number) => parameters[index]?.kind === kind;
  const places = values.map((_, index) => index);
  const durations = places.filter(isOf('duration')).filter((index) => some(values[index], isDate));
  const days = places.filter(isOf('day'));
  const isMixed =
    days.some((index) => some(values[index], isDate)) && days.some((index) => some(values[index], isWrittenDay));
  const wanted = new Set([...durations, ...(isMixed ? days : [])]);
  if (wanted.size === 0) return values;
  const read = clock();
  const asNumber = (cell: unknown) => (isDate(cell) ? read(cell) : cell);
  return values.map((value, index) => {
    if (!wanted.has(index)) return value;
    return isRange(value) ? value.map((line) => line.map(asNumber)) : asNumber(value);
  });
}

function some(value: unknown, is: (cell: unknown) => boolean): boolean {
  return isRange(value) ? value.some((line) => line.some(is)) : is(value);
}

/** A day as a number or as a text. */
function isWrittenDay(cell: unknown): boolean {
  if (typeof cell === 'number') return isKnown(dayOfSerial(cell));
  return typeof cell === 'string' && isKnown(dayOfText(cell.trim()));
}
