import type { SampleTab } from './sample/define.ts';

/**
 * All that a page (the panel, the help) may ask of the server, as JSON: dates are ISO days, an unknown number is null.
 * Every call goes through one door, socialApi(name, json), and answers with a Reply in JSON.
 */
export interface Api {
  /** The first view of the panel: where the month stands, and the next thing to do. */
  home(): Home;
  goals(): GoalList;
  saveGoal(request: { readonly goal: GoalForm; readonly revision: string | null }): GoalList;
  deleteGoal(request: { readonly id: string; readonly revision: string }): GoalList;
  /** What every tab holds, as the reader understood it. */
  data(): DataView;
  /** Makes one of our tabs where it is missing, and shows it. */
  openTab(request: { readonly tab: 'goals' | 'costs' | 'results' | 'changes' | 'settings' }): { readonly name: string };
  showSheet(request: { readonly name: string; readonly row?: number; readonly column?: number }): null;
  settings(): Readonly<Record<string, string>>;
  /** Writes rows of Settings by their identifier; '' empties one. */
  saveSettings(request: Readonly<Record<string, string>>): null;
  generateReport(request: { readonly evenIfMissing: boolean }): ReportAnswer;
  /** Writes a call of one of our formulas, as people type it in this document, into the selected cell. */
  insertFormula(request: InsertRequest): InsertAnswer;
  /** Puts values in place of our formulas in the selected cells. */
  selectionToValues(): ValuesAnswer;
  /** Adds the tabs of the sample workbook. */
  addSample(request: { readonly tabs: readonly SampleTab[] }): null;
}

export type Reply<T> = { readonly ok: T } | { readonly error: Failure };

export interface Failure {
  readonly message: string;
  /** The form's fields that are wrong, each with what to write instead. */
  readonly fields?: readonly FieldFailure[];
  /** What the server holds now, where somebody else has changed it meanwhile. */
  readonly conflict?: GoalList;
}

export interface FieldFailure {
  readonly field: keyof GoalForm;
  readonly message: string;
}

export interface Home {
  readonly month: string;
  readonly lines: readonly HomeLine[];
  /** The one blue button: the line that it belongs to. */
  readonly next: HomeLine['id'];
}

export interface HomeLine {
  readonly id: 'goals' | 'data' | 'costs' | 'report' | 'review';
  readonly state: 'done' | 'todo' | 'attention';
  /** "2 of 3 on track", "Facebook is missing for May" … in the panel's language. */
  readonly text: string;
  readonly details: readonly string[];
}

/** A goal as the form edits it: texts as typed, so that nothing is lost before it is understood. */
export interface GoalForm {
  readonly id: string | null;
  readonly name: string;
  readonly objective: string;
  readonly kpi: string;
  readonly scopeType: string;
  readonly scope: string;
  readonly kind: string;
  readonly unit: string;
  readonly unitValue: string;
  readonly startValue: string;
  readonly target: string;
  readonly targetForm: string;
  readonly start: string;
  readonly deadline: string;
  readonly owner: string;
  readonly ifMissed: string;
  readonly stage: string;
  readonly currentValue: string;
}

export interface GoalItem {
  readonly form: GoalForm;
  /** Changes whenever the row changes: what a save must name to be taken. */
  readonly revision: string;
  readonly row: number;
  readonly title: string;
  readonly sentence: string;
  /** Where it serves no business objective, or something else to know; '' where there is nothing. */
  readonly remark: string;
  /** Share of the way from the starting point to the target; null where nothing was measured yet. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly current: string;
  /** The progress in words: "40% of the way; by now it should be 55%". */
  readonly progressText: string;
  readonly status: 'ahead' | 'onTrack' | 'behind' | 'reached' | 'missed' | 'notStarted' | 'unknown';
  readonly statusText: string;
}

export interface GoalList {
  readonly tab: string | null;
  readonly goals: readonly GoalItem[];
  readonly problems: readonly PlacedSentence[];
  readonly choices: {
    readonly kpis: readonly KpiChoice[];
    /** The phrase stands after "so that". */
    readonly objectives: readonly (NamedChoice & { readonly phrase: string })[];
    readonly kinds: readonly NamedChoice[];
    readonly scopeTypes: readonly NamedChoice[];
    readonly targetForms: readonly NamedChoice[];
    readonly platforms: readonly string[];
    readonly campaigns: readonly string[];
  };
  readonly today: string;
}

export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

export interface KpiChoice extends NamedChoice {
  readonly kind: string;
  /** True where its numbers are written in percent. */
  readonly share: boolean;
}

export interface PlacedSentence {
  readonly tab: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly text: string;
}

export interface DataView {
  readonly tabs: readonly DataTab[];
}

export interface DataTab {
  readonly name: string;
  /** 'own' for Goals, Costs …; 'report' for a report sheet; 'raw' for what people pasted. */
  readonly kind: 'raw' | 'own' | 'report' | 'empty';
  readonly tables: readonly DataTable[];
  readonly problems: readonly PlacedSentence[];
}

export interface DataTable {
  readonly source: string;
  readonly name: string;
  readonly grain: string;
  readonly rows: number;
  readonly from: string | null;
  readonly to: string | null;
  /** The sum of each field over the rows read, by its canonical name. */
  readonly totals: Readonly<Record<string, number>>;
  readonly currency: string | null;
  readonly problems: readonly PlacedSentence[];
}

export type ReportAnswer =
  | { readonly kind: 'made'; readonly sheet: string }
  | { readonly kind: 'missing'; readonly platforms: readonly string[]; readonly question: string };

export interface InsertRequest {
  readonly formula: string;
  /** The cells that its result takes, down and to the right; 1 where absent. */
  readonly size?: readonly [rows: number, columns: number];
  /** Said yes to what `needsConfirmation` asked: the cells are emptied first. */
  readonly replace?: boolean;
}

export type InsertAnswer =
  | { readonly kind: 'written'; readonly cell: string }
  /** The first cell that is not empty, what it shows, and how many others of those that the result needs are not. */
  | { readonly kind: 'needsConfirmation'; readonly cell: string; readonly content: string; readonly others: number }
  | { readonly kind: 'noCell' };

export interface ValuesAnswer {
  /** Formulas that were turned, and the cells that hold their values now. */
  readonly formulas: number;
  readonly cells: number;
  /** The cells that were left, because they show an error or are still being calculated. */
  readonly left: readonly string[];
}
