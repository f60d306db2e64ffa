import type { Calls, CellValue } from '../apps-script/host.ts';
import type { Shell } from './shell.ts';

/** `window.playground`: how a test reads and writes the workbook of the page. */
export interface Door {
  /** Fulfilled when the workbook can be used. */
  readonly ready: Promise<void>;
  readonly cell: (reference: string) => {
    readonly value: CellValue;
    readonly text: string;
    readonly format: string;
    readonly note: string;
  };
  readonly set: (reference: string, content: string) => void;
  readonly sheets: () => string[];
  /** Runs the entry of the add-on's menu with this caption. */
  readonly run: (caption: string) => void;
  readonly calls: () => Calls;
  /** Fulfilled when all that was done so far is kept for the next load of the page. */
  readonly saved: () => Promise<void>;
}

declare global {
  interface Window {
    playground: Door;
  }
}

export function openDoor(opening: Promise<Pick<Shell, 'host' | 'run' | 'saved'>>): void {
  let opened: Pick<Shell, 'host' | 'run' | 'saved'> | undefined;
  const open = () => {
    if (!opened) throw new Error('The workbook is not open yet: await playground.ready.');
    return opened;
  };
  window.playground = {
    ready: opening.then((value) => {
      opened = value;
    }),
    cell: (reference) => {
      const { value, text, format, note } = open().host.cell(reference);
      return { value, text, format, note };
    },
    set: (reference, content) => open().host.set(reference, content),
    sheets: () => open().host.sheets(),
    run: (caption) => open().run(caption),
    calls: () => open().host.calls(),
    saved: () => open().saved(),
  };
  window.playground.ready.catch(() => {});
}
