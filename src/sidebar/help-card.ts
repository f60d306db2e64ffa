/** One formula: what it answers, its example to insert or copy, and what else there is to know. */
import { spelledCall } from '../core/functions/help/call-text.ts';
import type { CardText, HelpCard, RangeText } from '../core/functions/help/help-page.ts';
import { helpWords } from '../core/functions/help/help-words.ts';
import { button } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { type HelpCommands, type HelpState, replaceId } from './help-state.ts';

/** The place tells apart the cards of a formula that stands in two of them. */
export function cardView(card: HelpCard, place: string, state: HelpState, commands: HelpCommands): View {
  const { locale, busy, question } = state;
  const text = card[locale];
  const phrases = helpWords(locale).page;
  const call = spelledCall(text.call, state.decimal);
  const id = `${place}-${text.name}`;
  const [codeId, insertId] = [`${id}-code`, `${id}-insert`];
  return h(
    'article',
    { key: id, class: 'card' },
    h('h3', {}, broken(text.name)),
    h('p', {}, text.answers),
    h(
      'div',
      { class: 'example' },
      h('code', { id: codeId }, broken(call)),
      h(
        'div',
        { class: 'outcome' },
        h('p', {}, h('span', { class: 'quiet' }, `${phrases.gives} `), h('strong', {}, text.shown)),
        h(
          'div',
          { class: 'actions' },
          button({
            label: phrases.insert,
            id: insertId,
            name: phrases.insertFully(call),
            isBusy: busy !== null,
            onclick: () => commands.insert(insertId, { formula: call, size: text.size }),
          }),
          button({
            label: phrases.copy,
            key: 'copy',
            name: phrases.copyFully(call),
            onclick: () => commands.copy(codeId, call),
          }),
        ),
      ),
    ),
    question?.id === insertId &&
      h(
        'div',
        { key: 'question', class: 'question', role: 'group', 'aria-label': question.text },
        h('p', {}, question.text),
        button({
          label: phrases.replace,
          id: replaceId(insertId),
          look: 'danger',
          isBusy: busy !== null,
          onclick: () => commands.replace(question),
        }),
        button({ label: phrases.keep, key: 'keep', onclick: () => commands.keep(question) }),
      ),
    h(
      'details',
      { key: 'details' },
      h('summary', {}, phrases.details, h('span', { class: 'spoken' }, ` ${text.name}`)),
      detailsOf(card, text, state),
    ),
  );
}

function detailsOf(card: HelpCard, text: CardText, { locale }: HelpState): Child {
  const phrases = helpWords(locale).page;
  const other = card[locale === 'en' ? 'fr' : 'en'].name;
  return [
    h('p', {}, h('code', {}, broken(`=${text.signature}`))),
    h(
      'dl',
      {},
      text.parameters.map(([name, means]) => [h('dt', {}, h('code', {}, name)), h('dd', {}, means)]),
    ),
    text.format && h('p', {}, text.format),
    text.note && h('p', {}, text.note),
    text.range && rangeView(text.range, text.name, locale),
    other !== text.name && h('p', {}, `${phrases.alsoNamed} `, h('code', {}, broken(other))),
  ];
}

function rangeView(range: RangeText, name: string, locale: HelpState['locale']): Child {
  const phrases = helpWords(locale).page;
  return [
    h('p', {}, phrases.columns, ' ', h('code', {}, broken(range.call))),
    h(
      'div',
      { class: 'cells', tabindex: 0, role: 'group', 'aria-label': `${phrases.result} ${name}` },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            range.heads.map((head) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h(
          'tbody',
          {},
          range.rows.map((row) =>
            h(
              'tr',
              {},
              row.map((cell) => h('td', {}, cell)),
            ),
          ),
        ),
      ),
    ),
  ];
}

/** Lines may end after an underscore, so that a long name breaks between its words. */
function broken(name: string): Child {
  return name.split(/(?<=_)/).flatMap((part, index) => (index === 0 ? [part] : [h('wbr', {}), part]));
}
