import type { Commands } from './commands.ts';
import { button, field } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { periodChoices } from './periods.ts';
import { ANSWER_ID, type ReportSettings, type State } from './state.ts';
import { panelWords } from './words.ts';

/** The few choices that a report has, and the button that makes it. */
export function reportView(state: State, commands: Commands): Child {
  const { settings, answer } = state;
  if (!settings) return undefined;
  const words = panelWords(state.locale).report;
  const isGenerating = state.busy === 'generating';
  const fill = (id: keyof ReportSettings, label: string, options?: readonly { id: string; name: string }[]) =>
    field({
      id: `setting-${id}`,
      label,
      value: settings[id],
      onvalue: (text) => commands.setReport(id, text),
      ...(options && { options }),
    });
  return [
    fill('period', words.period, periodChoices(settings.period, state)),
    fill('language', words.language, [
      { id: '', name: words.spreadsheetLanguage },
      { id: 'en', name: words.english },
      { id: 'fr', name: words.french },
    ]),
    fill('brand', words.brand),
    fill('preparedBy', words.preparedBy),
    answerView(state, commands),
    answer?.kind !== 'missing' &&
      h(
        'p',
        { key: 'generate', class: 'actions end' },
        button({
          label: isGenerating ? words.generating : words.generate,
          id: 'generate',
          isMain: true,
          isBusy: state.busy !== null,
          onclick: () => commands.generate(false),
        }),
        button({
          label: words.allSettings,
          key: 'settings',
          look: 'link',
          onclick: () => commands.openTab('settings'),
        }),
      ),
  ];
}

function answerView(state: State, commands: Commands): View | undefined {
  const { answer } = state;
  const words = panelWords(state.locale).report;
  if (answer?.kind === 'made') {
    return h(
      'div',
      { key: 'made', class: 'notice good', id: ANSWER_ID, tabindex: -1 },
      h('p', {}, words.made(answer.sheet)),
      button({ label: words.show, look: 'link', onclick: () => commands.showSheet(answer.sheet, null, null) }),
    );
  }
  if (answer?.kind !== 'missing') return undefined;
  return h(
    'div',
    { key: 'missing', class: 'notice', id: ANSWER_ID, tabindex: -1 },
    h('p', {}, answer.question),
    h(
      'p',
      { class: 'actions' },
      button({
        label: state.busy === 'generating' ? words.generating : words.anyway,
        id: 'anyway',
        isMain: true,
        isBusy: state.busy !== null,
        onclick: () => commands.generate(true),
      }),
      button({ label: words.addFirst, key: 'first', onclick: () => commands.go('data') }),
    ),
  );
}
