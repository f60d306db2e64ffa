import { FIRST_WEEKDAY, LEVEL, type Series, SLOPE, weekdayCount } from './series.ts';

/** How the parameters make the predictor of each value: level, slope, weekday, and the level before a change. */
export interface Design {
  /** How many parameters there are. */
  readonly size: number;
  /** Of the value at an index, the parameters that it depends on and by which factors; gives how many they are. */
  row(index: number, places: Int32Array, factors: Float64Array): number;
}

/** No value depends on more than level, slope, its weekday and the change. */
export const MOST_PLACES = 4;

export function designOf(series: Series, changedAt: number | undefined): Design {
  const { times, weekdays } = series;
  const hasWeek = weekdays.length > 0;
  const change = FIRST_WEEKDAY + weekdayCount(series);
  return {
    size: changedAt === undefined ? change : change + 1,
    row: (index, places, factors) => {
      places[0] = LEVEL;
      factors[0] = 1;
      places[1] = SLOPE;
      factors[1] = times[index]!;
      let count = 2;
      if (hasWeek) {
        places[count] = FIRST_WEEKDAY + weekdays[index]!;
        factors[count] = 1;
        count += 1;
      }
      if (changedAt !== undefined && times[index]! < changedAt) {
        places[count] = change;
        factors[count] = 1;
        count += 1;
      }
      return count;
    },
  };
}
