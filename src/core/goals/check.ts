import { type Day, isoDay } from '../lib/days.ts';
import type { Locale } from '../lib/text.ts';
import { type Words, words } from '../locales/index.ts';
import type { GoalForm } from '../protocol.ts';
import { parseDay } from '../tabs/dates.ts';
import type { Choice } from '../tabs/define.ts';
import { GOAL_KINDS, SCOPE_TYPES, TARGET_FORMS } from '../tabs/goals.ts';
import { byName } from '../tabs/names.ts';
import { parseNumber } from '../tabs/numbers.ts';
import type { Goal, ScopeType, TargetForm } from './define.ts';
import { formatValue, isShare } from './format.ts';
import { resolvedTarget } from './goals-from.ts';
import { type GoalKind, kpiNamed } from './kpis.ts';
import { OBJECTIVES } from './objectives.ts';

export interface FieldError {
  readonly field: keyof GoalForm;
  readonly say: (words: Words) => string;
}

/** A goal as the form gives it: what the form does not hold (its row, its identifier, its result) is the caller's. */
export type CheckedGoal = Omit<Goal, 'id' | 'row' | 'updated' | 'status' | 'result'>;

export interface CheckContext {
  readonly today: Day;
  /** Language of the form: it tells how its numbers and dates are to be read. */
  readonly locale: Locale;
}

/** Checks a form as a whole: every wrong field is named, each with a sentence that says what to write. */
export function checkGoal(
  form: GoalForm,
  context: CheckContext,
): { readonly goal: CheckedGoal } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (field: keyof GoalForm, say: FieldError['say']) => {
    errors.push({ field, say });
    return Number.NaN;
  };
  const numberIn = (field: 'startValue' | 'target' | 'unitValue' | 'currentValue', required: boolean) => {
    const typed = form[field].trim();
    if (typed === '') return required ? wrong(field, (w) => w.goals.missing[field as 'startValue']) : Number.NaN;
    const number = parseNumber(typed, context.locale);
    if (number === 'ambiguous') return wrong(field, (w) => w.goals.ambiguousNumber(typed));
    return Number.isNaN(number) ? wrong(field, (w) => w.goals.notANumber(typed)) : number;
  };
  const dayIn = (field: 'start' | 'deadline', blank: Day) => {
    const typed = form[field].trim();
    if (typed === '') return blank;
    const day = parseDay(typed, context.locale === 'fr' ? 'fr_FR' : 'en_GB');
    return Number.isNaN(day) ? wrong(field, (w) => w.goals.notADay(typed)) : day;
  };
  const choiceIn = (field: 'scopeType' | 'kind' | 'targetForm', choices: readonly Choice[], blank: string) => {
    const typed = form[field].trim();
    const choice = typed === '' ? blank : byName(choices, typed)?.id;
    if (choice === undefined) wrong(field, (w) => w.goals.notAChoice(typed, choices));
    return choice ?? blank;
  };

  const known = kpiNamed(form.kpi);
  const kpi = known?.id ?? form.kpi.trim();
  if (kpi === '') wrong('kpi', (w) => w.goals.missing.kpi);
  const objective = byName(OBJECTIVES, form.objective)?.id ?? form.objective.trim();
  const kind = choiceIn('kind', GOAL_KINDS, known?.kind ?? 'level') as GoalKind;
  const scope = form.scope.trim();
  const scopeType = choiceIn('scopeType', SCOPE_TYPES, scope === '' ? 'all' : 'platform') as ScopeType;
  if (scopeType !== 'all' && scope === '') wrong('scope', (w) => w.goals.missing.scope);

  const unit = form.unit.trim();
  const startValue = numberIn('startValue', true);
  const targetGiven = numberIn('target', true);
  const currentValue = numberIn('currentValue', false);
  const targetForm = (choiceIn('targetForm', TARGET_FORMS, '') || impliedForm(form.target, kpi, unit)) as
    | TargetForm
    | '';
  if (isShare(kpi, unit)) {
    for (const [field, value] of [
      ['startValue', startValue],
      ['target', targetGiven],
      ['currentValue', currentValue],
    ] as const) {
      if (needsPercentSign(form[field], value, kpi)) wrong(field, (w) => w.goals.percentSign(form[field].trim()));
    }
  }
  const target = resolvedTarget(startValue, targetGiven, targetForm || 'absolute');
  if (targetForm === '') {
    const reading = (as: TargetForm, locale: Locale) =>
      formatValue(resolvedTarget(startValue, targetGiven, as), kpi, unit, locale);
    wrong('targetForm', (w) =>
      w.goals.whichChange(
        form.target.trim(),
        (l) => reading('relative', l),
        (l) => reading('points', l),
      ),
    );
  } else if (target === startValue) wrong('target', (w) => w.goals.targetIsStart);

  // A goal that stands in the tab without a start keeps none: today would move it.
  const start = dayIn('start', form.id === null ? context.today : Number.NaN);
  if (form.deadline.trim() === '') wrong('deadline', (w) => w.goals.missing.deadline);
  const deadline = dayIn('deadline', Number.NaN);
  if (deadline < start) wrong('deadline', (w) => w.goals.deadlineBeforeStart(start));

  const goal: CheckedGoal = {
    name: form.name.trim(),
    objective,
    kpi,
    scopeType,
    scope: scopeType === 'all' ? '' : scope,
    kind,
    direction: target < startValue ? 'less' : 'more',
    targetForm: targetForm || 'absolute',
    stage: form.stage.trim(),
    unit,
    unitValue: numberIn('unitValue', false),
    startValue,
    target,
    targetGiven,
    ifMissed: form.ifMissed.trim(),
    start,
    deadline,
    owner: form.owner.trim(),
    currentValue,
  };
  return errors.length > 0 ? { errors } : { goal };
}

