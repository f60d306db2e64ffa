import type { Compared } from '../findings/comparison.ts';
import { change, isKnown } from '../lib/numbers.ts';
import type { SectionContext } from './section.ts';

/** Under so many before, a change is no percentage: two leads after one are not +100 %. */
export const FEWEST_BEFORE = 20;

/**
 * How a number moved, in words with an arrow: "▲ +12 %", "3, after 1"; '' where nothing can be said. What is not a
 * count, such as a price, has no "too few".
 */
export function changeText(
  { now, before, state }: Compared,
  { words, format }: Pick<SectionContext, 'words' | 'format'>,
  counts = true,
): string {
  switch (state) {
    case 'nothingBefore':
      return '';
    case 'incomplete':
      return words.changes.incomplete;
    case 'otherDefinition':
      return words.changes.otherDefinition;
    case 'same':
      if (counts && Math.abs(before) < FEWEST_BEFORE) {
        return words.changes.after(format.number(now, 1), format.number(before, 1));
      }
      return withArrow(change(now, before), format.change);
    default:
      return state satisfies never;
  }
}

/** How a rate moved, in points: "▲ +0.4 pt". */
export function pointsText(
  { now, before, state }: Compared,
  { words, format }: Pick<SectionContext, 'words' | 'format'>,
): string {
  if (state === 'nothingBefore' || !isKnown(now) || !isKnown(before)) return '';
  if (state !== 'same') return words.changes[state];
  const points = (now - before) * 100;
  return withArrow(Number(points.toFixed(1)), (value) =>
    words.changes.points(`${value > 0 ? '+' : ''}${format.number(value, 1)}`),
  );
}

/** Up, down or the same, by shape and by sign, never by colour alone. */
function withArrow(value: number, show: (value: number) => string): string {
  if (!isKnown(value)) return '';
  const shown = show(value);
  if (/^[+−]?0[^1-9]*$/.test(shown)) return `●\u00a0${shown.replace(/^[+−]/, '')}`;
  return `${value > 0 ? '▲' : '▼'}\u00a0${shown}`;
}
