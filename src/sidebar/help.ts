/** The help's way in: reads what the build and the server wrote into the page, and starts. */
import type { HelpCard } from '../core/functions/help/help-page.ts';
import { helpWords } from '../core/functions/help/help-words.ts';
import type { Locale } from '../core/lib/text.ts';
import { decimalMarkOf } from '../core/sources/locale.ts';
import { renderer } from './dom.ts';
import { copyText } from './help-copy.ts';
import { startHelp } from './help-panel.ts';
import { type HelpState, initialHelp } from './help-state.ts';
import { helpView } from './help-view.ts';
import { connect, type Runner } from './server.ts';

declare const google: { readonly script: { readonly run: Runner } };

function start(): void {
  const { dataset } = document.body;
  const locale: Locale = dataset.locale === 'fr' ? 'fr' : 'en';
  const cards = JSON.parse(document.getElementById('formulas')!.textContent ?? '[]') as readonly HelpCard[];
  document.documentElement.lang = locale;
  document.title = helpWords(locale).page.title;
  const render = renderer(document.getElementById('help')!);
  let focused: HelpState['focus'] = null;
  startHelp(initialHelp(locale, decimalMarkOf(dataset.documentLocale ?? 'en_US'), cards), {
    ask: connect(() => google.script.run),
    copy: copyText,
    show: (state, commands) => {
      render(helpView(state, commands));
      if (state.focus === focused) return;
      focused = state.focus;
      if (focused) document.getElementById(focused.id)?.focus();
    },
  });
}

start();
