import { isKnown } from '../../lib/numbers.ts';

/** What sales leave once the goods are paid for: sales × gross margin; all of them where no margin is given. */
export function afterGoods(sales: number, grossMargin: number): number {
  return isKnown(grossMargin) ? sales * grossMargin : sales;
}
