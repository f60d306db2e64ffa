/** Where the panel is and what it knows, as data; every change is an action, and none touches page or server. */
import { isoDay, parseIsoDay } from '../core/lib/days.ts';
import type { Locale } from '../core/lib/text.ts';
import type {
  DataView as DataRead,
  Failure,
  GoalAdvice,
  GoalForm,
  GoalItem,
  GoalList,
  GoalOutlook,
  GoalPreset,
  Home,
  ReportAnswer,
} from '../core/protocol.ts';
import { type Editor, withColumn } from './editor.ts';
import type { Outcome, Progress } from './files/add.ts';
import { NO_REPORT, type ReportAction, type ReportState, reduceReport } from './report-state.ts';

export type ViewName = 'home' | 'goals' | 'goal' | 'data' | 'report';

export type ReportSettings = Readonly<
  Record<'period' | 'language' | 'reader' | 'asOf' | 'weekStart' | 'fiscalYear', string>
>;

/** A goal in the making: texts as typed. */
export interface Draft {
  readonly form: GoalForm;
  /** Of the row that it changes; null for a new goal. */
  readonly revision: string | null;
  readonly errors: Readonly<Partial<Record<keyof GoalForm, string>>>;
  readonly isMoreOpen: boolean;
  /** The objective is given in own words, not chosen from the list. */
  readonly isObjectiveOwn: boolean;
  /** What the tab holds now, where somebody changed it meanwhile. */
  readonly nowHolds: string | null;
  /** What the tabs say about it; null until they have answered. */
  readonly advice: GoalAdvice | null;
  /** The starting point that was filled in from the tabs: it changes with them until somebody types another. */
  readonly startComputed: string;
}

export interface Message {
  readonly kind: 'done' | 'wrong';
  readonly text: string;
}

export interface State {
  readonly locale: Locale;
  readonly view: ViewName;
  readonly home: Home | null;
  readonly goals: GoalList | null;
  /** What is to come of goals, by identifier; a goal is missing until its forecast has come. */
  readonly outlooks: Readonly<Record<string, GoalOutlook>>;
  readonly data: DataRead | null;
  readonly settings: ReportSettings | null;
  readonly draft: Draft | null;
  /** A goal on its way to the tab: the list shows it at once, and it comes back as the draft if it is refused. */
  readonly pending: Draft | null;
  /** A draft of an earlier time that the user may take up again. */
  readonly storedDraft: Draft | null;
  /** The goal whose deletion is being asked about. */
  readonly deleting: string | null;
  readonly answer: ReportAnswer | null;
  readonly report: ReportState;
  /** Files on their way into the document. */
  readonly adding: Progress | null;
  /** What came of the files that were added last. */
  readonly outcomes: readonly Outcome[] | null;
  /** The table whose columns are being looked at. */
  readonly editor: Editor | null;
  /** The tabs of the sample that somebody has edited, where the removal is being asked about. */
  readonly removal: readonly string[] | null;
  /** What is being done, so that nothing is started twice. */
  readonly busy:
    | 'loading'
    | 'saving'
    | 'deleting'
    | 'generating'
    | 'opening'
    | 'adding'
    | 'remembering'
    | 'copying'
    | null;
  readonly message: Message | null;
  /** The element to go to next; a new object each time. */
  readonly focus: { readonly id: string } | null;
}

