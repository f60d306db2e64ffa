/** The help page: shows the formulas that answer what is typed, and copies an example. */
const locale = document.body.dataset.locale === 'fr' ? 'fr' : 'en';
const main = document.querySelector<HTMLElement>(`main[lang="${locale}"]`)!;
const search = main.querySelector<HTMLInputElement>('input')!;
const status = main.querySelector<HTMLElement>('[role="status"]')!;
const articles = [...main.querySelectorAll<HTMLElement>('article')].map((article) => ({
  article,
  text: comparable(
    [article.textContent, article.dataset.also, article.parentElement?.querySelector('h2')?.textContent].join(' '),
  ),
}));

document.documentElement.lang = locale;
document.title = main.querySelector('h1')!.textContent ?? '';
search.addEventListener('input', show);
main.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button) copy(button);
});
search.focus();

/** Without accents and capitals, so that "cout" finds coûts; and with spaces for underscores, as people type them. */
function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[_\s]+/g, ' ')
    .toLowerCase();
}

function show(): void {
  const wanted = search.value.trim().split(/\s+/).map(comparable);
  let found = 0;
  for (const { article, text } of articles) {
    article.hidden = !wanted.every((word) => text.includes(word));
    if (!article.hidden) found += 1;
  }
  for (const section of main.querySelectorAll('section')) {
    section.hidden = !section.querySelector('article:not([hidden])');
  }
  const { found: several = '', one = '', none = '' } = status.dataset;
  const said = found === 0 ? none : found === 1 ? one : several.replace('#', String(found));
  status.textContent = search.value.trim() ? said : '';
}

function copy(button: HTMLButtonElement): void {
  const text = button.dataset.copy ?? '';
  const done = () => tell(button, button.dataset.copied ?? '');
  const byHand = () => (copySelected(text) ? done() : selectForHand(button));
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
  else byHand();
}

/** Where a page in a frame may not use the clipboard by itself. */
function copySelected(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

function selectForHand(button: HTMLButtonElement): void {
  const code = button.parentElement?.querySelector('code');
  if (code) getSelection()?.selectAllChildren(code);
  tell(button, button.dataset.byHand ?? '');
}

function tell(button: HTMLButtonElement, said: string): void {
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  button.textContent = said;
  status.textContent = said;
  setTimeout(() => {
    button.textContent = before;
    if (status.textContent === said) status.textContent = '';
  }, 2000);
}

export {};
