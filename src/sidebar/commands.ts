/** What a person can do in the panel: each command asks the server and tells the state what came of it. */
import type { Api, GoalForm, GoalItem } from '../core/protocol.ts';
import type { Draft, ReportSettings, ViewName } from './state.ts';

export interface Commands {
  readonly go: (view: ViewName) => void;
  readonly addGoal: () => void;
  readonly changeGoal: (item: GoalItem) => void;
  readonly resumeDraft: () => void;
  readonly discardDraft: () => void;
  readonly type: (field: keyof GoalForm, text: string) => void;
  readonly chooseObjective: (id: string | null) => void;
  readonly toggleMore: (isOpen: boolean) => void;
  readonly saveGoal: (draft: Draft) => void;
  readonly cancelGoal: () => void;
  readonly askDeletion: (id: string | null) => void;
  readonly deleteGoal: (item: GoalItem) => void;
  readonly openTab: (tab: Parameters<Api['openTab']>[0]['tab']) => void;
  readonly showSheet: (name: string, row: number | null, column: number | null) => void;
  readonly readAgain: () => void;
  readonly addSample: () => void;
  readonly setReport: (id: keyof ReportSettings, text: string) => void;
  readonly generate: (evenIfMissing: boolean) => void;
}
