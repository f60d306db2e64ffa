import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { Box } from './box.ts';
import { readColor } from './colors.ts';
import { type ChartSpec, optionOf } from './services/charts.ts';
import type { Workbook } from './workbook.ts';

interface Column {
  readonly sheetId: string;
  readonly box: Box;
}

/** Google's default series colours. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** The engine's description of a chart that a script has described in Google's terms. The first column is the domain, the others series. */
export function engineDefinition(book: Workbook, sheetId: string, spec: ChartSpec): ChartDefinition<string> {
  const [domain, ...series] = spec.ranges.flatMap(splitColumns);
  const name = ({ sheetId: from, box }: Column): string =>
    book.getters.getRangeString(book.getters.getRangeFromZone(from, box), sheetId);
  const plotted = series.length > 0 ? series : domain ? [domain] : [];
  const option = (path: string): unknown => optionOf(spec.options, path);
  const text = (path: string): string => String(option(path) ?? '');
  const hasHeader = spec.headers < 0 ? plotted.some((one) => isHeader(book, one)) : spec.headers > 0;
  const colors = plotted.map((_, index) => colorOf(option, index));
  const background = readColor(option('backgroundColor') ?? null);
  const kind = spec.kind ?? 'COLUMN';
  const common = {
    title: { text: text('title'), fontSize: Number(option('titleTextStyle.fontSize')) || 16 },
    ...(background ? { background } : {}),
    legendPosition: legendOf(option('legend.position') ?? option('legend'), plotted.length, kind),
    dataSource: {
      type: 'range' as const,
      dataSets: plotted.map((one, index) => ({ dataSetId: String(index), dataRange: name(one) })),
      dataSetsHaveTitle: hasHeader,
      ...(domain && series.length > 0 ? { labelRange: name(domain) } : {}),
    },
    dataSetStyles: Object.fromEntries(
      plotted.map((_, index) => [String(index), styleOf(option, index, colors[index] ?? '#4285f4')]),
    ),
  };
  const axes = { axesDesign: axesOf(option, kind === 'BAR') };
  const stacked = option('isStacked') === true || typeof option('isStacked') === 'string';
  switch (kind) {
    case 'BAR':
    case 'COLUMN':
      return { ...common, ...axes, type: 'bar', stacked, horizontal: kind === 'BAR' };
    case 'LINE':
    case 'AREA':
      return {
        ...common,
        ...axes,
        type: 'line',
        stacked,
        labelsAsText: true,
        cumulative: false,
        fillArea: kind === 'AREA',
      };
    case 'PIE':
      return { ...common, type: 'pie', isDoughnut: Number(option('pieHole') ?? 0) > 0 };
    case 'SCATTER':
      return { ...common, ...axes, type: 'scatter', labelsAsText: false } as ChartDefinition<string>;
    default:
      return { ...common, ...axes, type: 'combo' };
  }
}

function splitColumns({ sheetId, box }: Column): Column[] {
  return Array.from({ length: box.right - box.left + 1 }, (_, j) => ({
    sheetId,
    box: { ...box, left: box.left + j, right: box.left + j },
  }));
}

/** A text on top of a column of numbers. */
function isHeader(book: Workbook, { sheetId, box }: Column): boolean {
  const value = book.value(sheetId, box.top, box.left);
  return typeof value === 'string' && value !== '';
}

function colorOf(option: (path: string) => unknown, index: number): string {
  const colors = option('colors');
  const listed: unknown = Array.isArray(colors) ? colors[index % colors.length] : undefined;
  const own = option(`series.${index}.color`) ?? listed ?? PALETTE[index % PALETTE.length];
  return readColor(own) ?? '#4285f4';
}

function styleOf(option: (path: string) => unknown, index: number, backgroundColor: string) {
  const label = option(`series.${index}.labelInLegend`);
  const type = option(`series.${index}.type`) ?? option('seriesType');
  return {
    backgroundColor,
    ...(typeof label === 'string' ? { label } : {}),
    ...(option(`series.${index}.targetAxisIndex`) === 1 ? { yAxisId: 'y1' } : {}),
    ...(type === 'line'
      ? { type: 'line' as const }
      : type === 'bars' || type === 'column'
        ? { type: 'bar' as const }
        : {}),
  };
}

function legendOf(position: unknown, series: number, kind: string): 'top' | 'bottom' | 'left' | 'right' | 'none' {
  const known = ['top', 'bottom', 'left', 'right', 'none'] as const;
  const found = known.find((one) => one === String(position).toLowerCase());
  return found ?? (series > 1 || kind === 'PIE' ? 'right' : 'none');
}

/** The axis of the words and the axis of the numbers; a bar chart lays them the other way round. */
function axesOf(option: (path: string) => unknown, horizontal: boolean) {
  const axis = (names: readonly string[]) => {
    const read = (end: string): unknown =>
      names.map((name) => option(`${name}.${end}`)).find((value) => value !== undefined && value !== null);
    const [title, min, max] = [
      read('title'),
      read('viewWindow.min') ?? read('minValue'),
      read('viewWindow.max') ?? read('maxValue'),
    ];
    return {
      ...(typeof title === 'string' && title !== '' ? { title: { text: title } } : {}),
      ...(typeof min === 'number' ? { min } : {}),
      ...(typeof max === 'number' ? { max } : {}),
    };
  };
  const [words, numbers, second] = [axis(['hAxis', 'hAxes.0']), axis(['vAxis', 'vAxes.0']), axis(['vAxes.1'])];
  return horizontal ? { x: words, y: numbers } : { x: words, y: numbers, y1: second };
}
