/**
 * Sheets hands a date or a duration of a cell over as an instant. Differences of instants need no more; a duration, and a
 * date beside days that stand as numbers or texts, have to be read from the clock of the spreadsheet's zone.
 */
import { isDate } from '../../lib/cells.ts';
import { isKnown } from '../../lib/numbers.ts';
import type { FormulaDefinition, Kind } from '../define.ts';
import { dateOfDay, dayOfSerial, dayOfText, dayOnClock, instantOfText } from './days.ts';
import { isRange } from './ranges.ts';

/** What a date reads as a number: days since 30 December 1899 on the clock of the spreadsheet. */
export type Clock = (date: Date) => number;

/**
 * The arguments with durations as fractions of a day and, where days stand in more than one form, with dates that say in
 * UTC what the clock of the spreadsheet shows. That clock is asked for only then.
 */
export function onOneClock(
  { parameters }: FormulaDefinition,
  values: readonly unknown[],
  clock: () => Clock,
): readonly unknown[] {
  const isOf = (kind: Kind) => (index: number) => parameters[index]?.kind === kind;
  const places = values.map((_, index) => index);
  const days = places.filter(isOf('day'));
  const isMixed =
    days.some((index) => some(values[index], isClockTime)) && days.some((index) => some(values[index], isInstant));
  const durations = places.filter(isOf('duration')).filter((index) => some(values[index], isDate));
  if (!isMixed && durations.length === 0) return values;
  const read = clock();
  const fraction = (cell: unknown) => (isDate(cell) ? read(cell) : cell);
  const onTheClock = (cell: unknown) => (isInstant(cell) ? dateOfDay(dayOnClock(read(dateOf(cell)))) : cell);
  return values.map((value, index) => {
    if (durations.includes(index)) return mapped(value, fraction);
    return isMixed && days.includes(index) ? mapped(value, onTheClock) : value;
  });
}

function mapped(value: unknown, change: (cell: unknown) => unknown): unknown {
  return isRange(value) ? value.map((line) => line.map(change)) : change(value);
}

function some(value: unknown, is: (cell: unknown) => boolean): boolean {
  if (!isRange(value)) return is(value);
  for (const line of value) {
    // A long tail of blank cells costs one comparison each.
    for (const cell of line) if (cell !== '' && is(cell)) return true;
  }
  return false;
}

/** A date of a cell, or a text that names its zone. */
function isInstant(cell: unknown): cell is Date | string {
  if (typeof cell === 'string') return isKnown(instantOfText(cell.trim()));
  return typeof cell === 'object' && isDate(cell);
}

function dateOf(instant: Date | string): Date {
  return typeof instant === 'string' ? dateOfDay(instantOfText(instant.trim())) : instant;
}

/** A day as a number or as a text without a zone. */
function isClockTime(cell: unknown): boolean {
  if (typeof cell === 'number') return isKnown(dayOfSerial(cell));
  return typeof cell === 'string' && isKnown(dayOfText(cell.trim())) && !isInstant(cell);
}
