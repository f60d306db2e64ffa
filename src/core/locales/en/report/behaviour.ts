import type { StepId } from '../../../findings/behaviour.ts';

export const behaviour = {
  step: 'Step',
  change: 'Change',
  rate: 'Rate',
  rateBefore: 'Rate before',
  byPlatform: 'By platform',
  steps: {
    seen: 'Saw (views)',
    engaged: 'Reacted (engagements)',
    visited: 'Visited the site',
    asked: 'Asked (leads)',
    bought: 'Bought (sales)',
  } satisfies Record<StepId, string>,
  acted: 'Acted (key events)',
  pairs: {
    'seen>engaged': 'View → reaction',
    'engaged>visited': 'Reaction → visit',
    'visited>asked': 'Visit → lead',
    'visited>bought': 'Visit → sale',
  },
  visitedActed: 'Visit → action',
  notes: {
    seen: 'Views or impressions, as each platform counts them.',
    engaged: 'Reactions, comments, shares and saves of all platforms.',
    visited: 'Visits from social media, as web analytics count them.',
    asked: 'Leads of the exports and of the Results tab.',
    bought: 'Sales, by the source of the revenue.',
  } satisfies Record<StepId, string>,
  notMeasured: 'not measured',
  noTotal: 'no total over platforms',
  range: (low: string, high: string) => `${low} to ${high}`,
  between: (range: string) => `Between ${range}.`,
  was: (rate: string) => `Before: ${rate}.`,
  rateNote: (to: string, taken: string, from: string, of: string) => `${to}: ${taken} ÷ ${from}: ${of}.`,
  otherObserver: 'Different observers: a comparison, not a part.',
  onPlatform: (place: string, platform: string) => `${place} on ${platform}`,
  message: 'What people did, step by step.',
  fell: (place: string, now: string, before: string) =>
    `More people dropped off than before: ${place}, ${now} after ${before}.`,
  noneFell: (place: string, rate: string) =>
    `No step lost more people than before, beyond chance. Fewest go on here: ${place}, ${rate}.`,
  leak: (place: string, rate: string) => `Fewest go on here: ${place}, ${rate}.`,
  advice: {
    seen: 'To improve: reach the same people less often, or others.',
    engaged: 'To improve: what people see first. Ask a question, show a use, try another opening line.',
    visited: 'To improve: the way to the site. One link, one reason to follow it, in the first lines.',
    asked: 'To improve: the page they arrive on. One offer, a short form, an answer to the usual doubt.',
    bought: 'To improve: the page they arrive on. Show what the post promised, its price, and how to order.',
  } satisfies Record<StepId, string>,
  goal: (status: string, step: string, goal: string) =>
    `This step is what the goal ${goal} is about: ${step} (${status}).`,
  left: (platforms: string) => `Not compared, since data or definition differ between the periods: ${platforms}.`,
  notNested: '≈ marks steps that different observers count: nobody can tell that they were the same people.',
  changed: (day: string, what: string, kpi: string, seen: string) => `${day}: ${what}. ${kpi}: ${seen}.`,
  countedOtherwise: (day: string, what: string) => `${day}: ${what}. The figures before and after are not one series.`,
  noFigure: (day: string, what: string) => `${day}: ${what}. No figure with a history tells what came after.`,
};
