import type { HostData } from '../apps-script/host.ts';

/** The one workbook that this browser remembers. */
export interface Saved extends HostData {
  /** What the server was started with: another start opens a workbook of its own. */
  readonly start: string;
  readonly title: string;
  readonly locale: string;
  readonly userLocale: string;
}

const KEY = 'workbook';

export function load(): Promise<Saved | undefined> {
  return request('readonly', (store) => store.get(KEY) as IDBRequest<Saved | undefined>);
}

/** Takes JSON only: the engine's data hold proxies that the browser cannot clone. */
export async function save(saved: Saved): Promise<void> {
  const plain = JSON.parse(JSON.stringify(saved)) as Saved;
  await request('readwrite', (store) => store.put(plain, KEY));
}

export async function clear(): Promise<void> {
  await request('readwrite', (store) => store.clear());
}

async function request<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction('workbooks', mode);
    const asked = ask(transaction.objectStore('workbooks'));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
    return asked.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('social-roi-playground', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('workbooks');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
