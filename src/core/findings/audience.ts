import type { Facts, FactTable } from '../facts/define.ts';
import { MEASURES, type Measure } from '../fields.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { normaliseHeader } from '../sources/headers.ts';

/** One part of an audience. */
export interface AudienceSlice {
  readonly name: string;
  readonly value: number;
  /** Of the whole where the export gives shares, else of those that the export lists. */
  readonly share: number;
}

/** One table of an audience, as a platform exports it. */
export interface AudienceTable {
  readonly platform: string;
  /** What the slices are, in the words of the export: "Job function". */
  readonly by: string;
  readonly tab: string;
  readonly measure: Measure;
  readonly top: readonly AudienceSlice[];
  /** All slices after the top ones. */
  readonly other: { readonly slices: number; readonly share: number; readonly value: number } | undefined;
  /** People whom ads were shown to, in the period; else those that follow or visit, when the export was made. */
  readonly ofAds: boolean;
}

const TOP = 5;
/** More tables than these would fill a page of their own. */
const MOST_TABLES = 7;

/** What tells who somebody is, and not what he saw: in the languages of the exports. */
const PEOPLE =
  /\b(?:age|ages|edad|idade|eta|alter|gender|genre|sexe|sexo|geschlecht|sesso|genero|country|countries|pays|pais|paises|land|paese|region|regione|city|cities|villes|cidades|geography|geographie|geografia|location|territories|function|seniority|industry|company size|etaria)\b/;

/** Of a slice of an audience the first of these that the table has. */
const BY_SHARE: readonly Measure[] = [
  'audience_share',
  'followers_total',
  'page_views',
  'impressions',
  'views',
  'spend',
];

/** Tables of audiences, each for itself: they are of different people, and are never combined. */
export function audienceTables(facts: Facts, period: Period): readonly AudienceTable[] {
  return facts.tables
    .flatMap((table) => {
      const found = audienceOf(table, period);
      return found ? [found] : [];
    })
    .sort(
      (a, b) => Number(a.ofAds) - Number(b.ofAds) || (a.platform < b.platform ? -1 : a.platform > b.platform ? 1 : 0),
    )
    .slice(0, MOST_TABLES);
}

function audienceOf(table: FactTable, period: Period): AudienceTable | undefined {
  const { source, dimensions, columnsRead } = table;
  const slices = dimensions.breakdown;
  const measure = BY_SHARE.find((each) => table.measures[each]);
  const headers = (columnsRead ?? []).filter(({ field }) => field === 'breakdown').map(({ header }) => header);
  const isPeople = headers.length > 0 && headers.every((header) => PEOPLE.test(normaliseHeader(header)));
  if (!slices || !measure || table.rows === 0 || source.social === 'all' || source.social === 'channel')
    return undefined;
  if (!source.audience && !isPeople) return undefined;
  const sums = sumsOf(table, slices, measure, source.audience ? undefined : period);
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  const isShare = MEASURES[measure].unit === 'ratio';
  const all = [...sums]
    .map(([name, value]): AudienceSlice => ({ name, value, share: isShare ? value : ratio(value, total) }))
    .filter(({ share }) => isKnown(share))
    .sort((a, b) => b.value - a.value || (a.name < b.name ? -1 : 1));
  if (all.length < 2) return undefined;
  const rest = all.slice(TOP);
  return {
    platform: table.platforms[table.platformOf[0]!] || source.platform,
    by: headers.join(' · ') || source.name.en,
    tab: table.tab,
    measure,
    top: all.slice(0, TOP),
    other:
      rest.length > 0
        ? {
            slices: rest.length,
            share: rest.reduce((sum, { share }) => sum + share, 0),
            value: rest.reduce((sum, { value }) => sum + value, 0),
          }
        : undefined,
    ofAds: source.paid === 'paid',
  };
}

/** Slices of an audience stand once; those of ads once for each campaign or day, of which those of the period count. */
function sumsOf(
  table: FactTable,
  slices: readonly string[],
  measure: Measure,
  period: Period | undefined,
): ReadonlyMap<string, number> {
  const values = table.measures[measure]!;
  const sums = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    const name = slices[row]!.trim();
    if (name === '' || !isKnown(values[row]!)) continue;
    // A file that names no period is shown as it is.
    const isDated = period !== undefined && isKnown(table.day[row]!);
    if (isDated && !(table.day[row]! >= period.from && table.dayEnd[row]! <= period.to)) continue;
    sums.set(name, (sums.get(name) ?? 0) + values[row]!);
  }
  return sums;
}
