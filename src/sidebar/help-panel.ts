/** What happens in the help: searching, copying, and what it asks the sheet to do. */

import type { HelpCard } from '../core/functions/help/help-page.ts';
import { helpWords } from '../core/functions/help/help-words.ts';
import { indexed, search } from '../core/functions/help/search.ts';
import { LOCALES } from '../core/lib/text.ts';
import type { InsertRequest } from '../core/protocol.ts';
import { type HelpCommands, type HelpState, type Message, replaceId, SEARCH_ID } from './help-state.ts';
import { type Ask, ServerFailure } from './server.ts';

export interface AroundHelp {
  readonly ask: Ask;
  /** Puts a text on the clipboard; where that is not allowed, selects the element that shows it and answers false. */
  readonly copy: (text: string, codeId: string) => Promise<boolean>;
  readonly show: (state: HelpState, commands: HelpCommands) => void;
}

/** Cells that a message names, before it says how many more there are. */
const NAMED_CELLS = 5;

export function startHelp(initial: HelpState, { ask, copy, show }: AroundHelp): HelpCommands {
  let state = initial;
  const phrases = helpWords(initial.locale).page;
  const index = initial.cards.map(findable);

  const change = (changes: Partial<HelpState>): void => {
    state = { ...state, ...changes };
    show(state, commands);
  };
  const say = (kind: Message['kind'], text: string): Message => ({ kind, text });

  const lookFor = (query: string): void => {
    const found = query.trim() === '' ? null : search(index, query).map((place) => state.cards[place]!);
    const count = found && say('said', found.length > 0 ? phrases.found(found.length) : phrases.foundNone);
    change({ query, found, message: count, question: null });
  };

  /** One thing at a time; a sheet that does not answer is told apart from one that refuses. */
  const waitFor = async <Answer>(id: string, asked: () => Promise<Answer>, then: (answer: Answer) => void) => {
    if (state.busy !== null) return;
    change({ busy: id, message: say('said', phrases.working) });
    try {
      const answer = await asked();
      state = { ...state, busy: null };
      then(answer);
    } catch (error) {
      const text = error instanceof ServerFailure ? error.failure.message : phrases.failed;
      change({ busy: null, message: say('wrong', text) });
    }
  };

  const insert = (id: string, request: InsertRequest) =>
    waitFor(
      id,
      () => ask('insertFormula', request),
      (answer) => {
        switch (answer.kind) {
          case 'written':
            return change({ question: null, message: say('done', phrases.written(answer.cell)), focus: { id } });
          case 'needsConfirmation': {
            const text = phrases.notEmpty(answer.cell, answer.content, answer.others);
            const question = { id, text, request: { ...request, replace: true } };
            // The keyboard goes into the question, which is read out with it.
            return change({ question, message: null, focus: { id: replaceId(id) } });
          }
          case 'noCell':
            return change({ question: null, message: say('wrong', phrases.noCell) });
          default:
            return answer satisfies never;
        }
      },
    );

  const commands: HelpCommands = {
    type: lookFor,
    clear: () => {
      lookFor('');
      change({ focus: { id: SEARCH_ID } });
    },
    toggle: (family, isOpen) => {
      if (state.open.has(family) === isOpen) return;
      const open = new Set(state.open);
      if (isOpen) open.add(family);
      else open.delete(family);
      change({ open });
    },
    insert: (id, request) => void insert(id, request),
    replace: ({ id, request }) => void insert(id, request),
    keep: ({ id }) => change({ question: null, message: say('said', phrases.kept), focus: { id } }),
    copy: (codeId, text) => {
      copy(text, codeId).then((isCopied) =>
        change({ message: isCopied ? say('done', phrases.copied) : say('said', phrases.copyByHand) }),
      );
    },
    toValues: (id) =>
      void waitFor(
        id,
        () => ask('selectionToValues'),
        ({ formulas, cells, left }) => {
          const named = left.slice(0, NAMED_CELLS).join(', ');
          const leftAlone = left.length > 0 && phrases.values.leftAlone(named, left.length - NAMED_CELLS);
          const done = formulas > 0 && phrases.values.done(formulas, cells);
          const text = [done, leftAlone].filter(Boolean).join(' ') || phrases.values.none;
          change({ question: null, message: say(done ? 'done' : 'wrong', text) });
        },
      ),
  };
  show(state, commands);
  return commands;
}

/** Both languages at once: a formula is found by either of its names and by the words of either language. */
function findable(card: HelpCard) {
  const texts = LOCALES.map((locale) => card[locale]);
  return indexed({
    names: texts.map(({ name }) => name),
    searchWords: texts.map(({ searchWords }) => searchWords),
    answers: texts.map(({ answers }) => answers),
    notes: texts.flatMap(({ note = '', parameters }) => [note, ...parameters.map(([, text]) => text)]),
  });
}