export type Action =
  | ReportAction
  | { readonly type: 'went'; readonly view: ViewName }
  | { readonly type: 'started'; readonly what: Exclude<State['busy'], null> }
  | { readonly type: 'homeCame'; readonly home: Home }
  | { readonly type: 'goalsCame'; readonly goals: GoalList }
  | { readonly type: 'outlooksCame'; readonly outlooks: readonly GoalOutlook[] }
  | { readonly type: 'saveStarted'; readonly draft: Draft; readonly message: string }
  | { readonly type: 'dataCame'; readonly data: DataRead; readonly message?: string }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'filesAdded'; readonly outcomes: readonly Outcome[]; readonly message: string }
  | { readonly type: 'outcomesClosed' }
  | { readonly type: 'editorOpened'; readonly editor: Editor }
  | { readonly type: 'editorClosed' }
  | { readonly type: 'tableChosen'; readonly choice: string }
  | { readonly type: 'columnChosen'; readonly header: string; readonly choice: string }
  | { readonly type: 'removalAsked'; readonly tabs: readonly string[] | null }
  | { readonly type: 'settingsCame'; readonly settings: ReportSettings }
  | { readonly type: 'draftOpened'; readonly draft: Draft }
  | { readonly type: 'draftFound'; readonly draft: Draft | null }
  | { readonly type: 'draftClosed' }
  | { readonly type: 'typed'; readonly field: keyof GoalForm; readonly text: string }
  | { readonly type: 'presetChosen'; readonly preset: GoalPreset }
  | { readonly type: 'adviceCame'; readonly advice: GoalAdvice }
  | { readonly type: 'objectiveChosen'; readonly id: string | null }
  | { readonly type: 'moreToggled'; readonly isOpen: boolean }
  | { readonly type: 'fieldsRefused'; readonly errors: Draft['errors']; readonly message: string }
  | { readonly type: 'goalSaved'; readonly goals: GoalList; readonly message: string }
  | { readonly type: 'deletionAsked'; readonly id: string | null }
  | { readonly type: 'goalDeleted'; readonly goals: GoalList; readonly message: string }
  | { readonly type: 'settingTyped'; readonly id: keyof ReportSettings; readonly text: string }
  | { readonly type: 'answered'; readonly answer: ReportAnswer | null }
  | { readonly type: 'told'; readonly message: Message | null }
  | { readonly type: 'refused'; readonly failure: Failure };

export function initialState(locale: Locale, view: ViewName): State {
  return {
    locale,
    view,
    home: null,
    goals: null,
    outlooks: {},
    data: null,
    settings: null,
    draft: null,
    pending: null,
    storedDraft: null,
    deleting: null,
    answer: null,
    report: NO_REPORT,
    adding: null,
    outcomes: null,
    editor: null,
    removal: null,
    busy: null,
    message: null,
    focus: null,
  };
}

/** The title of a view: where a reader starts when the view changes. */
export const TITLE_ID = 'title';

export function reduce(given: State, action: Action): State {
  const state = given.pending && isRefusal(action) ? withDraftBack(given, given.pending) : given;
  switch (action.type) {
    case 'went':
      return {
        ...state,
        view: action.view,
        deleting: null,
        answer: null,
        outcomes: null,
        editor: null,
        removal: null,
        message: null,
        focus: { id: TITLE_ID },
      };
    case 'started':
      return { ...state, busy: action.what, message: null };
    case 'homeCame':
      return { ...state, home: action.home, busy: afterLoading(state) };
    case 'goalsCame':
      return { ...state, goals: action.goals, outlooks: {}, busy: afterLoading(state) };
    case 'outlooksCame':
      return { ...state, outlooks: { ...state.outlooks, ...byId(action.outlooks) } };
    case 'saveStarted':
      return {
        ...reduce(state, { type: 'went', view: 'goals' }),
        draft: null,
        storedDraft: null,
        pending: action.draft,
        busy: 'saving',
        message: { kind: 'done', text: action.message },
      };
    case 'dataCame':
      return dataCame(state, action.data, action.message);
    case 'settingsCame':
      return { ...state, settings: action.settings, busy: afterLoading(state) };
    case 'progressed':
      return { ...state, adding: action.progress };
    case 'filesAdded':
      return {
        ...state,
        adding: null,
        busy: null,
        outcomes: action.outcomes,
        home: null,
        message: { kind: 'done', text: action.message },
        focus: { id: OUTCOMES_ID },
      };
    case 'outcomesClosed':
      return { ...state, outcomes: null, message: null, focus: { id: TITLE_ID } };
    case 'editorOpened':
      return { ...state, editor: action.editor, message: null, focus: { id: EDITOR_ID } };
    case 'editorClosed':
      return { ...state, editor: null, focus: { id: state.editor ? editorButtonId(state.editor.key) : TITLE_ID } };
    case 'tableChosen':
      return state.editor ? { ...state, editor: { ...state.editor, table: action.choice } } : state;
    case 'columnChosen':
      return state.editor ? { ...state, editor: withColumn(state.editor, action.header, action.choice) } : state;
    case 'removalAsked':
      return {
        ...state,
        removal: action.tabs,
        busy: null,
        focus: { id: action.tabs === null ? REMOVE_SAMPLE_ID : CONFIRM_ID },
      };
    case 'draftOpened':
      return { ...opened(state, action.draft), storedDraft: null };
    case 'draftFound':
      return { ...state, storedDraft: action.draft };
    case 'draftClosed':
      return { ...reduce(state, { type: 'went', view: 'goals' }), draft: null, storedDraft: null, busy: null };
    case 'typed':
      return state.draft
        ? { ...state, draft: { ...state.draft, form: { ...state.draft.form, [action.field]: action.text } } }
        : state;
    case 'presetChosen':
      return state.draft ? { ...state, draft: withPreset(state.draft, action.preset) } : state;
    case 'adviceCame':
      return state.draft ? { ...state, draft: withAdvice(state.draft, action.advice) } : state;
    case 'objectiveChosen':
      return state.draft
        ? {
            ...state,
            draft: {
              ...state.draft,
              isObjectiveOwn: action.id === null,
              form: { ...state.draft.form, objective: action.id ?? '' },
            },
            focus: action.id === null ? { id: OWN_OBJECTIVE_ID } : state.focus,
          }
        : state;
    case 'moreToggled':
      return state.draft ? { ...state, draft: { ...state.draft, isMoreOpen: action.isOpen } } : state;
    case 'fieldsRefused':
      return fieldsRefused(state, action.errors, action.message);
    case 'goalSaved':
      return {
        ...reduce(state, { type: 'went', view: 'goals' }),
        goals: action.goals,
        outlooks: {},
        home: null,
        draft: null,
        pending: null,
        storedDraft: null,
        busy: null,
        message: { kind: 'done', text: action.message },
      };
    case 'deletionAsked':
      return {
        ...state,
        deleting: action.id,
        focus: { id: action.id === null ? removeButtonId(state.deleting ?? '') : CONFIRM_ID },
      };
    case 'goalDeleted':
      return {
        ...state,
        goals: action.goals,
        outlooks: {},
        home: null,
        deleting: null,
        busy: null,
        message: { kind: 'done', text: action.message },
        focus: { id: TITLE_ID },
      };
    case 'settingTyped':
      return state.settings
        ? { ...state, settings: { ...state.settings, [action.id]: action.text }, answer: null }
        : state;
    case 'answered':
      return { ...state, answer: action.answer, home: null, busy: null, focus: { id: ANSWER_ID } };
    case 'planAsked':
    case 'planCame':
    case 'boxTyped':
    case 'daysTyped':
    case 'mailCame':
      return { ...state, report: reduceReport(state.report, action) };
    case 'told':
      return { ...state, message: action.message, busy: null };
    case 'refused':
      return refused(state, action.failure);
    default:
      return action satisfies never;
  }
}

