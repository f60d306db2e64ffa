import type { Table } from '../sources/define.ts';

/** What people have taken for one name: spelling found → name that it counts under. */
export interface Spellings {
  readonly campaigns: ReadonlyMap<string, string>;
  /** Of sources of visits, without their medium. */
  readonly sources: ReadonlyMap<string, string>;
}

export const NO_SPELLINGS: Spellings = { campaigns: new Map(), sources: new Map() };

/** The table under the names that its campaigns and sources count under; the same table where nothing changes. */
export function respelled(table: Table, { campaigns, sources }: Spellings): Table {
  const { campaign, source_medium } = table.dimensions;
  const byName = campaign && replaced(campaign, (name) => campaigns.get(name.trim()) ?? name, campaigns.size);
  const bySource = source_medium && replaced(source_medium, (name) => sourceAs(name, sources), sources.size);
  if (byName === campaign && bySource === source_medium) return table;
  const dimensions = {
    ...table.dimensions,
    ...(byName ? { campaign: byName } : {}),
    ...(bySource ? { source_medium: bySource } : {}),
  };
  return { ...table, dimensions };
}

/** "fcebook / cpc" is "facebook / cpc". */
function sourceAs(name: string, sources: ReadonlyMap<string, string>): string {
  const slash = name.indexOf(' / ');
  const source = slash < 0 ? name : name.slice(0, slash);
  const as = sources.get(source.trim());
  return as === undefined ? name : as + (slash < 0 ? '' : name.slice(slash));
}

function replaced(values: readonly string[], as: (value: string) => string, rules: number): readonly string[] {
  if (rules === 0) return values;
  const known = new Map<string, string>();
  let isChanged = false;
  const others = values.map((value) => {
    let other = known.get(value);
    if (other === undefined) {
      other = as(value);
      known.set(value, other);
    }
    isChanged ||= other !== value;
    return other;
  });
  return isChanged ? others : values;
}
