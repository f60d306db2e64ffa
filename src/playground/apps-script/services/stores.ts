import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { fail, Service } from '../service.ts';

export class PropertiesFactory extends Service implements Emulates<GoogleAppsScript.Properties.PropertiesService> {
  override readonly service = 'PropertiesService';

  constructor(private readonly context: Context) {
    super();
  }

  getDocumentProperties = (): PropertyStore => new PropertyStore(this.context.book.side.properties.document);
  getUserProperties = (): PropertyStore => new PropertyStore(this.context.book.side.properties.user);
  getScriptProperties = (): PropertyStore => new PropertyStore(this.context.book.side.properties.script);
}

const VALUE_LIMIT = 9 * 1024;

/** Texts by key; a value of any other type becomes its text. */
export class PropertyStore extends Service implements Emulates<GoogleAppsScript.Properties.Properties> {
  override readonly service = 'Properties';

  constructor(private readonly store: Record<string, string>) {
    super();
  }

  getProperty(key: unknown): string | null {
    return this.store[named(key)] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.store };
  }

  getKeys(): string[] {
    return Object.keys(this.store);
  }

  /** Stays under the 9 KB a value that Google's page names, though more has been seen to pass. */
  setProperty(key: unknown, value: unknown): this {
    const text = String(value);
    if (new Blob([text]).size > VALUE_LIMIT) fail('Argument too large: value');
    this.store[named(key)] = text;
    return this;
  }

  setProperties(properties: unknown, deleteAllOthers: unknown = false): this {
    if (deleteAllOthers === true) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties as Record<string, unknown>)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: unknown): this {
    delete this.store[named(key)];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }
}

function named(key: unknown): string {
  if (key === null || key === '')
    fail('When setting or getting a property value, the property name must not be null or empty.');
  return String(key);
}

/** Caches and locks live as long as the host, not the run: the host keeps them. */
export class Shared {
  readonly caches: Readonly<Record<'document' | 'user' | 'script', Map<string, { text: string; until: number }>>> = {
    document: new Map(),
    user: new Map(),
    script: new Map(),
  };
}

export class CacheFactory extends Service implements Emulates<GoogleAppsScript.Cache.CacheService> {
  override readonly service = 'CacheService';

  constructor(
    private readonly context: Context,
    private readonly shared: Shared,
  ) {
    super();
  }

  private of(kind: 'document' | 'user' | 'script'): CacheStore {
    return new CacheStore(this.shared.caches[kind], this.context.now);
  }

  getDocumentCache = (): CacheStore => this.of('document');
  getUserCache = (): CacheStore => this.of('user');
  getScriptCache = (): CacheStore => this.of('script');
}

export class CacheStore extends Service implements Emulates<GoogleAppsScript.Cache.Cache> {
  override readonly service = 'Cache';

  constructor(
    private readonly texts: Map<string, { text: string; until: number }>,
    private readonly now: () => number,
  ) {
    super();
  }

  get(key: unknown): string | null {
    const kept = this.texts.get(String(key));
    return kept && kept.until > this.now() ? kept.text : null;
  }

  put(key: unknown, value: unknown, seconds: unknown = 600): void {
    if (String(key).length > 250) fail('Argument too large: key');
    if (String(value).length > 100_000) fail('Argument too large: value');
    const life = Math.min(21_600, Math.max(1, Number(seconds ?? 600)));
    this.texts.set(String(key), { text: String(value), until: this.now() + life * 1000 });
  }

  remove(key: unknown): void {
    this.texts.delete(String(key));
  }
}

export class LockFactory extends Service implements Emulates<GoogleAppsScript.Lock.LockService> {
  override readonly service = 'LockService';
  private readonly lock = new DocumentLock();

  getDocumentLock = (): DocumentLock => this.lock;
  getScriptLock = (): DocumentLock => this.lock;
  getUserLock = (): DocumentLock => this.lock;
}

/** Nobody else runs here, so a lock is always free, and is let go at the end of the run. */
export class DocumentLock extends Service implements Emulates<GoogleAppsScript.Lock.Lock> {
  override readonly service = 'Lock';
  private held = false;

  hasLock(): boolean {
    return this.held;
  }

  tryLock(milliseconds: unknown): boolean {
    this.held ||= Number(milliseconds) >= 0;
    return this.held;
  }

  waitLock(milliseconds: unknown): void {
    if (!this.tryLock(milliseconds)) fail('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.held = false;
  }
}
