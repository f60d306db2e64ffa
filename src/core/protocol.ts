import type { SampleTab } from './sample/define.ts';

/**
 * All that a page (the panel, the help) may ask of the server, as JSON: dates are ISO days, an unknown number is null.
 * Every call goes through one door, socialApi(name, json), and answers with a Reply in JSON.
 */
export interface Api {
  /** The first view of the panel: where the month stands, and the next thing to do. */
  home(): Home;
  goals(): GoalList;
  /** What is to come of some goals: a forecast takes its time, so it is asked for apart. */
  goalOutlooks(request: { readonly ids: readonly string[] }): readonly GoalOutlook[];
  /** What the tabs say about a goal in the making. */
  adviseGoal(request: { readonly goal: GoalForm }): GoalAdvice;
  saveGoal(request: { readonly goal: GoalForm; readonly revision: string | null }): GoalList;
  deleteGoal(request: { readonly id: string; readonly revision: string }): GoalList;
  /** What every tab holds, as the reader understood it. */
  data(): DataView;
  /**
   * Adds the rows of a table that was read from a file, part by part. The first part makes a sheet apart, which nothing
   * reads; the last one puts it where it belongs: below the tables of a tab with the same headers, else as a new tab.
   */
  addRows(request: RowsToAdd): RowsAnswer;
  /** Takes back a table of which not all parts were added. */
  dropRows(request: { readonly ticket: number }): null;
  /** Remembers in Settings what tables and columns are; '' forgets it. */
  saveReading(request: { readonly decisions: readonly ReadingDecision[] }): DataView;
  /** Makes one of our tabs where it is missing, and shows it. */
  openTab(request: { readonly tab: 'goals' | 'costs' | 'results' | 'changes' | 'settings' }): { readonly name: string };
  showSheet(request: { readonly name: string; readonly row?: number; readonly column?: number }): null;
  settings(): Readonly<Record<string, string>>;
  /** Writes rows of Settings by their identifier; '' empties one. */
  saveSettings(request: Readonly<Record<string, string>>): null;
  generateReport(request: ReportWish): ReportAnswer;
  /** What a report would be about, before it is made. */
  reportPlan(request: { readonly period: string; readonly reader: ReportReader }): ReportPlan;
  /** Page one of the report as Settings have it, with what people have rewritten, for the clipboard. */
  reportMail(request: { readonly reader: ReportReader }): { readonly html: string; readonly text: string };
  /** Writes the proposed decision to Changes, once. */
  keepDecision(): { readonly message: string };
  /** Writes a call of one of our formulas, as people type it in this document, into the selected cell. */
  insertFormula(request: InsertRequest): InsertAnswer;
  /** Puts values in place of our formulas in the selected cells. */
  selectionToValues(): ValuesAnswer;
  /** Adds the tabs of the sample workbook. */
  addSample(request: { readonly tabs: readonly SampleTab[] }): null;
  /** Takes exactly the tabs of the sample away, under whatever name; asks first where somebody has edited one. */
  removeSample(request: { readonly evenIfEdited: boolean }): SampleAnswer;
  /** Takes spellings for one and the same name from now on, or no longer, and remembers it in Settings. */
  saveSpellings(request: { readonly spellings: readonly SpellingDecision[] }): DataView;
  /** Writes the repairs to a tab of their own, and shows it. */
  writeRepairs(): { readonly name: string };
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
  /** What the form of a goal needs, where setting one is the next thing to do: it opens without another question. */
  readonly goalForm: { readonly choices: GoalChoices; readonly today: string } | null;
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
  /** Reached, or past its deadline: what came of it stands as `current`. */
  readonly isClosed: boolean;
  /** "Needed: 1.2 a day for 14 days."; '' where nothing can be said. */
  readonly needed: string;
}

export interface GoalAdvice {
  /** The starting point, as it would be typed; '' where the tabs do not hold it. */
  readonly startValue: string;
  /** How the starting point was counted. */
  readonly startText: string;
  /** Realistic targets, as they would be typed. */
  readonly proposals: readonly { readonly target: string; readonly text: string }[];
  /** Where no past period has come to the target. */
  readonly remark: string;
  /** What a change in percent can mean, in numbers; none where it means one thing only. */
  readonly readings: readonly NamedChoice[];
  readonly isMeasurable: boolean;
  /** From where the figure comes, or which tab is missing. */
  readonly measurableText: string;
}

/** A goal to start from, in the panel's language. */
export interface GoalPreset extends NamedChoice {
  readonly group: string;
  readonly form: Pick<GoalForm, 'name' | 'kpi' | 'objective' | 'stage'>;
}

export interface GoalOutlook {
  readonly id: string;
  readonly projection: string;
  readonly chance: string;
  readonly refusal: string;
  readonly changes: readonly string[];
  readonly chart: GoalChart | null;
}

/** Shares of the width, and of the height from below. */
export interface GoalChart {
  readonly points: readonly (readonly [number, number])[];
  readonly target: number;
  readonly range: readonly [number, number] | null;
  /** Where something was changed. */
  readonly marks: readonly number[];
  /** What it shows, for those who do not see it. */
  readonly text: string;
}

export interface GoalList {
  readonly tab: string | null;
  readonly goals: readonly GoalItem[];
  readonly problems: readonly PlacedSentence[];
  readonly choices: GoalChoices;
  readonly today: string;
}

