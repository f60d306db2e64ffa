import type { Commands } from './commands.ts';
import { button, textBox } from './controls.ts';
import { type Child, h } from './dom.ts';
import { readerOf } from './report-state.ts';
import type { State } from './state.ts';
import { panelWords } from './words.ts';

/** What can be done with a report that is made: show it, send page one, keep its decision, copy it for a client. */
export function reportActions(state: State, commands: Commands): Child {
  const { answer, report, settings, busy, locale } = state;
  const words = panelWords(locale).report;
  const sheet = answer?.kind === 'made' ? answer.sheet : report.isAsking ? null : (report.plan?.sheet ?? null);
  if (sheet === null) return undefined;
  const reader = answer?.kind === 'made' ? answer.reader : readerOf(settings?.reader ?? '');
  const { mail } = report;
  const isBusy = busy !== null;
  return h(
    'div',
    { key: 'actions', class: 'report-actions' },
    answer?.kind !== 'made' &&
      button({ label: words.show, key: 'show', isBusy, onclick: () => commands.showSheet(sheet, null, null) }),
    button({
      label: busy === 'copying' ? words.copying : mail ? words.copyNow : words.copy,
      id: 'copy-mail',
      isBusy,
      onclick: () => commands.copyMail(),
    }),
    mail &&
      h(
        'div',
        { key: 'by-hand' },
        h('p', { class: 'hint', id: 'by-hand-hint' }, words.copyByHand),
        textBox({
          id: 'mail-text',
          label: words.mailText,
          value: mail.text,
          onvalue: () => undefined,
          isReadOnly: true,
          describedBy: 'by-hand-hint',
        }),
      ),
    reader !== 'client' && [
      button({ label: words.keep, id: 'keep-decision', isBusy, onclick: () => commands.keepDecision() }),
      button({ label: words.clientCopy, id: 'client-copy', isBusy, onclick: () => commands.makeClientCopy() }),
    ],
  );
}