/** Files on their way are not done because something else has come meanwhile. */
function afterLoading({ busy }: State): State['busy'] {
  return busy === 'adding' ? busy : null;
}

/** What was open for editing is closed once it is saved; a message says so, for the view looks much as before. */
function dataCame(state: State, data: DataRead, message: string | undefined): State {
  const next: State = { ...state, data, busy: afterLoading(state) };
  if (message === undefined) return next;
  const focus = state.editor ? { id: editorButtonId(state.editor.key) } : state.focus;
  return { ...next, editor: null, removal: null, home: null, message: { kind: 'done', text: message }, focus };
}

export const OUTCOMES_ID = 'outcomes';
export const EDITOR_ID = 'editor';
export const REMOVE_SAMPLE_ID = 'remove-sample';

export function editorButtonId(key: string): string {
  return `edit-${key}`;
}

export const OWN_OBJECTIVE_ID = 'own-objective';
export const CONFIRM_ID = 'confirm-no';
export const ANSWER_ID = 'answer';

export function removeButtonId(goal: string): string {
  return `remove-${goal}`;
}

export function fieldId(field: keyof GoalForm): string {
  return `field-${field}`;
}

/** Fields that stand in the sentence; the others stand under More. */
export const SENTENCE_FIELDS: readonly (keyof GoalForm)[] = [
  'kpi',
  'startValue',
  'target',
  'targetForm',
  'deadline',
  'objective',
  'ifMissed',
];

/** A preset fills the sentence; what it says nothing about stays. */
function withPreset(draft: Draft, { form }: GoalPreset): Draft {
  return { ...draft, isObjectiveOwn: false, errors: {}, form: { ...draft.form, ...form } };
}

function withAdvice(draft: Draft, advice: GoalAdvice): Draft {
  const { startValue } = draft.form;
  const isTyped = startValue.trim() !== '' && startValue !== draft.startComputed;
  if (isTyped || (draft.revision !== null && startValue !== '')) return { ...draft, advice };
  return { ...draft, advice, startComputed: advice.startValue, form: { ...draft.form, startValue: advice.startValue } };
}

