import type { Forecast, ForecastQuestion, GoalHistory } from './define.ts';
import { forecastLevel } from './level.ts';
import { forecastRate } from './rate.ts';
import { readyOr } from './ready.ts';
import { forecastTotal } from './total.ts';

/**
 * Where a goal will come to by its deadline, and the chance of its target, from the goal's own history: level, damped
 * trend and weekly pattern with their uncertainty, spikes put aside and changes of level taken up. No chance enters: the
 * same data give the same answer. Refused where the history is shorter than eight steps or than twice what is left.
 */
export function forecast(history: GoalHistory, question: ForecastQuestion): Forecast {
  const ready = readyOr(history, question);
  if ('refused' in ready) return ready;
  switch (question.kind) {
    case 'total':
      return forecastTotal(ready);
    case 'level':
      return forecastLevel(ready, history.values);
    case 'rate':
      return forecastRate(ready);
    default:
      return question.kind satisfies never;
  }
}
