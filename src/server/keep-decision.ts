import { UserError } from '../core/lib/errors.ts';
import type { Locale } from '../core/lib/text.ts';
import { words } from '../core/locales/index.ts';
import { decisionToKeep } from '../core/report/decision-to-keep.ts';
import { changesFrom, changesTab } from '../core/tabs/changes.ts';
import { cellsToWrite } from '../core/tabs/write.ts';
import type { OpenDocument } from './document.ts';
import { withLock } from './lock.ts';
import { ensureOwnTab, readOwn, writeCells } from './own-tabs.ts';
import { accountFor } from './report.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the proposed decision to Changes, on the day that the report was seen as of, so that the next report can say
 * what came of it. A decision on the same period that stands there already is not written twice.
 */
export function keepDecision(
  spreadsheet: Spreadsheet,
  document: OpenDocument,
  language: Locale,
): { readonly message: string } {
  const account = accountFor('self', document);
  const { what } = decisionToKeep(account, document.language);
  const writing = { language, locale: document.place.locale };
  const say = words(language).report;
  return withLock(() => {
    ensureOwnTab(spreadsheet, changesTab, writing);
    const own = readOwn(spreadsheet, changesTab, document.place)!;
    if (own.tab.headerRow === 0) throw new UserError((said) => said.tabs.noHeader(changesTab.columns));
    const isKept = changesFrom(own.tab.rows).some(
      (change) => change.what === what && change.kind === 'decision' && change.day > account.period.from,
    );
    if (isKept) return { message: say.keptBefore(own.name) };
    const change = { row: own.rows + 1, values: { date: document.today, what, kind: 'decision' } };
    writeCells(own.sheet, cellsToWrite(changesTab, { ...own.tab, columns: own.columns }, change, writing));
    return { message: say.kept(own.name) };
  });
}
