import type { CallCounter, Mode } from './execution.ts';
import type { HostUi, Menu } from './types.ts';
import type { Workbook } from './workbook.ts';

/** What the services of one run share. */
export interface Context {
  readonly book: Workbook;
  readonly mode: Mode;
  readonly ui: HostUi;
  readonly pages: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly now: () => number;
  readonly counter: CallCounter;
  readonly showMenu: (menu: Menu) => void;
  readonly log: (level: string, text: string) => void;
}
