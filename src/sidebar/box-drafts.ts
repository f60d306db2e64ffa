/** Texts for the boxes that are in no sheet yet, kept in the browser so that a closed panel loses nothing. */
import { type BoxDrafts, editedBoxes, type ReportState } from './report-state.ts';

export interface BoxStore {
  load(key: string): BoxDrafts[string];
  save(key: string, boxes: ReportState['boxes']): void;
}

/** Storage may be switched off, or full: then a text lives as long as the panel. */
export function boxStore(storage: () => Storage, name: string): BoxStore {
  const all = (): BoxDrafts => {
    try {
      const held: unknown = JSON.parse(storage().getItem(name) ?? '{}');
      return typeof held === 'object' && held !== null ? (held as BoxDrafts) : {};
    } catch {
      return {};
    }
  };
  return {
    load: (key) => all()[key] ?? {},
    save: (key, boxes) => {
      const edited = editedBoxes(boxes);
      const { [key]: _before, ...others } = all();
      const held = Object.keys(edited).length > 0 ? { ...others, [key]: edited } : others;
      try {
        if (Object.keys(held).length > 0) storage().setItem(name, JSON.stringify(held));
        else storage().removeItem(name);
      } catch {
        // Nothing to do: the text is still in the panel.
      }
    },
  };
}
