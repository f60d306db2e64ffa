import type { HistoryOfKpi } from '../core/findings/goal-history.ts';
import type { MeasureKpi } from '../core/goals/define.ts';
import { failureOf } from '../core/goals/refusal.ts';
import { UserError } from '../core/lib/errors.ts';
import type { Locale } from '../core/lib/text.ts';
import type { Api, Reply } from '../core/protocol.ts';
import { addRows, dropRows } from './add-rows.ts';
import { dataView } from './data-view.ts';
import { type OpenDocument, openDocument, placeOf, readSettings, todayOf } from './document.ts';
import { goalsApi } from './goals-api.ts';
import { choicesOf, historyOf, keepGoalsOf, measureOf } from './goals-document.ts';
import { homeView } from './home.ts';
import { insertFormula } from './insert-formula.ts';
import { whenFree, withLock } from './lock.ts';
import { saveReading } from './reading-api.ts';
import { reportAsHtml } from './report.ts';
import { reportApi } from './report-api.ts';
import { addSample, removeSample, sampleSheets } from './sample.ts';
import { selectionToValues } from './selection-to-values.ts';
import type { SettingsDependencies } from './settings-rows.ts';
import { saveSpellings, tagCheck, writeRepairs } from './tag-check.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What only the playground and the menu ask for, besides what a page may. */
interface Doors extends Api {
  reportHtml(): string;
}

/** One call of a page: JSON in, a Reply in JSON out. What a person can mend is an answer, not an exception. */
export function answer(spreadsheet: Spreadsheet, language: Locale, name: string, json: string): string {
  const doors = apiOf(spreadsheet, language);
  const reply = ((): Reply<unknown> => {
    try {
      if (!Object.keys(doors).includes(name)) {
        throw new UserError((language) => language.menu.notUnderstood(name));
      }
      const door = doors[name as keyof Doors] as (request: unknown) => unknown;
      return { ok: door(json ? JSON.parse(json) : undefined) ?? null };
    } catch (error) {
      const failure = failureOf(error, language);
      if (!failure) throw error;
      return { error: failure };
    }
  })();
  return JSON.stringify(reply);
}

function apiOf(spreadsheet: Spreadsheet, language: Locale): Doors {
  let opened: OpenDocument | undefined;
  const open = (): OpenDocument => {
    opened ??= openDocument(spreadsheet);
    return opened;
  };
  const place = placeOf(spreadsheet);
  let measured: MeasureKpi | undefined;
  const measure = (): MeasureKpi => {
    measured ??= measureOf(open());
    return measured;
  };
  let told: HistoryOfKpi | undefined;
  const history = (): HistoryOfKpi => {
    told ??= historyOf(open());
    return told;
  };
  /** What counts as today is read with the document where a door opens it anyhow. */
  const goals = (today = () => todayOf(readSettings(spreadsheet, place), place)) =>
    goalsApi({
      spreadsheet,
      locale: language,
      today: today(),
      zone: place.zone,
      ssLocale: place.locale,
      withLock,
      whenFree,
      measure: (...asked) => measure()(...asked),
      history: (...asked) => history()(...asked),
      changes: () => open().changes,
      choices: () => choicesOf(open()),
    });
  const data = () => {
    const sample = sampleSheets(spreadsheet).map(({ sheet }) => sheet.getName());
    return dataView(open(), language, { sample, tags: tagCheck(spreadsheet, open(), language) });
  };
  const writingTo = (): SettingsDependencies => ({
    spreadsheet,
    reading: place,
    writing: { language, locale: place.locale },
    withLock,
  });
  return {
    home: () => {
      keepGoalsOf(spreadsheet, open());
      return homeView(open(), language);
    },
    goals: () => goals(() => open().today).goals(),
    goalOutlooks: (request) => goals(() => open().today).goalOutlooks(request),
    adviseGoal: (request) => goals(() => open().today).adviseGoal(request),
    saveGoal: (request) => goals().saveGoal(request),
    deleteGoal: (request) => goals().deleteGoal(request),
    openTab: (request) => goals().openTab(request),
    settings: () => goals().settings(),
    saveSettings: (request) => goals().saveSettings(request),
    data: () => data(),
    addRows: (request) => addRows({ spreadsheet, place, language, withLock }, request),
    dropRows: ({ ticket }) => dropRows(spreadsheet, ticket),
    saveReading: ({ decisions }) => {
      saveReading(writingTo(), decisions);
      opened = undefined;
      return data();
    },
    saveSpellings: ({ spellings }) => {
      saveSpellings(writingTo(), spellings);
      opened = undefined;
      return data();
    },
    writeRepairs: () => withLock(() => writeRepairs(spreadsheet, tagCheck(spreadsheet, open(), language), language)),
    showSheet: ({ name, row, column }) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet) throw new UserError((language) => language.menu.tabGone(name));
      spreadsheet.setActiveSheet(sheet);
      if (row) sheet.getRange(row, column ?? 1).activate();
      return null;
    },
    ...reportApi({ spreadsheet, language, open }),
    insertFormula: (request) => insertFormula(spreadsheet, place.locale, request),
    selectionToValues: () => withLock(() => selectionToValues(spreadsheet)),
    addSample: ({ tabs }) => {
      addSample(spreadsheet, tabs, language, place);
      return null;
    },
    removeSample: ({ evenIfEdited }) => withLock(() => removeSample(spreadsheet, evenIfEdited)),
    reportHtml: () => reportAsHtml(open()),
  };
}
