import { type Day, isoDay } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Locale } from '../lib/text.ts';
import { format } from '../locales/format.ts';
import { type Words, words } from '../locales/index.ts';
import type { GoalChoices, GoalItem, GoalList, GoalPreset, NamedChoice, PlacedSentence } from '../protocol.ts';
import type { Choice } from '../tabs/define.ts';
import { GOAL_KINDS, SCOPE_TYPES, TARGET_FORMS } from '../tabs/goals.ts';
import type { OwnRow, OwnTab } from '../tabs/read.ts';
import { formOf } from './check.ts';
import type { Goal, MeasureKpi } from './define.ts';
import { formatValue } from './format.ts';
import { goalsFrom, revisionOf } from './goals-from.ts';
import { type Filled, filledColumns, isComplete } from './kept.ts';
import { kpis } from './kpis.ts';
import { OBJECTIVES } from './objectives.ts';
import { outlookOf } from './outlook.ts';
import { neededText } from './outlook-view.ts';
import { PRESETS, type Preset } from './presets.ts';
import { currentValue, expected, isNoChange, progress, status } from './progress.ts';
import { goalName, goalSentence, kpiName } from './sentence.ts';

export interface ListContext {
  readonly locale: Locale;
  readonly today: Day;
  readonly measure: MeasureKpi;
  readonly platforms: readonly string[];
  readonly campaigns: readonly string[];
  /** What was filled in for people, and no person has written. */
  readonly filled: Filled;
}

/** The goals of a document as the panel lists them: in the order of the tab, with where each stands today. */
export function goalList(name: string | null, tab: OwnTab | undefined, context: ListContext): GoalList {
  const { locale } = context;
  const rows = tab?.rows ?? [];
  const item = (goal: Goal, index: number) => goalItem(goal, rows[index]!, context);
  return {
    tab: name,
    goals: goalsFrom(rows).map(item),
    problems: (tab?.problems ?? []).map((problem) => placed(problem, words(locale))),
    choices: goalChoices(context),
    today: isoDay(context.today),
  };
}

/** What the form of a goal offers, in one language. */
export function goalChoices(context: Pick<ListContext, 'locale' | 'platforms' | 'campaigns'>): GoalChoices {
  const { locale } = context;
  return {
    kpis: kpis().map(({ id, name, kind, unit }) => ({ id, name: name[locale], kind, share: unit === 'share' })),
    objectives: OBJECTIVES.map(({ id, name, phrase }) => ({ id, name: name[locale], phrase: phrase[locale] })),
    presets: PRESETS.map((preset) => presetIn(preset, locale)),
    kinds: named(GOAL_KINDS, locale),
    scopeTypes: named(SCOPE_TYPES, locale),
    targetForms: named(TARGET_FORMS, locale),
    platforms: context.platforms,
    campaigns: context.campaigns,
  };
}

function goalItem(goal: Goal, row: OwnRow, { locale, today, measure, filled }: ListContext): GoalItem {
  const isFilled = filledColumns(row, filled[goal.id]);
  const { goals } = words(locale);
  const current = currentValue(goal, measure, { to: today });
  const [done, due] = [progress(goal, current), expected(goal, today)];
  const state = status(goal, current, today);
  const percent = (share: number) => format(locale).percent(share, 0);
  const isUnderWay = isKnown(due) && (state === 'ahead' || state === 'onTrack' || state === 'behind');
  return {
    form: formOf(isFilled('currentValue') ? { ...goal, currentValue: Number.NaN } : goal, row.found, locale),
    revision: revisionOf(row, isFilled),
    row: goal.row,
    title: goalName(goal, locale),
    sentence: goalSentence(goal, locale),
    remark: isNoChange(goal) ? goals.targetIsStart : goal.objective === '' ? goals.noObjective : '',
    progress: isKnown(done) ? done : null,
    expected: isKnown(due) ? due : null,
    current: isKnown(current) ? formatValue(current, goal.kpi, goal.unit, locale) : '',
    progressText: !isKnown(done)
      ? ''
      : isUnderWay
        ? goals.progressText(percent(done), percent(due))
        : goals.progressAlone(percent(done)),
    status: state,
    isClosed: state === 'reached' || state === 'missed',
    needed: neededText(goal, outlookOf({ goal, current, measure, today, history: undefined, changes: [] }), locale),
    statusText: state === 'unknown' && !isComplete(goal) ? goals.incomplete : goals.statuses[state],
  };
}

function presetIn({ id, group, name, kpi, objective, stage }: Preset, locale: Locale): GoalPreset {
  const figure = typeof kpi === 'string' ? kpiName(kpi, locale) : kpi[locale];
  return {
    id,
    group: words(locale).goals.presetGroups[group],
    name: name?.[locale] ?? figure,
    form: { kpi: figure, objective, name: stage?.of[locale] ?? '', stage: stage?.name[locale] ?? '' },
  };
}

function placed(problem: OwnTab['problems'][number], language: Words): PlacedSentence {
  return { tab: problem.tab, row: problem.row, column: problem.column, text: problem.say(language) };
}

function named(choices: readonly Choice[], locale: Locale): NamedChoice[] {
  return choices.map(({ id, name }) => ({ id, name: name[locale] }));
}
