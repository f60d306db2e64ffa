import { element } from './element.ts';

/** One line of a menu: it runs, or opens a menu of its own. */
export type MenuLine =
  | { readonly separator: true }
  | {
      readonly name: string;
      readonly hint?: string;
      readonly enabled?: boolean;
      readonly checked?: boolean;
      readonly run?: () => void;
      readonly lines?: () => readonly MenuLine[];
    };

export interface TopMenu {
  readonly name: string;
  /** The key that opens it together with Alt. */
  readonly key?: string;
  /** Asked each time that it opens. */
  readonly lines: () => readonly MenuLine[];
}

/**
 * A menu bar for mouse and keyboard: F10 or Alt with a menu's key opens it from anywhere, arrows move, Enter runs, Escape closes and
 * gives the focus back. Roles follow the menu bar pattern of the ARIA practices.
 */
export class MenuBar {
  readonly element = element('div', { class: 'menu-bar', role: 'menubar' });
  private menus: readonly TopMenu[] = [];
  /** The open menus, outermost first, each with the button that opened it. */
  private open: { readonly popup: HTMLElement; readonly opener: HTMLElement }[] = [];
  private before: HTMLElement | null = null;

  constructor(
    label: string,
    hint: string,
    private readonly done: () => void,
  ) {
    this.element.setAttribute('aria-label', label);
    this.element.title = hint;
    document.addEventListener('keydown', (event) => this.shortcut(event), { capture: true });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.holds(event.target)) this.close();
    });
    window.addEventListener('blur', () => this.close());
    this.element.addEventListener('keydown', (event) => this.key(event));
  }

  show(menus: readonly TopMenu[]): void {
    this.close();
    this.menus = menus;
    this.element.replaceChildren(
      ...menus.map((menu, index) => {
        const button = element('button', {
          type: 'button',
          role: 'menuitem',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
          tabindex: index === 0 ? '0' : '-1',
        });
        button.textContent = menu.name;
        button.addEventListener('pointerdown', (event) => event.preventDefault());
        button.addEventListener('click', () => this.toggle(button, menu));
        button.addEventListener('pointerenter', () => {
          if (this.open.length > 0 && this.open[0]?.opener !== button) this.openTop(button, menu);
        });
        return button;
      }),
    );
  }

  private holds(node: Node): boolean {
    return this.element.contains(node) || this.open.some(({ popup }) => popup.contains(node));
  }

  private tops(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(':scope > button')];
  }

  private toggle(button: HTMLElement, menu: TopMenu): void {
    if (this.open[0]?.opener === button) this.close();
    else this.openTop(button, menu);
  }

  private openTop(button: HTMLElement, menu: TopMenu): void {
    this.remember();
    this.closeFrom(0);
    this.popup(button, menu.name, menu.lines(), 'below');
    button.focus();
  }

  private popup(opener: HTMLElement, label: string, lines: readonly MenuLine[], side: 'below' | 'right'): void {
    const popup = element('div', { class: 'menu-popup', role: 'menu', 'aria-label': label });
    popup.append(...lines.map((line) => this.line(line)));
    this.element.append(popup);
    const place = opener.getBoundingClientRect();
    const [left, top] = side === 'below' ? [place.left, place.bottom + 2] : [place.right - 2, place.top - 6];
    popup.style.left = `${Math.max(4, Math.min(left, innerWidth - popup.offsetWidth - 4))}px`;
    popup.style.top = `${Math.max(4, Math.min(top, innerHeight - popup.offsetHeight - 4))}px`;
    popup.style.maxHeight = `${innerHeight - 16}px`;
    opener.setAttribute('aria-expanded', 'true');
    this.open.push({ popup, opener });
  }

  private line(line: MenuLine): HTMLElement {
    if ('separator' in line) return element('div', { class: 'menu-separator', role: 'separator' });
    const button = element('button', {
      type: 'button',
      tabindex: '-1',
      role: line.checked === undefined ? 'menuitem' : 'menuitemcheckbox',
      'aria-disabled': line.enabled === false ? 'true' : 'false',
      ...(line.checked === undefined ? {} : { 'aria-checked': String(line.checked) }),
      ...(line.lines ? { 'aria-haspopup': 'menu', 'aria-expanded': 'false' } : {}),
    });
    button.append(element('span', { class: 'menu-name' }, line.name));
    if (line.hint) button.append(element('span', { class: 'menu-hint' }, line.hint));
    if (line.lines) button.append(element('span', { class: 'menu-more', 'aria-hidden': 'true' }, '▸'));
    const level = () => this.open.findIndex(({ popup }) => popup.contains(button));
    const expand = () => {
      if (!line.lines || button.getAttribute('aria-expanded') === 'true') return;
      this.closeFrom(level() + 1);
      this.popup(button, line.name, line.lines(), 'right');
    };
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('pointerenter', () => {
      button.focus();
      if (line.lines) expand();
      else this.closeFrom(level() + 1);
    });
    button.addEventListener('click', () => {
      if (line.enabled === false) return;
      if (line.lines) {
        expand();
        this.focusFirst();
        return;
      }
      this.close();
      line.run?.();
    });
    return button;
  }

  private remember(): void {
    const active = document.activeElement;
    if (this.open.length === 0 && active instanceof HTMLElement && !this.element.contains(active)) this.before = active;
  }

  private closeFrom(level: number): void {
    for (const { popup, opener } of this.open.splice(level)) {
      popup.remove();
      opener.setAttribute('aria-expanded', 'false');
    }
  }

  private close(): void {
    if (this.open.length === 0 && !this.element.contains(document.activeElement)) return;
    this.closeFrom(0);
    if (!this.element.contains(document.activeElement) && document.activeElement !== document.body) return;
    if (this.before?.isConnected) this.before.focus();
    else this.done();
    this.before = null;
  }

  private items(): HTMLElement[] {
    const { popup } = this.open.at(-1) ?? {};
    return popup ? [...popup.querySelectorAll<HTMLElement>(':scope > button')] : [];
  }

  private focusFirst(): void {
    this.items()[0]?.focus();
  }

  private shortcut(event: KeyboardEvent): void {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const named = plain && event.altKey ? this.menus.findIndex((menu) => `Key${menu.key}` === event.code) : -1;
    const index = plain && !event.altKey && event.key === 'F10' ? 0 : named;
    const [button, menu] = [this.tops()[index], this.menus[index]];
    if (!button || !menu) return;
    event.preventDefault();
    event.stopPropagation();
    this.openTop(button, menu);
    this.focusFirst();
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY }[
      event.key
    ];
    if (step !== undefined) this.moveInMenu(step);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      this.moveAcross(event.key === 'ArrowRight' ? 1 : -1);
    else if (event.key === 'Escape') this.escape();
    else if (event.key === 'Tab') this.close();
    else if (event.key.length === 1 && event.key !== ' ' && !event.altKey && !event.ctrlKey) this.jump(event.key);
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  }

  private moveInMenu(step: number): void {
    const items = this.items();
    const top = this.tops().indexOf(document.activeElement as HTMLElement);
    if (items.length === 0) {
      const [button, menu] = [this.tops()[top], this.menus[top]];
      if (button && menu) this.openTop(button, menu);
      this.focusFirst();
      return;
    }
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (step === Number.NEGATIVE_INFINITY) items[0]?.focus();
    else if (step === Number.POSITIVE_INFINITY) items.at(-1)?.focus();
    else if (at < 0) items.at(step > 0 ? 0 : -1)?.focus();
    else items[(at + step + items.length) % items.length]?.focus();
  }

  private moveAcross(step: number): void {
    const active = document.activeElement as HTMLElement;
    if (step > 0 && this.items().includes(active) && active.getAttribute('aria-haspopup')) {
      active.click();
      return;
    }
    if (step < 0 && this.open.length > 1) {
      const opener = this.open.at(-1)?.opener;
      this.closeFrom(this.open.length - 1);
      opener?.focus();
      return;
    }
    const tops = this.tops();
    const at = this.open[0] ? tops.indexOf(this.open[0].opener) : tops.indexOf(active);
    const next = (at + step + tops.length) % tops.length;
    const [button, menu] = [tops[next], this.menus[next]];
    if (!button || !menu) return;
    if (this.open.length === 0) button.focus();
    else {
      this.openTop(button, menu);
      this.focusFirst();
    }
  }

  private escape(): void {
    if (this.open.length > 1) this.moveAcross(-1);
    else this.close();
  }

  private jump(letter: string): void {
    const items = this.items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    rest.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  }
}
