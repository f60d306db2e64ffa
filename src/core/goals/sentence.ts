import type { Locale } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import { byName } from '../tabs/names.ts';
import type { Goal } from './define.ts';
import { formatDay, formatValue } from './format.ts';
import { kpiWithId } from './kpis.ts';
import { OBJECTIVES } from './objectives.ts';

type Told = Pick<
  Goal,
  'kpi' | 'unit' | 'startValue' | 'target' | 'deadline' | 'objective' | 'scopeType' | 'scope' | 'stage'
>;

/** "Bring leads from 34 to 60 by 30 June 2025 so that sales and leads grow." What is missing shows as a dash. */
export function goalSentence(goal: Told, locale: Locale): string {
  const { goals } = words(locale);
  return goals.sentence({
    kpi: kpiPhrase(goal, locale),
    from: formatValue(goal.startValue, goal.kpi, goal.unit, locale),
    to: formatValue(goal.target, goal.kpi, goal.unit, locale),
    by: formatDay(goal.deadline, locale),
    objective: objectivePhrase(goal.objective, locale),
  });
}

/** What the goal is about, for lists and tables: its name, else its KPI. */
export function goalName(goal: Pick<Goal, 'name' | 'kpi' | 'stage'>, locale: Locale): string {
  const name = goal.name || kpiName(goal.kpi, locale);
  return goal.stage === '' ? name : words(locale).goals.withStage(name, goal.stage);
}

export function kpiName(kpi: string, locale: Locale): string {
  return kpiWithId(kpi)?.name[locale] ?? kpi;
}

export function objectiveName(objective: string, locale: Locale): string {
  return byName(OBJECTIVES, objective)?.name[locale] ?? objective;
}

function kpiPhrase(goal: Told, locale: Locale): string {
  const { goals } = words(locale);
  const known = kpiWithId(goal.kpi)?.phrase[locale];
  const kpi = known ?? (goal.kpi === '' ? '–' : goals.ownWords(goal.kpi));
  return goal.scopeType === 'all' || goal.scope === '' ? kpi : goals.withScope(kpi, goal.scope);
}

function objectivePhrase(objective: string, locale: Locale): string {
  const known = byName(OBJECTIVES, objective)?.phrase[locale];
  return known ?? objective.replace(/[\s.]+$/, '');
}
