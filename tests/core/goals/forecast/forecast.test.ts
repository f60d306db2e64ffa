import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ForecastMade,
  type ForecastQuestion,
  type ForecastRefused,
  type GoalHistory,
  isRefused,
} from '../../../../src/core/goals/forecast/define.ts';
import { forecast } from '../../../../src/core/goals/forecast/forecast.ts';
import { dayOf } from '../../../../src/core/lib/days.ts';
import { seeded } from '../../../../src/core/sample/chance.ts';
import { goalHistory } from '../../../bench/goal-histories.ts';

const MONDAY = dayOf(2025, 1, 6);

const days = (values: readonly number[], more: Partial<GoalHistory> = {}): GoalHistory => ({
  step: 'day',
  from: MONDAY,
  values,
  ...more,
});

/** What is asked at the end of a history of days about the days left. */
const ask = (history: GoalHistory, left: number, more: Partial<ForecastQuestion> = {}): ForecastQuestion => {
  const today = history.from + history.values.length - 1;
  return { kind: 'total', direction: 'more', target: 100, start: today + 1, deadline: today + left, today, ...more };
};

const made = (history: GoalHistory, question: ForecastQuestion): ForecastMade => {
  const answer = forecast(history, question);
  if (isRefused(answer)) throw new Error(`Refused: ${answer.refused}`);
  return answer;
};

const refused = (history: GoalHistory, question: ForecastQuestion): ForecastRefused => {
  const answer = forecast(history, question);
  if (!isRefused(answer)) throw new Error('Not refused');
  return answer;
};

const repeat = (week: readonly number[], weeks: number) => Array.from({ length: weeks }, () => week).flat();

