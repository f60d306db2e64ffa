import { amountsBy } from '../facts/amounts.ts';
import type { Facts } from '../facts/define.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import type { Money } from './money.ts';
import type { PlatformRow } from './platforms.ts';

/** What adds up over platforms; views and people reached do not. */
export const SHARED = ['posts', 'engagements', 'visits', 'spend', 'revenue'] as const;

export type SharedFigure = (typeof SHARED)[number];

/** A platform's part of each figure, as a fraction; unknown where the platform does not know it. */
export interface PlatformShares {
  readonly platform: string;
  readonly shares: Readonly<Record<SharedFigure, number>>;
}

/** How posts, engagements, visits, ad spend and revenue are spread over the platforms; ads of Meta stand under Meta. */
export function platformShares(
  facts: Facts,
  period: Period,
  platforms: readonly PlatformRow[],
  money: Money,
  rate: (currency: string | undefined) => number,
): readonly PlatformShares[] {
  const ads = amountsBy(facts, [period], { rate });
  const observed = money.revenue?.amounts;
  const spending = ads.platforms.filter((platform) => ads.of('spend', platform, 0).value > 0);
  const names = [
    ...new Set([...platforms.map(({ platform }) => platform), ...spending, ...(observed?.platforms ?? [])]),
  ];
  const amountOf = (figure: SharedFigure, name: string): number => {
    const row = platforms.find(({ platform }) => platform === name);
    switch (figure) {
      case 'posts':
        return row && row.posts > 0 ? row.posts : Number.NaN;
      case 'engagements':
        return row?.engagements.value ?? Number.NaN;
      case 'visits':
        return row?.visits.value ?? Number.NaN;
      case 'spend':
        return ads.of('spend', name, 0).value;
      case 'revenue':
        return observed?.of('revenue', name, 0).value ?? Number.NaN;
      default:
        return figure satisfies never;
    }
  };
  const totals = Object.fromEntries(
    SHARED.map((figure) => [
      figure,
      names.map((name) => amountOf(figure, name)).reduce((sum, value) => sum + (isKnown(value) ? value : 0), 0),
    ]),
  );
  return names
    .filter((name) => name !== '')
    .map((platform) => ({
      platform,
      shares: Object.fromEntries(
        SHARED.map((figure) => [figure, ratio(amountOf(figure, platform), totals[figure]!)]),
      ) as Record<SharedFigure, number>,
    }))
    .filter(({ shares }) => Object.values(shares).some(isKnown))
    .sort((a, b) => (b.shares.engagements || 0) - (a.shares.engagements || 0));
}
