import type { Box } from '../box.ts';
import { engineDefinition } from '../chart-definition.ts';
import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumValue, enumValue, isEnum } from '../enum-values.ts';
import { badSignature, fail, Service } from '../service.ts';
import { SheetRange } from './range.ts';

type Options = Record<string, unknown>;

interface Position {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart as described; the ranges are what was added, whole. */
export interface ChartSpec {
  readonly kind: string | null;
  readonly ranges: readonly { readonly sheetId: string; readonly box: Box }[];
  readonly options: Options;
  readonly headers: number;
  readonly position: Position;
  /** The engine's figure, once it is in a sheet. */
  readonly figureId: string | null;
}

const KINDS: Readonly<Record<string, string>> = {
  AREA: 'EmbeddedAreaChartBuilder',
  BAR: 'EmbeddedBarChartBuilder',
  COLUMN: 'EmbeddedColumnChartBuilder',
  COMBO: 'EmbeddedComboChartBuilder',
  LINE: 'EmbeddedLineChartBuilder',
  PIE: 'EmbeddedPieChartBuilder',
  SCATTER: 'EmbeddedScatterChartBuilder',
};

const NOWHERE: Position = { row: 1, column: 1, x: 0, y: 0 };

/** All builders of charts: which methods a script sees depends on the kind, by Google's list of each class. */
export class ChartBuilder
  extends Service
  implements
    Emulates<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>,
    Emulates<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>
{
  readonly service: string;

  constructor(
    private readonly context: Context,
    private readonly sheetId: string,
    private spec: ChartSpec = { kind: null, ranges: [], options: {}, headers: -1, position: NOWHERE, figureId: null },
    typed = false,
  ) {
    super();
    this.service = (typed && KINDS[spec.kind ?? '']) || 'EmbeddedChartBuilder';
  }

  private as(kind: string): ChartBuilder {
    return new ChartBuilder(this.context, this.sheetId, { ...this.spec, kind }, true);
  }

  asAreaChart = (): ChartBuilder => this.as('AREA');
  asBarChart = (): ChartBuilder => this.as('BAR');
  asColumnChart = (): ChartBuilder => this.as('COLUMN');
  asComboChart = (): ChartBuilder => this.as('COMBO');
  asLineChart = (): ChartBuilder => this.as('LINE');
  asPieChart = (): ChartBuilder => this.as('PIE');
  asScatterChart = (): ChartBuilder => this.as('SCATTER');

  private with(change: Partial<ChartSpec>): this {
    this.spec = { ...this.spec, ...change };
    return this;
  }

  setChartType(kind: unknown): this {
    if (!isEnum(kind, 'ChartType')) badSignature('SpreadsheetApp.EmbeddedChartBuilder.setChartType', [kind]);
    if (!KINDS[kind.name()]) fail(`Charts.ChartType.${kind.name()} is not emulated`);
    return this.with({ kind: kind.name() });
  }

  getChartType(): EnumValue {
    return enumValue('ChartType', this.spec.kind ?? 'COLUMN');
  }

  addRange(range: unknown): this {
    if (!(range instanceof SheetRange)) badSignature('SpreadsheetApp.EmbeddedChartBuilder.addRange', [range]);
    const added = { sheetId: range.sheetId, box: range.box };
    const known = this.spec.ranges.some((one) => JSON.stringify(one) === JSON.stringify(added));
    return known ? this : this.with({ ranges: [...this.spec.ranges, added] });
  }

  removeRange(range: SheetRange): this {
    const gone = JSON.stringify({ sheetId: range.sheetId, box: range.box });
    return this.with({ ranges: this.spec.ranges.filter((one) => JSON.stringify(one) !== gone) });
  }

  clearRanges(): this {
    return this.with({ ranges: [] });
  }

  getRanges(): SheetRange[] {
    return this.spec.ranges.map(({ sheetId, box }) => new SheetRange(this.context, sheetId, box));
  }

  setNumHeaders(headers: unknown): this {
    return this.with({ headers: Number(headers) });
  }

  setPosition(...args: unknown[]): this {
    const [row = 1, column = 1, x = 0, y = 0] = args.map(Number);
    if (args.length !== 4) badSignature('SpreadsheetApp.EmbeddedChartBuilder.setPosition', args);
    return this.with({ position: { row, column, x, y } });
  }

  setMergeStrategy(strategy: unknown): this {
    if (!isEnum(strategy, 'ChartMergeStrategy'))
      return badSignature('SpreadsheetApp.EmbeddedChartBuilder.setMergeStrategy', [strategy]);
    if (strategy.name() !== 'MERGE_COLUMNS') fail(`ChartMergeStrategy.${strategy.name()} is not emulated`);
    return this;
  }

  setTransposeRowsAndColumns(transposed: unknown): this {
    if (transposed === true) fail('EmbeddedChartBuilder.setTransposeRowsAndColumns is not emulated');
    return this;
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    if (!isEnum(strategy, 'ChartHiddenDimensionStrategy')) {
      return badSignature('SpreadsheetApp.EmbeddedChartBuilder.setHiddenDimensionStrategy', [strategy]);
    }
    if (this.spec.kind === null || this.spec.kind === 'PIE') {
      fail(
        'Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.',
      );
    }
    return this;
  }

  /** Never checked, as on Google; a dotted name reaches into an object. */
  setOption(name: unknown, value: unknown): this {
    return this.with({ options: { ...this.spec.options, [String(name)]: value } });
  }

  setTitle = (title: unknown): this => this.setOption('title', String(title));
  setColors = (colors: unknown): this => this.setOption('colors', colors);
  setBackgroundColor = (color: unknown): this => this.setOption('backgroundColor', color);
  setStacked = (): this => this.setOption('isStacked', true);
  setXAxisTitle = (title: unknown): this => this.setOption('hAxis.title', title);
  setYAxisTitle = (title: unknown): this => this.setOption('vAxis.title', title);
  setRange = (min: unknown, max: unknown): this => this.setOption('vAxis.viewWindow', { min, max });

  setLegendPosition(position: unknown): this {
    if (!isEnum(position, 'Position'))
      return badSignature('SpreadsheetApp.EmbeddedChartBuilder.setLegendPosition', [position]);
    return this.setOption('legend.position', position.name().toLowerCase());
  }

  build(): SheetChart {
    return new SheetChart(this.context, this.sheetId, this.spec);
  }
}

export class SheetChart extends Service implements Emulates<GoogleAppsScript.Spreadsheet.EmbeddedChart> {
  override readonly service = 'EmbeddedChart';

