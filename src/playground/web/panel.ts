import { element, icon } from './element.ts';
import { type Around, frame } from './frame.ts';

const CROSS =
  '<svg viewBox="0 0 24 24" width="20" height="20"><path fill="currentColor" d="M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6z"/></svg>';

/** The panel of the add-on: one at a time, 300 pixels wide, at the right of the grid; as in Google's editor. */
export class Panel {
  readonly element = element('aside', { class: 'panel', hidden: true });
  private stop: () => void = () => {};

  constructor(
    private readonly around: Omit<Around, 'close'>,
    private readonly resized: () => void,
  ) {}

  show(html: string, title: string, close: string): void {
    this.stop();
    const page = frame(html, title, { ...this.around, close: () => this.close() });
    this.stop = page.stop;
    const button = element(
      'button',
      { type: 'button', class: 'round', 'aria-label': close, title: close },
      icon(CROSS),
    );
    button.addEventListener('click', () => this.close());
    const heading = element('h2', { id: 'panel-title' }, title);
    this.element.setAttribute('aria-labelledby', 'panel-title');
    this.element.replaceChildren(element('div', { class: 'panel-head' }, heading, button), page.element);
    this.element.hidden = false;
    this.resized();
    // As in Google's editor, the keyboard goes into the panel that has just opened.
    page.element.addEventListener('load', () => page.element.contentWindow?.focus());
  }

  focus(): void {
    this.element.querySelector('iframe')?.contentWindow?.focus();
  }

  close(): void {
    this.stop();
    this.stop = () => {};
    this.element.replaceChildren();
    this.element.hidden = true;
    this.resized();
    this.around.focusGrid();
  }
}
