import { Spreadsheet } from '@odoo/o-spreadsheet';
import { mount } from '@odoo/owl';
import * as chartjs from 'chart.js/auto';
import type { Host } from '../apps-script/host.ts';
import { showNotes } from './notes.ts';
import { templates } from './templates.ts';
import { translate } from './terms.ts';
import { typeThrough } from './typing.ts';

export interface Notices {
  readonly notify: (text: string) => void;
  readonly error: (text: string) => void;
  readonly confirm: (text: string, yes: () => void, no?: () => void) => void;
}

/** The engine's environment, which its own menu actions ask for. */
export type GridEnv = Spreadsheet['env'];

export interface Grid {
  readonly env: GridEnv;
  readonly focus: () => void;
}

/**
 * Shows the workbook of the host. The engine expects Chart.js as a global with all of its classes on it, and has its templates in a
 * file of their own. Its registries are global: once a page.
 */
export async function showGrid(target: HTMLElement, host: Host, notices: Notices): Promise<Grid> {
  const { Chart, ...classes } = chartjs;
  Object.assign(globalThis, { Chart: Object.assign(Chart, classes) });
  typeThrough(host);
  showNotes(host);
  const root = await mount(Spreadsheet as never, target, {
    props: {
      model: host.model,
      notifyUser: ({ text }: { text: string }) => notices.notify(text),
      raiseError: (text: string, then?: () => void) => {
        notices.error(text);
        then?.();
      },
      askConfirmation: notices.confirm,
    },
    env: {},
    templates: await templates(),
    translateFn: (text: string) => translate(text, host.userLocale),
  } as never);
  const spreadsheet = root as unknown as Spreadsheet;
  return { env: spreadsheet.env, focus: () => spreadsheet.focusGrid() };
}
