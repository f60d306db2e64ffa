import type { Host } from '../apps-script/host.ts';
import { askNow, showDialog } from './dialog.ts';
import { downloadXlsx } from './download.ts';
import { element } from './element.ts';
import { chooseFiles, decode, onDrop } from './files.ts';
import { type Grid, showGrid } from './grid.ts';
import { Header } from './header.ts';
import { Keeper } from './keeper.ts';
import { MenuBar } from './menu-bar.ts';
import { menuPath, topMenus } from './menus.ts';
import { Panel } from './panel.ts';
import { pasteThrough } from './pasting.ts';
import { activateSheet } from './sheets.ts';
import type { AddOn, Start } from './start.ts';
import { clear, type Saved } from './store.ts';
import { Toasts } from './toasts.ts';
import { type PageWords, pageWords } from './words.ts';
import { openWorkbook, type Wish } from './workbook.ts';

/** One open workbook with all that stands around it: header, grid, panel, notices. */
export class Shell {
  private readonly words: PageWords;
  private readonly keeper: Keeper;
  private readonly header: Header;
  private readonly menus: MenuBar;
  private readonly panel: Panel;
  private readonly toasts = new Toasts();
  private readonly title: string;
  private readonly isNew: boolean;
  private grid: Grid | undefined;
  private opened: Host | undefined;

  constructor(
    private readonly start: Start,
    addOn: AddOn,
    kept: Saved | undefined,
    private readonly wish: Wish & { readonly lang: string },
  ) {
    const words = pageWords(wish.lang);
    const around = {
      call: (name: string, args: readonly unknown[]) => this.changing(() => this.host.call(name, ...args)),
      focusGrid: () => this.grid?.focus(),
    };
    this.words = words;
    this.panel = new Panel(around, () => window.dispatchEvent(new Event('resize')));
    const { host, title, isNew } = openWorkbook(start, addOn, kept, wish, {
      alert: askNow,
      sidebar: (html, name) => this.panel.show(html, name, words.close),
      dialog: (html, name) => showDialog(html, name, words.close, around),
      toast: (text, name) => this.toasts.show(text, name),
      // The sample shows its sheets before there is anything to see.
      activated: (sheet, cell) => this.opened && activateSheet(this.opened, sheet, cell),
    });
    this.opened = host;
    this.title = title;
    this.isNew = isNew;
    this.menus = new MenuBar(words.menus, words.menusHint, around.focusGrid);
    this.header = new Header(this.menus.element, {
      language: (lang) => this.again({ lang }),
      locale: (locale) => this.changing(() => this.host.setLocale(locale)),
    });
    this.header.show({ title, userLocale: host.userLocale, locale: host.locale }, words);
    this.keeper = new Keeper(
      () => ({ ...host.exportData(), start: start.id, title, locale: host.locale, userLocale: host.userLocale }),
      (state) => this.header.showSaved(words.saveStates[state], state),
    );
  }

  get host(): Host {
    if (!this.opened) throw new Error('The workbook is not open yet');
    return this.opened;
  }

  /** Builds the page below the given element. */
  async show(target: HTMLElement): Promise<void> {
    const gridPlace = element('div', { class: 'grid-place' });
    const main = element('main', { class: 'main', 'aria-label': this.words.main }, gridPlace, this.panel.element);
    target.replaceChildren(
      this.header.element,
      main,
      this.toasts.element,
      element('div', { class: 'drop-hint' }, this.words.dropHere),
    );
    this.grid = await showGrid(gridPlace, this.host, {
      notify: (text) => this.toasts.show(text),
      error: (text) => this.toasts.show(text, '', 'error'),
      confirm: (text, yes, no) => (window.confirm(text) ? yes() : no?.()),
    });
    pasteThrough(this.host, this.grid, gridPlace);
    this.menus.show(topMenus(this.host, this.grid.env, this.words, this.commands(), this.start.files !== null));
    this.host.model.on('update', this, () => this.keeper.touch());
    this.keeper.touch();
    onDrop((files) => void this.addFiles(files));
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.altKey && event.code === 'Period') this.panel.focus();
    });
    this.grid.focus();
    const { menu } = this.host;
    if (this.isNew && menu) this.toasts.show(this.words.welcome(menuPath(menu, this.words)));
  }

  /** Runs the entry of the add-on's menu with this caption; what it throws is shown, as Google does, and not thrown on. */
  run(caption: string): void {
    this.toasts.clear();
    try {
      this.changing(() => this.host.runMenu(caption));
    } catch (error) {
      this.toasts.show(this.words.failed(error instanceof Error ? error.message : String(error)), '', 'error');
    }
  }

  saved(): Promise<void> {
    return this.keeper.saved();
  }

  private commands() {
    return {
      openFiles: async () => this.addFiles(await chooseFiles()),
      newWorkbook: () => this.replace('?empty'),
      reset: () => this.replace('?fresh'),
      download: () => void downloadXlsx(this.host.model, this.title),
      runMenu: (caption: string) => this.run(caption),
    };
  }

  private changing<T>(change: () => T): T {
    try {
      return change();
    } finally {
      this.keeper.touch();
    }
  }

  private async addFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      try {
        const tabs = await decode(file);
        for (const tab of tabs) this.host.addTab(tab.name, tab.grid, { asPasted: this.host.locale });
        this.toasts.show(this.words.opened(tabs.map(({ name }) => name).join(', ')));
        if (tabs[0]) activateSheet(this.host, tabs[0].name);
      } catch (error) {
        this.toasts.show(
          this.words.notOpened(file.name, error instanceof Error ? error.message : String(error)),
          '',
          'error',
        );
      }
    }
    this.keeper.touch();
  }

  /** Loads the page again with the same workbook. */
  private async again(query: Readonly<Record<string, string>>): Promise<void> {
    await this.keeper.saved();
    location.assign(`/?${new URLSearchParams(query)}`);
  }

  private async replace(query: string): Promise<void> {
    if (!window.confirm(this.words.sureReset)) return;
    await this.keeper.stop();
    await clear();
    location.assign(`/${query}&lang=${this.wish.lang}`);
  }
}
