/** What the panel may ask about goals, settings and the tabs of our own. */
import type { HistoryOfKpi } from '../core/findings/goal-history.ts';
import { adviseGoal } from '../core/goals/advice.ts';
import { checkGoal, sayErrors } from '../core/goals/check.ts';
import type { MeasureKpi } from '../core/goals/define.ts';
import { goalsFrom, isUnsaved, revisionOf } from '../core/goals/goals-from.ts';
import { filledColumns } from '../core/goals/kept.ts';
import { goalList } from '../core/goals/list.ts';
import { outlookOf } from '../core/goals/outlook.ts';
import { goalOutlook } from '../core/goals/outlook-view.ts';
import { currentValue } from '../core/goals/progress.ts';
import { Refusal } from '../core/goals/refusal.ts';
import { goalValues, newGoalId, shareColumns } from '../core/goals/values.ts';
import type { Day } from '../core/lib/days.ts';
import { UserError } from '../core/lib/errors.ts';
import { type Locale, localeOf } from '../core/lib/text.ts';
import { type Words, words } from '../core/locales/index.ts';
import type { Api, GoalList } from '../core/protocol.ts';
import type { Change } from '../core/tabs/changes.ts';
import { goalsTab } from '../core/tabs/goals.ts';
import { tabDefinition } from '../core/tabs/index.ts';
import type { OwnRow } from '../core/tabs/read.ts';
import { cellsToWrite, type WritingContext } from '../core/tabs/write.ts';
import { filledIn, isProtected, type KeptGoals, keepGoals } from './keep-goals.ts';
import { ensureOwnTab, type OwnSheet, readOwn, writeCells } from './own-tabs.ts';
import { settingsApi } from './settings-api.ts';

export interface GoalsDependencies {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Language of the panel. */
  readonly locale: Locale;
  readonly today: Day;
  readonly zone: string;
  /** The spreadsheet's locale, such as fr_FR. */
  readonly ssLocale: string;
  /** Runs with the document's lock held, and flushes before it is let go. */
  readonly withLock: <Result>(run: () => Result) => Result;
  /** The same where nobody else holds the lock; else nothing is done. */
  readonly whenFree: (run: () => void) => unknown;
  readonly measure: MeasureKpi;
  readonly history: HistoryOfKpi;
  readonly changes: () => readonly Change[];
  /** Asked only where the list is made: it reads the raw tabs. */
  readonly choices: () => { readonly platforms: readonly string[]; readonly campaigns: readonly string[] };
}

type GoalsApi = Pick<
  Api,
  'goals' | 'goalOutlooks' | 'adviseGoal' | 'saveGoal' | 'deleteGoal' | 'openTab' | 'settings' | 'saveSettings'
>;

