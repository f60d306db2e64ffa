import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumType, type EnumValue, enumType, enumValue, isEnum } from '../enum-values.ts';
import { badSignature, fail, Service } from '../service.ts';
import type { MenuEntry } from '../types.ts';
import { HtmlPage } from './html.ts';

export class UserInterface extends Service implements Emulates<GoogleAppsScript.Base.Ui> {
  override readonly service = 'Ui';
  readonly Button: EnumType = enumType('Button');
  readonly ButtonSet: EnumType = enumType('ButtonSet');

  constructor(private readonly context: Context) {
    super();
  }

  createMenu(caption: unknown): MenuBuilder {
    return new MenuBuilder(this.context, String(caption));
  }

  /** Takes the add-on's name, which the playground does not know: the page shows its own. */
  createAddonMenu(): MenuBuilder {
    return new MenuBuilder(this.context, '');
  }

  /** (prompt), (prompt, buttons) or (title, prompt, buttons). */
  alert(...args: unknown[]): EnumValue {
    const buttons = args.find((arg): arg is EnumValue => isEnum(arg, 'ButtonSet')) ?? enumValue('ButtonSet', 'OK');
    const texts = args.filter((arg) => typeof arg === 'string');
    if (texts.length === 0 || texts.length > 2) badSignature('Ui.alert', args);
    const [title = '', text = ''] = texts.length === 2 ? texts : ['', texts[0]];
    return enumValue('Button', this.context.ui.alert(title, text, buttons.name()));
  }

  prompt(): EnumValue {
    return fail('Ui.prompt is not emulated');
  }

  showSidebar(page: unknown): void {
    if (!(page instanceof HtmlPage)) badSignature('Ui.showSidebar', [page]);
    this.context.ui.sidebar(page.getContent(), page.getTitle());
  }

  showModalDialog(page: unknown, title: unknown): void {
    if (!(page instanceof HtmlPage)) badSignature('Ui.showModalDialog', [page, title]);
    this.context.ui.dialog(page.getContent(), String(title));
  }

  showModelessDialog(page: unknown, title: unknown): void {
    this.showModalDialog(page, title);
  }
}

export class MenuBuilder extends Service implements Emulates<GoogleAppsScript.Base.Menu> {
  override readonly service = 'Menu';
  private readonly items: MenuEntry[] = [];

  constructor(
    private readonly context: Context,
    private readonly caption: string,
  ) {
    super();
  }

  /** The function is given by its name: a menu cannot hold arguments. */
  addItem(caption: unknown, functionName: unknown): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string')
      badSignature('Menu.addItem', [caption, functionName]);
    this.items.push({ kind: 'item', caption: String(caption), functionName: String(functionName) });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof MenuBuilder)) badSignature('Menu.addSubMenu', [menu]);
    this.items.push({ kind: 'menu', caption: menu.caption, items: menu.items });
    return this;
  }

  addToUi(): void {
    this.context.showMenu({ caption: this.caption, items: [...this.items] });
  }
}
