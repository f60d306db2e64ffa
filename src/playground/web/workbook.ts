import { newModel } from '../apps-script/engine.ts';
import { createHost, type Host, type HostUi } from '../apps-script/host.ts';
import { evaluateInPage } from './evaluate.ts';
import { tabOf } from './files.ts';
import { activateSheet } from './sheets.ts';
import type { AddOn, Start } from './start.ts';
import type { Saved } from './store.ts';
import { pageWords } from './words.ts';

export interface Workbook {
  readonly host: Host;
  readonly title: string;
  /** Nobody has seen it before. */
  readonly isNew: boolean;
}

/** How the page was called: `?fresh` forgets what was kept, `?empty` also leaves out the sample; `lang`, `locale` and `zone` choose. */
export interface Wish {
  readonly fresh: boolean;
  readonly empty: boolean;
  readonly lang: string | null;
  readonly locale: string | null;
  /** Paris where it is not said; it is not kept. */
  readonly zone: string | null;
}

export function wishOf(search: string): Wish {
  const query = new URLSearchParams(search);
  const empty = query.has('empty');
  return {
    fresh: empty || query.has('fresh'),
    empty,
    lang: query.get('lang'),
    locale: query.get('locale'),
    zone: query.get('zone'),
  };
}

/** Opens what was kept from the last visit, else what the server was started with, and runs onOpen. */
export function openWorkbook(start: Start, addOn: AddOn, kept: Saved | undefined, wish: Wish, ui: HostUi): Workbook {
  const userLocale = wish.lang ?? kept?.userLocale ?? start.lang;
  const locale = wish.locale ?? kept?.locale ?? (userLocale === 'fr' ? 'fr_FR' : 'en_US');
  const host = createHost({
    model: newModel({ code: addOn.code, locale, ...(kept ? { data: kept.workbook } : {}) }),
    code: addOn.code,
    pages: addOn.pages,
    locale,
    userLocale,
    zone: wish.zone ?? 'Europe/Paris',
    evaluate: evaluateInPage,
    now: () => Date.now(),
    ui,
    ...(kept ? { state: kept.state } : {}),
  });
  const title = kept?.title ?? (wish.empty ? pageWords(userLocale).untitled : fill(host, start, addOn));
  // The formulas of a kept workbook were read before the host that can run them.
  host.registerFunctions();
  host.open();
  return { host, title, isNew: kept === undefined };
}

interface Answer {
  readonly error?: { readonly message: string };
}

/** Gives a new workbook its tabs, and answers with its title. */
function fill(host: Host, start: Start, { sample }: AddOn): string {
  const blank = host.sheets();
  if (start.files) {
    for (const tab of start.files.tabs.map(tabOf)) host.addTab(tab.name, tab.grid, { asPasted: host.locale });
  } else {
    const request = JSON.stringify({ tabs: sample[host.userLocale.startsWith('fr') ? 'fr' : 'en'] });
    const answer = JSON.parse(String(host.call('socialApi', 'addSample', request))) as Answer;
    if (answer.error) throw new Error(answer.error.message);
  }
  removeSheets(host, blank);
  activateSheet(host, host.sheets()[0] ?? '');
  return start.files?.title ?? pageWords(host.userLocale).sample;
}

/** The sheet that every new workbook has would only stand in the way of the others. */
function removeSheets({ model, sheets }: Host, names: readonly string[]): void {
  if (sheets().length <= names.length) return;
  for (const name of names) {
    const sheetId = model.getters.getSheetIdByName(name);
    if (sheetId) model.dispatch('DELETE_SHEET', { sheetId, sheetName: name });
  }
}
