import { formatDay } from '../../goals/format.ts';
import type { Day } from '../../lib/days.ts';
import type { Locale } from '../../lib/text.ts';
import type { Choice } from '../../tabs/define.ts';

export interface SentenceParts {
  readonly kpi: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  /** '' where the goal serves no objective yet. */
  readonly objective: string;
}

export const goals = {
  sentence: ({ kpi, from, to, by, objective }: SentenceParts) =>
    `Bring ${kpi} from ${from} to ${to} by ${by}${objective === '' ? '' : ` so that ${objective}`}.`,
  ownWords: (kpi: string) => `“${kpi}”`,
  withScope: (kpi: string, scope: string) => `${kpi} (${scope})`,
  withStage: (name: string, stage: string) => `${name}: ${stage}`,
  noObjective: 'Not linked to a business objective yet.',
  statuses: {
    ahead: 'ahead',
    onTrack: 'on track',
    behind: 'behind',
    reached: 'reached',
    missed: 'missed',
    notStarted: 'not started yet',
    unknown: 'no figure yet',
  },
  incomplete: 'to complete',
  progressText: (done: string, due: string) => `${done} of the way; by now it should be ${due}`,
  progressAlone: (done: string) => `${done} of the way`,
  missing: {
    kpi: 'Say which figure the goal is about.',
    startValue: 'Say where you start from: a number such as 34.',
    target: 'Say which number you aim for, such as 60.',
    deadline: 'A goal needs a deadline.',
    scope: 'Say which platform, campaign or account, or choose all platforms.',
    unitValue: '',
    currentValue: '',
  },
  notANumber: (typed: string) =>
    `“${typed}” is not a number. Write it as 1200 or 12.5; the unit has a field of its own.`,
  ambiguousNumber: (typed: string) => `“${typed}” can be read in two ways. Write it without a thousands separator.`,
  percentSign: (typed: string) => `This is a percentage: write ${typed}% with its sign.`,
  notADay: (typed: string) => `“${typed}” is not a day of the calendar. Write it as 30/06/2025 or 2025-06-30.`,
  notAChoice: (typed: string, choices: readonly Choice[]) =>
    `“${typed}” is not one of: ${choices.map(({ name }) => name.en).join(', ')}.`,
  targetIsStart: 'The target equals the starting point: there would be nothing to do.',
  whichChange: (typed: string, relative: (locale: Locale) => string, points: (locale: Locale) => string) =>
    `“${typed}” can mean ${relative('en')} (in percent of the starting point) or ${points('en')} (in points). Choose one.`,
  deadlineBeforeStart: (start: Day) => `The deadline is before the start, ${formatDay(start, 'en')}.`,
  conflict: 'Somebody has changed this goal meanwhile. What you typed is kept: compare, then save again.',
  gone: 'This goal is not in the tab any more. What you typed is kept: saving again adds it as a new goal.',
  goneDelete: 'This goal is not in the tab any more.',
  conflictDelete: 'Somebody has changed this goal meanwhile. Look at it again before you delete it.',
  result: (value: string, deadline: string) => (deadline === '' ? value : `${value} on ${deadline}`),
  protected: (tab: string) =>
    `The tab “${tab}” is protected, so the goal was not saved. Ask its owner to let you edit it (Data › Protect sheets and ranges).`,
  protectedKeeping: (tab: string) =>
    `The tab “${tab}” is protected: where the goals stand is shown here, but not written into it.`,
  forecast: {
    chances: { good: 'good', even: 'even', slim: 'slim', verySlim: 'very slim' },
    chance: (tenths: number, word: string) => {
      if (tenths === 0) return `less than 1 chance in 10 (${word})`;
      if (tenths === 10) return `more than 9 chances in 10 (${word})`;
      return `about ${tenths} ${tenths === 1 ? 'chance' : 'chances'} in 10 (${word})`;
    },
    incomplete: 'A forecast needs a start and a deadline.',
    notEnough: 'Not enough history for a forecast before the deadline.',
    notEnoughYet: (day: string) => `Not enough history for a forecast; there will be on ${day}.`,
    changeVisible: (day: string) => `a change is visible after ${day}`,
    noChangeVisible: 'no visible change',
    changeImpossible: 'impossible to say',
  },
  outlook: {
    projection: (low: string, high: string, by: string) =>
      low === high ? `At the current pace: ${low} by ${by}.` : `At the current pace: ${low} to ${high} by ${by}.`,
    exactChance: (share: string) => `Chance of reaching the target in time: ${share}.`,
    needed: (amount: string, days: number) =>
      days === 1 ? `Needed: ${amount} tomorrow.` : `Needed: ${amount} a day for ${days} days.`,
    change: (day: string, what: string, seen: string) => `${day}, “${what}”: ${seen}.`,
    chart: (first: string, firstDay: string, last: string, lastDay: string, target: string) =>
      `From ${first} on ${firstDay} to ${last} on ${lastDay}; the target is ${target}.`,
  },
  presetGroups: {
    uses: 'What social media are for',
    growth: 'Five figures of growth',
    conversions: 'Kinds of conversions',
    families: 'Families of indicators',
    stages: 'Stages before a sale',
  },
  advice: {
    span: (from: string, to: string) => `from ${from} to ${to}`,
    start: {
      total: (value: string, span: string) => `Your tabs count ${value} ${span}.`,
      level: (value: string, span: string) => `It stood at ${value} at the end of the days ${span}.`,
      rate: (value: string, span: string) => `It came to ${value} ${span}.`,
    },
    best: (value: string, periods: number) => `${value}: the best of ${periods} past periods`,
    between: (value: string) => `${value}: half of the way to the best`,
    beyond: (target: string, best: string, periods: number) =>
      `None of ${periods} past periods came to ${target}; the best one came to ${best}.`,
    reading: {
      relative: (value: string) => `${value} (in percent of the starting point)`,
      points: (value: string) => `${value} (in points)`,
    },
    measurable: 'Your tabs hold this figure.',
    missingInResults: 'No tab holds this figure yet: note it in the Results tab, or type the current value.',
    missingExport: 'No tab holds this figure yet: add the export of a platform that counts it.',
  },
};