  constructor(
    private readonly context: Context,
    private readonly sheetId: string,
    readonly spec: ChartSpec,
  ) {
    super();
  }

  /** Null while it is in no sheet. */
  getChartId(): number | null {
    return this.spec.figureId === null ? null : this.context.book.side.sheetNumber(`chart ${this.spec.figureId}`);
  }

  getRanges(): SheetRange[] {
    return this.spec.ranges.map(({ sheetId, box }) => new SheetRange(this.context, sheetId, box));
  }

  getNumHeaders = (): number => this.spec.headers;
  getMergeStrategy = (): EnumValue => enumValue('ChartMergeStrategy', 'MERGE_COLUMNS');
  getTransposeRowsAndColumns = (): boolean => false;
  getContainerInfo = (): ContainerInfo => new ContainerInfo(this.spec.position);
  getOptions = (): ChartOptions => new ChartOptions(this.spec.options);
  modify = (): ChartBuilder => new ChartBuilder(this.context, this.sheetId, this.spec);
}

class ContainerInfo extends Service implements Emulates<GoogleAppsScript.Spreadsheet.ContainerInfo> {
  override readonly service = 'ContainerInfo';

  constructor(private readonly position: Position) {
    super();
  }

  getAnchorRow = (): number => this.position.row;
  getAnchorColumn = (): number => this.position.column;
  getOffsetX = (): number => this.position.x;
  getOffsetY = (): number => this.position.y;
}

class ChartOptions extends Service implements Emulates<GoogleAppsScript.Charts.ChartOptions> {
  override readonly service = 'ChartOptions';

  constructor(private readonly options: Options) {
    super();
  }

  get(name: unknown): unknown {
    return optionOf(this.options, String(name)) ?? null;
  }
}

/** `legend.position`, whether it was set under that name or inside of `legend`. */
export function optionOf(options: Options, path: string): unknown {
  if (path in options) return options[path];
  const at = path.indexOf('.');
  if (at < 0) return undefined;
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const inner = options[path.slice(0, dot)];
    if (typeof inner === 'object' && inner !== null) return optionOf(inner as Options, path.slice(dot + 1));
  }
  return undefined;
}

