/** The panel's way in: reads what the server wrote into the page, and starts. */
import type { Locale } from '../core/lib/text.ts';
import { boxStore } from './box-drafts.ts';
import { copyNow, copyWhenReady } from './copy-mail.ts';
import { renderer } from './dom.ts';
import { drafts } from './drafts.ts';
import { startPanel } from './panel.ts';
import { connect, type Runner } from './server.ts';
import { initialState, type State, TITLE_ID, type ViewName } from './state.ts';
import { panelView } from './view.ts';

declare const google: { readonly script: { readonly run: Runner } };

const VIEWS: readonly ViewName[] = ['home', 'goals', 'data', 'report'];

function start(): void {
  const { dataset } = document.body;
  const locale: Locale = dataset.locale === 'fr' ? 'fr' : 'en';
  const view = VIEWS.find((name) => name === dataset.view) ?? 'home';
  document.documentElement.lang = locale;
  const render = renderer(document.getElementById('panel')!);
  let focused: State['focus'] = null;
  const commands = startPanel(initialState(locale, view), {
    ask: connect(() => google.script.run),
    drafts: drafts(() => window.localStorage, `social-roi-draft-${dataset.document ?? ''}`),
    boxes: boxStore(() => window.localStorage, `social-roi-boxes-${dataset.document ?? ''}`),
    clipboard: { whenReady: copyWhenReady, now: copyNow },
    isHalfTyped: (id) => {
      const element = document.getElementById(id);
      return element instanceof HTMLInputElement && element.validity.badInput;
    },
    show: (state, commands) => {
      render(panelView(state, commands));
      if (state.focus === focused) return;
      focused = state.focus;
      // What was to be gone to may be gone itself.
      if (focused) (document.getElementById(focused.id) ?? document.getElementById(TITLE_ID))?.focus();
    },
  });
  takeDroppedFiles(commands.addFiles);
}

/** Files may be dropped anywhere on the panel. One that misses it would replace the page. */
function takeDroppedFiles(take: (files: readonly File[]) => void): void {
  const mark = (event: DragEvent, isOver: boolean): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    document.body.classList.toggle('dropping', isOver);
  };
  document.addEventListener('dragenter', (event) => mark(event, true));
  document.addEventListener('dragover', (event) => mark(event, true));
  document.addEventListener('dragleave', (event) => mark(event, event.relatedTarget !== null));
  document.addEventListener('drop', (event) => {
    mark(event, false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

start();
