import { registries } from '@odoo/o-spreadsheet';
import type { Host, Menu, MenuEntry } from '../apps-script/host.ts';
import type { GridEnv } from './grid.ts';
import type { MenuLine, TopMenu } from './menu-bar.ts';
import { translate } from './terms.ts';
import type { PageWords } from './words.ts';

type Action = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number];

/** The engine's menus that Google Sheets has too, with the key that opens each together with Alt. */
const ENGINE_MENUS = ['edit', 'view', 'insert', 'format', 'data'] as const;
const KEYS = { file: 'F', edit: 'E', view: 'V', insert: 'I', format: 'O', data: 'D', addOn: 'N' };

/** The name that a person gives to the script when installing it. */
const SCRIPT_NAME = 'Social ROI';

/** What would lead away from what Google Sheets is, or needs services that are not here. */
const LEFT_OUT = new Set(
  `paste_special edit_table group_headers toggle_pin_panel view_irregularity_map insert_carousel insert_pivot insert_image insert_table
  insert_link insert_cell pivot_data_sources reinsert_dynamic_pivot reinsert_static_pivot data_cleanup`.split(/\s+/),
);

export interface Commands {
  readonly openFiles: () => void;
  readonly newWorkbook: () => void;
  readonly reset: () => void;
  readonly download: () => void;
  readonly runMenu: (caption: string) => void;
}

export function topMenus(
  host: Host,
  env: GridEnv,
  words: PageWords,
  commands: Commands,
  fromFiles: boolean,
): readonly TopMenu[] {
  const file: TopMenu = {
    name: words.file,
    key: KEYS.file,
    lines: () => [
      { name: words.openFiles, run: commands.openFiles },
      { name: words.newWorkbook, run: commands.newWorkbook },
      { separator: true },
      { name: words.download, run: commands.download },
      { separator: true },
      { name: fromFiles ? words.resetFiles : words.reset, run: commands.reset },
    ],
  };
  const actions = registries.topbarMenuRegistry.getMenuItems();
  const engine = ENGINE_MENUS.map((id): TopMenu => {
    const action = actions.find((item) => item.id === id);
    return { name: words[id], key: KEYS[id], lines: () => (action ? actionLines(action, env, host) : []) };
  });
  return [file, ...engine, ...addOnMenus(host.menu, words, commands)];
}

/** A menu of the add-on's own name stands beside the others; one without stands under Extensions, with the name of the script. */
function addOnMenus(menu: Menu | null, words: PageWords, commands: Commands): readonly TopMenu[] {
  if (!menu) return [];
  const lines = () => entryLines(menu.items, commands);
  if (menu.caption) return [{ name: menu.caption, key: KEYS.addOn, lines }];
  return [{ name: words.extensions, key: KEYS.addOn, lines: () => [{ name: SCRIPT_NAME, lines }] }];
}

/** Where a person finds the menu of the add-on. */
export function menuPath(menu: Menu, words: PageWords): string {
  return menu.caption || `${words.extensions} › ${SCRIPT_NAME}`;
}

/** The add-on's menu as onOpen described it. */
function entryLines(entries: readonly MenuEntry[], commands: Commands): readonly MenuLine[] {
  return entries.map((entry): MenuLine => {
    if (entry.kind === 'separator') return { separator: true };
    if (entry.kind === 'menu') return { name: entry.caption, lines: () => entryLines(entry.items, commands) };
    return { name: entry.caption, run: () => commands.runMenu(entry.caption) };
  });
}

function actionLines(parent: Action, env: GridEnv, host: Host): readonly MenuLine[] {
  const visible = parent
    .children(env)
    .filter((action) => !LEFT_OUT.has(action.id) && action.isVisible(env))
    .sort((a, b) => a.sequence - b.sequence);
  return visible.flatMap((action, index): readonly MenuLine[] => {
    const children = action.children(env);
    const checked = action.isActive?.(env);
    const line: MenuLine = {
      name: translate(String(action.name(env)), host.userLocale),
      hint: String(action.shortcut ?? ''),
      enabled: action.isEnabled(env),
      ...(checked === undefined ? {} : { checked }),
      ...(children.length > 0 ? { lines: () => actionLines(action, env, host) } : {}),
      run: () => void action.execute?.(env),
    };
    return action.separator && index < visible.length - 1 ? [line, { separator: true }] : [line];
  });
}
