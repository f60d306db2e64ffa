import { isBlank, isDate } from '../core/lib/cells.ts';
import type { DataColumn, DataHeaders } from '../core/protocol.ts';
import { type Decisions, signatureOf } from '../core/sources/decisions.ts';
import type { Reading, Table } from '../core/sources/define.ts';
import { normaliseHeader } from '../core/sources/headers.ts';
import { headersOf } from '../core/sources/headers-of.ts';
import { SOURCES } from '../core/sources/index.ts';
import { fieldProposed } from '../core/sources/proposals.ts';
import type { ReadSheet } from './raw-tabs.ts';

/** The columns of a table that was read, as the sheet has them. */
export function headersRead(table: Table, decisions: Decisions | undefined): DataHeaders {
  const { columnsRead = [], columnsIgnored = [], headerRow, problems } = table;
  const signature = headersOf(table);
  const decided = decisions?.columns.get(signature);
  const asked = new Map(problems.flatMap(({ question }) => (question?.header ? [[question.header, question]] : [])));
  const columns = [...columnsRead, ...columnsIgnored].map((column): DataColumn => {
    const { header } = column;
    return {
      column: column.column,
      header,
      field: 'field' in column ? String(column.field) : '',
      proposal: asked.get(header)?.proposal ?? '',
      isDecided: decided?.has(normaliseHeader(header)) ?? false,
    };
  });
  columns.sort((a, b) => a.column - b.column);
  return { signature, row: headerRow, columns, decided: tableDecided(signature, decisions) };
}

/** Rows at the top among which a header is looked for. */
const HEAD = 20;

/** The row of a tab that was not recognised which looks like a header, with what its columns probably hold. */
export function headersUnread(sheet: ReadSheet, reading: Reading, decisions: Decisions | undefined): DataHeaders[] {
  if (reading.tables.length > 0) return [];
  const ignored = reading.problems.find(({ code }) => code === 'told-to-ignore')?.row;
  const wanted = reading.problems.find(({ question }) => question && !question.header)?.question?.signature;
  const row = sheet.cells
    .slice(0, HEAD)
    .findIndex((line, index) => (ignored ? index + 1 === ignored : likeHeader(line) === wanted));
  if (row < 0 || (!ignored && !wanted)) return [];
  const line = sheet.cells[row]!;
  const signature = signatureOf(line);
  const decided = decisions?.columns.get(signature);
  const days = daysIn(sheet.cells, row);
  const columns = line.flatMap((cell, index): DataColumn[] => {
    if (typeof cell !== 'string' || isBlank(cell)) return [];
    const said = decided?.get(normaliseHeader(cell));
    const field = said && said !== 'ignore' ? said : '';
    const proposal = fieldProposed(cell) ?? (index === days ? 'date' : '');
    return [{ column: index + 1, header: cell.trim(), field, proposal, isDecided: said !== undefined }];
  });
  return [{ signature, row: row + 1, columns, decided: tableDecided(signature, decisions) }];
}

/** The first column below a header that holds days, by the look of them; -1 for none. */
function daysIn(cells: ReadSheet['cells'], header: number): number {
  const rows = cells.slice(header + 1, header + 1 + HEAD);
  return cells[header]!.findIndex((_, column) => {
    const filled = rows.map((line) => line[column]).filter((cell) => !isBlank(cell));
    return (
      filled.length > 0 &&
      filled.every((cell) => isDate(cell) || /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}\b/.test(String(cell)))
    );
  });
}

/** As the reader marks the row that it asks about. */
function likeHeader(line: ReadSheet['cells'][number]): string {
  return signatureOf(line.filter((cell) => typeof cell === 'string' && !isBlank(cell) && !/^[#\d]/.test(cell)));
}

function tableDecided(signature: string, decisions: Decisions | undefined): string {
  const typed = decisions?.tables.get(signature);
  if (typed === undefined) return '';
  const wanted = normaliseHeader(typed);
  const source = SOURCES.find(({ id, name }) =>
    [id, name.en, name.fr].some((each) => normaliseHeader(each) === wanted),
  );
  return source?.id ?? 'ignore';
}
