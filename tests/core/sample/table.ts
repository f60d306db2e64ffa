import type { Grid } from '../../../src/core/lib/cells.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { type SampleCell, type SampleTab, sampleTabs } from '../../../src/core/sample/index.ts';

export type Row = (header: string) => SampleCell;

export function tab(position: number, locale: Locale = 'en'): SampleTab {
  return sampleTabs(locale)[position]!;
}

/** Positions of the raw tabs, whose names differ by language. */
export const TABS = {
  ads: 0,
  facebook: 1,
  facebookSinceMay: 2,
  instagram: 3,
  site: 4,
  tiktok: 5,
  linkedin: 6,
} as const;

/** The rows of a tab, each a function from a header to its cell. */
export function rowsOf({ cells }: SampleTab): readonly Row[] {
  const [header, ...rows] = cells;
  return rows.map((row) => (name) => {
    const column = header!.indexOf(name);
    if (column < 0) throw new Error(`no column ${name}`);
    return row[column]!;
  });
}

/** 2025-05 of a date cell, of GA4's 20250501 and of Meta's 05/01/2025 09:00. */
export function monthOf(cell: SampleCell): string {
  if (typeof cell === 'object') return isoDay(cell.day).slice(0, 7);
  const text = String(cell);
  return text.includes('/') ? `2025-${text.slice(0, 2)}` : `${text.slice(0, 4)}-${text.slice(4, 6)}`;
}

export function sum(rows: readonly Row[], header: string): number {
  return rows.reduce((total, row) => total + Number(row(header)), 0);
}

/** Cells as the spreadsheet hands them over in a zone without summer time: a day is a Date at midnight. */
export function asRead({ cells }: SampleTab): Grid {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? new Date(`${isoDay(cell.day)}T00:00Z`) : cell)),
  );
}
