import { isKnown, ratio } from '../lib/numbers.ts';
import type { CostKind } from '../tabs/costs.ts';
import { COST_KINDS } from '../tabs/costs.ts';
import type { Money } from './money.ts';

/** One line of what was invested: a kind of cost, rows of no kind, or rows that are not for everyone's eyes together. */
export interface InvestedRow {
  readonly kind: CostKind | 'unnamed' | 'internal';
  readonly amount: number;
  /** Of all that was invested, as a fraction. */
  readonly share: number;
}

export interface Investment {
  /** The seven kinds in their order, those that cost something, and the rest; they add up to the total. */
  readonly rows: readonly InvestedRow[];
  readonly total: number;
  /** Costs that belong to all platforms and are never divided between them. */
  readonly shared: number;
  /** Some rows give no amount, or one in a currency without a rate: it is at least so much. */
  readonly atLeast: boolean;
}

/** What was invested, by kind; the ad budget is that of the exports and, where they have none, the typed one. */
export function investmentIn({ adSpend, costs, invested }: Money): Investment | undefined {
  if (!isKnown(invested) || !(invested > 0)) return undefined;
  const sums = new Map<InvestedRow['kind'], number>();
  const add = (kind: InvestedRow['kind'], amount: number) => {
    if (amount > 0) sums.set(kind, (sums.get(kind) ?? 0) + amount);
  };
  add('ads', adSpend.value);
  for (const { cost, amount } of costs?.shares ?? []) {
    add(cost.shownTo === 'internal' ? 'internal' : (cost.kind ?? 'unnamed'), amount);
  }
  const order: readonly InvestedRow['kind'][] = [...COST_KINDS.map(({ id }) => id), 'unnamed', 'internal'];
  return {
    rows: order.flatMap((kind) => {
      const amount = sums.get(kind);
      return amount === undefined ? [] : [{ kind, amount, share: ratio(amount, invested) }];
    }),
    total: invested,
    shared: costs?.shared ?? 0,
    atLeast: adSpend.unknown > 0 || (costs !== undefined && costs.unknown.length + costs.unconverted.length > 0),
  };
}
