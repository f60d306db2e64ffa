import { isMeasure, type Measure } from '../fields.ts';
import type { PrintedTotal, Reading, Table } from './define.ts';
import { normaliseHeader } from './headers.ts';
import { ownTable } from './own-table.ts';
import { youtubeChart, youtubeTotals } from './youtube-days.ts';
import { youtubeTable } from './youtube-table.ts';

/**
 * Lets the tabs of a document tell about each other. The three files of a YouTube zip name neither YouTube nor their
 * period by themselves: a bare table of days whose one figure adds up to the total that a YouTube table prints is its
 * "Totals", and gives the table its period; days by the slices of such a table are its chart.
 */
export function relate(readings: readonly Reading[]): readonly Reading[] {
  const printed = readings.flatMap(({ tables }) => tables.filter((table) => table.source === youtubeTable));
  if (printed.length === 0) return readings;
  const periods = new Map<Table, Table>();
  const named = readings.map((reading) => ({
    ...reading,
    tables: reading.tables.map((table) => recognised(table, printed, periods)),
  }));
  return named.map((reading) => ({
    ...reading,
    tables: reading.tables.map((table) => {
      const days = periods.get(table);
      return days && table.printed ? withPeriod(table, table.printed, days) : table;
    }),
  }));
}

/** The table under the name that the others give it. */
function recognised(table: Table, printed: readonly Table[], periods: Map<Table, Table>): Table {
  if (table.source !== ownTable || table.dimensions.platform || table.grain !== 'day') return table;
  const [measure, ...others] = Object.keys(table.measures) as Measure[];
  if (measure === undefined || others.length > 0) return table;
  const ignored = (table.columnsIgnored ?? []).map(({ header }) => normaliseHeader(header));
  if (ignored.length === 0) {
    const sum = sumOf(table, measure);
    const whole = printed.filter((each) => sum > 0 && Math.round(each.printed?.measures[measure] ?? -1) === sum);
    if (whole.length === 0) return table;
    const totals: Table = { ...table, source: youtubeTotals };
    for (const each of whole) periods.set(each, totals);
    return totals;
  }
  const slices = printed.some(({ columnsRead = [] }) =>
    columnsRead.some(({ field, header }) => field === 'breakdown' && ignored.includes(normaliseHeader(header))),
  );
  return slices && ignored.length === 1 ? { ...table, source: youtubeChart, grain: 'breakdown' } : table;
}

function sumOf(table: Table, measure: Measure): number {
  let sum = 0;
  for (const value of table.measures[measure]!) if (!Number.isNaN(value)) sum += value;
  return sum;
}

/** The table's own total for the period of its days, and that period for rows that have no day of their own. */
function withPeriod(table: Table, printed: PrintedTotal, days: Table): Table {
  const { from, to } = days;
  const measures: { [measure in Measure]?: Float64Array } = {};
  for (const [measure, value] of Object.entries(printed.measures)) {
    if (isMeasure(measure as Measure) && !days.measures[measure as Measure])
      measures[measure as Measure] = Float64Array.of(value);
  }
  const total: Table = {
    source: youtubeTotals,
    tab: table.tab,
    grain: 'range',
    isTotal: true,
    headerRow: table.headerRow,
    rows: 1,
    sheetRows: Int32Array.of(printed.sheetRow),
    day: Float64Array.of(from),
    dayEnd: Float64Array.of(to),
    measures,
    dimensions: {},
    currency: table.currency,
    from,
    to,
    problems: [],
  };
  const beside = Object.keys(measures).length > 0 ? { beside: [total] } : {};
  if (!Number.isNaN(table.from)) return { ...table, ...beside };
  return {
    ...table,
    ...beside,
    day: new Float64Array(table.rows).fill(from),
    dayEnd: new Float64Array(table.rows).fill(to),
    from,
    to,
    problems: table.problems.filter(({ code }) => code !== 'no-period'),
  };
}
