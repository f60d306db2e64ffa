import { luck, spread, weights } from './chance.ts';
import type { Chance, SampleCell } from './define.ts';
import { daysOf, months } from './months.ts';

type Rows = readonly (readonly SampleCell[])[];

interface Network {
  readonly name: string;
  readonly header: readonly string[];
  /** By month from January. */
  readonly seen: readonly number[];
  readonly leads: readonly number[];
  readonly sales: readonly number[];
  readonly clickRate: number;
  readonly engagementRate: number;
}

/** Most views of all, and next to no sale. */
const TIKTOK: Network = {
  name: 'TikTok',
  header: ['Date', 'Platform', 'Views', 'Engagements', 'Clicks', 'Leads', 'Conversions'],
  seen: [380_000, 410_000, 450_000, 520_000, 640_000, 310_000],
  leads: [2, 1, 3, 2, 5, 2],
  sales: [1, 1, 1, 1, 2, 1],
  clickRate: 0.0012,
  engagementRate: 0.041,
};

/** Few see it and fewer click, but hotels and shops ask for prices. */
const LINKEDIN: Network = {
  name: 'LinkedIn',
  header: ['Date', 'Plateforme', 'Impressions', 'Interactions', 'Clics', 'Prospects', 'Conversions'],
  seen: [7200, 7600, 8300, 8800, 9400, 4600],
  leads: [8, 9, 10, 10, 12, 4],
  sales: [2, 3, 3, 3, 3, 2],
  clickRate: 0.018,
  engagementRate: 0.036,
};

export function tiktok(chance: Chance): Rows {
  return ownTable(TIKTOK, chance);
}

export function linkedin(chance: Chance): Rows {
  return ownTable(LINKEDIN, chance);
}

/** The plain table that anybody can keep, a row a day. */
function ownTable(network: Network, chance: Chance): Rows {
  const rows = months().flatMap((month, index) => {
    const days = daysOf(month);
    const shares = weights(days.length, chance);
    const seen = spread(network.seen[index]!, shares);
    const leads = spread(network.leads[index]!, weights(days.length, chance));
    const sales = spread(network.sales[index]!, weights(days.length, chance));
    return days.map((day, i): readonly SampleCell[] => [
      { day },
      network.name,
      seen[i]!,
      Math.round(seen[i]! * network.engagementRate * luck(chance)),
      Math.round(seen[i]! * network.clickRate * luck(chance)),
      leads[i]!,
      sales[i]!,
    ]);
  });
  return [network.header, ...rows];
}
