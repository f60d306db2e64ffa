import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import type { Outcome, Progress } from './files/add.ts';
import { icon } from './icons.ts';
import { messageOf } from './server.ts';
import { OUTCOMES_ID, type State } from './state.ts';
import { type PanelWords, panelWords } from './words.ts';

const INPUT_ID = 'files';

/** Where files are dropped or chosen, how far they are, and what came of them. */
export function filesView(state: State, commands: Commands, isMain: boolean): Child {
  const { adding, outcomes } = state;
  return [
    adding ? progressView(adding, state, commands) : zoneView(state, commands, isMain),
    outcomes && outcomesView(outcomes, state, commands),
  ];
}

/** The field does the work, and its label looks like a button: so it is one for keyboards and screen readers. */
function zoneView(state: State, commands: Commands, isMain: boolean): View {
  const words = panelWords(state.locale).data.drop;
  const isBusy = state.busy !== null;
  return h(
    'section',
    { key: 'zone', class: isMain ? 'drop' : 'drop compact', 'aria-label': words.title },
    icon('upload'),
    h('p', { key: 'here', class: 'drop-here' }, words.here),
    h('input', {
      key: 'input',
      id: INPUT_ID,
      class: 'spoken',
      type: 'file',
      multiple: true,
      accept: '.csv,.tsv,.txt,.xlsx,.xls,.zip',
      disabled: isBusy,
      'aria-describedby': 'files-kinds',
      onchange: (event) => {
        const input = event.target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        // The same file may be chosen again.
        input.value = '';
        commands.addFiles(files);
      },
    }),
    h(
      'label',
      { key: 'label', for: INPUT_ID, class: `button file-label${isMain ? ' main-action' : ''}` },
      words.choose,
    ),
    h('p', { key: 'kinds', class: 'hint', id: 'files-kinds' }, words.kinds),
  );
}

function progressView({ file, rows, allRows, files, allFiles }: Progress, state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.drop;
  const share = allRows > 0 ? rows / allRows : 0;
  const done = Math.round((100 * (files + share)) / allFiles);
  const number = (count: number) => count.toLocaleString(state.locale);
  return h(
    'section',
    { key: 'progress', class: 'drop adding', 'aria-label': words.title },
    h('p', { key: 'what' }, allRows > 0 ? words.adding(file, number(rows), number(allRows)) : words.reading(file)),
    h(
      'div',
      {
        key: 'bar',
        class: 'bar',
        role: 'progressbar',
        'aria-label': words.progress,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        'aria-valuenow': done,
      },
      h('div', { class: 'bar-done', style: `width:${done}%` }),
    ),
    h('p', { key: 'files', class: 'quiet' }, words.files(files + 1, allFiles)),
    button({ label: words.cancel, id: 'cancel-adding', onclick: commands.cancelAdding }),
  );
}

function outcomesView(outcomes: readonly Outcome[], state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.drop;
  const isAdded = outcomes.some(({ result }) => result.kind === 'added' && result.source !== '');
  return h(
    'section',
    { key: 'outcomes', class: `notice${isAdded ? ' good' : ''}`, id: OUTCOMES_ID, tabindex: -1 },
    h(
      'ul',
      { key: 'list', class: 'outcomes' },
      outcomes.map((outcome, index) => outcomeView(outcome, index, state)),
    ),
    h(
      'p',
      { key: 'actions', class: 'actions' },
      isAdded && button({ label: words.next, key: 'next', isMain: true, onclick: () => commands.generate(false) }),
      button({ label: words.close, key: 'close', look: 'link', onclick: commands.closeOutcomes }),
    ),
  );
}

function outcomeView({ file, result }: Outcome, index: number, state: State): View {
  const words = panelWords(state.locale).data.drop;
  const isWell = result.kind === 'added' && result.source !== '';
  return h(
    'li',
    { key: String(index), class: isWell ? 'well' : 'ill' },
    icon(isWell ? 'check' : result.kind === 'known' ? 'dash' : 'attention'),
    h('span', {}, h('strong', {}, file), h('br'), saying(result, words)),
  );
}

function saying(result: Outcome['result'], words: PanelWords['data']['drop']): string {
  switch (result.kind) {
    case 'added':
      if (result.source === '') return words.unrecognised(result.tab);
      return result.isNew ? words.isNew(result.tab) : words.below(result.tab);
    case 'known':
      return words.known(result.tab);
    case 'cancelled':
      return words.cancelled;
    case 'unreadable':
      return words.troubles[result.trouble];
    case 'failed': {
      const message = messageOf(result.error);
      return message === '' ? words.lost : words.failed(message);
    }
    default:
      return result satisfies never;
  }
}
