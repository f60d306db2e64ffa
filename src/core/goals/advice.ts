import type { Day } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Locale } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import type { GoalAdvice, GoalForm, NamedChoice } from '../protocol.ts';
import { parseDay } from '../tabs/dates.ts';
import { GOAL_KINDS } from '../tabs/goals.ts';
import { byName } from '../tabs/names.ts';
import { parseNumber } from '../tabs/numbers.ts';
import { INDICATORS } from '../tabs/results.ts';
import { typedNumber } from './check.ts';
import type { GoalScope, MeasureKpi, ScopeType } from './define.ts';
import { formatDay, formatValue, isShare } from './format.ts';
import { resolvedTarget } from './goals-from.ts';
import { type GoalKind, kpiNamed } from './kpis.ts';
import { isBeyond, type Past, pastOf } from './past.ts';

export interface AdviceContext {
  readonly today: Day;
  readonly locale: Locale;
  readonly measure: MeasureKpi;
}

/**
 * What the tabs say about a goal in the making: where it starts from, what past periods reached, what a change in
 * percent can mean, and whether the figure is measured here at all. A form that is half filled gets half the advice.
 */
export function adviseGoal(form: GoalForm, { today, locale, measure }: AdviceContext): GoalAdvice {
  const said = words(locale).goals.advice;
  const known = kpiNamed(form.kpi);
  const kpi = known?.id ?? form.kpi.trim();
  const kind = (byName(GOAL_KINDS, form.kind)?.id ?? known?.kind ?? 'total') as GoalKind;
  const scope: GoalScope = { type: (form.scopeType || 'all') as ScopeType, name: form.scope.trim() };
  const start = dayIn(form.start, locale, today);
  const deadline = dayIn(form.deadline, locale, Number.NaN);
  const past = kpi === '' ? undefined : pastOf({ kpi, kind, scope, start, deadline }, measure);
  const share = isShare(kpi, form.unit);
  const typed = (value: number) => typedNumber(neat(value, share), share, locale);
  const shown = (value: number) => formatValue(neat(value, share), kpi, form.unit, locale);
  const startValue = numberIn(form.startValue, locale);
  const readings = readingsOf(form, kpi, share, startValue, locale);
  const told = {
    readings,
    isMeasurable: past !== undefined,
    measurableText: past ? said.measurable : kpi === '' ? '' : measuredWhere(kpi, known !== undefined, locale),
  };
  if (!past) return { startValue: '', startText: '', proposals: [], remark: '', ...told };
  const span = said.span(formatDay(past.last.from, locale), formatDay(past.last.to, locale));
  const target = readings.length > 0 ? Number.NaN : plainTarget(form.target, startValue, locale);
  return {
    startValue: typed(past.last.value),
    startText: said.start[kind](shown(past.last.value), span),
    proposals: proposalsOf(past).map(({ value, isBest }) => ({
      target: typed(value),
      text: isBest ? said.best(shown(value), past.periods.length) : said.between(shown(value)),
    })),
    remark: isBeyond(past, target) ? said.beyond(shown(target), shown(past.best.value), past.periods.length) : '',
    ...told,
  };
}

/** The way to the best past period, half of it first. Nothing where the last period is the best, or the only one. */
function proposalsOf({ last, best, periods }: Past): readonly { readonly value: number; readonly isBest: boolean }[] {
  if (periods.length < 2 || best.value === last.value) return [];
  const between = { value: (last.value + best.value) / 2, isBest: false };
  return [between, { value: best.value, isBest: true }];
}

/** "+10 %" of a rate is one number in percent of the starting point and another in points. */
function readingsOf(
  { target, unit }: GoalForm,
  kpi: string,
  share: boolean,
  startValue: number,
  locale: Locale,
): readonly NamedChoice[] {
  if (!share || !/^\s*[-+\u2212].*%\s*$/.test(target)) return [];
  const given = numberIn(target, locale);
  if (!isKnown(given) || !isKnown(startValue)) return [];
  const said = words(locale).goals.advice;
  return (['relative', 'points'] as const).map((id) => ({
    id,
    name: said.reading[id](formatValue(resolvedTarget(startValue, given, id), kpi, unit, locale)),
  }));
}

/** A target that is given as a number to get to, or as a change that has one reading only. */
function plainTarget(typed: string, startValue: number, locale: Locale): number {
  const given = numberIn(typed, locale);
  if (!/^\s*[-+\u2212]/.test(typed)) return given;
  return resolvedTarget(startValue, given, /%\s*$/.test(typed) ? 'relative' : 'points');
}

function measuredWhere(kpi: string, isKnownKpi: boolean, locale: Locale): string {
  const said = words(locale).goals.advice;
  if (!isKnownKpi || INDICATORS.some(({ id }) => id === kpi)) return said.missingInResults;
  return said.missingExport;
}

function numberIn(typed: string, locale: Locale): number {
  const number = typed.trim() === '' ? Number.NaN : parseNumber(typed, locale);
  return number === 'ambiguous' ? Number.NaN : number;
}

function dayIn(typed: string, locale: Locale, blank: Day): Day {
  return typed.trim() === '' ? blank : parseDay(typed, locale === 'fr' ? 'fr_FR' : 'en_GB');
}

/** Four figures say enough of a rate or a level; a count has no decimals. */
function neat(value: number, share: boolean): number {
  return !share && Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(4));
}
