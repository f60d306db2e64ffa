import { element } from './element.ts';

const SHOWN_MS = 6000;

/** Short notices at the lower right, read out by screen readers. */
export class Toasts {
  readonly element = element('div', { class: 'snacks', role: 'status', 'aria-live': 'polite' });

  clear(): void {
    this.element.replaceChildren();
  }

  show(text: string, title = '', kind: 'notice' | 'error' = 'notice'): void {
    const toast = element('div', { class: `snack ${kind}` });
    if (title) toast.append(element('strong', {}, title));
    toast.append(element('p', {}, text));
    toast.addEventListener('click', () => toast.remove());
    this.element.append(toast);
    setTimeout(() => toast.remove(), kind === 'error' ? 2 * SHOWN_MS : SHOWN_MS);
  }
}
