import { isoDay, parseIsoDay } from '../../../src/core/lib/days.ts';

/** A row for each day from one to another, both included. */
export function everyDay<Row>(from: string, to: string, row: (day: string, index: number) => Row): Row[] {
  const first = parseIsoDay(from);
  return Array.from({ length: parseIsoDay(to) - first + 1 }, (_, index) => row(isoDay(first + index), index));
}
