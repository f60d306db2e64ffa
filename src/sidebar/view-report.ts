import type { Commands } from './commands.ts';
import { button, field, textBox } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { periodChoices } from './periods.ts';
import { OWN_DAYS } from './report-commands.ts';
import { readerOf } from './report-state.ts';
import { ANSWER_ID, type ReportSettings, type State } from './state.ts';
import { reportActions } from './view-report-actions.ts';
import { panelWords } from './words.ts';

/** The few choices that a report has, one's own words for it, and the button that makes it. */
export function reportView(state: State, commands: Commands): Child {
  const { settings, report } = state;
  if (!settings) return undefined;
  const words = panelWords(state.locale).report;
  const fill = (id: keyof ReportSettings, label: string, options: readonly { id: string; name: string }[]) =>
    field({
      id: `setting-${id}`,
      label,
      value: settings[id],
      onvalue: (text) => commands.setReport(id, text),
      options,
    });
  const period = report.days ? OWN_DAYS : settings.period;
  return [
    field({
      id: 'setting-period',
      label: words.period,
      value: period,
      onvalue: (text) => commands.setReport('period', text),
      options: periodChoices(period, state),
    }),
    daysView(state, commands),
    planView(state),
    fill('reader', words.reader, [
      // Blank in Settings is ourselves as well.
      { id: settings.reader === 'self' ? 'self' : '', name: words.readers.self },
      { id: 'management', name: words.readers.management },
      { id: 'client', name: words.readers.client },
    ]),
    fill('language', words.language, [
      { id: '', name: words.spreadsheetLanguage },
      { id: 'en', name: words.english },
      { id: 'fr', name: words.french },
    ]),
    boxesView(state, commands),
    answerView(state, commands),
    h(
      'p',
      { key: 'progress', class: 'hint progress-line', role: 'status' },
      state.busy === 'generating' && [h('span', { class: 'running', 'aria-hidden': 'true' }), words.progress],
    ),
    makeView(state, commands),
    reportActions(state, commands),
    h(
      'p',
      { key: 'settings', class: 'end' },
      button({ label: words.allSettings, look: 'link', onclick: () => commands.openTab('settings') }),
    ),
  ];
}

function daysView({ locale, report: { days } }: State, commands: Commands): Child {
  if (!days) return undefined;
  const words = panelWords(locale).report;
  const isWrong = days.from !== '' && days.to !== '' && days.from > days.to;
  return h(
    'div',
    { key: 'days', class: 'pair' },
    field({
      id: 'days-from',
      label: words.from,
      type: 'date',
      value: days.from,
      onvalue: (from) => commands.typeDays({ ...days, from }),
    }),
    field({
      id: 'days-to',
      label: words.to,
      type: 'date',
      value: days.to,
      onvalue: (to) => commands.typeDays({ ...days, to }),
      error: isWrong ? words.daysWrong : undefined,
    }),
  );
}

/** What the report would be about, and the platforms that are missing: named before it is made. */
function planView({ locale, report: { plan, isAsking } }: State): View {
  const words = panelWords(locale).report;
  return h(
    'div',
    { key: 'plan', class: 'plan', role: 'status', 'aria-busy': isAsking ? 'true' : 'false' },
    plan && !isAsking && h('p', { key: 'about', class: 'hint' }, words.planning(plan.period)),
    plan && !isAsking && plan.missing !== '' && h('p', { key: 'missing', class: 'notice' }, plan.missing),
    plan && !isAsking && plan.sheet !== null && h('p', { key: 'exists', class: 'hint' }, words.exists(plan.sheet)),
  );
}

function boxesView({ locale, settings, report: { boxes, isAsking, plan } }: State, commands: Commands): View {
  const words = panelWords(locale).report;
  const box = (key: 'did' | 'next') =>
    textBox({
      id: `box-${key}`,
      label: words[key],
      value: boxes[key].now,
      onvalue: (text) => commands.typeBox(key, text),
      isReadOnly: isAsking && plan !== null,
      describedBy: 'box-hint',
    });
  return h(
    'fieldset',
    { key: 'boxes', class: 'boxes' },
    h('legend', { key: 'legend' }, words.boxes),
    box('did'),
    // Page one has no room for it.
    readerOf(settings?.reader ?? '') !== 'management' && box('next'),
    h('p', { key: 'hint', class: 'hint', id: 'box-hint' }, words.boxHint),
  );
}

function makeView(state: State, commands: Commands): Child {
  const words = panelWords(state.locale).report;
  if (state.answer?.kind === 'missing') return undefined;
  const { plan, isAsking } = state.report;
  const isNamed = plan !== null && !isAsking && plan.missing !== '';
  return h(
    'p',
    { key: 'generate', class: 'actions end' },
    button({
      label: state.busy === 'generating' ? words.generating : isNamed ? words.anyway : words.generate,
      id: 'generate',
      isMain: true,
      isBusy: state.busy !== null,
      onclick: () => commands.generate(isNamed),
    }),
    isNamed && button({ label: words.addFirst, key: 'first', onclick: () => commands.go('data') }),
  );
}

function answerView(state: State, commands: Commands): View | undefined {
  const { answer } = state;
  const words = panelWords(state.locale).report;
  if (answer?.kind === 'made') {
    return h(
      'div',
      { key: 'made', class: 'notice good', id: ANSWER_ID, tabindex: -1 },
      h('p', {}, answer.text),
      answer.reader === 'client' && h('p', { key: 'hand-over' }, words.handOver),
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
