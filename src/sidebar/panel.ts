/** Ties state, server and page together. */
import type { GoalForm, GoalItem } from '../core/protocol.ts';
import { sampleTabs } from '../core/sample/index.ts';
import type { BoxStore } from './box-drafts.ts';
import type { Commands } from './commands.ts';
import type { Drafts } from './drafts.ts';
import { decisionsOf, editorOf } from './editor.ts';
import { addFiles, type Progress } from './files/add.ts';
import { inOrder, isFilled } from './goal-order.ts';
import { type Clipboard, reportCommands } from './report-commands.ts';
import { type Ask, messageOf, ServerFailure } from './server.ts';
import {
  type Action,
  type Draft,
  draftOf,
  fieldId,
  newDraft,
  nextDraft,
  reduce,
  type State,
  type ViewName,
} from './state.ts';
import { panelWords } from './words.ts';

export interface Surroundings {
  readonly ask: Ask;
  readonly drafts: Drafts;
  readonly boxes: BoxStore;
  readonly clipboard: Clipboard;
  readonly show: (state: State, commands: Commands) => void;
  /** True where a day field holds something that is no day: it has no value then, but is not blank. */
  readonly isHalfTyped: (elementId: string) => boolean;
}

/** Forecasts that come with the list; those of the other goals are asked for one by one. */
const OUTLOOKS_AT_ONCE = 6;

