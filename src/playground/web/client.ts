/**
 * What an HTML page of the add-on finds as `google.script`. The text runs inside the page's frame, before everything else,
 * and speaks with the playground by messages; so that a call is asynchronous and only JSON comes through, as in Google's editor.
 */
export const CLIENT = `<script>(${String(client)})();</script>`;

function client(): void {
  type Handler = (value: unknown, object: unknown) => void;
  type Handlers = { success?: Handler; failure?: Handler; object?: unknown };
  type Answer = { readonly id: number; readonly json?: string; readonly error?: string };
  const waiting = new Map<number, Handlers>();
  const queue: { id: number; name: string; args: string }[] = [];
  let last = 0;
  let running = 0;

  const send = () => {
    while (running < 10 && queue.length > 0) {
      running++;
      parent.postMessage({ playground: 'call', ...queue.shift() }, '*');
    }
  };

  const refuse = (value: unknown, path: string): void => {
    if (value === null || value === undefined) return;
    if (typeof value === 'object') {
      const prototype = Object.getPrototypeOf(value);
      const plain = Array.isArray(value) || prototype === null || prototype === Object.prototype;
      if (!plain) throw new TypeError(`Failed due to illegal value in property: ${path}`);
      for (const key of Object.keys(value)) refuse((value as Record<string, unknown>)[key], key);
    } else if (!['string', 'number', 'boolean'].includes(typeof value)) {
      throw new TypeError(`Failed due to illegal value in property: ${path}`);
    }
  };

  const call = (name: string, args: unknown[], handlers: Handlers) => {
    args.forEach((arg, index) => {
      refuse(arg, String(index));
    });
    const id = ++last;
    waiting.set(id, handlers);
    queue.push({ id, name, args: JSON.stringify(args) });
    send();
  };

  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (object: unknown) => runner({ ...handlers, object });
          return (...args: unknown[]) => call(String(name), args, handlers);
        },
      },
    );

  const tell = (what: string) => parent.postMessage({ playground: what }, '*');

  addEventListener('message', (event: MessageEvent<Answer>) => {
    if (event.source !== parent || typeof event.data?.id !== 'number') return;
    const handlers = waiting.get(event.data.id);
    if (!handlers) return;
    waiting.delete(event.data.id);
    running--;
    send();
    const { json, error } = event.data;
    if (error === undefined) handlers.success?.(JSON.parse(json ?? 'null'), handlers.object);
    else if (handlers.failure) handlers.failure(new Error(error), handlers.object);
    else console.error(error);
  });

  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          close: () => tell('close'),
          editor: { focus: () => tell('focus') },
          setHeight: () => undefined,
          setWidth: () => undefined,
          origin: location.origin,
        },
      },
    },
  });
}
