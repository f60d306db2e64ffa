import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/core/sample/chance.ts';
import { quantile } from '../../../../src/core/statistics/quantiles.ts';
import { gamma, goalHistory, normal, poisson } from '../../../bench/goal-histories.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};
const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw);

describe('the chance behind made-up histories', () => {
  const chance = seeded(11);

  it('draws normal values of mean 0 and variance 1, a fortieth of them above 1.96', () => {
    const values = draws(40_000, () => normal(chance));
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(variance(values)).toBeCloseTo(1, 1);
    expect(mean(values.map((value) => Number(value > 1.96)))).toBeCloseTo(0.025, 2);
  });

  it.each([2, 7, 20])('draws gamma values of shape %d, whose mean and variance are the shape', (shape) => {
    const values = draws(40_000, () => gamma(chance, shape));
    expect(mean(values) / shape).toBeCloseTo(1, 1);
    expect(variance(values) / shape).toBeCloseTo(1, 1);
  });

  it.each([0.3, 5, 80])('draws Poisson counts of mean %d, whose variance is the mean', (expected) => {
    const values = draws(40_000, () => poisson(chance, expected));
    expect(mean(values) / expected).toBeCloseTo(1, 1);
    expect(variance(values) / expected).toBeCloseTo(1, 1);
  });
});

describe('made-up histories', () => {
  const chance = seeded(1);
  const goals = draws(2_000, () => 0).map(() => goalHistory(chance, 'total'));
  const parts = goals.map((goal) => goal.parts);

  it('are the same for the same seed', () => {
    expect(goalHistory(seeded(5), 'level')).toEqual(goalHistory(seeded(5), 'level'));
  });

  it('are 28 to 180 days long, with 14 to 60 days left and at most half as many as there are', () => {
    const lengths = goals.map(({ history }) => history.length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([28, 180]);
    expect(mean(lengths)).toBeCloseTo(104, -1);
    const left = goals.map(({ future }) => future.length);
    expect([Math.min(...left), Math.max(...left)]).toEqual([14, 60]);
    expect(goals.every(({ history, future }) => future.length <= history.length / 2)).toBe(true);
  });

  it('have levels around 20, log-normal with a spread of 1', () => {
    const logs = parts.map(({ level }) => Math.log(level));
    expect(Math.exp(quantile(logs, 0.5))).toBeGreaterThan(18.5);
    expect(Math.exp(quantile(logs, 0.5))).toBeLessThan(21.5);
    expect(variance(logs)).toBeGreaterThan(0.9);
    expect(variance(logs)).toBeLessThan(1.1);
  });

  it('have weekdays around 1 that spread by a quarter, and slopes of 3 in 1,000 a day', () => {
    const weekdays = parts.flatMap((part) => part.weekdays);
    expect(mean(weekdays)).toBeCloseTo(1, 2);
    expect(Math.sqrt(variance(weekdays.map(Math.log)))).toBeCloseTo(0.25, 2);
    const slopes = parts.map(({ slope }) => slope);
    expect(mean(slopes)).toBeCloseTo(0, 3);
    expect(Math.sqrt(variance(slopes))).toBeCloseTo(0.003, 3);
  });

  it('scatter as negative binomial counts do, with a dispersion of 2 to 20', () => {
    const dispersions = parts.map(({ dispersion }) => dispersion);
    expect(Math.min(...dispersions)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...dispersions)).toBeLessThan(20);
    const surprises = goals
      .filter((goal) => goal.parts.spikes.length === 0)
      .flatMap(({ history, future, parts: { means, dispersion } }) =>
        [...history, ...future].map(
          (count, day) => (count - means[day]!) ** 2 / (means[day]! + means[day]! ** 2 / dispersion),
        ),
      );
    expect(mean(surprises)).toBeCloseTo(1, 1);
    expect(goals.every(({ history }) => history.every(Number.isInteger))).toBe(true);
  });

  it('spike in 3 of 10, on one to three days by 3 to 8 times, known days or days to come', () => {
    const spiked = parts.filter(({ spikes }) => spikes.length > 0);
    expect(spiked.length / goals.length).toBeCloseTo(0.3, 1);
    expect(mean(spiked.map(({ spikes }) => spikes.length))).toBeCloseTo(2, 0);
    const factors = spiked.flatMap(({ spikes }) => spikes.map(({ factor }) => factor));
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...factors)).toBeLessThan(8);
    expect(goals.some((goal) => goal.parts.spikes.some(({ day }) => day >= goal.history.length))).toBe(true);
  });

  it('change their level in 2 of 10, by a factor with a spread of 0.4, on a known day or one to come', () => {
    const changes = parts.flatMap(({ change }) => (change ? [change] : []));
    expect(changes.length / goals.length).toBeCloseTo(0.2, 1);
    expect(changes.length).toBe(goals.filter(({ hasLevelChange }) => hasLevelChange).length);
    const logs = changes.map(({ factor }) => Math.log(factor));
    expect(Math.abs(mean(logs))).toBeLessThan(0.06);
    expect(Math.sqrt(variance(logs))).toBeCloseTo(0.4, 1);
    expect(goals.some((goal) => (goal.parts.change?.day ?? 0) >= goal.history.length)).toBe(true);
  });

  it('aim at 0.7 to 1.3 of what the days left come to on average, and are reached about as often as not', () => {
    const aims = goals.map(({ target, expected }) => target / expected);
    expect(Math.min(...aims)).toBeGreaterThanOrEqual(0.7);
    expect(Math.max(...aims)).toBeLessThan(1.3);
    expect(mean(goals.map(({ target, outcome }) => Number(outcome >= target)))).toBeCloseTo(0.5, 1);
    const [first] = goals;
    expect(first!.outcome).toBe(first!.future.reduce((sum, day) => sum + day, 0));
  });

  it('of a level are log-normal times whose last day is judged, or the mean of the last few', () => {
    const level = goalHistory(seeded(3), 'level');
    expect(level.outcome).toBe(level.future[level.future.length - 1]);
    const week = goalHistory(seeded(3), 'level', { days: 7 });
    expect(week.outcome).toBeCloseTo(mean(week.future.slice(-7)));
    const crowd = draws(300, () => 0).map(() => goalHistory(chance, 'level'));
    const surprises = crowd
      .filter((goal) => goal.parts.spikes.length === 0)
      .flatMap(({ history, parts: { means, dispersion } }) =>
        history.map((time, day) => (time / means[day]! - 1) ** 2 * dispersion),
      );
    expect(mean(surprises)).toBeCloseTo(1, 1);
  });
});
