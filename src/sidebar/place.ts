import type { PlacedSentence } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button } from './controls.ts';
import type { View } from './dom.ts';
import type { PanelWords } from './words.ts';

/** A link that shows the cell, the row or the tab that a sentence speaks of. */
export function placeLink({ tab, row, column }: PlacedSentence, words: PanelWords, commands: Commands): View {
  const label = words.data.place(row, column === null ? null : columnLetters(column));
  return button({
    label,
    name: `${label} (${tab})`,
    look: 'link',
    key: 'place',
    onclick: () => commands.showSheet(tab, row, column),
  });
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