/** Starts the panel; it loads what its view needs. */
export function startPanel(start: State, { ask, drafts, boxes, clipboard, show, isHalfTyped }: Surroundings): Commands {
  let state = start;
  const words = panelWords(start.locale);
  let isCancelled = false;

  const dispatch = (action: Action): void => {
    const before = state;
    state = reduce(state, action);
    // Kept from the first character on; a form that was only looked at leaves nothing behind.
    if (state.draft && state.draft.form !== before.draft?.form && before.draft) drafts.save(state.draft);
    show(state, commands);
  };
  const failed = (error: unknown): void => {
    if (!(error instanceof ServerFailure)) {
      const said = messageOf(error);
      const text = said === '' ? words.connectionLost : words.failed(said);
      dispatch({ type: 'told', message: { kind: 'wrong', text } });
      return;
    }
    const { fields } = error.failure;
    if (!fields || fields.length === 0) dispatch({ type: 'refused', failure: error.failure });
    else refuseFields(Object.fromEntries(fields.map(({ field, message }) => [field, message])));
  };
  const refuseFields = (errors: Draft['errors']): void =>
    dispatch({ type: 'fieldsRefused', errors, message: words.form.wrong(Object.keys(errors).length) });
  const run = (what: Exclude<State['busy'], null>, work: () => Promise<void>): void => {
    if (state.busy !== null && state.busy !== 'loading') return;
    dispatch({ type: 'started', what });
    work().catch(failed);
  };

  const loadGoals = async () => {
    dispatch({ type: 'goalsCame', goals: await ask('goals') });
    askOutlooks(inOrder(state.goals?.goals ?? []).slice(0, OUTLOOKS_AT_ONCE));
  };
  /** Beside everything else: the list is there without, and a forecast that does not come can be asked for again. */
  const askOutlooks = (items: readonly GoalItem[]): void => {
    const ids = items.flatMap(({ form, isClosed }) =>
      form.id === null || isClosed || state.outlooks[form.id] ? [] : [form.id],
    );
    if (ids.length === 0) return;
    ask('goalOutlooks', { ids }).then((outlooks) => dispatch({ type: 'outlooksCame', outlooks }), failed);
  };
  const report = reportCommands({
    ask,
    dispatch,
    run,
    clipboard,
    state: () => state,
    store: boxes,
  });
  const loaders: Readonly<Record<ViewName, () => Promise<void>>> = {
    home: async () => dispatch({ type: 'homeCame', home: await ask('home') }),
    goals: loadGoals,
    goal: loadGoals,
    data: async () => dispatch({ type: 'dataCame', data: await ask('data') }),
    report: report.load,
  };
  const load = (view: ViewName): void => {
    if (view === 'goals') dispatch({ type: 'draftFound', draft: drafts.load() });
    run('loading', loaders[view]);
  };
  let questions = 0;
  /** Of two answers only the later question's counts; without an answer the form works all the same. */
  const advise = (): void => {
    if (!state.draft || state.draft.form.kpi.trim() === '') return;
    questions += 1;
    const question = questions;
    ask('adviseGoal', { goal: state.draft.form }).then(
      (advice) => {
        if (question === questions) dispatch({ type: 'adviceCame', advice });
      },
      () => undefined,
    );
  };
  const openDraft = (draft: Draft): void => {
    dispatch({ type: 'draftOpened', draft });
    advise();
  };

  const commands: Commands = {
    go: (view) => {
      dispatch({ type: 'went', view });
      load(view);
    },
    showOutlook: (item) => askOutlooks([item]),
    addGoal: () => {
      if (state.pending) return;
      const known = state.goals ?? state.home?.goalForm;
      if (known) return openDraft(newDraft(known.today));
      run('loading', async () => {
        await loadGoals();
        openDraft(newDraft(state.goals?.today ?? ''));
      });
    },
    nextGoal: (item) => state.goals && !state.pending && openDraft(nextDraft(item, state.goals)),
    changeGoal: (item) => state.goals && !state.pending && openDraft(draftOf(item, state.goals)),
    resumeDraft: () => state.storedDraft && openDraft(state.storedDraft),
    discardDraft: () => {
      drafts.save(null);
      dispatch({ type: 'draftFound', draft: null });
    },
    choosePreset: (preset) => {
      dispatch({ type: 'presetChosen', preset });
      advise();
    },
    advise: () => advise(),
    takeTarget: (target) => {
      dispatch({ type: 'typed', field: 'target', text: target });
      advise();
    },
    type: (field, text) => dispatch({ type: 'typed', field, text }),
    chooseObjective: (id) => dispatch({ type: 'objectiveChosen', id }),
    toggleMore: (isOpen) => {
      if (state.draft && state.draft.isMoreOpen !== isOpen) dispatch({ type: 'moreToggled', isOpen });
    },
    saveGoal: ({ form, revision }) => {
      const days: readonly (keyof GoalForm)[] = ['deadline', 'start'];
      const halfTyped = days.filter((field) => isHalfTyped(fieldId(field)));
      if (halfTyped.length > 0) {
        return refuseFields(Object.fromEntries(halfTyped.map((field) => [field, words.form.badDay])));
      }
      run('saving', async () => {
        if (isFilled(form) && state.draft) {
          dispatch({ type: 'saveStarted', draft: state.draft, message: words.form.saving });
        }
        const goals = await ask('saveGoal', { goal: form, revision });
        drafts.save(null);
        dispatch({ type: 'goalSaved', goals, message: words.goals.saved });
        askOutlooks(inOrder(goals.goals).slice(0, OUTLOOKS_AT_ONCE));
      });
    },
    cancelGoal: () => {
      drafts.save(null);
      dispatch({ type: 'draftClosed' });
      if (!state.goals) load('goals');
    },
    askDeletion: (id) => dispatch({ type: 'deletionAsked', id }),
    deleteGoal: (item) =>
      run('deleting', async () => {
        const goals = await ask('deleteGoal', { id: item.form.id ?? '', revision: item.revision });
        dispatch({ type: 'goalDeleted', goals, message: words.goals.deleted });
        askOutlooks(inOrder(goals.goals).slice(0, OUTLOOKS_AT_ONCE));
      }),
    openTab: (tab) =>
      run('opening', async () => {
        const { name } = await ask('openTab', { tab });
        dispatch({ type: 'told', message: { kind: 'done', text: words.tabReady(name) } });
      }),
    showSheet: (name, row, column) =>
      run('opening', async () => {
        await ask('showSheet', { name, ...(row !== null && { row }), ...(column !== null && { column }) });
        dispatch({ type: 'told', message: null });
      }),
    readAgain: () => load('data'),
    addFiles: (files) => {
      if (files.length === 0) return;
      if (state.view !== 'data') dispatch({ type: 'went', view: 'data' });
      isCancelled = false;
      run('adding', async () => {
        const onProgress = (progress: Progress) => dispatch({ type: 'progressed', progress });
        const outcomes = await addFiles(files, { ask, onProgress, isCancelled: () => isCancelled });
        const added = outcomes.filter(({ result }) => result.kind === 'added').length;
        dispatch({ type: 'filesAdded', outcomes, message: words.data.drop.done(added) });
        if (state.view !== 'data') load(state.view);
        else if (added > 0 || !state.data) dispatch({ type: 'dataCame', data: await ask('data') });
      });
    },
    cancelAdding: () => {
      isCancelled = true;
    },
    closeOutcomes: () => dispatch({ type: 'outcomesClosed' }),
    openEditor: (key, headers, isRead) => dispatch({ type: 'editorOpened', editor: editorOf(key, headers, isRead) }),
    closeEditor: () => dispatch({ type: 'editorClosed' }),
    chooseTable: (choice) => dispatch({ type: 'tableChosen', choice }),
    chooseColumn: (header, choice) => dispatch({ type: 'columnChosen', header, choice }),
    saveEditor: () => {
      if (!state.editor) return;
      const decisions = decisionsOf(state.editor);
      if (decisions.length === 0) return dispatch({ type: 'editorClosed' });
      run('remembering', async () => {
        dispatch({ type: 'dataCame', data: await ask('saveReading', { decisions }), message: words.data.read.saved });
      });
    },
    saveSpellings: (spellings) =>
      run('remembering', async () => {
        dispatch({ type: 'dataCame', data: await ask('saveSpellings', { spellings }), message: words.data.tags.saved });
      }),
    writeRepairs: () =>
      run('opening', async () => {
        const { name } = await ask('writeRepairs');
        dispatch({ type: 'told', message: { kind: 'done', text: words.tabReady(name) } });
      }),
    addSample: () =>
      run('opening', async () => {
        await ask('addSample', { tabs: sampleTabs(start.locale) });
        dispatch({ type: 'dataCame', data: await ask('data') });
      }),
    removeSample: (evenIfEdited) =>
      run('deleting', async () => {
        const answer = await ask('removeSample', { evenIfEdited });
        if (answer.kind === 'edited') return dispatch({ type: 'removalAsked', tabs: answer.tabs });
        const message = words.data.sample.removed(answer.tabs.length);
        dispatch({ type: 'dataCame', data: await ask('data'), message });
      }),
    keepSample: () => dispatch({ type: 'removalAsked', tabs: null }),
    ...report.commands,
  };

  show(state, commands);
  load(state.view);
  return commands;
}
