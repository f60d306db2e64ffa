import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newModel } from '../apps-script/engine.ts';
import { createHost, type GridValue, type Host, type HostData } from '../apps-script/host.ts';
import { silenceEngine } from './quiet.ts';
import { evaluate } from './realm.ts';
import { xlsxOf } from './xlsx.ts';

export interface HeadlessOptions {
  /** The script; dist/Code.js where it is absent. */
  readonly code?: string;
  /** Html files by base name; those of dist/ where it is absent. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly zone?: string;
  /** Milliseconds since 1970; the clock of the machine where it is absent. */
  readonly now?: number | (() => number);
  readonly tabs?: readonly { readonly name: string; readonly grid: readonly (readonly GridValue[])[] }[];
  /** The locale through whose entry parser the texts of the tabs go. */
  readonly asPasted?: string;
  /** What an earlier host gave with `exportData`. */
  readonly data?: HostData;
  /** The name of the button that a dialog of the script gets pressed. */
  readonly answer?: (title: string, text: string, buttons: string) => string;
}

/** What the script has shown, in order. */
export interface Shown {
  readonly alerts: { readonly title: string; readonly text: string; readonly buttons: string }[];
  readonly sidebars: { readonly html: string; readonly title: string }[];
  readonly dialogs: { readonly html: string; readonly title: string }[];
  readonly toasts: { readonly text: string; readonly title: string }[];
  readonly activated: string[];
  readonly logged: string[];
}

export interface Headless extends Host {
  readonly shown: Shown;
  /** The workbook as an Excel file. */
  readonly xlsx: () => Promise<Uint8Array>;
}

/** A workbook without a screen in which the add-on runs. Its first, empty sheet goes when tabs are given. */
export function openHeadless(options: HeadlessOptions = {}): Headless {
  silenceEngine();
  const {
    locale = 'en_US',
    userLocale = 'en',
    zone = 'Europe/Paris',
    tabs = [],
    asPasted,
    data,
    answer = () => 'OK',
  } = options;
  const code = options.code ?? readFileSync(join('dist', 'Code.js'), 'utf8');
  const { now = Date.now } = options;
  const shown: Shown = { alerts: [], sidebars: [], dialogs: [], toasts: [], activated: [], logged: [] };
  const model = newModel({ code, locale, headless: true, ...(data ? { data: data.workbook } : {}) });
  const host = createHost({
    model,
    code,
    pages: options.pages ?? readPages('dist'),
    locale,
    userLocale,
    zone,
    evaluate,
    now: typeof now === 'number' ? () => now : now,
    ui: {
      alert: (title, text, buttons) => {
        shown.alerts.push({ title, text, buttons });
        return answer(title, text, buttons);
      },
      sidebar: (html, title) => shown.sidebars.push({ html, title }),
      dialog: (html, title) => shown.dialogs.push({ html, title }),
      toast: (text, title) => shown.toasts.push({ text, title }),
      activated: (sheet) => shown.activated.push(sheet),
    },
    log: (level, text) => shown.logged.push(`${level}: ${text}`),
    ...(data ? { state: data.state } : {}),
  });
  for (const { name, grid } of tabs) host.addTab(name, grid, asPasted === undefined ? {} : { asPasted });
  if (tabs.length > 0 && !data) host.removeTab(host.sheets()[0] ?? '');
  const extra = { shown, xlsx: () => xlsxOf(model) };
  return Object.defineProperties(extra as Headless, Object.getOwnPropertyDescriptors(host));
}

function readPages(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(files.map((name) => [basename(name, '.html'), readFileSync(join(folder, name), 'utf8')]));
}