function isRefusal(action: Action): boolean {
  return action.type === 'refused' || action.type === 'fieldsRefused' || action.type === 'told';
}

/** The form as it was left, with all that was typed. */
function withDraftBack(state: State, draft: Draft): State {
  return { ...opened(state, draft), pending: null };
}

function byId(outlooks: readonly GoalOutlook[]): Readonly<Record<string, GoalOutlook>> {
  return Object.fromEntries(outlooks.map((outlook) => [outlook.id, outlook]));
}

function opened(state: State, draft: Draft): State {
  return { ...reduce(state, { type: 'went', view: 'goal' }), draft };
}

function fieldsRefused(state: State, errors: Draft['errors'], message: string): State {
  if (!state.draft) return { ...state, busy: null };
  const fields = Object.keys(errors) as (keyof GoalForm)[];
  const first = SENTENCE_FIELDS.find((field) => fields.includes(field)) ?? fields[0];
  const isHidden = fields.some((field) => !SENTENCE_FIELDS.includes(field));
  return {
    ...state,
    busy: null,
    draft: { ...state.draft, errors, isMoreOpen: state.draft.isMoreOpen || isHidden },
    message: { kind: 'wrong', text: message },
    focus: first ? { id: fieldId(first) } : state.focus,
  };
}

/** The draft stays; where the server tells what it holds now, the next save names that revision. */
function refused(state: State, failure: Failure): State {
  const next: State = { ...state, busy: null, message: { kind: 'wrong', text: failure.message } };
  const { conflict } = failure;
  if (!conflict) return next;
  const holds = conflict.goals.find(({ form }) => form.id === state.draft?.form.id);
  return {
    ...next,
    goals: conflict,
    deleting: null,
    focus: state.draft ? state.focus : { id: TITLE_ID },
    draft: state.draft && withHeld(state.draft, holds),
  };
}

function withHeld(draft: Draft, holds: GoalItem | undefined): Draft {
  if (holds) return { ...draft, revision: holds.revision, nowHolds: holds.sentence, errors: {} };
  return { ...draft, form: { ...draft.form, id: null }, revision: null, nowHolds: null, errors: {} };
}

const BLANK_FORM: GoalForm = {
  id: null,
  name: '',
  objective: '',
  kpi: '',
  scopeType: '',
  scope: '',
  kind: '',
  unit: '',
  unitValue: '',
  startValue: '',
  target: '',
  targetForm: '',
  start: '',
  deadline: '',
  owner: '',
  ifMissed: '',
  stage: '',
  currentValue: '',
};

export function newDraft(today: string): Draft {
  return {
    form: { ...BLANK_FORM, start: today },
    revision: null,
    errors: {},
    isMoreOpen: false,
    isObjectiveOwn: false,
    nowHolds: null,
    advice: null,
    startComputed: '',
  };
}

/** The form shows names where the tab holds identifiers. */
export function draftOf(item: GoalItem, { choices }: GoalList): Draft {
  const kpi = choices.kpis.find(({ id }) => id === item.form.kpi)?.name ?? item.form.kpi;
  const { objective } = item.form;
  return {
    ...newDraft(''),
    form: { ...item.form, kpi },
    revision: item.revision,
    isObjectiveOwn: objective !== '' && !choices.objectives.some(({ id }) => id === objective),
  };
}

/**
 * The goal after one that is over: the same figure over as many days from today. The tabs tell where it starts; a target
 * that was missed stays, one that was reached is to be set anew.
 */
export function nextDraft(item: GoalItem, list: GoalList): Draft {
  const { form, status } = item;
  const draft = draftOf(item, list);
  const today = parseIsoDay(list.today);
  const days = parseIsoDay(form.deadline) - parseIsoDay(form.start);
  return {
    ...draft,
    revision: null,
    form: {
      ...draft.form,
      id: null,
      startValue: '',
      currentValue: '',
      target: status === 'missed' ? form.target : '',
      targetForm: status === 'missed' ? form.targetForm : '',
      start: list.today,
      deadline: days > 0 && today > 0 ? isoDay(today + days) : '',
    },
  };
}

/** "+10 %" and "−10": the target is given as a change. */
export function isChangeTyped({ target, targetForm }: GoalForm): boolean {
  return /^\s*[-+\u2212]/.test(target) || (targetForm !== '' && targetForm !== 'absolute');
}
