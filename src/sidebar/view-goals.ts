import type { GoalItem, GoalList, PlacedSentence } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { goalChart } from './goal-chart.ts';
import { inOrder } from './goal-order.ts';
import { statusIcon } from './icons.ts';
import { placeLink } from './place.ts';
import { CONFIRM_ID, type Draft, removeButtonId, type State } from './state.ts';
import { type PanelWords, panelWords } from './words.ts';

/** Every goal with where it stands, what was not understood in the tab, and the way to add one. */
export function goalsView(state: State, commands: Commands): Child {
  const { goals, storedDraft, pending } = state;
  const words = panelWords(state.locale).goals;
  if (!goals) return pending && pendingView(pending, words);
  const all = inOrder(goals.goals);
  const [open, closed] = [all.filter(({ isClosed }) => !isClosed), all.filter(({ isClosed }) => isClosed)];
  return [
    storedDraft &&
      h(
        'div',
        { key: 'draft', class: 'notice' },
        h('p', {}, words.draft),
        h(
          'p',
          { class: 'actions' },
          button({ label: words.draftContinue, key: 'continue', onclick: commands.resumeDraft }),
          button({ label: words.draftDiscard, key: 'discard', look: 'link', onclick: commands.discardDraft }),
        ),
      ),
    pending && pendingView(pending, words),
    goals.goals.length === 0 && !pending && h('p', { key: 'none', class: 'intro' }, words.none),
    open.length > 0 &&
      h(
        'ul',
        { key: 'list', class: 'goals' },
        open.map((item) => goalView(item, state, commands)),
      ),
    h(
      'p',
      { key: 'add', class: 'actions' },
      button({ label: words.add, isMain: true, id: 'add-goal', onclick: commands.addGoal }),
      goals.tab !== null &&
        button({ label: words.showTab, key: 'tab', look: 'link', onclick: () => commands.openTab('goals') }),
    ),
    closed.length > 0 && closedView(closed, state, commands),
    goals.problems.length > 0 && problemsView(goals, state, commands),
  ];
}

/** A goal that is being saved stands in the list at once, as it was typed. */
function pendingView({ form }: Draft, words: PanelWords['goals']): View {
  return h(
    'div',
    { key: 'pending', class: 'goal pending' },
    h('h2', {}, form.name || form.kpi),
    h('p', { class: 'sentence' }, words.pending(form.kpi, form.startValue, form.target)),
  );
}

/** What is over stays, with what came of it. */
function closedView(closed: readonly GoalItem[], state: State, commands: Commands): View {
  const words = panelWords(state.locale).goals;
  return h(
    'section',
    { key: 'closed', class: 'closed' },
    h('h2', {}, words.closed),
    h(
      'ul',
      { class: 'goals' },
      closed.map((item) => goalView(item, state, commands)),
    ),
  );
}

