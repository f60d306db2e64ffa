import { isRefused } from '../../src/core/goals/forecast/define.ts';
import { forecast } from '../../src/core/goals/forecast/forecast.ts';
import { dayOf } from '../../src/core/lib/days.ts';
import { seeded } from '../../src/core/sample/chance.ts';
import { type GoalHistory, goalHistory, type HistoryKind, type Judged } from './goal-histories.ts';
import { chanceOf, lastPeriod, straightLine } from './goal-rivals.ts';
import { type BenchRow, medianOf } from './measure.ts';

const HISTORIES = 2_000;
const SEED = 1;

/** The Brier score is to lie a tenth below that of the better rival. */
const SCORE_TARGET = 0.9;
const RANGE_HOLDS = { from: 0.74, to: 0.88 };
const MOST_REFUSED = 0.25;
const MOST_BINS_OFF = 1;
const MOST_MILLISECONDS = 30;

const BINS = 10;
const FULL_BIN = 100;
const BIN_OFF = 0.1;

interface Trial {
  readonly chance: number;
  readonly rivals: readonly [line: number, last: number];
  readonly isReached: boolean;
  readonly isInRange: boolean;
  readonly hasLevelChange: boolean;
  readonly milliseconds: number;
}

/** How a level is judged here: as the mean of the days left, as a total is, or as the latest day, as the panel does. */
const KINDS: readonly { readonly name: string; readonly kind: HistoryKind; readonly days: Judged['days'] }[] = [
  { name: 'totals', kind: 'total', days: 1 },
  { name: 'levels (mean of the days left)', kind: 'level', days: Number.POSITIVE_INFINITY },
  { name: 'levels (last day alone)', kind: 'level', days: 1 },
];

/** Chances that forecasts give, beside what came of 2,000 made-up goals of each kind. */
export function goalsBench(count = HISTORIES, seed = SEED): readonly BenchRow[] {
  return KINDS.flatMap(({ name, kind, days }) => {
    const chance = seeded(seed);
    const goals = Array.from({ length: count }, () => goalHistory(chance, kind, { days }));
    const trials = goals.map((goal) => trialOf(goal, kind, { days }));
    const made = trials.filter((trial) => trial !== undefined);
    return rowsOf(`goals, ${name}`, made, 1 - made.length / count);
  });
}

/** Undefined where the forecast is refused. */
function trialOf(goal: GoalHistory, kind: HistoryKind, { days }: Judged): Trial | undefined {
  const { history, future, target, outcome, hasLevelChange } = goal;
  const from = dayOf(2025, 1, 6);
  const today = from + history.length - 1;
  const left = future.length;
  const judged = { days: Math.min(days, left) };
  const begun = performance.now();
  const answer = forecast(
    { step: 'day', from, values: history },
    {
      kind,
      direction: kind === 'total' ? 'more' : 'less',
      target,
      start: kind === 'total' ? today + 1 : from,
      deadline: today + left,
      today,
      lastSteps: judged.days,
    },
  );
  const milliseconds = performance.now() - begun;
  if (isRefused(answer)) return undefined;
  return {
    chance: answer.chance,
    rivals: [
      chanceOf(straightLine(history, left, kind, judged), target, kind),
      chanceOf(lastPeriod(history, left, kind, judged), target, kind),
    ],
    isReached: kind === 'total' ? outcome >= target : outcome <= target,
    isInRange: outcome >= answer.low && outcome <= answer.high,
    hasLevelChange,
    milliseconds,
  };
}

function rowsOf(name: string, trials: readonly Trial[], refused: number): BenchRow[] {
  const score = (chanceIn: (trial: Trial) => number) =>
    mean(trials.map((trial) => (chanceIn(trial) - Number(trial.isReached)) ** 2));
  const ours = score(({ chance }) => chance);
  const bins = binsOf(trials.filter(({ hasLevelChange }) => !hasLevelChange));
  const off = bins.filter(({ count, said, came }) => count >= FULL_BIN && Math.abs(said - came) > BIN_OFF);
  return [
    ...(['a straight line', 'the last period'] as const).map((rival, index) => ({
      name: `${name}: Brier score beside ${rival}`,
      ours,
      rival: score(({ rivals }) => rivals[index]!),
      target: SCORE_TARGET,
      unit: 'score' as const,
    })),
    ...bins.map(({ from, count, said, came }) => ({
      name: `${name}: chance from ${from.toFixed(1)}, ${count} without a change, said beside what came`,
      ours: said,
      rival: came,
      unit: 'share' as const,
    })),
    {
      name: `${name}: bins of ${FULL_BIN} and more that are off by over ${BIN_OFF}`,
      ours: off.length,
      unit: 'count',
      wanted: { from: Number.NEGATIVE_INFINITY, to: MOST_BINS_OFF },
    },
    {
      name: `${name}: ranges of 8 chances in 10 that held`,
      ours: mean(trials.map(({ isInRange }) => Number(isInRange))),
      unit: 'share',
      wanted: RANGE_HOLDS,
    },
    {
      name: `${name}: refused`,
      ours: refused,
      unit: 'share',
      wanted: { from: Number.NEGATIVE_INFINITY, to: MOST_REFUSED },
    },
    {
      name: `${name}: one forecast`,
      ours: medianOf(trials.map(({ milliseconds }) => milliseconds)),
      wanted: { from: Number.NEGATIVE_INFINITY, to: MOST_MILLISECONDS },
    },
  ];
}

interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly came: number;
}

function binsOf(trials: readonly Trial[]): readonly Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = trials.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === bin);
    return {
      from: bin / BINS,
      count: inside.length,
      said: mean(inside.map(({ chance }) => chance)),
      came: mean(inside.map(({ isReached }) => Number(isReached))),
    };
  }).filter(({ count }) => count > 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
