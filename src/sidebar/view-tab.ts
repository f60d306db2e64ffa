import type { DataHeaders, DataTab, DataTable, PlacedSentence } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { icon } from './icons.ts';
import { placeLink } from './place.ts';
import { editorButtonId, type State } from './state.ts';
import { columnsView } from './view-columns.ts';
import { panelWords } from './words.ts';

/** Older data than this are probably not the newest there are, in days. */
const OLD = 35;

/** One tab: what it was taken for, its rows and days, and what was not understood, each with a link to its place. */
export function tabView(tab: DataTab, place: number, state: State, commands: Commands): View {
  const words = panelWords(state.locale);
  const problems = [...tab.problems, ...tab.tables.flatMap((table) => table.problems)];
  const isUnknown = tab.kind === 'raw' && tab.tables.length === 0;
  const isLeftOut = tab.unread?.decided === 'ignore';
  return h(
    'li',
    { key: tab.name, class: tab.kind === 'raw' ? 'tab' : 'tab other' },
    h(
      'div',
      { key: 'head', class: 'goal-head' },
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
      isUnknown &&
        (isLeftOut
          ? h('span', { key: 'left', class: 'status' }, icon('dash'), words.data.read.leaveOut)
          : h('span', { key: 'unknown', class: 'status behind' }, icon('attention'), words.data.unrecognised)),
      problems.length === 0 &&
        tab.tables.length > 0 &&
        h(
          'span',
          { key: 'fine', class: 'fine', title: words.data.noProblems },
          icon('check'),
          h('span', { class: 'spoken' }, words.data.noProblems),
        ),
    ),
    tab.kind !== 'raw' && h('p', { key: 'kind', class: 'quiet' }, words.data.kinds[tab.kind]),
    alike(tab.tables).map((tables, index) => tableView(tab, tables, `${place}-${index}`, state, commands)),
    isUnknown &&
      tab.problems.length > 0 &&
      h('p', { key: 'why' }, tab.unread && !isLeftOut ? words.data.read.unknown : tab.problems[0]!.text),
    tab.unread && editorView(tab, tab.unread, `${place}-unread`, false, state, commands),
    problems.length > (isUnknown ? 1 : 0) && problemsView(tab, problems.slice(isUnknown ? 1 : 0), state, commands),
  );
}

/** The exports of several months that stand below each other are one thing to a person. */
function alike(tables: readonly DataTable[]): readonly (readonly DataTable[])[] {
  const groups = new Map<string, DataTable[]>();
  tables.forEach((table, index) => {
    const { signature } = table.headers;
    const key = signature === '' ? String(index) : `${table.source} ${signature}`;
    groups.set(key, [...(groups.get(key) ?? []), table]);
  });
  return [...groups.values()];
}

function tableView(tab: DataTab, tables: readonly DataTable[], key: string, state: State, commands: Commands): View {
  const words = panelWords(state.locale).data;
  const [table] = tables as readonly [DataTable];
  const from = tables.flatMap((each) => each.from ?? []).sort()[0];
  const to = tables
    .flatMap((each) => each.to ?? [])
    .sort()
    .pop();
  const period =
    from === undefined || to === undefined ? words.noPeriod : words.period(shownDay(from, state), shownDay(to, state));
  const count = tables.reduce((sum, { rows }) => sum + rows, 0);
  const rows = words.rows(count.toLocaleString(state.locale), isPlural(count, state));
  const exports = tables.length > 1 && words.exports(tables.length);
  return h(
    'div',
    { key: `table-${key}`, class: 'table' },
    h(
      'p',
      { key: 'what' },
      // A tab is often named after what it is.
      table.name !== tab.name && [h('strong', {}, table.name), ' · '],
      [exports, rows, table.currency].filter(Boolean).join(' · '),
    ),
    h('p', { key: 'when' }, period, to !== undefined && freshView(to, state)),
    editorView(tab, table.headers, key, true, state, commands),
  );
}

/** How old the newest row is, on the document's own today. */
function freshView(to: string, state: State): Child {
  const age = Math.round((Date.parse(state.data!.today) - Date.parse(to)) / 86_400_000);
  return [' · ', h('span', { class: age > OLD ? 'stale' : 'quiet' }, panelWords(state.locale).data.fresh(age))];
}

/** The columns of a table, behind a button; they are many. */
function editorView(
  tab: DataTab,
  headers: DataHeaders,
  key: string,
  isRead: boolean,
  state: State,
  commands: Commands,
): Child {
  const words = panelWords(state.locale).data.read;
  const { editor } = state;
  if (headers.signature === '' || headers.columns.length === 0) return undefined;
  if (editor?.key === key) return columnsView(editor, tab.name, isRead, state, commands);
  return button({
    label: isRead ? words.open : words.say,
    name: isRead ? words.openNamed(tab.name) : words.sayNamed(tab.name),
    id: editorButtonId(key),
    ...(isRead && { look: 'link' as const }),
    onclick: () => commands.openEditor(key, headers, isRead),
  });
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

/** A day of the calendar in few letters: the panel is narrow. French counts the first of a month as « 1er ». */
function shownDay(iso: string, { locale }: State): string {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const day = new Date(`${iso}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return locale === 'fr' ? format.format(day).replace(/^1(?=\s)/, '1er') : format.format(day);
}
