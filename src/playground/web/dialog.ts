import { element } from './element.ts';
import { type Around, frame } from './frame.ts';

/** A page of the add-on in a dialog above the grid; Escape closes it. */
export function showDialog(html: string, title: string, close: string, around: Omit<Around, 'close'>): void {
  const dialog = element('dialog', { class: 'page-dialog', 'aria-label': title });
  const page = frame(html, title, { ...around, close: () => dialog.close() });
  const button = element('button', { type: 'button', class: 'round', 'aria-label': close, title: close }, '✕');
  button.addEventListener('click', () => dialog.close());
  dialog.append(element('div', { class: 'panel-head' }, element('h2', {}, title), button), page.element);
  dialog.addEventListener('close', () => {
    page.stop();
    dialog.remove();
    around.focusGrid();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Stops the script until the person has answered, as Google's does: of all windows only the browser's own can. */
export function askNow(title: string, text: string, buttons: string): string {
  const question = [title, text].filter(Boolean).join('\n\n');
  if (buttons === 'OK' || buttons === '') {
    window.alert(question);
    return 'OK';
  }
  const yes = window.confirm(question);
  if (buttons === 'OK_CANCEL') return yes ? 'OK' : 'CANCEL';
  return yes ? 'YES' : 'NO';
}