describe('a forecast of a total', () => {
  it('of ten a day for sixty days is about ten a day for thirty more', () => {
    const noise = [9, 12, 10, 8, 11, 10, 10];
    const answer = made(days(repeat(noise, 9)), ask(days(repeat(noise, 9)), 30, { target: 300 }));
    expect(answer.expected).toBeGreaterThan(285);
    expect(answer.expected).toBeLessThan(315);
    expect(answer.low).toBeGreaterThan(230);
    expect(answer.high).toBeLessThan(370);
    expect(answer.stepsLeft).toBe(30);
    expect(answer.neededPerStep).toBeCloseTo(10);
    expect(answer.pace).toBeGreaterThan(9.5);
    expect(answer.pace).toBeLessThan(10.5);
    expect(answer.chance).toBeGreaterThan(0.3);
    expect(answer.chance).toBeLessThan(0.7);
  });

  it('counts what the goal has so far, from its start on', () => {
    const history = days(repeat([10], 60));
    const start = MONDAY + 50;
    const answer = made(history, ask(history, 10, { start, target: 200 }));
    expect(answer.expected).toBeGreaterThan(190);
    expect(answer.expected).toBeLessThan(210);
    expect(answer.low).toBeGreaterThan(100);
    const known = made(history, ask(history, 10, { start, target: 200, soFar: 150 }));
    expect(known.expected - answer.expected).toBeCloseTo(50, 0);
  });

  it('knows the weekly pattern: a weekend to come brings less than five working days', () => {
    const history = days(repeat([20, 20, 20, 20, 20, 2, 2], 8));
    const weekdays = made(history, ask(history, 5)).expected;
    const week = made(history, ask(history, 7)).expected;
    expect(weekdays).toBeGreaterThan(90);
    expect(week - weekdays).toBeLessThan(12);
  });

  it('is hardly moved by one day that went viral', () => {
    const week = [10, 12, 9, 11, 10, 8, 10];
    const calm = repeat(week, 8);
    const viral = calm.map((value, day) => (day === 40 ? 80 : value));
    const [without, having] = [calm, viral].map((values) => made(days(values), ask(days(values), 20)));
    expect(having!.expected / without!.expected).toBeLessThan(1.06);
    expect(having!.expected / without!.expected).toBeGreaterThan(0.94);
  });

  it('takes up a new level instead of averaging it away', () => {
    const week = [10, 12, 9, 11, 10, 8, 10];
    const values = [...repeat(week, 12), ...repeat(week, 3).map((value) => value * 2)];
    const answer = made(days(values), ask(days(values), 20));
    expect(answer.pace).toBeGreaterThan(17);
    expect(answer.pace).toBeLessThan(23);
  });

  it('keeps a ceiling the lower the chance, the lower the ceiling', () => {
    const history = days(repeat([10, 12, 9, 11, 10, 8, 10], 8));
    const chanceUnder = (target: number) => made(history, ask(history, 20, { direction: 'less', target })).chance;
    expect(chanceUnder(300)).toBeGreaterThan(0.95);
    expect(chanceUnder(200)).toBeGreaterThan(0.2);
    expect(chanceUnder(120)).toBeLessThan(0.05);
  });

  it('of nothing but zeros expects next to nothing', () => {
    const history = days(repeat([0], 40));
    const answer = made(history, ask(history, 20, { target: 5 }));
    expect(answer.expected).toBeLessThan(1);
    expect(answer.chance).toBeLessThan(0.1);
  });

  it('of net amounts may go below zero', () => {
    const history = days(repeat([3, -5, 2, -4, 1, -3, -1], 8));
    const answer = made(history, ask(history, 14, { target: 0 }));
    expect(answer.expected).toBeLessThan(-8);
    expect(answer.expected).toBeGreaterThan(-20);
    expect(answer.chance).toBeLessThan(0.2);
  });

  it('of money is the same in cents, but for the factor', () => {
    const euros = repeat([10.5, 22.25, 0, 31.75, 18.4, 9.9, 40.1], 8);
    const [inEuros, inCents] = [1, 0.01].map((rate) => {
      const history = days(euros.map((value) => (value / rate) * 1.001));
      return made(history, ask(history, 20, { target: 400 / rate }));
    });
    expect(inCents!.expected / inEuros!.expected).toBeCloseTo(100, 1);
    expect(inCents!.chance).toBeCloseTo(inEuros!.chance, 3);
  });

  it('tells no chance without a target, and the rest all the same', () => {
    const history = days(repeat([10], 40));
    const answer = made(history, ask(history, 14, { target: Number.NaN }));
    expect(answer.chance).toBeNaN();
    expect(answer.neededPerStep).toBeNaN();
    expect(answer.expected).toBeGreaterThan(120);
  });
});

describe('a forecast of a level', () => {
  const replies = { kind: 'level', direction: 'less' } as const;

  it('around 40 minutes is slim for 20 and good for 60', () => {
    const history = days(repeat([38, 44, 36, 41, 47, 35, 39, 42], 7));
    const chanceUnder = (target: number) => made(history, ask(history, 20, { ...replies, target })).chance;
    expect(chanceUnder(60)).toBeGreaterThan(0.9);
    expect(chanceUnder(40)).toBeGreaterThan(0.25);
    expect(chanceUnder(40)).toBeLessThan(0.75);
    expect(chanceUnder(20)).toBeLessThan(0.1);
  });

  it('says from where it stands how much each step has to move it', () => {
    const history = days(repeat([40], 60));
    const answer = made(history, ask(history, 20, { ...replies, target: 30 }));
    expect(answer.pace).toBeCloseTo(40, 0);
    expect(answer.neededPerStep).toBeCloseTo(-0.5, 1);
    expect(made(history, ask(history, 20, { ...replies, target: 50 })).neededPerStep).toBe(0);
  });

  it('is surer of the mean of a week than of its last day', () => {
    const history = days(repeat([30, 60, 25, 41, 47, 35, 52, 28, 66, 38], 7));
    const day = made(history, ask(history, 20, replies));
    const week = made(history, ask(history, 20, { ...replies, lastSteps: 7 }));
    expect(week.high - week.low).toBeLessThan(0.7 * (day.high - day.low));
  });

  it('that wanders, such as followers, goes on from where it stands', () => {
    const gains = repeat([12, 8, 15, 3, 9, 11, 5, 14, 2, 10], 8);
    let followers = 5000;
    const history = days(gains.map((gain) => (followers += gain)));
    const answer = made(history, ask(history, 30, { kind: 'level', target: followers + 200 }));
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    expect(answer.expected).toBeGreaterThan(followers + 22 * mean);
    expect(answer.expected).toBeLessThan(followers + 38 * mean);
    expect(answer.chance).toBeGreaterThan(0.7);
  });

  it('that touches zero is still told', () => {
    const history = days(repeat([0, 3, 1, 0, 2, 4, 1], 8));
    const answer = made(history, ask(history, 14, { ...replies, target: 3 }));
    expect(answer.expected).toBeGreaterThan(0);
    expect(answer.expected).toBeLessThan(3);
  });
});

