import { campaignSpellings } from '../core/findings/campaign-spellings.ts';
import { reportCurrency } from '../core/findings/money.ts';
import { choosePeriod } from '../core/findings/period.ts';
import { type Hidden, type TagFault, tagFaults } from '../core/findings/tag-check.ts';
import type { Locale } from '../core/lib/text.ts';
import { format } from '../core/locales/format.ts';
import { words } from '../core/locales/index.ts';
import type { SpellingDecision, TagCheck, TagRepair } from '../core/protocol.ts';
import { SPELLING_MEANING, spellingIn, spellingRule } from '../core/tabs/spelling-rules.ts';
import type { OpenDocument } from './document.ts';
import { markedSheet, markOwn } from './own-tabs.ts';
import { type SettingsDependencies, writeSettingRows } from './settings-rows.ts';
import { freeName, makeRoom } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The mark of the tab of repairs: it is none of the data. */
const REPAIRS = 'repairs';

/** What is wrong with the campaign tags of the report's period, and what stands under them. */
export function tagCheck(spreadsheet: Spreadsheet, document: OpenDocument, language: Locale): TagCheck {
  const { facts, settings, today } = document;
  const chosen = choosePeriod(facts, today, settings.period);
  const spellings = settings.spellings;
  const decided = (kind: SpellingDecision['kind'], names: ReadonlyMap<string, string> = new Map()) =>
    [...names].map(([found, as]): SpellingDecision => ({ kind, found, as }));
  const merged = [...decided('campaign', spellings?.campaigns), ...decided('source', spellings?.sources)];
  const tab = markedSheet(spreadsheet, REPAIRS)?.getName() ?? null;
  const isTagged = facts.tables.some(({ dimensions }) => dimensions.source_medium ?? dimensions.campaign);
  if (!chosen || !isTagged) return { period: '', repairs: [], campaigns: [], merged, tab };
  const apart = new Set([...(spellings?.campaigns ?? [])].flatMap(([found, as]) => (found === as ? [found] : [])));
  const hides = hiding(document, language);
  return {
    period: format(language).period(chosen.period),
    repairs: tagFaults(facts, chosen.period).map((fault) => repairOf(fault, hides, language)),
    campaigns: campaignSpellings(facts, chosen.period, apart).map(({ names, hidden }) => ({
      names,
      hides: hides(hidden),
    })),
    merged,
    tab,
  };
}

function repairOf(fault: TagFault, hides: (hidden: Hidden) => string, language: Locale): TagRepair {
  const { kind, found, proposed, hidden } = fault;
  const why = words(language).data.why[kind](fault);
  return { kind, found, proposed, why, hides: hides(hidden), source: fault.source, usual: fault.usual };
}

/** "1,204 sessions, 540 € of revenue": what is known and not nothing. */
function hiding(document: OpenDocument, language: Locale): (hidden: Hidden) => string {
  const written = format(language);
  const say = words(language).data.hides;
  const currency = reportCurrency(document.facts, document.settings);
  return ({ sessions, revenue, spend }) =>
    [
      ...(sessions > 0 ? [say.sessions(written.number(sessions), sessions)] : []),
      ...(revenue > 0 ? [say.revenue(written.money(revenue, currency))] : []),
      ...(spend > 0 ? [say.spend(written.money(spend, currency))] : []),
    ].join(', ');
}

/** Remembers which names count as one; a name that counts as itself is kept apart, and is not proposed again. */
export function saveSpellings(dependencies: SettingsDependencies, spellings: readonly SpellingDecision[]): void {
  const { language } = dependencies.writing;
  writeSettingRows(
    dependencies,
    spellings.map(({ kind, found, as }) => ({
      name: spellingRule(kind, found, language),
      is: (setting: string) => {
        const known = spellingIn(setting);
        return known?.kind === kind && known.found === found.trim();
      },
      value: as,
      meaning: SPELLING_MEANING,
    })),
  );
}

const WIDTHS = [220, 220, 360, 220, 80];

/** Writes the repairs into their tab; what somebody has noted beside one in the last column stays with it. */
export function writeRepairs(spreadsheet: Spreadsheet, check: TagCheck, language: Locale): { readonly name: string } {
  const { table, tab } = words(language).data;
  const sheet = markedSheet(spreadsheet, REPAIRS) ?? newSheet(spreadsheet, tab);
  const old = sheet.getDataRange().getValues() as unknown[][];
  const notes = new Map(old.slice(1).map((row) => [String(row[0]), String(row[table.length - 1] ?? '')]));
  const spelled = check.campaigns.flatMap(({ names, hides }) =>
    names.slice(1).map((name) => ({ found: name, proposed: names[0]!, why: words(language).data.sameCampaign, hides })),
  );
  const rows = [...check.repairs, ...spelled].map(({ found, proposed, why, hides }) => [
    found,
    proposed,
    why,
    hides,
    notes.get(found) ?? '',
  ]);
  const cells = [[...table], ...rows];
  makeRoom(sheet, Math.max(cells.length, old.length), table.length);
  sheet.getRange(1, 1, Math.max(cells.length, old.length), table.length).clearContent();
  sheet.getRange(1, 1, cells.length, table.length).setNumberFormat('@').setValues(cells);
  spreadsheet.setActiveSheet(sheet);
  return { name: sheet.getName() };
}

function newSheet(spreadsheet: Spreadsheet, name: string) {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, name), spreadsheet.getSheets().length);
  markOwn(sheet, REPAIRS);
  sheet.getRange(1, 1, 1, WIDTHS.length).setFontWeight('bold').setBackground('#e8f0fe');
  sheet.getRange(1, 1, sheet.getMaxRows(), WIDTHS.length).setWrap(true).setVerticalAlignment('top');
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
  return sheet;
}
