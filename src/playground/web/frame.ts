import { CLIENT } from './client.ts';

/** What a page of the add-on may do to the playground around it. */
export interface Around {
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  readonly close: () => void;
  readonly focusGrid: () => void;
}

interface Message {
  readonly playground?: 'call' | 'close' | 'focus';
  readonly id: number;
  readonly name: string;
  readonly args: string;
}

const SANDBOX = [
  'allow-same-origin',
  'allow-forms',
  'allow-scripts',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
];

/** A page of the add-on in a frame, with its `google.script`. It answers until `stop`. */
export function frame(html: string, title: string, around: Around): { element: HTMLIFrameElement; stop: () => void } {
  const element = document.createElement('iframe');
  element.title = title;
  element.sandbox.add(...SANDBOX);
  element.srcdoc = withClient(html);
  const listen = (event: MessageEvent<Message>) => {
    if (event.source !== element.contentWindow || !event.data?.playground) return;
    if (event.data.playground === 'close') around.close();
    else if (event.data.playground === 'focus') around.focusGrid();
    else answer(element, event.data, around);
  };
  window.addEventListener('message', listen);
  return { element, stop: () => window.removeEventListener('message', listen) };
}

/** Each call runs in a turn of its own, so that the page in the frame can show that it waits. */
function answer(element: HTMLIFrameElement, { id, name, args }: Message, around: Around): void {
  setTimeout(() => {
    try {
      const value = around.call(name, JSON.parse(args) as unknown[]);
      element.contentWindow?.postMessage({ id, json: JSON.stringify(value ?? null) }, '*');
    } catch (error) {
      element.contentWindow?.postMessage({ id, error: error instanceof Error ? error.message : String(error) }, '*');
    }
  }, 0);
}

function withClient(html: string): string {
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return CLIENT + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + CLIENT + html.slice(at);
}
