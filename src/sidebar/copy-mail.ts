/** Puts a formatted text on the clipboard, in the ways that a page in a frame may be allowed. */
import type { Mail } from './report-state.ts';

/**
 * The clipboard is claimed at once, while the click still counts, and filled when the text has come. Answers false where
 * the browser refuses: the text can then be copied with a click of its own.
 */
export async function copyWhenReady(mail: Promise<Mail>): Promise<boolean> {
  const part = (kind: 'text/html' | 'text/plain', pick: (mail: Mail) => string): Promise<Blob> =>
    mail.then((text) => new Blob([pick(text)], { type: kind }));
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': part('text/html', ({ html }) => html),
        'text/plain': part('text/plain', ({ text }) => text),
      }),
    ]);
    return true;
  } catch {
    return copyNow(await mail);
  }
}

/** Copies within a click, without any permission. */
export function copyNow({ html, text }: Mail): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener('copy', fill);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isDone && isTaken;
}
