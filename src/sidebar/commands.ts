/** What a person can do in the panel: each command asks the server and tells the state what came of it. */
import type { Api, DataHeaders, GoalForm, GoalItem, GoalPreset, SpellingDecision } from '../core/protocol.ts';
import type { GivenFile } from './files/add.ts';
import type { ReportCommands } from './report-commands.ts';
import type { Draft, ViewName } from './state.ts';

export interface Commands extends ReportCommands {
  readonly go: (view: ViewName) => void;
  readonly addGoal: () => void;
  /** Asks for the forecast of a goal. */
  readonly showOutlook: (item: GoalItem) => void;
  /** Sets the goal that follows one that is over. */
  readonly nextGoal: (item: GoalItem) => void;
  readonly changeGoal: (item: GoalItem) => void;
  readonly resumeDraft: () => void;
  readonly discardDraft: () => void;
  readonly choosePreset: (preset: GoalPreset) => void;
  /** Asks what the tabs say about the goal as it is typed. */
  readonly advise: () => void;
  /** Puts a proposed target into the sentence. */
  readonly takeTarget: (target: string) => void;
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
  readonly addFiles: (files: readonly GivenFile[]) => void;
  readonly cancelAdding: () => void;
  readonly closeOutcomes: () => void;
  readonly openEditor: (key: string, headers: DataHeaders, isRead: boolean) => void;
  readonly closeEditor: () => void;
  readonly chooseTable: (choice: string) => void;
  readonly chooseColumn: (header: string, choice: string) => void;
  readonly saveEditor: () => void;
  readonly saveSpellings: (spellings: readonly SpellingDecision[]) => void;
  readonly writeRepairs: () => void;
  readonly addSample: () => void;
  readonly removeSample: (evenIfEdited: boolean) => void;
  readonly keepSample: () => void;
}