function goalView(item: GoalItem, state: State, commands: Commands): View {
  const words = panelWords(state.locale).goals;
  const id = item.form.id ?? '';
  return h(
    'li',
    { key: id, class: 'goal' },
    h(
      'div',
      { key: 'head', class: 'goal-head' },
      h('h2', {}, item.title),
      h('span', { class: `status ${item.status}` }, statusIcon(item.status), h('span', {}, item.statusText)),
    ),
    h('p', { key: 'sentence', class: 'sentence' }, item.sentence),
    item.remark !== '' && h('p', { key: 'remark', class: 'remark' }, item.remark),
    item.progress !== null && barView(item, item.progress, words.progressOf(item.title)),
    (item.current !== '' || item.progressText !== '') &&
      h(
        'p',
        { key: 'numbers', class: 'numbers' },
        [
          item.current !== '' && (item.isClosed ? words.result(item.current) : words.now(item.current)),
          item.progressText && `${capitalised(item.progressText)}.`,
          item.needed,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    !item.isClosed && outlookView(item, state, commands),
    state.deleting === id ? confirmView(item, state, commands) : actionsView(item, state, commands),
  );
}

/** What is to come: a sentence, the chance, a small chart, and whether changes show. */
function outlookView(item: GoalItem, state: State, commands: Commands): Child {
  const words = panelWords(state.locale).goals;
  const id = item.form.id ?? '';
  const outlook = state.outlooks[id];
  if (!outlook) {
    if (item.progress === null || Object.keys(state.outlooks).length === 0) return undefined;
    const label = words.forecast;
    const name = words.forecastOf(item.title);
    return button({ label, name, key: 'ask', look: 'link', onclick: () => commands.showOutlook(item) });
  }
  const { projection, chance, refusal, changes, chart } = outlook;
  return [
    chart && goalChart(chart, 'chart'),
    projection !== '' && h('p', { key: 'outlook', class: 'outlook' }, `${projection} `, h('strong', {}, chance)),
    refusal !== '' && h('p', { key: 'refusal', class: 'quiet' }, refusal),
    changes.length > 0 &&
      h(
        'ul',
        { key: 'changes', class: 'changes' },
        changes.map((change, index) => h('li', { key: String(index) }, change)),
      ),
  ];
}

/** The share done, with a mark where the calendar stands. The same is said in words below. */
function barView(item: GoalItem, progress: number, name: string): View {
  const share = Math.round(Math.min(1, Math.max(0, progress)) * 100);
  return h(
    'div',
    {
      key: 'bar',
      class: `bar ${item.status}`,
      role: 'progressbar',
      'aria-label': name,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': share,
      'aria-valuetext': item.progressText,
    },
    h('div', { class: 'bar-done', style: `width:${share}%` }),
    item.expected !== null &&
      item.expected > 0 &&
      item.expected < 1 &&
      h('div', { class: 'bar-due', style: `left:${Math.round(item.expected * 100)}%` }),
  );
}

function actionsView(item: GoalItem, state: State, commands: Commands): View {
  const words = panelWords(state.locale).goals;
  const id = item.form.id ?? '';
  return h(
    'p',
    { key: 'actions', class: 'actions' },
    item.isClosed &&
      button({
        label: words.next,
        name: words.nextNamed(item.title),
        key: 'next',
        look: 'link',
        onclick: () => commands.nextGoal(item),
      }),
    button({
      label: words.change,
      name: words.changeNamed(item.title),
      id: `change-${id}`,
      look: 'link',
      onclick: () => commands.changeGoal(item),
    }),
    button({
      label: words.remove,
      name: words.removeNamed(item.title),
      id: removeButtonId(id),
      look: 'link',
      onclick: () => commands.askDeletion(id),
    }),
  );
}

function confirmView(item: GoalItem, state: State, commands: Commands): View {
  const words = panelWords(state.locale).goals;
  return h(
    'div',
    {
      key: 'confirm',
      class: 'notice',
      role: 'group',
      'aria-labelledby': 'confirm-text',
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key === 'Escape') commands.askDeletion(null);
      },
    },
    h('p', { id: 'confirm-text' }, words.confirm(item.title)),
    h(
      'p',
      { class: 'actions' },
      button({
        label: words.confirmYes,
        key: 'yes',
        look: 'danger',
        isBusy: state.busy !== null,
        onclick: () => commands.deleteGoal(item),
      }),
      button({ label: words.confirmNo, id: CONFIRM_ID, onclick: () => commands.askDeletion(null) }),
    ),
  );
}

function problemsView({ problems }: GoalList, state: State, commands: Commands): View {
  const words = panelWords(state.locale);
  return h(
    'section',
    { key: 'problems', class: 'problems' },
    h('h2', {}, words.goals.problems),
    h(
      'ul',
      {},
      problems.map((problem: PlacedSentence, index) =>
        h('li', { key: String(index) }, h('p', {}, problem.text), placeLink(problem, words, commands)),
      ),
    ),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
