import type { Style } from '@odoo/o-spreadsheet';
import { type Box, cellName } from '../box.ts';
import { readColor } from '../colors.ts';
import type { Context } from '../context.ts';
import { type EnumValue, enumValue, isEnum } from '../enum-values.ts';
import { badSignature, fail, Service } from '../service.ts';
import type { Patch } from '../workbook.ts';

type Part = NonNullable<Patch['style']>;

/** A property of the looks: how a script's value becomes a style, and what it reads there. `null` where the value has no effect. */
interface Look {
  readonly write: (value: unknown) => Part | null;
  readonly read: (style: Style) => unknown;
}

const word = (value: unknown, known: readonly string[]): string | null => {
  const text = value === null ? '' : String(value).toLowerCase();
  return known.includes(text) ? text : null;
};

const color = (part: 'fillColor' | 'textColor', usual: string): Look => ({
  write: (value) => {
    const read = readColor(value);
    return read === undefined ? null : { [part]: read ?? undefined };
  },
  read: (style) => style[part]?.toLowerCase() ?? usual,
});

export const LOOKS = {
  background: color('fillColor', '#ffffff'),
  fontColor: color('textColor', '#000000'),
  fontSize: {
    write: (value) => (typeof value === 'number' ? { fontSize: value } : null),
    read: (style) => style.fontSize ?? 10,
  },
  fontWeight: {
    write: (value) => (word(value, ['bold', 'normal', '']) === null ? null : { bold: value === 'bold' || undefined }),
    read: (style) => (style.bold ? 'bold' : 'normal'),
  },
  fontStyle: {
    write: (value) =>
      word(value, ['italic', 'normal', '']) === null ? null : { italic: value === 'italic' || undefined },
    read: (style) => (style.italic ? 'italic' : 'normal'),
  },
  fontLine: {
    write: (value) =>
      word(value, ['underline', 'line-through', 'none', '']) === null
        ? null
        : { underline: value === 'underline' || undefined, strikethrough: value === 'line-through' || undefined },
    read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  },
  horizontalAlignment: {
    write: (value) => {
      const found = word(value, ['left', 'center', 'right', 'normal', '']);
      return found === null ? null : { align: found === 'normal' || found === '' ? undefined : (found as 'left') };
    },
    read: (style) => style.align ?? 'general',
  },
  verticalAlignment: {
    write: (value) => {
      const found = word(value, ['top', 'middle', 'bottom', '']);
      return found === null ? null : { verticalAlign: found === '' ? undefined : (found as 'top') };
    },
    // The engine's own default is the middle; Google's is the bottom.
    read: (style) => style.verticalAlign ?? 'bottom',
  },
  wrap: {
    write: (value) => (typeof value === 'boolean' ? { wrapping: value ? 'wrap' : 'overflow' } : null),
    read: (style) => style.wrapping === undefined || style.wrapping === 'wrap',
  },
  wrapStrategy: {
    write: (value) => (isEnum(value, 'WrapStrategy') ? { wrapping: value.name().toLowerCase() as 'wrap' } : null),
    read: (style) => enumValue('WrapStrategy', (style.wrapping ?? 'overflow').toUpperCase()),
  },
} as const satisfies Readonly<Record<string, Look>>;

const BORDERS: Readonly<Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

/** The looks of a range: one value for all of its cells, or a grid of its shape. */
export abstract class StyledRange extends Service {
  constructor(
    protected readonly context: Context,
    readonly sheetId: string,
    readonly box: Box,
  ) {
    super();
  }

  getNumRows(): number {
    return this.box.bottom - this.box.top + 1;
  }

  getNumColumns(): number {
    return this.box.right - this.box.left + 1;
  }

