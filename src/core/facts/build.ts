import type { Problem, Reading, Table } from '../sources/define.ts';
import type { Facts, FactTable, SocialRules } from './define.ts';
import { markDuplicates } from './duplicates.ts';
import { platformsOfRows, socialRows, unknownPlatforms } from './rows.ts';

/**
 * Puts the tables of all tabs beside each other: of which platform each row is, whether it is social, and which rows
 * count where two exports hold the same post, day or campaign.
 */
export function buildFacts(readings: readonly Reading[], rules: { readonly social: SocialRules }): Facts {
  const tables = readings.flatMap((reading) => reading.tables);
  const problems: Problem[] = [];
  const counts = markDuplicates(tables, problems);
  const built = tables.map((table, index): FactTable => {
    const platforms = platformsOfRows(table);
    for (const name of unknownPlatforms(table, platforms, rules.social))
      problems.push(otherChannel(table, platforms, name));
    return { ...table, counts: counts[index]!, ...platforms, social: socialRows(table, platforms, rules.social) };
  });
  return { tables: built, problems };
}

function otherChannel(table: Table, platforms: Pick<FactTable, 'platformOf' | 'platforms'>, name: string): Problem {
  const place = platforms.platforms.indexOf(name);
  const row = table.sheetRows[platforms.platformOf.indexOf(place)]!;
  const { tab } = table;
  const say: Problem['say'] = (words) => words.sources.otherChannel({ tab, row, name });
  return { code: 'other-channel', severity: 'note', tab, row, say };
}