describe('a forecast of a rate', () => {
  const sessions = repeat([200, 260, 180, 220, 240, 120, 90], 10);
  const signUps = sessions.map((count, day) => Math.round(count * 0.02 + (day % 3) - 1));
  const landing = days(signUps, { denominators: sessions });
  const rate = { kind: 'rate', start: MONDAY } as const;

  it('is a quotient of sums, that of the days so far included', () => {
    const answer = made(landing, ask(landing, 20, { ...rate, target: 0.022 }));
    expect(answer.expected).toBeCloseTo(0.02, 3);
    expect(answer.pace).toBeCloseTo(0.02, 3);
    expect(answer.low).toBeGreaterThan(0.018);
    expect(answer.chance).toBeLessThan(0.2);
    expect(answer.neededPerStep).toBeGreaterThan(0.025);
  });

  it('is freer to move where the goal has only begun', () => {
    const [old, fresh] = [MONDAY, MONDAY + 70].map((start) => made(landing, ask(landing, 20, { ...rate, start })));
    expect(fresh!.high - fresh!.low).toBeGreaterThan(2 * (old!.high - old!.low));
  });

  it('of nearly all never surpasses all, and is as sure as that of the few that are left', () => {
    const most = days(
      sessions.map((count, day) => Math.round(count * 0.95) + (day % 3)),
      { denominators: sessions },
    );
    const few = days(
      most.values.map((value, day) => sessions[day]! - value),
      { denominators: sessions },
    );
    const begun = { ...rate, start: MONDAY + 70 };
    const [high, low] = [
      made(most, ask(most, 20, { ...begun, target: 0.95 })),
      made(few, ask(few, 20, { ...begun, target: 0.05, direction: 'less' })),
    ];
    expect(high.high).toBeLessThanOrEqual(1);
    expect(high.expected).toBeCloseTo(1 - low.expected, 6);
    expect(high.chance).toBeCloseTo(low.chance, 6);
  });

  it('without denominators is told as a level', () => {
    const history = days(repeat([0.02, 0.022, 0.019, 0.021, 0.02, 0.018, 0.023], 8));
    const answer = made(history, ask(history, 14, { ...rate, target: 0.03 }));
    expect(answer.expected).toBeCloseTo(0.02, 2);
    expect(answer.chance).toBeLessThan(0.1);
  });

  it('leaves out steps over nothing', () => {
    const history = days([...signUps, 0, 0], { denominators: [...sessions, 0, 0] });
    expect(made(history, ask(history, 20, { ...rate, target: 0.01 })).chance).toBeGreaterThan(0.99);
  });
});

