import { isMeasure, type Measure } from '../core/fields.ts';
import { isoDay } from '../core/lib/days.ts';
import type { Locale } from '../core/lib/text.ts';
import { words } from '../core/locales/index.ts';
import type { DataView as Data, DataTab, DataTable, PlacedSentence } from '../core/protocol.ts';
import type { Decisions } from '../core/sources/decisions.ts';
import type { Problem, Table } from '../core/sources/define.ts';
import { SOURCES } from '../core/sources/index.ts';
import { ownTable } from '../core/sources/own-table.ts';
import type { TabProblem } from '../core/tabs/define.ts';
import { columnChoices } from '../core/tabs/reading-rules.ts';
import { headersRead, headersUnread } from './data-headers.ts';
import type { OpenDocument } from './document.ts';

/** What every tab holds, as the reader understood it, in the order: raw data, our own tabs, reports, empty ones. */
export function dataView(document: OpenDocument, language: Locale, beside: Pick<Data, 'sample' | 'tags'>): Data {
  const { sheets, readings, ownTabs, settings, today } = document;
  const { decisions } = settings;
  const raw = readings.map((reading, index): DataTab => {
    const [unread] = headersUnread(sheets.raw[index]!, reading, decisions);
    return {
      name: reading.tab,
      kind: 'raw',
      tables: reading.tables.map((table) => tableView(table, language, decisions)),
      ...(unread && { unread }),
      problems: [...reading.problems, ...document.facts.problems.filter((problem) => problem.tab === reading.tab)].map(
        (problem) => placed(problem, language),
      ),
    };
  });
  const own = ownTabs.map(
    ({ name, tab }): DataTab => ({
      name,
      kind: 'own',
      tables: [],
      problems: tab.problems.map((problem) => placedInOwn(problem, language)),
    }),
  );
  const bare = (name: string, kind: DataTab['kind']): DataTab => ({ name, kind, tables: [], problems: [] });
  return {
    tabs: [
      ...raw,
      ...own,
      ...sheets.reports.map(({ sheet }) => bare(sheet.getName(), 'report')),
      ...sheets.empty.map((name) => bare(name, 'empty')),
    ],
    today: isoDay(today),
    ...beside,
    sources: sourceChoices(language),
    fields: columnChoices().map(({ id, name }) => ({ id, name: name[language] })),
  };
}

/** Each name once; the plain table first, which takes anything. */
function sourceChoices(language: Locale): Data['sources'] {
  const all = SOURCES.map(({ id, name }) => ({ id, name: name[language] }));
  const once = all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index);
  const others = once.filter(({ id }) => id !== ownTable.id).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...once.filter(({ id }) => id === ownTable.id), ...others];
}

function tableView(table: Table, language: Locale, decisions: Decisions | undefined): DataTable {
  return {
    source: table.source.id,
    name: table.source.name[language],
    grain: table.grain,
    rows: rowsOfSheet(table),
    from: Number.isFinite(table.from) ? isoDay(table.from) : null,
    to: Number.isFinite(table.to) ? isoDay(table.to) : null,
    totals: totalsOf(table),
    currency: table.currency ?? null,
    problems: table.problems.map((problem) => placed(problem, language)),
    headers: headersRead(table, decisions),
  };
}

/** One for each row of the sheet, however many facts it gives: a matrix of ages and sexes has two in each. */
function rowsOfSheet({ sheetRows }: Table): number {
  return sheetRows.reduce((rows, row, index) => (row === sheetRows[index - 1] ? rows : rows + 1), 0);
}

/** The sum of each field over the rows that know it, to the cent at least: binary noise is rounded away. */
function totalsOf(table: Table): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const field of Object.keys(table.measures) as Measure[]) {
    if (!isMeasure(field)) continue;
    let sum = 0;
    let known = 0;
    for (const value of table.measures[field]!) {
      if (Number.isNaN(value)) continue;
      sum += value;
      known++;
    }
    if (known > 0) totals[field] = Math.round(sum * 1e6) / 1e6;
  }
  return totals;
}

function placed(problem: Problem, language: Locale): PlacedSentence {
  return {
    tab: problem.tab,
    row: problem.row ?? null,
    column: problem.column ?? null,
    text: problem.say(words(language)),
  };
}

function placedInOwn(problem: TabProblem, language: Locale): PlacedSentence {
  return { tab: problem.tab, row: problem.row, column: problem.column, text: problem.say(words(language)) };
}
