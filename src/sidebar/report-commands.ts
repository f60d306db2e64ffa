/** What a person can do in the report view. */
import type { ReportBox, ReportReader } from '../core/protocol.ts';
import type { BoxStore } from './box-drafts.ts';
import { draftKey, editedBoxes, type Mail, readerOf } from './report-state.ts';
import type { Ask } from './server.ts';
import type { Action, ReportSettings, State } from './state.ts';
import { panelWords } from './words.ts';

export interface ReportCommands {
  readonly setReport: (id: keyof ReportSettings, text: string) => void;
  /** Own dates as they are typed; they are the period once both are days in their order. */
  readonly typeDays: (days: { readonly from: string; readonly to: string }) => void;
  readonly typeBox: (box: ReportBox, text: string) => void;
  readonly generate: (evenIfMissing: boolean) => void;
  /** The copy for a client, whomever the report is for. */
  readonly makeClientCopy: () => void;
  /** Puts page one on the clipboard. */
  readonly copyMail: () => void;
  readonly keepDecision: () => void;
}

export interface Clipboard {
  readonly whenReady: (mail: Promise<Mail>) => Promise<boolean>;
  readonly now: (mail: Mail) => boolean;
}

export interface ReportDependencies {
  readonly ask: Ask;
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  readonly run: (what: Exclude<State['busy'], null>, work: () => Promise<void>) => void;
  readonly store: BoxStore;
  readonly clipboard: Clipboard;
}

/** The choice of own dates in the list of periods. */
export const OWN_DAYS = 'days';

function isWhole({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from !== '' && to !== '' && from <= to;
}

export function reportCommands({ ask, state, dispatch, run, store, clipboard }: ReportDependencies) {
  /** Settings as the server holds them: only what differs is saved. */
  let saved: ReportSettings | null = null;
  let questions = 0;

  const reader = (): ReportReader => readerOf(state().settings?.reader ?? '');

  /** Beside everything else: the report can be made without the answer. Of two answers the later question's counts. */
  const plan = (): void => {
    const { settings } = state();
    if (!settings) return;
    questions += 1;
    const question = questions;
    const asked = reader();
    dispatch({ type: 'planAsked' });
    ask('reportPlan', { period: settings.period, reader: asked }).then(
      (answer) => {
        if (question !== questions) return;
        dispatch({ type: 'planCame', plan: answer, drafts: store.load(draftKey(answer, asked)) });
      },
      // Without data there is nothing to plan: the button says why.
      () => question === questions && dispatch({ type: 'planCame', plan: null, drafts: {} }),
    );
  };
  const load = async (): Promise<void> => {
    const held = await ask('settings');
    const text = (id: keyof ReportSettings): string => held[id] ?? '';
    saved = {
      period: text('period'),
      language: text('language'),
      reader: text('reader'),
      asOf: text('asOf'),
      weekStart: text('weekStart'),
      fiscalYear: text('fiscalYear'),
    };
    dispatch({ type: 'settingsCame', settings: saved });
  };
  const save = async (): Promise<void> => {
    const { settings } = state();
    if (!settings) return;
    const changed = Object.entries(settings).filter(([id, text]) => saved?.[id as keyof ReportSettings] !== text);
    if (changed.length > 0) await ask('saveSettings', Object.fromEntries(changed));
    saved = settings;
  };
  const make = (evenIfMissing: boolean, wanted?: ReportReader): void =>
    run('generating', async () => {
      if (!state().settings) {
        await load();
        dispatch({ type: 'started', what: 'generating' });
      }
      await save();
      const { report } = state();
      // What was typed is for the reader that is chosen.
      const texts = wanted === undefined || wanted === reader() ? editedBoxes(report.boxes) : {};
      const answer = await ask('generateReport', {
        evenIfMissing,
        ...(wanted && { reader: wanted }),
        ...(Object.keys(texts).length > 0 && { texts }),
      });
      if (answer.kind === 'made' && Object.keys(texts).length > 0 && report.plan) {
        const { did, next } = report.boxes;
        store.save(draftKey(report.plan, reader()), {
          did: { was: did.now, now: did.now },
          next: { was: next.now, now: next.now },
        });
      }
      dispatch({ type: 'answered', answer });
      if (answer.kind === 'made') plan();
    });

  const commands: ReportCommands = {
    setReport: (id, text) => {
      if (id === 'period' && text === OWN_DAYS) return dispatch({ type: 'daysTyped', days: { from: '', to: '' } });
      if (id === 'period') dispatch({ type: 'daysTyped', days: null });
      dispatch({ type: 'settingTyped', id, text });
      if (id === 'period' || id === 'reader') plan();
    },
    typeDays: (days) => {
      dispatch({ type: 'daysTyped', days });
      if (!isWhole(days)) return;
      dispatch({ type: 'settingTyped', id: 'period', text: `${days.from}..${days.to}` });
      plan();
    },
    typeBox: (box, text) => {
      dispatch({ type: 'boxTyped', box, text });
      const { plan: planned, boxes } = state().report;
      if (planned) store.save(draftKey(planned, reader()), boxes);
    },
    generate: (evenIfMissing) => {
      const { days } = state().report;
      if (days && !isWhole(days)) {
        const text = panelWords(state().locale).report.daysMissing;
        return dispatch({ type: 'told', message: { kind: 'wrong', text } });
      }
      if (state().view !== 'report') dispatch({ type: 'went', view: 'report' });
      make(evenIfMissing);
    },
    makeClientCopy: () => make(true, 'client'),
    copyMail: () => {
      const words = panelWords(state().locale).report;
      const { mail } = state().report;
      const say = (isCopied: boolean): void => {
        dispatch({
          type: 'told',
          message: { kind: isCopied ? 'done' : 'wrong', text: isCopied ? words.copied : words.copyAgain },
        });
      };
      if (mail) {
        const isCopied = clipboard.now(mail);
        say(isCopied);
        return dispatch({ type: 'mailCame', mail: isCopied ? null : mail });
      }
      const { answer } = state();
      const of = answer?.kind === 'made' ? answer.reader : reader();
      run('copying', async () => {
        await save();
        const asked = ask('reportMail', { reader: of });
        // One that is refused is told below, and not twice.
        asked.catch(() => undefined);
        const isCopied = await clipboard.whenReady(asked);
        dispatch({ type: 'mailCame', mail: isCopied ? null : await asked });
        say(isCopied);
      });
    },
    keepDecision: () =>
      run('remembering', async () => {
        await save();
        const { message } = await ask('keepDecision');
        dispatch({ type: 'told', message: { kind: 'done', text: message } });
      }),
  };
  return {
    commands,
    load: async (): Promise<void> => {
      await load();
      plan();
    },
  };
}
