/** The help as a whole: the search, the formulas, and what can be done with the selection. */
import { FAMILIES } from '../core/functions/help/families.ts';
import type { HelpCard } from '../core/functions/help/help-page.ts';
import { helpWords } from '../core/functions/help/help-words.ts';
import { MOST_USED } from '../core/functions/help/most-used.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { cardView } from './help-card.ts';
import { type HelpCommands, type HelpState, SEARCH_ID } from './help-state.ts';

const VALUES_ID = 'to-values';

export function helpView(state: HelpState, commands: HelpCommands): View[] {
  return [searchView(state, commands), mainView(state, commands), valuesView(state, commands)];
}

function searchView({ locale, query, message }: HelpState, commands: HelpCommands): View {
  const phrases = helpWords(locale).page;
  return h(
    'header',
    { key: 'search', class: 'search' },
    h('h1', { class: 'spoken' }, phrases.title),
    h(
      'div',
      { role: 'search' },
      h('label', { for: SEARCH_ID }, phrases.search),
      h('input', {
        id: SEARCH_ID,
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: phrases.placeholder,
        value: query,
        oninput: ({ target }) => commands.type((target as HTMLInputElement).value),
      }),
    ),
    // It stays on the page, empty or not, so that what comes into it is read out.
    h('p', { key: 'status', class: `status ${message?.kind ?? ''}`.trim(), role: 'status' }, message?.text),
  );
}

function mainView(state: HelpState, commands: HelpCommands): View {
  const { found } = state;
  const content: Child = found === null ? browse(state, commands) : results(found, state, commands);
  return h('main', { key: 'main' }, content);
}

function results(found: readonly HelpCard[], state: HelpState, commands: HelpCommands): Child {
  const phrases = helpWords(state.locale).page;
  if (found.length > 0) {
    const heading = h('h2', { key: 'results', class: 'spoken' }, phrases.results);
    return [heading, found.map((card) => cardView(card, 'found', state, commands))];
  }
  return [
    h(
      'div',
      { key: 'none', class: 'none' },
      h('p', {}, phrases.wayOn),
      button({ label: phrases.clear, key: 'clear', onclick: commands.clear }),
    ),
    families(state, commands),
  ];
}

function browse(state: HelpState, commands: HelpCommands): Child {
  const used = MOST_USED.flatMap((name) => state.cards.find(({ en }) => en.name === name) ?? []);
  return [
    h(
      'section',
      { key: 'used' },
      h('h2', {}, helpWords(state.locale).page.mostUsed),
      used.map((card) => cardView(card, 'used', state, commands)),
    ),
    families(state, commands),
  ];
}

/** Folded; the cards of a family are made when it is opened. */
function families(state: HelpState, commands: HelpCommands): Child {
  return FAMILIES.map(({ id, name }) => {
    const members = state.cards.filter(({ family }) => family === id);
    const isOpen = state.open.has(id);
    return (
      members.length > 0 &&
      h(
        'details',
        {
          key: `family-${id}`,
          class: 'family',
          open: isOpen,
          ontoggle: ({ target }) => commands.toggle(id, (target as HTMLDetailsElement).open),
        },
        h('summary', {}, h('h2', {}, name[state.locale], ' ', h('span', { class: 'count' }, String(members.length)))),
        isOpen && members.map((card) => cardView(card, id, state, commands)),
      )
    );
  });
}

function valuesView({ locale, busy }: HelpState, commands: HelpCommands): View {
  const { values } = helpWords(locale).page;
  return h(
    'footer',
    { key: 'values', class: 'values' },
    button({
      label: values.action,
      id: VALUES_ID,
      isBusy: busy !== null,
      onclick: () => commands.toValues(VALUES_ID),
    }),
    h('p', { class: 'quiet' }, values.what),
  );
}
