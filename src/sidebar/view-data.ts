import type { DataTab, DataTable, PlacedSentence } from '../core/protocol.ts';
import { TABS } from '../core/tabs/index.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { placeLink } from './place.ts';
import type { State } from './state.ts';
import { panelWords } from './words.ts';

/** Every tab as it was read: what it is, its rows and days, and what was not understood, each with a link to its place. */
export function dataView(state: State, commands: Commands): Child {
  const { data } = state;
  if (!data) return undefined;
  const words = panelWords(state.locale).data;
  const isNone = !data.tabs.some(({ kind }) => kind === 'raw');
  const isBusy = state.busy !== null;
  const readAgain = { label: words.refresh, key: 'again', isBusy, onclick: commands.readAgain };
  const sample = { label: words.sample, key: 'sample', isMain: true, isBusy, onclick: commands.addSample };
  return [
    h('p', { key: 'intro', class: 'intro' }, isNone ? words.none : words.intro),
    isNone && howView(true, state),
    h(
      'ul',
      { key: 'tabs', class: 'tabs' },
      data.tabs.filter(({ kind }) => kind !== 'empty').map((tab) => tabView(tab, state, commands)),
    ),
    !isNone && howView(false, state),
    ownTabsView(state, commands),
    h('p', { key: 'actions', class: 'actions' }, isNone && button(sample), button({ ...readAgain, isMain: !isNone })),
  ];
}

function howView(isOpen: boolean, state: State): View {
  const words = panelWords(state.locale).data;
  return h(
    'details',
    { key: `how-${isOpen}`, class: 'how', ...(isOpen && { open: true }) },
    h('summary', {}, words.how),
    h(
      'ol',
      { class: 'steps' },
      words.steps.map((step, index) => h('li', { key: String(index) }, step)),
    ),
    h('p', { class: 'quiet' }, words.known),
  );
}

/** The tabs that people fill in by hand; opening one makes it where it is missing. */
function ownTabsView(state: State, commands: Commands): View {
  const words = panelWords(state.locale).data;
  const isBusy = state.busy !== null;
  return h(
    'details',
    { key: 'own', class: 'how' },
    h('summary', {}, words.own),
    h('p', { key: 'hint', class: 'quiet' }, words.ownHint),
    h(
      'p',
      { key: 'open', class: 'actions' },
      TABS.map(({ id, name }) =>
        button({ label: name[state.locale], key: id, look: 'link', isBusy, onclick: () => commands.openTab(id) }),
      ),
    ),
  );
}

function tabView(tab: DataTab, state: State, commands: Commands): View {
  const words = panelWords(state.locale);
  const problems = [...tab.problems, ...tab.tables.flatMap((table) => table.problems)];
  return h(
    'li',
    { key: tab.name, class: tab.kind === 'raw' ? 'tab' : 'tab other' },
    h(
      'h2',
      { key: 'name' },
      button({
        label: tab.name,
        name: words.data.showNamed(tab.name),
        look: 'link',
        onclick: () => commands.showSheet(tab.name, null, null),
      }),
    ),
    tab.kind !== 'raw' && h('p', { key: 'kind', class: 'quiet' }, words.data.kinds[tab.kind]),
    tab.kind === 'raw' &&
      tab.tables.length === 0 &&
      h('p', { key: 'unknown', class: 'remark' }, words.data.unrecognised),
    tab.tables.map((table, index) => tableView(table, index, state)),
    problems.length === 0 && tab.tables.length > 0 && h('p', { key: 'fine', class: 'quiet' }, words.data.noProblems),
    problems.length > 0 && problemsView(tab, problems, state, commands),
  );
}

function tableView(table: DataTable, index: number, state: State): View {
  const words = panelWords(state.locale).data;
  const { from, to } = table;
  const period =
    from === null || to === null ? words.noPeriod : words.period(shownDay(from, state), shownDay(to, state));
  const rows = words.rows(table.rows.toLocaleString(state.locale), isPlural(table.rows, state));
  return h(
    'p',
    { key: `table-${index}`, class: 'table' },
    h('strong', {}, table.name),
    ` · ${[rows, period, table.currency].filter(Boolean).join(' · ')}`,
  );
}

/** French says « 0 ligne », English "0 rows". */
function isPlural(count: number, { locale }: State): boolean {
  return locale === 'fr' ? count >= 2 : count !== 1;
}

function problemsView(tab: DataTab, problems: readonly PlacedSentence[], state: State, commands: Commands): View {
  const words = panelWords(state.locale);
  return h(
    'details',
    { key: 'problems', class: 'problems' },
    h(
      'summary',
      { key: 'summary' },
      words.data.problems(problems.length),
      h('span', { class: 'spoken' }, ` (${tab.name})`),
    ),
    h(
      'ul',
      { key: 'list' },
      problems.map((problem, index) =>
        h('li', { key: String(index) }, h('p', {}, problem.text), placeLink(problem, words, commands)),
      ),
    ),
  );
}

/** A day of the calendar in few letters: the panel is narrow. */
function shownDay(iso: string, { locale }: State): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const day = new Date(`${iso}T00:00:00Z`);
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
}