/**
 * What a sign before the target means where the form does not say: "-10" minutes is a change by 10, "+10 %" of leads a
 * change in percent. '' where it has two readings: "+10 %" of a rate of 2 % is 2.2 % or 12 %.
 */
function impliedForm(typed: string, kpi: string, unit: string): TargetForm | '' {
  const target = typed.trim();
  if (!/^[-+\u2212]/.test(target) || kpi === 'return_all_costs') return 'absolute';
  if (!target.endsWith('%')) return 'points';
  return isShare(kpi, unit) ? '' : 'relative';
}

/** A share of 2 would be 200 %: nobody means that, but for a return. */
function needsPercentSign(typed: string, value: number, kpi: string): boolean {
  return !/%\s*$/.test(typed) && Math.abs(value) >= 1 && kpi !== 'return_all_costs';
}

/** The form of a goal that stands in the tab, as the panel fills it. What could not be read stays as it was found. */
export function formOf(goal: Goal, found: Readonly<Record<string, string>>, locale: Locale): GoalForm {
  const number = (id: keyof GoalForm, value: number) =>
    found[id] ?? typedNumber(value, isShare(goal.kpi, goal.unit), locale);
  const plain = (id: keyof GoalForm, value: number) => found[id] ?? typedNumber(value, false, locale);
  const day = (id: keyof GoalForm, value: Day) => found[id] ?? (Number.isNaN(value) ? '' : isoDay(value));
  const targetInPercent = goal.targetForm === 'relative' || isShare(goal.kpi, goal.unit);
  return {
    id: goal.id,
    name: goal.name,
    objective: found.objective ?? goal.objective,
    kpi: found.kpi ?? goal.kpi,
    scopeType: found.scopeType ?? goal.scopeType,
    scope: goal.scope,
    kind: found.kind ?? goal.kind,
    unit: goal.unit,
    unitValue: plain('unitValue', goal.unitValue),
    startValue: number('startValue', goal.startValue),
    target: found.target ?? typedNumber(goal.targetGiven, targetInPercent, locale),
    targetForm: found.targetForm ?? (goal.targetForm === 'absolute' && goal.target >= 0 ? '' : goal.targetForm),
    start: day('start', goal.start),
    deadline: day('deadline', goal.deadline),
    owner: goal.owner,
    ifMissed: goal.ifMissed,
    stage: goal.stage,
    currentValue: number('currentValue', goal.currentValue),
  };
}

/** A number as somebody would type it: no grouping, the language's decimal mark, a percent sign on shares. */
export function typedNumber(value: number, share: boolean, locale: Locale): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number((share ? value * 100 : value).toPrecision(12));
  const figures = locale === 'fr' ? String(rounded).replace('.', ',') : String(rounded);
  return share ? `${figures}\u00a0%` : figures;
}

/** Every sentence of the errors, in one language, by field; the first of a field counts. */
export function sayErrors(errors: readonly FieldError[], locale: Locale): { field: keyof GoalForm; message: string }[] {
  const seen = new Set<keyof GoalForm>();
  return errors
    .filter(({ field }) => !seen.has(field) && seen.add(field))
    .map(({ field, say }) => ({ field, message: say(words(locale)) }));
}
