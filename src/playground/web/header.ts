import { element, icon } from './element.ts';
import type { PageWords } from './words.ts';

const LOGO = `<svg viewBox="0 0 40 40" width="36" height="36"><path fill="#188038" d="M9 3h15l9 9v22a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z"/>
<path fill="#0d652d" d="M24 3v6a3 3 0 0 0 3 3h6z"/><path fill="#fff" d="M12 18h16v13H12zm2 2v2.5h5V20zm7 0v2.5h5V20zm-7 4.2v2.4h5v-2.4zm7 0v2.4h5v-2.4zm-7 4.2V30h5v-1.6zm7 0V30h5v-1.6z"/></svg>`;

/** A language or a locale to choose from, by its code. */
export type Choice = readonly [code: string, name: string];

const LANGUAGES: readonly Choice[] = [
  ['en', 'English'],
  ['fr', 'Français'],
];

/** By their countries, which are named in the language of the person. */
const LOCALES: readonly Choice[] = ['en_US', 'en_GB', 'fr_FR'].map((code) => [code, code]);

export interface HeaderState {
  readonly title: string;
  readonly userLocale: string;
  readonly locale: string;
}

/** The top of the page: title, menus, what this is, and the two switches. */
export class Header {
  private readonly title = element('h1', { class: 'doc-title' });
  private readonly saved = element('span', { class: 'saved', role: 'status' });
  private readonly notice = element('p', { class: 'stand-in' });
  private readonly language = select('language', LANGUAGES);
  private readonly locale = select('locale', LOCALES);
  readonly element: HTMLElement;

  constructor(
    menus: HTMLElement,
    private readonly changed: { readonly language: (code: string) => void; readonly locale: (code: string) => void },
  ) {
    this.element = element(
      'header',
      { class: 'header' },
      element('div', { class: 'logo' }, icon(LOGO)),
      element(
        'div',
        { class: 'names' },
        element('div', { class: 'title-line' }, this.title, this.saved),
        element('nav', {}, menus),
      ),
      element(
        'div',
        { class: 'about' },
        element('div', { class: 'switches' }, this.language.holder, this.locale.holder),
        this.notice,
      ),
    );
    this.language.input.addEventListener('change', () => this.changed.language(this.language.input.value));
    this.locale.input.addEventListener('change', () => this.changed.locale(this.locale.input.value));
  }

  show(state: HeaderState, words: PageWords): void {
    this.title.textContent = state.title;
    document.title = state.title;
    document.documentElement.lang = state.userLocale.slice(0, 2);
    this.element.setAttribute('aria-label', words.banner);
    this.notice.textContent = words.standIn;
    this.language.show(words.language, words.languageHint, state.userLocale.slice(0, 2));
    const countries = new Intl.DisplayNames([state.userLocale.replace('_', '-')], { type: 'region' });
    for (const option of this.locale.input.options) option.text = countries.of(option.value.slice(3)) ?? option.value;
    this.locale.show(words.locale, words.localeHint, state.locale);
  }

  showSaved(text: string, state: 'saved' | 'saving' | 'failed'): void {
    this.saved.textContent = text;
    this.saved.dataset.state = state;
  }
}

function select(id: string, choices: readonly Choice[]) {
  const input = element('select', { id }, ...choices.map(([code, name]) => element('option', { value: code }, name)));
  const label = element('label', { for: id });
  const holder = element('div', { class: 'switch' }, label, input);
  const show = (text: string, hint: string, value: string) => {
    label.textContent = text;
    holder.title = hint;
    input.value = value;
  };
  return { input, holder, show };
}
