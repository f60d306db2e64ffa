import { buildFacts } from '../../facts/build.ts';
import type { Facts } from '../../facts/define.ts';
import type { Grid } from '../../lib/cells.ts';
import type { ReadingContext } from '../../sources/define.ts';
import { readTab } from '../../sources/read.ts';

/** What one export holds that stands, header and all, in the argument of a formula; undefined where it is none. */
export function factsOfExport(cells: Grid, context: ReadingContext): Facts | undefined {
  const reading = readTab({ name: '', cells }, context);
  return reading.tables.length > 0 ? buildFacts([reading], { social: {} }) : undefined;
}