describe('a forecast is refused', () => {
  it('where the history is shorter than twice what is left, and says when it will not be', () => {
    const history = days(repeat([10], 20));
    expect(isRefused(forecast(history, ask(history, 10)))).toBe(false);
    // Two days on there are 22 days of history, and 11 less … 13 − 2 = 11 left.
    expect(refused(history, ask(history, 13))).toEqual({ refused: 'tooShort', until: MONDAY + 21 });
  });

  it.each([
    ['day', 7, MONDAY + 7],
    ['week', 7, MONDAY + 8 * 7 - 1],
    ['month', 7, dayOf(2025, 8, 31)],
  ] as const)('where there are fewer than eight steps of a %s', (step, count, until) => {
    const history: GoalHistory = {
      step,
      from: step === 'month' ? dayOf(2025, 1, 1) : MONDAY,
      values: repeat([5], count),
    };
    const today = until - 1;
    const question = { ...ask(history, 3), today, start: today + 1 };
    const deadline = { day: until + 1, week: until + 7, month: dayOf(2025, 9, 30) }[step];
    expect(refused(history, { ...question, deadline })).toEqual({ refused: 'tooShort', until });
  });

  it('for good where the deadline comes before there is enough', () => {
    const history = days(repeat([10], 4));
    expect(refused(history, ask(history, 2))).toEqual({ refused: 'tooShort', until: Number.NaN });
  });

  it('does not take unknown days for history', () => {
    const values = repeat([10, Number.NaN], 15);
    expect(isRefused(forecast(days(values), ask(days(values), 10)))).toBe(true);
    expect(isRefused(forecast(days(repeat([10], 30)), ask(days(repeat([10], 30)), 10)))).toBe(false);
  });

  it('where a day is missing', () => {
    const history = days(repeat([10], 40));
    const incomplete = { refused: 'incomplete', until: Number.NaN };
    expect(forecast(history, ask(history, 10, { deadline: Number.NaN }))).toEqual(incomplete);
    expect(forecast(history, ask(history, 10, { start: Number.NaN }))).toEqual(incomplete);
    expect(isRefused(forecast(history, ask(history, 10, { start: Number.NaN, kind: 'level' })))).toBe(false);
  });
});

describe('after the deadline, and around it', () => {
  it('a forecast is what came', () => {
    const history = days(repeat([10], 30));
    const over = { start: MONDAY + 10, deadline: MONDAY + 29, today: MONDAY + 40 };
    const answer = made(history, ask(history, 10, { ...over, target: 200 }));
    expect(answer).toMatchObject({ expected: 200, low: 200, high: 200, chance: 1, stepsLeft: 0 });
    expect(made(history, ask(history, 10, { ...over, target: 201 })).chance).toBe(0);
  });

  it('days after today are left aside', () => {
    const values = repeat([10, 11, 9, 10, 12], 12);
    const question = ask(days(values), 20);
    expect(forecast(days([...values, 500, 500]), question)).toEqual(forecast(days(values), question));
  });

  it('days at the end of which nothing is known yet are still to come', () => {
    const values = repeat([10, 11, 9, 10, 12], 12);
    const question = ask(days(values), 20);
    const late = [...values.slice(0, -3), Number.NaN, Number.NaN, Number.NaN];
    expect(made(days(late), { ...question, start: question.start - 3 }).stepsLeft).toBe(23);
  });

  it('weeks and months count where they lie wholly inside the goal', () => {
    const months: GoalHistory = { step: 'month', from: dayOf(2024, 1, 1), values: repeat([100, 110, 95, 105], 4) };
    const question = ask(months, 0, { start: dayOf(2025, 5, 1), today: dayOf(2025, 5, 10) });
    expect(made(months, { ...question, deadline: dayOf(2025, 8, 31) }).stepsLeft).toBe(4);
    expect(made(months, { ...question, deadline: dayOf(2025, 8, 30) }).stepsLeft).toBe(3);
  });
});

