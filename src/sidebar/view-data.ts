import type { DataTab } from '../core/protocol.ts';
import { TABS } from '../core/tabs/index.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import type { State } from './state.ts';
import { filesView } from './view-files.ts';
import { sampleView } from './view-sample.ts';
import { tabView } from './view-tab.ts';
import { tagsView } from './view-tags.ts';
import { panelWords } from './words.ts';

/** The way in for files, every tab as it was read, and the tags of the campaigns. */
export function dataView(state: State, commands: Commands): Child {
  const { data } = state;
  // Files can be added before anything is read.
  if (!data) return state.view === 'data' && (state.adding || state.outcomes) && filesView(state, commands, true);
  const words = panelWords(state.locale).data;
  const tabs = data.tabs.map((tab, place) => ({ tab, place })).filter(({ tab }) => tab.kind !== 'empty');
  const shown = tabs.filter(({ tab }) => tab.kind === 'raw' || tab.problems.length > 0);
  const others = tabs.filter((each) => !shown.includes(each));
  const isNone = !data.tabs.some(({ kind }) => kind === 'raw');
  const isBusy = state.busy !== null;
  const listOf = (list: typeof tabs) =>
    h(
      'ul',
      { key: 'tabs', class: 'tabs' },
      list.map(({ tab, place }) => tabView(tab, place, state, commands)),
    );
  return [
    isNone && h('p', { key: 'none', class: 'intro' }, words.none),
    filesView(state, commands, isNone),
    isNone &&
      h(
        'p',
        { key: 'try', class: 'actions' },
        button({ label: words.sample.add, id: 'add-sample', isBusy, onclick: commands.addSample }),
      ),
    isNone && howView(true, state),
    shown.length > 0 && listOf(shown),
    tagsView(data.tags, state, commands),
    data.sample.length > 0 && sampleView(data.sample, state, commands),
    !isNone && howView(false, state),
    others.length > 0 &&
      othersView(
        others.map(({ tab }) => tab),
        listOf(others),
        state,
      ),
    ownTabsView(state, commands),
    h(
      'p',
      { key: 'actions', class: 'actions' },
      button({ label: words.refresh, key: 'again', isBusy, onclick: commands.readAgain }),
    ),
  ];
}

/** Tabs that hold no data of their own and gave no trouble. */
function othersView(others: readonly DataTab[], list: View, state: State): View {
  const words = panelWords(state.locale).data;
  return h('details', { key: 'others', class: 'how' }, h('summary', {}, words.others(others.length)), list);
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
