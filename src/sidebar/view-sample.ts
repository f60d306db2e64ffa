import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import { h, type View } from './dom.ts';
import { CONFIRM_ID, REMOVE_SAMPLE_ID, type State } from './state.ts';
import { panelWords } from './words.ts';

/** The sample that stands in the document, and the way to be rid of it. */
export function sampleView(tabs: readonly string[], state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.sample;
  const isBusy = state.busy !== null;
  const label = state.busy === 'deleting' ? words.removing : undefined;
  return h(
    'section',
    { key: 'sample', class: 'sample', 'aria-labelledby': 'sample-title' },
    h('h2', { key: 'title', id: 'sample-title' }, words.title),
    h('p', { key: 'intro', class: 'quiet' }, words.intro(tabs.length)),
    state.removal === null
      ? h(
          'p',
          { key: 'actions', class: 'actions' },
          button({
            label: label ?? words.remove,
            id: REMOVE_SAMPLE_ID,
            isBusy,
            onclick: () => commands.removeSample(false),
          }),
        )
      : h(
          'div',
          {
            key: 'confirm',
            class: 'notice',
            role: 'group',
            'aria-labelledby': 'confirm-text',
            onkeydown: (event) => {
              if ((event as KeyboardEvent).key === 'Escape') commands.keepSample();
            },
          },
          h('p', { id: 'confirm-text' }, words.edited(state.removal.join(', '))),
          h(
            'p',
            { class: 'actions' },
            button({
              label: label ?? words.yes,
              key: 'yes',
              look: 'danger',
              isBusy,
              onclick: () => commands.removeSample(true),
            }),
            button({ label: words.no, id: CONFIRM_ID, onclick: commands.keepSample }),
          ),
        ),
  );
}
