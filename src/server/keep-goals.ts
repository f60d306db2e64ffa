/** Writes into the Goals tab where each goal stands, so that formulas on its cells are right. */
import type { MeasureKpi } from '../core/goals/define.ts';
import { type Filled, keeping } from '../core/goals/kept.ts';
import type { Day } from '../core/lib/days.ts';
import { localeOf } from '../core/lib/text.ts';
import { goalsTab } from '../core/tabs/goals.ts';
import { rectangles } from '../core/tabs/rectangles.ts';
import type { Place } from './document.ts';
import { type OwnSheet, readOwn } from './own-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata of the tab: what was filled in last, so that what a person types over it is told apart. */
const FILLED = 'socialRoi.filled';

export interface KeepDependencies {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly place: Place;
  readonly today: Day;
  readonly measure: MeasureKpi;
  /** Runs with the document's lock held; answers undefined where somebody else holds it. */
  readonly whenFree: (run: () => void) => unknown;
}

export interface KeptGoals {
  /** As it stands after the writing; undefined where there is no tab. */
  readonly own: OwnSheet | undefined;
  readonly filled: Filled;
  /** The tab is protected, so that where the goals stand could not be written into it. */
  readonly isProtected: boolean;
}

/** Reads the goals, and fills in what has changed since; the tab is read again only where something has. */
export function keepGoals(dependencies: KeepDependencies): KeptGoals {
  const { spreadsheet, place, today, measure, whenFree } = dependencies;
  const context = { today, measure, language: localeOf(place.locale), locale: place.locale };
  const look = () => {
    const own = readOwn(spreadsheet, goalsTab, place);
    const filled = own ? filledIn(own.sheet) : {};
    return { own, filled, kept: own && keeping({ ...own.tab, columns: own.columns }, filled, context) };
  };
  let { own, filled, kept } = look();
  if (!own || !kept || kept.writes.length === 0) return { own, filled, isProtected: false };
  try {
    whenFree(() => {
      // Under the lock once more: somebody may have saved meanwhile.
      ({ own, filled, kept } = look());
      if (own && kept) write(own.sheet, kept);
    });
  } catch (error) {
    if (!own || !isProtected(own.sheet)) throw error;
    return { own, filled, isProtected: true };
  }
  const after = readOwn(spreadsheet, goalsTab, place);
  return { own: after, filled: after ? filledIn(after.sheet) : {}, isProtected: false };
}

/** Any protection that is more than a warning: whether it is the reason of a refusal, Google does not tell. */
export function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) => sheet.getProtections(type).some((protection) => !protection.isWarningOnly()));
}

export function filledIn(sheet: Sheet): Filled {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(FILLED).find();
  return JSON.parse(mark?.getValue() ?? '{}') as Filled;
}

function write(sheet: Sheet, { writes, filled }: ReturnType<typeof keeping>): void {
  const plain = withoutFormulas(sheet, writes);
  for (const cells of rectangles(plain.filter(({ wasBlank }) => wasBlank))) {
    rangeOf(sheet, cells).setNumberFormats(cells.map((line) => line.map(({ format }) => format)));
  }
  for (const cells of rectangles(plain)) {
    rangeOf(sheet, cells).setValues(cells.map((line) => line.map(({ value }) => value)));
  }
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(FILLED).find();
  if (mark) mark.setValue(JSON.stringify(filled));
  else sheet.addDeveloperMetadata(FILLED, JSON.stringify(filled));
}

function rangeOf(sheet: Sheet, cells: readonly (readonly { readonly row: number; readonly column: number }[])[]) {
  const { row, column } = cells[0]![0]!;
  return sheet.getRange(row, column, cells.length, cells[0]!.length);
}

/** A formula that shows nothing just now is a person's too. */
function withoutFormulas<Cell extends { readonly row: number; readonly column: number }>(
  sheet: Sheet,
  cells: readonly Cell[],
): Cell[] {
  if (cells.length === 0) return [];
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const formulas = sheet
    .getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
    .getFormulas();
  return cells.filter(({ row, column }) => formulas[row - top]![column - left] === '');
}
