/** Formulas that look at whole ranges, or add the columns of one. */
import { type Column, chanceFrom, column, columnsOf } from './columns.ts';
import type { Contest, Contests } from './define.ts';
import { isHeader, SENTENCE } from './loop.ts';

const DAY = 86_400_000;
const NEW_YEAR = Date.UTC(2025, 0, 1);

export const SOCIAL_VALUE: Contest = {
  data: (seed) => {
    const [counts, values] = columnsOf('cc', seed);
    // A count without a value is refused, so both are blank in the same rows.
    return [counts, values!.map((line, row) => (counts![row]![0] === '' ? [''] : line[0] === '' ? [1] : line))];
  },
  byHand: (counts: Column, values: Column) => {
    let sum = 0;
    const end = endOf(counts, values);
    for (let row = startOf(counts, values); row < end; row += 1) {
      const [count, value] = [numberOf(counts[row]![0]), numberOf(values[row]![0])];
      if (count === undefined && value === undefined) continue;
      if (count === undefined || value === undefined) throw new Error(SENTENCE);
      sum += count * value;
    }
    return sum;
  },
};

export const RATES_OF_POSTS: Contests = {
  ENGAGEMENT_RATE: {
    data: (seed) => {
      const [reactions, comments, shares, impressions] = columnsOf('cccc', seed);
      return [reactions!.map((line, row) => [line[0], comments![row]![0], shares![row]![0]]), impressions];
    },
    byHand: (engagements: Column, impressions: Column) => {
      const result: unknown[][] = [];
      let end = impressions.length;
      while (end > 1 && impressions[end - 1]![0] === '' && engagements[end - 1]!.every((cell) => cell === '')) end -= 1;
      const start = engagements[0]!.every(isHeader) && isHeader(impressions[0]![0]) ? 1 : 0;
      if (start === 1) result.push(['']);
      for (let row = start; row < end; row += 1) {
        const [line, base] = [engagements[row]!, impressions[row]![0]];
        let [sum, blanks, wrong] = [0, 0, 0];
        for (let index = 0; index < line.length; index += 1) {
          const cell = line[index];
          if (typeof cell === 'number' && cell >= 0 && cell <= Number.MAX_VALUE) sum += cell;
          else if (cell === '') blanks += 1;
          else wrong += 1;
        }
        const isCount = typeof base === 'number' && base >= 0 && base <= Number.MAX_VALUE;
        if (wrong > 0 || (!isCount && base !== '')) result.push([SENTENCE]);
        else if (blanks > 0 || !isCount || base === 0) result.push(['']);
        else result.push([sum / base]);
      }
      return result;
    },
  },
  ENGAGEMENT_RATE_MEAN: {
    data: (seed) => columnsOf('cc', seed),
    byHand: (engagements: Column, impressions: Column) => {
      let [sum, posts] = [0, 0];
      const end = endOf(engagements, impressions);
      for (let row = startOf(engagements, impressions); row < end; row += 1) {
        const [count, base] = [numberOf(engagements[row]![0]), numberOf(impressions[row]![0])];
        if (count === undefined || base === undefined || base === 0) continue;
        sum += count / base;
        posts += 1;
      }
      return sum / posts;
    },
  },
};

export const FUNNEL: Contest = {
  data: (seed) => columnsOf('c', seed),
  byHand: (counts: Column) => {
    const result: unknown[][] = [];
    const start = startOf(counts);
    const end = endOf(counts);
    if (start === 1) result.push(['', '', '']);
    const first = numberOf(counts[start]![0]);
    let before: number | undefined;
    for (let row = start; row < end; row += 1) {
      const count = numberOf(counts[row]![0]);
      const step = count === undefined || !before ? undefined : count / before;
      result.push([step ?? '', count === undefined || !first ? '' : count / first, step === undefined ? '' : 1 - step]);
      before = count;
    }
    return result;
  },
};

export const ANSWERS: Contests = {
  RESPONSE_TIME: {
    data: (seed) => {
      const chance = chanceFrom(seed);
      const received = column(() => new Date(NEW_YEAR + Math.floor(chance() * 90 * DAY)), chance);
      const answered = received.map(([cell], row) => {
        if (row === 0) return ['Header'];
        const isAnswered = cell instanceof Date && chance() > 0.01;
        return [isAnswered ? new Date(cell.getTime() + Math.floor(chance() * DAY)) : ''];
      });
      return [received, answered];
    },
    byHand: (received: Column, answered: Column) => {
      const times: number[] = [];
      let unanswered = 0;
      const end = endOf(received, answered);
      for (let row = startOf(received, answered); row < end; row += 1) {
        const [from, to] = [timeOf(received[row]![0]), timeOf(answered[row]![0])];
        if (to === undefined) unanswered += from === undefined ? 0 : 1;
        else if (from === undefined || to < from) throw new Error(SENTENCE);
        else times.push(to - from);
      }
      times.sort((one, other) => one - other);
      const quantile = (share: number) => {
        const position = (times.length - 1) * share;
        const below = times[Math.floor(position)]!;
        const above = times[Math.min(Math.floor(position) + 1, times.length - 1)]!;
        return (below + (above - below) * (position - Math.floor(position))) / DAY;
      };
      let sum = 0;
      for (const time of times) sum += time;
      return [[quantile(0.5), sum / times.length / DAY, quantile(0.9), '', unanswered]];
    },
  },
  NPS: {
    data: (seed) => {
      const chance = chanceFrom(seed);
      return [column(() => Math.floor(chance() * 11), chance)];
    },
    byHand: (scores: Column) => {
      let [answers, balance] = [0, 0];
      const end = endOf(scores);
      for (let row = startOf(scores); row < end; row += 1) {
        const score = numberOf(scores[row]![0]);
        if (score === undefined) continue;
        if (score > 10 || !Number.isInteger(score)) throw new Error(SENTENCE);
        answers += 1;
        if (score >= 9) balance += 1;
        else if (score <= 6) balance -= 1;
      }
      return (100 * balance) / answers;
    },
  },
};

/** The row below the last that any of the columns uses. */
function endOf(...columns: readonly Column[]): number {
  let rows = columns[0]!.length;
  while (rows > 1 && columns.every((cells) => cells[rows - 1]![0] === '')) rows -= 1;
  return rows;
}

function startOf(...columns: readonly Column[]): number {
  return columns.every((cells) => isHeader(cells[0]![0])) ? 1 : 0;
}

/** A number of 0 or more; undefined for a blank. */
function numberOf(cell: unknown): number | undefined {
  if (typeof cell === 'number' && cell >= 0 && cell <= Number.MAX_VALUE) return cell;
  if (cell === '') return undefined;
  throw new Error(SENTENCE);
}

function timeOf(cell: unknown): number | undefined {
  if (cell instanceof Date && !Number.isNaN(cell.getTime())) return cell.getTime();
  if (cell === '') return undefined;
  throw new Error(SENTENCE);
}
