/** The panel as a whole: a heading, what there is to say, and the view. */

import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { h, type View } from './dom.ts';
import { icon } from './icons.ts';
import { type State, TITLE_ID } from './state.ts';
import { dataView } from './view-data.ts';
import { goalFormView } from './view-goal-form.ts';
import { goalsView } from './view-goals.ts';
import { homeView } from './view-home.ts';
import { reportView } from './view-report.ts';
import { panelWords } from './words.ts';

export function panelView(state: State, commands: Commands): View[] {
  const words = panelWords(state.locale);
  const { message, busy } = state;
  return [
    h(
      'header',
      { key: 'header', class: 'header' },
      state.view !== 'home' &&
        h(
          'button',
          { key: 'back', type: 'button', class: 'back', onclick: () => commands.go('home') },
          icon('back'),
          h('span', {}, words.back),
        ),
      h('h1', { key: state.view, id: TITLE_ID, tabindex: -1 }, titleOf(state)),
    ),
    // Both regions stay on the page, empty or not, so that what comes into them is read out.
    h(
      'div',
      { key: 'done', class: 'message done', role: 'status', 'aria-live': 'polite' },
      message?.kind === 'done'
        ? h('p', {}, message.text)
        : busy === 'loading' && isEmpty(state) && h('p', { class: 'quiet' }, words.loading),
    ),
    h(
      'div',
      { key: 'wrong', class: 'message wrong', role: 'alert' },
      message?.kind === 'wrong' && h('p', {}, message.text),
    ),
    h(
      'main',
      { key: `main-${state.view}`, class: 'main', 'aria-busy': busy === null ? 'false' : 'true' },
      viewOf(state, commands),
      isEmpty(state) &&
        message?.kind === 'wrong' &&
        button({ label: words.tryAgain, key: 'again', isMain: true, onclick: () => commands.go(state.view) }),
    ),
  ];
}

function viewOf(state: State, commands: Commands) {
  switch (state.view) {
    case 'home':
      return homeView(state, commands);
    case 'goals':
      return goalsView(state, commands);
    case 'goal':
      return goalFormView(state, commands);
    case 'data':
      return dataView(state, commands);
    case 'report':
      return reportView(state, commands);
    default:
      return state.view satisfies never;
  }
}

function titleOf(state: State): string {
  const words = panelWords(state.locale);
  if (state.view !== 'goal') return words[state.view].title;
  return state.draft?.revision == null ? words.form.titleNew : words.form.titleChange;
}

function isEmpty({ view, home, goals, data, settings }: State): boolean {
  return { home, goals, goal: goals ?? home?.goalForm ?? null, data, report: settings }[view] === null;
}
