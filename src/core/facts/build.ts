import type { Problem, Reading, Table } from '../sources/define.ts';
import type { Facts, FactTable, SocialRules } from './define.ts';
import { markDuplicates } from './duplicates.ts';
import { platformsOfRows, socialRows, unknownPlatforms } from './rows.ts';
import { NO_SPELLINGS, respelled, type Spellings } from './spellings.ts';

/**
 * Puts the tables of all tabs beside each other: of which platform each row is, whether it is social, and which rows
 * count where two exports hold the same post, day or campaign.
 */
export function buildFacts(
  readings: readonly Reading[],
  rules: { readonly social: SocialRules; readonly spellings?: Spellings },
): Facts {
  const tables = readings
    .flatMap((reading) => reading.tables)
    .flatMap((table) => [countedOnce(table), ...(table.beside ?? [])]);
  const problems: Problem[] = [];
  const counts = markDuplicates(tables, problems);
  const built = tables.map((read, index): FactTable => {
    const table = respelled(read, rules.spellings ?? NO_SPELLINGS);
    const platforms = platformsOfRows(table);
    for (const name of unknownPlatforms(table, platforms, rules.social))
      problems.push(otherChannel(table, platforms, name));
    return { ...table, counts: counts[index]!, ...platforms, social: socialRows(table, platforms, rules.social) };
  });
  return { tables: built, problems };
}

/** Leaves measures that the rows repeat in the rows that hold them once, and takes them out where none does. */
function countedOnce(table: Table): Table {
  if (!table.repeated) return table;
  const { measures: repeated, once } = table.repeated;
  const measures = { ...table.measures };
  for (const measure of repeated) {
    const values = measures[measure];
    if (values && once.includes(1)) measures[measure] = values.map((value, row) => (once[row] ? value : 0));
    else delete measures[measure];
  }
  return { ...table, measures };
}

function otherChannel(table: Table, platforms: Pick<FactTable, 'platformOf' | 'platforms'>, name: string): Problem {
  const place = platforms.platforms.indexOf(name);
  const row = table.sheetRows[platforms.platformOf.indexOf(place)]!;
  const { tab } = table;
  const say: Problem['say'] = (words) => words.sources.otherChannel({ tab, row, name });
  return { code: 'other-channel', severity: 'note', tab, row, say };
}
