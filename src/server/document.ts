import { buildFacts } from '../core/facts/build.ts';
import type { DocumentFacts } from '../core/findings/account.ts';
import { goalsFrom } from '../core/goals/goals-from.ts';
import { type Day, parseIsoDay } from '../core/lib/days.ts';
import { type Locale, localeOf } from '../core/lib/text.ts';
import type { ReadingContext } from '../core/sources/define.ts';
import { readTabs } from '../core/sources/read.ts';
import { relate } from '../core/sources/relate.ts';
import { changesFrom, changesTab } from '../core/tabs/changes.ts';
import { costsFrom, costsTab } from '../core/tabs/costs.ts';
import type { TabDefinition } from '../core/tabs/define.ts';
import { goalsTab } from '../core/tabs/goals.ts';
import type { OwnTab } from '../core/tabs/read.ts';
import { resultsFrom, resultsTab } from '../core/tabs/results.ts';
import { type Settings, settingsFrom, settingsTab } from '../core/tabs/settings.ts';
import { markedSheets, ownSheetIds, readOwn } from './own-tabs.ts';
import { type ReadSheets, readSheets } from './raw-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where the document stands in the world: asked for once an execution. */
export interface Place {
  readonly zone: string;
  /** The spreadsheet's locale, such as fr_FR. */
  readonly locale: string;
}

/** The document as one execution has read it. */
export interface OpenDocument extends DocumentFacts {
  readonly sheets: ReadSheets;
  readonly ownTabs: readonly { readonly name: string; readonly tab: OwnTab }[];
  /** The language of the report and of the errors in cells. */
  readonly language: Locale;
  readonly place: Place;
}

export function placeOf(spreadsheet: Spreadsheet): Place {
  return { zone: spreadsheet.getSpreadsheetTimeZone(), locale: spreadsheet.getSpreadsheetLocale() };
}

export function readSettings(spreadsheet: Spreadsheet, place: Place): Settings {
  return settingsFrom(readOwn(spreadsheet, settingsTab, place)?.tab.rows ?? []);
}

/** The calendar day of the spreadsheet's zone that counts as today. */
export function todayOf(settings: Settings, place: Place): Day {
  return settings.asOf ?? parseIsoDay(Utilities.formatDate(new Date(), place.zone, 'yyyy-MM-dd'));
}

export function languageOf(settings: Settings, place: Place): Locale {
  return settings.language ?? localeOf(place.locale);
}

/** Reads every tab of the document once. */
export function openDocument(spreadsheet: Spreadsheet): OpenDocument {
  const place = placeOf(spreadsheet);
  const marked = markedSheets(spreadsheet);
  const own = (definition: TabDefinition) => readOwn(spreadsheet, definition, place, marked);
  const [goals, costs, results, changes, settingsSheet] = [goalsTab, costsTab, resultsTab, changesTab, settingsTab].map(
    own,
  );
  const settings = settingsFrom(settingsSheet?.tab.rows ?? []);
  const sheets = readSheets(spreadsheet, ownSheetIds(spreadsheet, marked));
  const today = todayOf(settings, place);
  const context = { ...readingContext(place, settings), today };
  const readings = relate(readTabs(sheets.raw, context));
  const ownTabs = [goals, costs, results, changes, settingsSheet].flatMap((tab) => tab ?? []);
  return {
    place,
    sheets,
    ownTabs,
    settings,
    readings,
    facts: buildFacts(readings, {
      social: settings.socialRules,
      ...(settings.spellings && { spellings: settings.spellings }),
    }),
    goals: goalsFrom(goals?.tab.rows ?? []),
    costs: costs && costs.tab.rows.length > 0 ? costsFrom(costs.tab.rows) : undefined,
    results: resultsFrom(results?.tab.rows ?? []),
    changes: changesFrom(changes?.tab.rows ?? []),
    ownProblems: ownTabs.flatMap(({ tab }) => tab.problems),
    language: languageOf(settings, place),
    today,
  };
}

export function readingContext(place: Place, settings: Settings): ReadingContext {
  const { dates, decisions } = settings;
  return { ...place, ...(dates && { dates }), ...(decisions && { decisions }) };
}
