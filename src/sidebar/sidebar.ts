/** The panel's way in: reads what the server wrote into the page, and starts. */
import type { Locale } from '../core/lib/text.ts';
import { renderer } from './dom.ts';
import { drafts } from './drafts.ts';
import { startPanel } from './panel.ts';
import { connect, type Runner } from './server.ts';
import { initialState, type State, type ViewName } from './state.ts';
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
  startPanel(initialState(locale, view), {
    ask: connect(() => google.script.run),
    drafts: drafts(() => window.localStorage, `social-roi-draft-${dataset.document ?? ''}`),
    isHalfTyped: (id) => {
      const element = document.getElementById(id);
      return element instanceof HTMLInputElement && element.validity.badInput;
    },
    show: (state, commands) => {
      render(panelView(state, commands));
      if (state.focus === focused) return;
      focused = state.focus;
      if (focused) document.getElementById(focused.id)?.focus();
    },
  });
}

start();
