/** What the panel may ask about goals, settings and the tabs of our own. */
import { checkGoal, sayErrors } from '../core/goals/check.ts';
import type { MeasureKpi } from '../core/goals/define.ts';
import { goalsFrom, isUnsaved, revisionOf } from '../core/goals/goals-from.ts';
import { goalList } from '../core/goals/list.ts';
import { Refusal } from '../core/goals/refusal.ts';
import { goalValues, newGoalId, shareColumns } from '../core/goals/values.ts';
import type { Day } from '../core/lib/days.ts';
import { UserError } from '../core/lib/errors.ts';
import { type Locale, localeOf } from '../core/lib/text.ts';
import type { Words } from '../core/locales/index.ts';
import type { Api, GoalList } from '../core/protocol.ts';
import { goalsTab } from '../core/tabs/goals.ts';
import { tabDefinition } from '../core/tabs/index.ts';
import type { OwnRow } from '../core/tabs/read.ts';
import { cellsToWrite, type WritingContext } from '../core/tabs/write.ts';
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
  readonly measure: MeasureKpi;
  /** Asked only where the list is made: it reads the raw tabs. */
  readonly choices: () => { readonly platforms: readonly string[]; readonly campaigns: readonly string[] };
}

type GoalsApi = Pick<Api, 'goals' | 'saveGoal' | 'deleteGoal' | 'openTab' | 'settings' | 'saveSettings'>;

export function goalsApi(dependencies: GoalsDependencies): GoalsApi {
  const { spreadsheet, locale, today, withLock, zone, ssLocale } = dependencies;
  const reading = { zone, locale: ssLocale };
  const writing: WritingContext = { language: localeOf(ssLocale), locale: ssLocale };
  const read = () => readOwn(spreadsheet, goalsTab, reading);
  const list = (own: OwnSheet | undefined): GoalList =>
    goalList(own?.name ?? null, own?.tab, { locale, today, measure: dependencies.measure, ...dependencies.choices() });

  const refused = (say: (words: Words) => string, own: OwnSheet | undefined) =>
    new Refusal(say, { conflict: list(own) });

  return {
    goals: () => list(read()),

    saveGoal: ({ goal: form, revision }) => {
      const checked = checkGoal(form, { today, locale });
      if ('errors' in checked) {
        const fields = sayErrors(checked.errors, locale);
        throw new Refusal(checked.errors[0]!.say, { fields });
      }
      const { goal } = checked;
      withLock(() => {
        ensureOwnTab(spreadsheet, goalsTab, writing);
        const own = read()!;
        if (own.tab.headerRow === 0) throw new UserError((language) => language.tabs.noHeader(goalsTab.columns));
        const before = form.id === null || revision === null ? undefined : rowOf(own, form.id);
        if (form.id !== null && revision !== null) {
          if (!before) throw refused((language) => language.goals.gone, own);
          if (revisionOf(before) !== revision) throw refused((language) => language.goals.conflict, own);
        }
        const taken = new Set(goalsFrom(own.tab.rows).map(({ id }) => id));
        const id = before && form.id !== null && !isUnsaved(form.id) ? form.id : newGoalId(goal, taken);
        const change = {
          ...(before && { before }),
          row: before?.row ?? own.rows + 1,
          values: goalValues(id, goal),
          shares: shareColumns(goal),
        };
        writeCells(own.sheet, cellsToWrite(goalsTab, { ...own.tab, columns: own.columns }, change, writing));
      });
      return list(read());
    },

    deleteGoal: ({ id, revision }) => {
      withLock(() => {
        const own = read();
        const row = own && rowOf(own, id);
        if (!row) throw refused((language) => language.goals.goneDelete, own);
        if (revisionOf(row) !== revision) throw refused((language) => language.goals.conflictDelete, own);
        deleteRow(own, row);
      });
      return list(read());
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

/** A sheet keeps at least one row below its frozen header: the last one is emptied instead. */
function deleteRow({ sheet, columns, tab }: OwnSheet, { row }: OwnRow): void {
  if (sheet.getMaxRows() > tab.headerRow + 1) sheet.deleteRow(row);
  else sheet.getRange(row, 1, 1, columns).clearContent();
}