  /** Calls with every cell of the range, from the top left, row by row; the last two arguments count from 0 within it. */
  protected each(visit: (row: number, column: number, i: number, j: number) => void): void {
    const { top, left, bottom, right } = this.box;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) visit(row, column, row - top, column - left);
  }

  protected map<T>(read: (row: number, column: number) => T): T[][] {
    const { top, left, bottom, right } = this.box;
    this.context.book.flush();
    const grid: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: T[] = [];
      for (let column = left; column <= right; column++) line.push(read(row, column));
      grid.push(line);
    }
    return grid;
  }

  protected first<T>(read: (row: number, column: number) => T): T {
    this.context.book.flush();
    return read(this.box.top, this.box.left);
  }

  /** The grid that a plural setter got, in the range's shape; Google's own words where it is not. */
  protected grid(method: string, values: unknown): unknown[][] {
    if (!Array.isArray(values) || values.some((row) => !Array.isArray(row)))
      badSignature(`SpreadsheetApp.Range.${method}`, [values]);
    const rows = values as unknown[][];
    const [height, width] = [this.getNumRows(), this.getNumColumns()];
    if (rows.length !== height) {
      fail(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
      );
    }
    const odd = rows.find((row) => row.length !== width);
    if (odd) {
      fail(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${width}.`,
      );
    }
    return rows;
  }

  private paint(look: Look, value: unknown): this {
    const style = look.write(value);
    if (style) this.each((row, column) => this.context.book.patch(this.sheetId, row, column, { style }));
    return this;
  }

  private paintGrid(look: Look, method: string, values: unknown): this {
    const rows = this.grid(method, values);
    this.each((row, column, i, j) => {
      const style = look.write(rows[i]?.[j] ?? null);
      if (style) this.context.book.patch(this.sheetId, row, column, { style });
    });
    return this;
  }

  private look(look: Look): unknown {
    return this.first((row, column) => look.read(this.context.book.cell(this.sheetId, row, column)?.style ?? {}));
  }

  private looks(look: Look): unknown[][] {
    return this.map((row, column) => look.read(this.context.book.cell(this.sheetId, row, column)?.style ?? {}));
  }

  getBackground = (): string => this.look(LOOKS.background) as string;
  getBackgrounds = (): string[][] => this.looks(LOOKS.background) as string[][];
  setBackground = (value: unknown): this => this.paint(LOOKS.background, value);
  setBackgrounds = (values: unknown): this => this.paintGrid(LOOKS.background, 'setBackgrounds', values);
  setFontColor = (value: unknown): this => this.paint(LOOKS.fontColor, value);
  setFontColors = (values: unknown): this => this.paintGrid(LOOKS.fontColor, 'setFontColors', values);
  getFontSize = (): number => this.look(LOOKS.fontSize) as number;
  getFontSizes = (): number[][] => this.looks(LOOKS.fontSize) as number[][];
  setFontSize = (value: unknown): this => this.paint(LOOKS.fontSize, value);
  setFontSizes = (values: unknown): this => this.paintGrid(LOOKS.fontSize, 'setFontSizes', values);
  getFontWeight = (): string => this.look(LOOKS.fontWeight) as string;
  getFontWeights = (): string[][] => this.looks(LOOKS.fontWeight) as string[][];
  setFontWeight = (value: unknown): this => this.paint(LOOKS.fontWeight, value);
  setFontWeights = (values: unknown): this => this.paintGrid(LOOKS.fontWeight, 'setFontWeights', values);
  getFontStyle = (): string => this.look(LOOKS.fontStyle) as string;
  getFontStyles = (): string[][] => this.looks(LOOKS.fontStyle) as string[][];
  setFontStyle = (value: unknown): this => this.paint(LOOKS.fontStyle, value);
  setFontStyles = (values: unknown): this => this.paintGrid(LOOKS.fontStyle, 'setFontStyles', values);
  getFontLine = (): string => this.look(LOOKS.fontLine) as string;
  getFontLines = (): string[][] => this.looks(LOOKS.fontLine) as string[][];
  setFontLine = (value: unknown): this => this.paint(LOOKS.fontLine, value);
  setFontLines = (values: unknown): this => this.paintGrid(LOOKS.fontLine, 'setFontLines', values);
  getHorizontalAlignment = (): string => this.look(LOOKS.horizontalAlignment) as string;
  getHorizontalAlignments = (): string[][] => this.looks(LOOKS.horizontalAlignment) as string[][];
  setHorizontalAlignment = (value: unknown): this => this.paint(LOOKS.horizontalAlignment, value);
  setHorizontalAlignments = (values: unknown): this =>
    this.paintGrid(LOOKS.horizontalAlignment, 'setHorizontalAlignments', values);
  getVerticalAlignment = (): string => this.look(LOOKS.verticalAlignment) as string;
  getVerticalAlignments = (): string[][] => this.looks(LOOKS.verticalAlignment) as string[][];
  setVerticalAlignment = (value: unknown): this => this.paint(LOOKS.verticalAlignment, value);
  setVerticalAlignments = (values: unknown): this =>
    this.paintGrid(LOOKS.verticalAlignment, 'setVerticalAlignments', values);
  getWrap = (): boolean => this.look(LOOKS.wrap) as boolean;
  getWraps = (): boolean[][] => this.looks(LOOKS.wrap) as boolean[][];
  setWrap = (value: unknown): this => this.paint(LOOKS.wrap, value);
  setWraps = (values: unknown): this => this.paintGrid(LOOKS.wrap, 'setWraps', values);
  getWrapStrategy = (): EnumValue => this.look(LOOKS.wrapStrategy) as EnumValue;
  getWrapStrategies = (): EnumValue[][] => this.looks(LOOKS.wrapStrategy) as EnumValue[][];
  setWrapStrategy = (value: unknown): this => this.paint(LOOKS.wrapStrategy, value);
  setWrapStrategies = (values: unknown): this => this.paintGrid(LOOKS.wrapStrategy, 'setWrapStrategies', values);

  getNumberFormat(): string {
    return this.first((row, column) => this.context.book.format(this.sheetId, row, column));
  }

  getNumberFormats(): string[][] {
    return this.map((row, column) => this.context.book.format(this.sheetId, row, column));
  }

  setNumberFormat(format: unknown): this {
    const spelled = this.readFormat('setNumberFormat', format);
    this.each((row, column) => this.context.book.patch(this.sheetId, row, column, { format: spelled }));
    return this;
  }

  setNumberFormats(formats: unknown): this {
    const spelled = this.grid('setNumberFormats', formats).map((row) =>
      row.map((format) => this.readFormat('setNumberFormats', format)),
    );
    this.each((row, column, i, j) =>
      this.context.book.patch(this.sheetId, row, column, { format: spelled[i]?.[j] ?? '' }),
    );
    return this;
  }

  private readFormat(method: string, format: unknown): string {
    if (typeof format !== 'string') return badSignature(`SpreadsheetApp.Range.${method}`, [format]);
    return this.context.book.engineFormat(format);
  }

  /** The engine draws one font: a family is kept, and read back. */
  getFontFamily(): string {
    return this.first((row, column) => this.context.book.side.sheet(this.sheetId).fonts[`${row},${column}`] ?? 'Arial');
  }

  setFontFamily(family: unknown): this {
    this.context.book.settle();
    const { fonts } = this.context.book.side.sheet(this.sheetId);
    this.each((row, column) => {
      if (family === null) delete fonts[`${row},${column}`];
      else fonts[`${row},${column}`] = String(family);
    });
    return this;
  }

  /** true draws, false takes away, null leaves as it is. */
  setBorder(...args: unknown[]): this {
    const [top, left, bottom, right, vertical, horizontal, color = null, style = null] = args;
    if (args.length !== 6 && args.length !== 8) badSignature('SpreadsheetApp.Range.setBorder', args);
    if (style !== null && !isEnum(style, 'BorderStyle')) badSignature('SpreadsheetApp.Range.setBorder', args);
    const name = isEnum(style, 'BorderStyle') ? style.name() : 'SOLID';
    const drawn = BORDERS[name];
    if (!drawn) fail(`BorderStyle.${name} is not emulated`);
    const sides = { top, left, bottom, right, v: vertical, h: horizontal } as const;
    for (const [position, on] of Object.entries(sides)) {
      if (typeof on !== 'boolean') continue;
      if ((position === 'v' && this.getNumColumns() === 1) || (position === 'h' && this.getNumRows() === 1)) continue;
      const border = {
        position: position as 'top',
        ...(on ? { color: readColor(color) ?? '#000000', style: drawn ?? 'thin' } : { color: '' }),
      };
      this.context.book.push({ type: 'SET_ZONE_BORDERS', sheetId: this.sheetId, target: [this.box], border });
    }
    return this;
  }

  getA1Notation(): string {
    const { top, left, bottom, right } = this.box;
    const first = cellName(top, left);
    return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
  }
}
