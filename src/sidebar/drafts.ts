/** A goal that is not saved yet, kept in the browser so that a closed panel loses nothing. */
import type { Draft } from './state.ts';

export interface Drafts {
  load(): Draft | null;
  save(draft: Draft | null): void;
}

/** Storage may be switched off, or full: then the draft lives as long as the panel. */
export function drafts(storage: () => Storage, key: string): Drafts {
  return {
    load: () => {
      try {
        const draft = JSON.parse(storage().getItem(key) ?? 'null') as Draft | null;
        return typeof draft?.form?.kpi === 'string' ? draft : null;
      } catch {
        return null;
      }
    },
    save: (draft) => {
      try {
        if (draft) storage().setItem(key, JSON.stringify(draft));
        else storage().removeItem(key);
      } catch {
        // Nothing to do: the draft is still in the panel.
      }
    },
  };
}
