import type { Account } from './account.ts';

/** The five lines of the panel's first view, in their order. */
export type LineId = 'goals' | 'data' | 'costs' | 'report' | 'review';

export interface MonthLine {
  readonly id: LineId;
  readonly state: 'done' | 'todo' | 'attention';
}

export interface MonthState {
  readonly lines: readonly MonthLine[];
  /** The next thing to do: the first line that is not done. */
  readonly next: LineId;
}

export interface MonthInput {
  readonly account: Account | undefined;
  readonly tabsWithProblems: readonly string[];
  readonly goals: number;
  readonly hasCosts: boolean;
  readonly hasReport: boolean;
}

/** Where the month stands: data first, then costs and tags, goals, the report, and the review of what came of it. */
export function monthState({ account, tabsWithProblems, goals, hasCosts, hasReport }: MonthInput): MonthState {
  const behind = account?.goals.some(({ status }) => status === 'behind' || status === 'missed') ?? false;
  const over = account?.goals.some(({ status }) => status === 'reached' || status === 'missed') ?? false;
  const dataMissing = account === undefined;
  const lines: readonly MonthLine[] = [
    { id: 'goals', state: goals === 0 ? 'todo' : behind ? 'attention' : 'done' },
    {
      id: 'data',
      state: dataMissing ? 'todo' : tabsWithProblems.length > 0 || account.silent.length > 0 ? 'attention' : 'done',
    },
    { id: 'costs', state: hasCosts ? (account?.tags.length ? 'attention' : 'done') : 'todo' },
    { id: 'report', state: hasReport ? 'done' : 'todo' },
    { id: 'review', state: over ? 'attention' : 'done' },
  ];
  const order: readonly LineId[] = ['data', 'goals', 'costs', 'report', 'review'];
  const todo = order.find((id) => lines.find((line) => line.id === id)!.state === 'todo');
  return { lines, next: todo ?? (over ? 'review' : 'report') };
}
