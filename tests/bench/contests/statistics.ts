/** Statistics and fits beside their bare mathematics. */
import { credits, shares } from '../../../src/core/statistics/attribution.ts';
import { fisherExact } from '../../../src/core/statistics/fisher.ts';
import { fitCurve } from '../../../src/core/statistics/fits/choose.ts';
import {
  rangeOfDifference,
  sampleSize,
  smallestExpectedCount,
  twoProportions,
  wilsonInterval,
} from '../../../src/core/statistics/proportions.ts';
import { type Column, chanceFrom, column, columnsOf } from './columns.ts';
import type { Contest, Contests } from './define.ts';
import { loopByHand } from './loop.ts';

const DAY = 86_400_000;
const NEW_YEAR = Date.UTC(2025, 0, 1);

/** So many spends and returns: more, nobody fits a curve through. */
const POINTS = 1000;

export const STATISTICS: Contests = {
  RATE_INTERVAL: mathematics(
    loopByHand({ letters: 'pc', arithmetic: '...interval(a, b)', scope: { interval }, width: 2 }),
    'pc',
  ),
  AB_TEST: mathematics(
    loopByHand({ letters: 'pcpc', arithmetic: '...compared(a, b, c, d)', scope: { compared }, width: 5 }),
    'pcpc',
  ),
  SAMPLE_SIZE: mathematics(loopByHand({ letters: 'ss', arithmetic: 'size(a, b)', scope: { size } }), 'ss'),
  ATTRIBUTION: {
    isMathematics: true,
    data: (seed) => {
      const chance = chanceFrom(seed);
      return [1_000_000, column(() => new Date(NEW_YEAR + Math.floor(chance() * 90) * DAY), chance), 'position-based'];
    },
    byHand: (value: number, dates: Column) => {
      const times = dates.slice(1).map(([cell]) => (cell instanceof Date ? cell.getTime() / DAY : Number.NaN));
      const known = times.filter((time) => !Number.isNaN(time));
      const last = known.reduce((latest, time) => Math.max(latest, time));
      const parts = credits(
        value,
        shares(
          'position',
          known.map((time) => last - time),
        ),
      );
      let next = 0;
      return [[''], ...times.map((time) => [Number.isNaN(time) ? '' : parts[next++]])];
    },
  },
  MARGINAL_RETURN: {
    isMathematics: true,
    rows: POINTS,
    data: (seed) => {
      const chance = chanceFrom(seed);
      const spend = Array.from({ length: POINTS }, () => [100 + Math.round(chance() * 9000) / 10]);
      return [spend, spend.map(([each]) => [900 * Math.log(each!) * (0.9 + 0.2 * chance())])];
    },
    byHand: (spend: Column, returns: Column) => {
      const x = spend.map(([cell]) => Number(cell));
      const curve = fitCurve(
        x,
        returns.map(([cell]) => Number(cell)),
      );
      return curve!.slope(Math.max(...x));
    },
  },
};

function mathematics(byHand: Contest['byHand'], letters: string): Contest {
  return { isMathematics: true, data: (seed) => columnsOf(letters, seed), byHand };
}

function interval(successes: number, trials: number): readonly unknown[] {
  if (successes > trials) return ['a sentence', ''];
  if (trials === 0) return ['', ''];
  const { low, high } = wilsonInterval(successes, trials, 0.95);
  return [low, high];
}

function compared(...counts: readonly [number, number, number, number]): readonly unknown[] {
  const [successesA, trialsA, successesB, trialsB] = counts;
  if (successesA > trialsA || successesB > trialsB) return ['a sentence', '', '', '', ''];
  if (trialsA === 0 || trialsB === 0) return ['', '', '', '', ''];
  const { difference, low, high, p } = twoProportions(...counts, 0.95);
  if (smallestExpectedCount(...counts) < 5) {
    const range = rangeOfDifference(...counts, 0.95);
    return [difference, range.low, range.high, fisherExact(...counts), 'too little data'];
  }
  const verdict = difference > 0 ? 'B is better' : 'A is better';
  return [difference, low, high, p, p < 0.05 ? verdict : 'no difference visible'];
}

function size(baseRate: number, smallestDifference: number): unknown {
  const trials = sampleSize(baseRate, smallestDifference, 0.95, 0.8);
  return Number.isNaN(trials) ? '' : trials;
}