describe('for any history', () => {
  const count = fc.integer({ min: 0, max: 400 });
  const value = fc.oneof({ weight: 9, arbitrary: count }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
  const series = fc.array(value, { minLength: 40, maxLength: 90 });
  const kinds = fc.constantFrom('total', 'level', 'rate');
  const directions = fc.constantFrom('more', 'less');
  const any = fc.record({ values: series, left: fc.integer({ min: 1, max: 12 }), kind: kinds, direction: directions });
  const runs = { numRuns: 60 };

  const answerTo = (
    { values, left, kind, direction }: { values: number[]; left: number; kind: string; direction: string },
    more: Partial<ForecastQuestion> & { readonly from?: number } = {},
  ) => {
    const { from = MONDAY, ...asked } = more;
    const denominators = values.map((each) => each + 5);
    const history = kind === 'rate' ? days(values, { denominators, from }) : days(values, { from });
    const question = { kind, direction } as Pick<ForecastQuestion, 'kind' | 'direction'>;
    return forecast(history, ask(history, left, { ...question, start: from, ...asked }));
  };

  it('the chance lies between 0 and 1, and the expected value in its range', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 1e5, noNaN: true }), (told, target) => {
        const answer = answerTo(told, { target });
        if (isRefused(answer)) return;
        expect(answer.chance).toBeGreaterThanOrEqual(0);
        expect(answer.chance).toBeLessThanOrEqual(1);
        expect(answer.low).toBeLessThanOrEqual(answer.expected);
        expect(answer.expected).toBeLessThanOrEqual(answer.high);
        expect(Number.isFinite(answer.high)).toBe(true);
      }),
      runs,
    );
  });

  it('a target further off has no better chance', () => {
    fc.assert(
      fc.property(
        any,
        fc.double({ min: 0, max: 3000, noNaN: true }),
        fc.double({ min: 0, max: 3000, noNaN: true }),
        (told, one, other) => {
          const [near, far] =
            told.direction === 'more'
              ? [Math.min(one, other), Math.max(one, other)]
              : [Math.max(one, other), Math.min(one, other)];
          const [easy, hard] = [answerTo(told, { target: near }), answerTo(told, { target: far })];
          if (isRefused(easy) || isRefused(hard)) return;
          expect(hard.chance).toBeLessThanOrEqual(easy.chance + 1e-9);
        },
      ),
      runs,
    );
  });

  it('the same data give the same answer, and later dates the same one', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 400 }), (told, later) => {
        const [here, again, there] = [answerTo(told), answerTo(told), answerTo(told, { from: MONDAY + later })];
        expect(again).toEqual(here);
        if (isRefused(here) || isRefused(there)) return;
        expect(there.expected).toBeCloseTo(here.expected, 4);
        expect(there.chance).toBeCloseTo(here.chance, 4);
      }),
      runs,
    );
  });

  it('a level in seconds is forecast at sixty times that in minutes', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0.01, max: 1000, noNaN: true }), (told, scale) => {
        const level = { ...told, kind: 'level', values: told.values.map((each) => each + 1) };
        const scaled = { ...level, values: level.values.map((each) => each * scale) };
        const [one, other] = [answerTo(level, { target: 150 }), answerTo(scaled, { target: 150 * scale })];
        if (isRefused(one) || isRefused(other)) return;
        for (const key of ['expected', 'low', 'high', 'pace'] as const) {
          expect(other[key] / (one[key] * scale)).toBeCloseTo(1, 4);
        }
        expect(other.chance).toBeCloseTo(one.chance, 4);
      }),
      runs,
    );
  });

  it('a total that is reached stays reached', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), (told, share) => {
        const reached = told.values.reduce((sum, each) => sum + (each || 0), 0);
        const answer = answerTo({ ...told, kind: 'total', direction: 'more' }, { target: share * reached });
        expect(isRefused(answer) ? 1 : answer.chance).toBe(1);
      }),
      runs,
    );
  });
});

describe('of a crowd of made-up goals', () => {
  it('chances are better than those of a coin, and ranges hold about 8 times in 10', () => {
    const chance = seeded(4);
    const goals = Array.from({ length: 100 }, () => goalHistory(chance, 'total'));
    let score = 0;
    let held = 0;
    for (const { history, future, target, outcome } of goals) {
      const answer = made(days(history), ask(days(history), future.length, { target }));
      score += (answer.chance - Number(outcome >= target)) ** 2 / goals.length;
      held += Number(outcome >= answer.low && outcome <= answer.high) / goals.length;
    }
    expect(score).toBeLessThan(0.18);
    expect(held).toBeGreaterThan(0.7);
    expect(held).toBeLessThan(0.9);
  });
});
