/** Formulas that count row by row. */
import { daysBetween } from '../../../src/core/functions/engine/days.ts';
import { forecast, hasReached, shareDone, sharePassed, statusAtPace } from '../../../src/core/goals/arithmetic.ts';
import { words } from '../../../src/core/locales/index.ts';
import { columnsOf } from './columns.ts';
import type { Contest, Contests } from './define.ts';
import { loopByHand } from './loop.ts';

const A_TO_B = 'b === 0 ? "" : a / b';
const PART_OF_B = 'a > b ? SENTENCE : b === 0 ? "" : a / b';

export const RETURN: Contests = {
  SOCIAL_ROI: rows('nc', 'b === 0 ? "" : (a - b) / b'),
  ROAS: rows('nc', A_TO_B),
  MER: rows('nc', A_TO_B),
  BREAKEVEN_ROAS: rows('s', 'a === 0 ? "" : 1 / a'),
  AOV: rows('nc', A_TO_B),
  CLV: rows('ccyS', 'd === "" ? a * b * c : a * b * c * d'),
  ALLOWABLE_CPA: rows('cs', 'a * b'),
  CAC: rows('cc', A_TO_B),
  LTV_TO_CAC: rows('cc', A_TO_B),
  PAYBACK_PERIOD: rows('ccs', 'b * c === 0 ? "" : a / (b * c)'),
  LEAD_VALUE: rows('cs', 'a * b'),
  EMV: rows('cc', '(a * b) / 1000'),
};

export const COST: Contests = {
  SOCIAL_COST: rows('CCCCCCC', '+a + +b + +c + +d + +e + +f + +g'),
  CPC: rows('cc', A_TO_B),
  CPM: rows('cc', 'b === 0 ? "" : (a * 1000) / b'),
  CPA: rows('cc', A_TO_B),
  CPL: rows('cc', A_TO_B),
  CPE: rows('cc', A_TO_B),
  CPV: rows('cc', A_TO_B),
  COST_PER: rows('cc', A_TO_B),
};

export const ENGAGEMENT: Contests = {
  DAILY_ENGAGEMENT_RATE: rows('pyc', 'b * c === 0 ? "" : a / (b * c)'),
  AMPLIFICATION_RATE: rows('cc', A_TO_B),
  APPLAUSE_RATE: rows('cc', A_TO_B),
  CONVERSATION_RATE: rows('cc', A_TO_B),
  VIRALITY_RATE: rows('cc', A_TO_B),
  SAVE_RATE: rows('cc', A_TO_B),
  VIEW_RATE: rows('cc', A_TO_B),
  COMPLETION_RATE: rows('cc', A_TO_B),
  CTR: rows('cc', A_TO_B),
};

export const AUDIENCE: Contests = {
  REACH_RATE: rows('cc', A_TO_B),
  AD_FREQUENCY: rows('cc', A_TO_B),
  FOLLOWER_GROWTH: rows('cc', 'b - a'),
  FOLLOWER_GROWTH_RATE: rows('cc', 'a === 0 ? "" : (b - a) / a'),
  SHARE_OF_VOICE: rows('pc', PART_OF_B),
};

export const SITE: Contests = {
  CONVERSION_RATE: rows('cc', A_TO_B),
  BOUNCE_RATE: rows('pc', 'a > b ? SENTENCE : b === 0 ? "" : 1 - a / b'),
  RETENTION_RATE: rows('pc', PART_OF_B),
};

export const CARE: Contests = {
  RESPONSE_RATE: rows('pc', A_TO_B),
  CSAT: rows('pc', PART_OF_B),
  NET_SENTIMENT: rows('ccc', 'a + b + c === 0 ? "" : (a - c) / (a + b + c)'),
};

/** Today is one cell for all rows. */
const TODAY = new Date(Date.UTC(2025, 5, 15));
const [FIRST_DAY, DEADLINE, NOW] = ['d', 'e', 'f'].map((name) => `${name}.getTime() / 86400000`);
const DAYS = `${FIRST_DAY}, ${DEADLINE}, ${NOW}`;

export const GOALS: Contests = {
  GOAL_PROGRESS: rows('nnn', 'b === a ? "" : (c - a) / (b - a)'),
  GOAL_PACE: onOneDay('nnndex', `pace(a, b, c, ${DAYS})`),
  GOAL_FORECAST: onOneDay('nndex', `projection(a, b, ${DAYS.replace(/[def](?=\.)/g, (name) => previous(name))})`),
  GOAL_NEEDED: rows('nnc', 'c === 0 ? "" : (a - b) / c'),
  GOAL_STATUS: onOneDay('nnndex', `status(a, b, c, ${DAYS})`),
};

export const COMPARISON: Contests = {
  CHANGE: rows('nn', 'b !== 0 ? (a - b) / Math.abs(b) : a === 0 ? 0 : "new"'),
};

function rows(letters: string, arithmetic: string): Contest {
  return { data: (seed) => columnsOf(letters, seed), byHand: loopByHand({ letters, arithmetic }) };
}

function onOneDay(letters: string, arithmetic: string): Contest {
  const scope = { pace, projection, status };
  return {
    data: (seed) => [...columnsOf(letters.slice(0, -1), seed), TODAY],
    byHand: loopByHand({ letters, arithmetic, scope }),
  };
}

function previous(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) - 1);
}

type Days = readonly [firstDay: number, deadline: number, today: number];

function passed(...[firstDay, deadline, today]: Days): number | undefined {
  const days = daysBetween(firstDay, deadline) + 1;
  return days < 1 ? undefined : sharePassed(daysBetween(firstDay, today) + 1, days);
}

function pace(start: number, target: number, current: number, ...days: Days): number | string {
  const share = passed(...days);
  if (share === undefined) return 'a sentence';
  return share === 0 || start === target ? '' : shareDone(start, target, current) / share;
}

function projection(start: number, current: number, ...days: Days): number | string {
  const share = passed(...days);
  if (share === undefined) return 'a sentence';
  return share === 0 ? '' : forecast(start, current, share);
}

function status(start: number, target: number, current: number, ...days: Days): string {
  const share = passed(...days);
  if (share === undefined) return 'a sentence';
  const { status: names } = words('en').report;
  if (share === 0) return names.notStarted;
  if (start === target) return '';
  if (hasReached(target < start ? 'less' : 'more', target, current)) return names.reached;
  if (daysBetween(days[1], days[2]) > 0) return names.missed;
  return names[statusAtPace(shareDone(start, target, current) / share)];
}