export function goalsApi(dependencies: GoalsDependencies): GoalsApi {
  const { spreadsheet, locale, today, withLock, zone, ssLocale } = dependencies;
  const reading = { zone, locale: ssLocale };
  const writing: WritingContext = { language: localeOf(ssLocale), locale: ssLocale };
  const read = () => readOwn(spreadsheet, goalsTab, reading);
  const list = ({ own, filled, isProtected }: KeptGoals): GoalList => {
    const context = { locale, today, measure: dependencies.measure, filled, ...dependencies.choices() };
    const made = goalList(own?.name ?? null, own?.tab, context);
    if (!own || !isProtected) return made;
    const problem = { tab: own.name, row: null, column: null, text: words(locale).goals.protectedKeeping(own.name) };
    return { ...made, problems: [problem, ...made.problems] };
  };
  /** With where each goal stands written into the tab. */
  const kept = () =>
    list(
      keepGoals({
        spreadsheet,
        place: reading,
        today,
        measure: dependencies.measure,
        whenFree: dependencies.whenFree,
      }),
    );
  const asItStands = (own: OwnSheet | undefined) =>
    list({ own, filled: own ? filledIn(own.sheet) : {}, isProtected: false });
  const refused = (say: (words: Words) => string, own: OwnSheet | undefined) =>
    new Refusal(say, { conflict: asItStands(own) });
  /** Runs under the lock; where a protection is in the way, the sentence says so. */
  const changing = (run: () => void): void => {
    try {
      withLock(run);
    } catch (error) {
      const own = error instanceof UserError ? undefined : read();
      if (!own || !isProtected(own.sheet)) throw error;
      throw new UserError((language) => language.goals.protected(own.name));
    }
  };

  return {
    goals: kept,

    goalOutlooks: ({ ids }) => {
      const wanted = new Set(ids);
      const { measure, history } = dependencies;
      return goalsFrom(read()?.tab.rows ?? []).flatMap((goal) => {
        if (!wanted.has(goal.id)) return [];
        const current = currentValue(goal, measure, { to: today });
        const told = outlookOf({
          goal,
          current,
          measure,
          today,
          history: history(goal.kpi, { type: goal.scopeType, name: goal.scope }, goal.kind),
          changes: dependencies.changes(),
        });
        return [goalOutlook(goal, told, today, locale)];
      });
    },

    adviseGoal: ({ goal }) => adviseGoal(goal, { today, locale, measure: dependencies.measure }),

    saveGoal: ({ goal: form, revision }) => {
      const checked = checkGoal(form, { today, locale });
      if ('errors' in checked) {
        const fields = sayErrors(checked.errors, locale);
        throw new Refusal(checked.errors[0]!.say, { fields });
      }
      const { goal } = checked;
      changing(() => {
        ensureOwnTab(spreadsheet, goalsTab, writing);
        const own = read()!;
        if (own.tab.headerRow === 0) throw new UserError((language) => language.tabs.noHeader(goalsTab.columns));
        const before = form.id === null || revision === null ? undefined : rowOf(own, form.id);
        const isFilled = before && isFilledOf(own, before, form.id);
        if (form.id !== null && revision !== null) {
          if (!before || !isFilled) throw refused((language) => language.goals.gone, own);
          if (revisionOf(before, isFilled) !== revision) throw refused((language) => language.goals.conflict, own);
        }
        const taken = new Set(goalsFrom(own.tab.rows).map(({ id }) => id));
        const id = before && form.id !== null && !isUnsaved(form.id) ? form.id : newGoalId(goal, taken);
        const { currentValue, ...values } = goalValues(id, goal);
        // A blank field says that nobody types the figure, not that what was counted is to go.
        const isLeft = form.currentValue.trim() === '' && isFilled?.('currentValue');
        const change = {
          ...(before && { before }),
          row: before?.row ?? own.rows + 1,
          values: isLeft ? values : { ...values, currentValue: currentValue ?? '' },
          shares: shareColumns(goal),
        };
        writeCells(own.sheet, cellsToWrite(goalsTab, { ...own.tab, columns: own.columns }, change, writing));
      });
      return kept();
    },

    deleteGoal: ({ id, revision }) => {
      changing(() => {
        const own = read();
        const row = own && rowOf(own, id);
        if (!row) throw refused((language) => language.goals.goneDelete, own);
        if (revisionOf(row, isFilledOf(own, row, id)) !== revision) {
          throw refused((language) => language.goals.conflictDelete, own);
        }
        deleteRow(own, row);
      });
      return kept();
    },

    openTab: ({ tab }) => {
      const sheet = withLock(() => ensureOwnTab(spreadsheet, tabDefinition(tab), writing));
      spreadsheet.setActiveSheet(sheet);
      return { name: sheet.getName() };
    },

    ...settingsApi({ spreadsheet, reading, writing, withLock }),
  };
}

function rowOf(own: OwnSheet, id: string): OwnRow | undefined {
  const index = goalsFrom(own.tab.rows).findIndex((goal) => goal.id === id);
  return own.tab.rows[index];
}

function isFilledOf(own: OwnSheet, row: OwnRow, id: string | null): (column: string) => boolean {
  return filledColumns(row, id === null ? undefined : filledIn(own.sheet)[id]);
}

/** A sheet keeps at least one row below its frozen header: the last one is emptied instead. */
function deleteRow({ sheet, columns, tab }: OwnSheet, { row }: OwnRow): void {
  if (sheet.getMaxRows() > tab.headerRow + 1) sheet.deleteRow(row);
  else sheet.getRange(row, 1, 1, columns).clearContent();
}
