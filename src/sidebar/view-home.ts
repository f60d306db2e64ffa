import type { HomeLine } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { icon, stateIcon } from './icons.ts';
import type { State } from './state.ts';
import { panelWords } from './words.ts';

/** Where the month stands, in five lines, and one blue button: the next thing to do. */
export function homeView(state: State, commands: Commands): Child {
  const { home } = state;
  if (!home) return undefined;
  const words = panelWords(state.locale).home;
  return [
    home.month !== '' && h('p', { key: 'intro', class: 'intro' }, words.intro(home.month)),
    h(
      'ol',
      { key: 'lines', class: 'lines' },
      home.lines.map((line) => lineView(line, line.id === home.next, state, commands)),
    ),
  ];
}

function lineView(line: HomeLine, isNext: boolean, state: State, commands: Commands): View {
  const words = panelWords(state.locale).home;
  const open = commandOf(line.id, commands);
  return h(
    'li',
    { key: line.id, class: `line ${line.state}${isNext ? ' next' : ''}` },
    h(
      'button',
      { type: 'button', class: 'line-button', id: `line-${line.id}`, onclick: open },
      stateIcon(line.state),
      h(
        'span',
        { class: 'line-text' },
        h('span', { class: 'line-name' }, words.lines[line.id]),
        h('span', { class: 'spoken' }, `, ${words.states[line.state]}. `),
        h('span', { class: 'line-state' }, line.text),
      ),
      icon('next'),
    ),
    line.details.length > 0 &&
      h(
        'ul',
        { class: 'details' },
        line.details.map((detail, index) => h('li', { key: String(index) }, detail)),
      ),
    isNext &&
      button({
        label: words.next[line.id],
        isMain: true,
        id: 'next',
        isBusy: state.busy !== null,
        onclick: nextOf(line.id, commands) ?? open,
      }),
  );
}

function commandOf(id: HomeLine['id'], commands: Commands): () => void {
  switch (id) {
    case 'goals':
    case 'review':
      return () => commands.go('goals');
    case 'data':
      return () => commands.go('data');
    case 'costs':
      return () => commands.openTab('costs');
    case 'report':
      return () => commands.go('report');
    default:
      return id satisfies never;
  }
}

/** Where the blue button goes further than the line. */
function nextOf(id: HomeLine['id'], commands: Commands): (() => void) | undefined {
  if (id === 'goals') return commands.addGoal;
  return id === 'report' ? () => commands.generate(false) : undefined;
}