const SIZE = { width: 600, height: 371 };

function figureOf(spec: ChartSpec) {
  const { row, column, x, y } = spec.position;
  const [width, height] = [optionOf(spec.options, 'width'), optionOf(spec.options, 'height')].map(Number);
  return {
    col: column - 1,
    row: row - 1,
    offset: { x, y },
    size: { width: width || SIZE.width, height: height || SIZE.height },
  };
}

export function insertChart(context: Context, sheetId: string, chart: unknown): void {
  if (!(chart instanceof SheetChart)) badSignature('SpreadsheetApp.Sheet.insertChart', [chart]);
  if (chart.spec.ranges.length === 0) fail('At least one range is required to build a chart.');
  const { book } = context;
  const id = `chart-${book.side.newId()}`;
  book.flush();
  const definition = engineDefinition(book, sheetId, chart.spec);
  book.push({ type: 'CREATE_CHART', sheetId, figureId: id, chartId: id, definition, ...figureOf(chart.spec) });
  remember(context, sheetId, id, chart.spec);
}

export function updateChart(context: Context, sheetId: string, chart: unknown): void {
  if (!(chart instanceof SheetChart)) badSignature('SpreadsheetApp.Sheet.updateChart', [chart]);
  const figureId = chart.spec.figureId ?? fail('The chart is in no sheet: insert it first');
  const { book } = context;
  book.flush();
  book.push({
    type: 'UPDATE_CHART',
    sheetId,
    figureId,
    chartId: chartIdOf(context, sheetId, figureId),
    definition: engineDefinition(book, sheetId, chart.spec),
  });
  const { size, ...place } = figureOf(chart.spec);
  book.push({ type: 'UPDATE_FIGURE', sheetId, figureId, ...place, ...size });
  remember(context, sheetId, figureId, chart.spec);
}

export function removeChart(context: Context, sheetId: string, chart: unknown): void {
  if (!(chart instanceof SheetChart)) badSignature('SpreadsheetApp.Sheet.removeChart', [chart]);
  const figureId = chart.spec.figureId ?? fail('The chart is in no sheet');
  context.book.push({ type: 'DELETE_FIGURE', sheetId, figureId });
  context.book.flush();
}

function remember(context: Context, sheetId: string, figureId: string, { kind, options, headers }: ChartSpec): void {
  context.book.side.sheet(sheetId).charts[figureId] = { kind: kind ?? 'COLUMN', options, headers };
}

function chartIdOf(context: Context, sheetId: string, figureId: string): string {
  const { getters } = context.book;
  const found = getters.getChartIds(sheetId).find((id) => getters.getFigureIdFromChartId(id) === figureId);
  return found ?? fail('The chart is gone');
}

/** The charts of a sheet; the engine knows where their ranges are now. */
export function chartsOf(context: Context, sheetId: string): SheetChart[] {
  const { book } = context;
  book.flush();
  const { getters, side } = book;
  return getters.getChartIds(sheetId).map((chartId) => {
    const figureId = getters.getFigureIdFromChartId(chartId);
    const figure = getters.getFigure(sheetId, figureId);
    const entry = side.sheet(sheetId).charts[figureId];
    const definition = getters.getChartDefinition(chartId);
    const source = 'dataSource' in definition && definition.dataSource?.type === 'range' ? definition.dataSource : null;
    const names =
      source && 'dataSets' in source
        ? [...(source.labelRange ? [source.labelRange] : []), ...source.dataSets.map((set) => set.dataRange)]
        : [];
    const ranges = names
      .map((name) => getters.getRangeFromSheetXC(sheetId, name))
      .map((range) => ({ sheetId: range.sheetId, box: range.zone }));
    return new SheetChart(context, sheetId, {
      kind: entry?.kind ?? null,
      options: entry?.options ?? {},
      headers: entry?.headers ?? -1,
      ranges,
      position: {
        row: (figure?.row ?? 0) + 1,
        column: (figure?.col ?? 0) + 1,
        x: figure?.offset.x ?? 0,
        y: figure?.offset.y ?? 0,
      },
      figureId,
    });
  });
}
