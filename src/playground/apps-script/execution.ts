import { callKind } from './counting.ts';
import { fail } from './service.ts';

/** What a run may do: what Google calls its authorisation mode. */
export type Mode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Counts the calls of all runs since the last reset, and lets the n-th fail. */
export class CallCounter {
  readonly log: string[] = [];
  read = 0;
  write = 0;
  private failing: { readonly at: number; readonly message: string } | null = null;

  reset(): void {
    this.log.length = 0;
    this.read = 0;
    this.write = 0;
  }

  failAt(n: number | null, message = 'Service Spreadsheets failed while accessing document.'): void {
    this.failing = n === null ? null : { at: this.log.length + n, message };
  }

  count(kind: 'read' | 'write', name: string): void {
    this.log.push(name);
    this[kind] += 1;
    if (this.failing?.at === this.log.length) {
      const { message } = this.failing;
      this.failing = null;
      fail(message);
    }
  }
}

/** Services that a run in AuthMode.NONE may still use. */
const FREE = new Set([
  'Logger',
  'Console',
  'Session',
  'Utilities',
  'HtmlService',
  'Charts',
  'ScriptApp',
  'Ui',
  'Menu',
  'Enum',
  'HtmlOutput',
  'User',
]);
const NEEDS_FULL = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog', 'alert', 'prompt']);

/** One run of the script: its mode, and what each of its calls means. */
export class Execution {
  constructor(
    readonly mode: Mode,
    private readonly counter: CallCounter,
  ) {}

  /** Refuses what the mode does not allow, and counts. */
  enter(service: string, method: string): void {
    const kind = callKind(service, method);
    if (this.mode === 'CUSTOM_FUNCTION') {
      if (method === 'getUi') fail('Cannot call SpreadsheetApp.getUi() from this context.');
      if (kind === 'write' || READ_ONLY_REFUSES.has(method)) fail(`You do not have permission to call ${method}`);
      return;
    }
    if (this.mode === 'NONE' && !FREE.has(service) && !(service === 'SpreadsheetApp' && method === 'getUi')) {
      fail(`You do not have permission to call ${service}.${method}`);
    }
    if (this.mode !== 'FULL' && NEEDS_FULL.has(method)) {
      fail(
        `Specified permissions are not sufficient to call Ui.${method}. ` +
          'Required permissions: https://www.googleapis.com/auth/script.container.ui',
      );
    }
    if (kind) this.counter.count(kind, `${service}.${method}`);
  }
}

/** Not content, and still no business of a formula. */
const READ_ONLY_REFUSES = new Set([
  'activate',
  'setActiveSheet',
  'setActiveRange',
  'toast',
  'setActiveSelection',
  'flush',
]);
