import { isTakenOver } from './keep.ts';
import type { BoxKey } from './section.ts';

/** What somebody typed for a box outside of the sheet, and what the sheet held when he began. */
export interface BoxEdit {
  readonly was: string;
  readonly now: string;
}

export type BoxEdits = Readonly<Partial<Record<BoxKey, BoxEdit>>>;

export interface BoxesToWrite {
  readonly texts: Readonly<Partial<Record<BoxKey, string>>>;
  /** The boxes that were typed elsewhere: their text counts more than the sheet's. */
  readonly given: ReadonlySet<BoxKey>;
}

/**
 * What the boxes are to hold. Where somebody has written into the sheet meanwhile, both texts stay. A text taken over
 * from an earlier report stays in its box until somebody goes over it, and is no comment of this period yet.
 */
export function boxesToWrite(held: Readonly<Partial<Record<BoxKey, string>>>, edits: BoxEdits): BoxesToWrite {
  const texts: Partial<Record<BoxKey, string>> = {};
  const given = new Set<BoxKey>();
  for (const key of ['did', 'next'] as const) {
    const inSheet = held[key] ?? '';
    const edit = edits[key];
    if (edit && edit.now !== edit.was) {
      given.add(key);
      const isUntouched = inSheet === edit.was || inSheet === edit.now;
      texts[key] = isUntouched ? edit.now : [inSheet, edit.now].filter((text) => text !== '').join('\n');
    } else if (inSheet !== '' && !isTakenOver(inSheet)) texts[key] = inSheet;
  }
  return { texts, given };
}