/** What a goal may be made of, and of the tabs the names that it can be set for. */
export interface GoalChoices {
  readonly kpis: readonly KpiChoice[];
  /** The phrase stands after "so that". */
  readonly objectives: readonly (NamedChoice & { readonly phrase: string })[];
  readonly presets: readonly GoalPreset[];
  readonly kinds: readonly NamedChoice[];
  readonly scopeTypes: readonly NamedChoice[];
  readonly targetForms: readonly NamedChoice[];
  readonly platforms: readonly string[];
  readonly campaigns: readonly string[];
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
  /** The day that counts as today: data are so many days old. */
  readonly today: string;
  /** The tabs of the sample workbook that stand in the document. */
  readonly sample: readonly string[];
  /** What a table may be said to be. */
  readonly sources: readonly NamedChoice[];
  /** What a column may be said to hold: figures, then names and days, last "leave out". */
  readonly fields: readonly NamedChoice[];
  readonly tags: TagCheck;
}

export interface DataTab {
  readonly name: string;
  /** 'own' for Goals, Costs …; 'report' for a report sheet; 'raw' for what people pasted. */
  readonly kind: 'raw' | 'own' | 'report' | 'empty';
  readonly tables: readonly DataTable[];
  readonly problems: readonly PlacedSentence[];
  /** Where nothing was recognised: the row that looks like a header. */
  readonly unread?: DataHeaders;
}

/** A row of headers, and what is read in its columns. */
export interface DataHeaders {
  /** What decisions about tables with such headers are kept under; '' where there is nothing to keep them under. */
  readonly signature: string;
  readonly row: number;
  readonly columns: readonly DataColumn[];
  /** What somebody has said that the table is: a source, or "ignore"; '' where nobody has. */
  readonly decided: string;
}

export interface DataColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly header: string;
  /** The field that is read from it; '' where none is. */
  readonly field: string;
  /** What it probably is, where that is not certain. */
  readonly proposal: string;
  /** Somebody has said so. */
  readonly isDecided: boolean;
}

export interface ReadingDecision {
  readonly signature: string;
  /** A header, or null for the table as a whole. */
  readonly header: string | null;
  /** The id of a source, of a field, or "ignore"; '' forgets what was decided. */
  readonly choice: string;
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
  readonly headers: DataHeaders;
}

/** What a file holds in a cell; days and times as serial numbers of a spreadsheet. */
export type FileCell = string | number | boolean | { readonly day: number } | { readonly time: number };

export interface RowsToAdd {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** A fingerprint of the whole table: the same file is not added twice. */
  readonly mark: string;
  /** Of all parts together. */
  readonly rows: number;
  readonly columns: number;
  /** The first row of this part, counted from 0. */
  readonly first: number;
  readonly cells: readonly (readonly FileCell[])[];
  /** What the answer to the first part gave; null in that one. */
  readonly ticket: number | null;
}

export type RowsAnswer =
  | { readonly kind: 'more'; readonly ticket: number }
  /** `isNew` for a tab of its own; else the rows stand below those of an earlier file. */
  | {
      readonly kind: 'added';
      readonly tab: string;
      readonly isNew: boolean;
      readonly rows: number;
      /** What it was taken for; '' where it was not recognised. */
      readonly source: string;
    }
  | { readonly kind: 'known'; readonly tab: string };

export type SampleAnswer =
  | { readonly kind: 'removed'; readonly tabs: readonly string[] }
  | { readonly kind: 'edited'; readonly tabs: readonly string[] };

/** The campaign tags in the data of the report's period. */
export interface TagCheck {
  /** The period, in words; '' where no table names a source of visits or a campaign. */
  readonly period: string;
  readonly repairs: readonly TagRepair[];
  /** Names that are probably one, each group with the name that is used most first. */
  readonly campaigns: readonly CampaignSpellings[];
  /** What was taken for one before. */
  readonly merged: readonly SpellingDecision[];
  /** The tab of repairs, where there is one. */
  readonly tab: string | null;
}

export interface TagRepair {
  readonly kind: 'spelling' | 'misspelt' | 'medium' | 'missing';
  readonly found: string;
  readonly proposed: string;
  readonly why: string;
  /** In words: "120 sessions, 540 €"; '' where neither is known. */
  readonly hides: string;
  /** The source alone, as found and as it is usual. */
  readonly source: string;
  readonly usual: string;
}

export interface CampaignSpellings {
  readonly names: readonly string[];
  readonly hides: string;
}

export interface SpellingDecision {
  readonly kind: 'campaign' | 'source';
  readonly found: string;
  /** The name that it is counted under, its own where it is to be kept apart; '' forgets what was said. */
  readonly as: string;
}

export type ReportReader = 'management' | 'client' | 'self';

export interface ReportWish {
  readonly evenIfMissing: boolean;
  /** Left out: as Settings say. */
  readonly reader?: ReportReader;
  /** What was typed for the boxes, and what they held before; what is left out stays as it is in the sheet. */
  readonly texts?: { readonly [box in ReportBox]?: { readonly was: string; readonly now: string } };
}

/** The boxes for one's own text: what we did and why, and what comes next. */
export type ReportBox = 'did' | 'next';

export interface ReportPlan {
  /** In words. */
  readonly period: string;
  /** Its key, as Settings hold it. */
  readonly key: string;
  /** Platforms that had data before and have none now, as a question; '' where there is none. */
  readonly missing: string;
  /** The sheet that holds this report already; null where there is none. */
  readonly sheet: string | null;
  /** What its boxes hold. */
  readonly texts: { readonly [box in ReportBox]: string };
}

export type ReportAnswer =
  /** `text` says what came of it. */
  | { readonly kind: 'made'; readonly sheet: string; readonly reader: ReportReader; readonly text: string }
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
