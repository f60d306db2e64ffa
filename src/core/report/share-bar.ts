import type { Format } from '../lib/format.ts';
import { isKnown } from '../lib/numbers.ts';

/** As long as stands beside its figure in one column. */
const LENGTH = 5;

/** A share as a bar of five characters and its figure: ▰▰▱▱▱ 40 %; '' for an unknown one. */
export function shareBar(share: number, format: Format): string {
  if (!isKnown(share)) return '';
  const filled = Math.max(0, Math.min(LENGTH, Math.round(share * LENGTH)));
  return `${'▰'.repeat(filled)}${'▱'.repeat(LENGTH - filled)} ${format.percent(share, share < 0.01 && share > 0 ? 1 : 0)}`;
}
