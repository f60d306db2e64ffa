import type { Context } from '../context.ts';
import { fail, Service } from '../service.ts';
import type { SheetRange } from './range.ts';

type Dimension = 'ROW' | 'COL';

/** The rows and columns of a sheet, counted from 1: how many, how large, hidden, frozen. */
export abstract class SheetLines extends Service {
  override readonly service = 'Sheet';

  constructor(
    protected readonly context: Context,
    readonly sheetId: string,
  ) {
    super();
  }

  getMaxRows(): number {
    return this.context.book.whole(this.sheetId).bottom + 1;
  }

  getMaxColumns(): number {
    return this.context.book.whole(this.sheetId).right + 1;
  }

  insertRowsBefore = (at: unknown, count: unknown): this => this.insert('ROW', at, count, 'before');
  insertRowsAfter = (at: unknown, count: unknown): this => this.insert('ROW', at, count, 'after');
  insertRowBefore = (at: unknown): this => this.insert('ROW', at, 1, 'before');
  insertRowAfter = (at: unknown): this => this.insert('ROW', at, 1, 'after');
  insertRows = (at: unknown, count: unknown = 1): this => this.insert('ROW', at, count, 'before');
  insertColumnsBefore = (at: unknown, count: unknown): this => this.insert('COL', at, count, 'before');
  insertColumnsAfter = (at: unknown, count: unknown): this => this.insert('COL', at, count, 'after');
  insertColumnBefore = (at: unknown): this => this.insert('COL', at, 1, 'before');
  insertColumnAfter = (at: unknown): this => this.insert('COL', at, 1, 'after');
  insertColumns = (at: unknown, count: unknown = 1): this => this.insert('COL', at, count, 'before');
  deleteRows = (at: unknown, count: unknown): this => this.remove('ROW', at, count);
  deleteRow = (at: unknown): this => this.remove('ROW', at, 1);
  deleteColumns = (at: unknown, count: unknown): this => this.remove('COL', at, count);
  deleteColumn = (at: unknown): this => this.remove('COL', at, 1);

  private insert(dimension: Dimension, at: unknown, count: unknown, position: 'before' | 'after'): this {
    this.refuseOutside(dimension, Number(at), 1);
    if (Number(count) < 1) fail(`The number of ${dimension === 'ROW' ? 'rows' : 'columns'} must be at least 1.`);
    const base = Number(at) - 1;
    const command = {
      sheetId: this.sheetId,
      sheetName: this.context.book.sheetName(this.sheetId),
      dimension,
      base,
      quantity: Number(count),
      position,
    };
    this.context.book.push({ type: 'ADD_COLUMNS_ROWS', ...command });
    return this;
  }

  private remove(dimension: Dimension, at: unknown, count: unknown): this {
    this.refuseOutside(dimension, Number(at), Number(count));
    const size = this.size(dimension);
    const frozen = this.frozen(dimension);
    if (Number(at) <= frozen + 1 && Number(at) - 1 + Number(count) >= size) {
      fail(`Sorry, it is not possible to delete all non-frozen ${dimension === 'ROW' ? 'rows' : 'columns'}.`);
    }
    const elements = Array.from({ length: Number(count) }, (_, i) => Number(at) - 1 + i);
    this.context.book.push({
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: this.sheetId,
      sheetName: this.context.book.sheetName(this.sheetId),
      dimension,
      elements,
    });
    return this;
  }

  private size(dimension: Dimension): number {
    return dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns();
  }

  private refuseOutside(dimension: Dimension, at: number, count: number): void {
    if (at >= 1 && at - 1 + count <= this.size(dimension)) return;
    fail(dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
  }

  private elements(dimension: Dimension, at: unknown, count: unknown): number[] {
    this.refuseOutside(dimension, Number(at), Number(count));
    return Array.from({ length: Number(count) }, (_, i) => Number(at) - 1 + i);
  }

  private resize(dimension: Dimension, at: unknown, count: unknown, size: unknown): this {
    const elements = this.elements(dimension, at, count);
    this.context.book.push({
      type: 'RESIZE_COLUMNS_ROWS',
      sheetId: this.sheetId,
      dimension,
      elements,
      size: Number(size),
    });
    return this;
  }

  setColumnWidth = (at: unknown, width: unknown): this => this.resize('COL', at, 1, width);
  setColumnWidths = (at: unknown, count: unknown, width: unknown): this => this.resize('COL', at, count, width);
  setRowHeight = (at: unknown, height: unknown): this => this.resize('ROW', at, 1, height);
  setRowHeights = (at: unknown, count: unknown, height: unknown): this => this.resize('ROW', at, count, height);
  setRowHeightsForced = (at: unknown, count: unknown, height: unknown): this => this.resize('ROW', at, count, height);

  /** 100 where nobody has set one, as on Google; the engine draws 96. */
  getColumnWidth(column: number): number {
    this.refuseOutside('COL', column, 1);
    this.context.book.flush();
    return this.context.book.userSize(this.sheetId, 'COL', column - 1) ?? 100;
  }

  getRowHeight(row: number): number {
    this.refuseOutside('ROW', row, 1);
    this.context.book.flush();
    return this.context.book.userSize(this.sheetId, 'ROW', row - 1) ?? 21;
  }

  autoResizeColumn(_column: unknown): this {
    return this;
  }

  autoResizeColumns(_column: unknown, _count: unknown): this {
    return this;
  }

  private hide(dimension: Dimension, at: unknown, count: unknown, hidden: boolean): void {
    const elements = this.elements(dimension, at, count);
    this.context.book.push({
      type: hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
      sheetId: this.sheetId,
      dimension,
      elements,
    });
  }

  hideColumns = (at: unknown, count: unknown = 1): void => this.hide('COL', at, count, true);
  hideRows = (at: unknown, count: unknown = 1): void => this.hide('ROW', at, count, true);
  showColumns = (at: unknown, count: unknown = 1): void => this.hide('COL', at, count, false);
  showRows = (at: unknown, count: unknown = 1): void => this.hide('ROW', at, count, false);
  hideColumn = (range: SheetRange): void => this.hide('COL', range.getColumn(), range.getNumColumns(), true);
  hideRow = (range: SheetRange): void => this.hide('ROW', range.getRow(), range.getNumRows(), true);
  unhideColumn = (range: SheetRange): void => this.hide('COL', range.getColumn(), range.getNumColumns(), false);
  unhideRow = (range: SheetRange): void => this.hide('ROW', range.getRow(), range.getNumRows(), false);

  isColumnHiddenByUser(column: number): boolean {
    this.context.book.flush();
    return this.context.book.getters.isColHiddenByUser(this.sheetId, column - 1);
  }

  isRowHiddenByUser(row: number): boolean {
    this.context.book.flush();
    return this.context.book.getters.isRowHiddenByUser(this.sheetId, row - 1);
  }

  private frozen(dimension: Dimension): number {
    this.context.book.flush();
    const { xSplit, ySplit } = this.context.book.getters.getPaneDivisions(this.sheetId);
    return dimension === 'ROW' ? ySplit : xSplit;
  }

  private freeze(dimension: Dimension, count: unknown): void {
    const quantity = Number(count);
    if (quantity >= this.size(dimension))
      fail(`You can't freeze all visible ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
    const kind = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    if (quantity < 1) this.context.book.push({ type: `UNFREEZE_${kind}`, sheetId: this.sheetId });
    else this.context.book.push({ type: `FREEZE_${kind}`, sheetId: this.sheetId, quantity });
  }

  getFrozenRows = (): number => this.frozen('ROW');
  getFrozenColumns = (): number => this.frozen('COL');
  setFrozenRows = (count: unknown): void => this.freeze('ROW', count);
  setFrozenColumns = (count: unknown): void => this.freeze('COL', count);

  setHiddenGridlines(hidden: unknown): this {
    this.context.book.push({
      type: 'SET_GRID_LINES_VISIBILITY',
      sheetId: this.sheetId,
      areGridLinesVisible: hidden !== true,
    });
    return this;
  }

  hasHiddenGridlines(): boolean {
    this.context.book.flush();
    return !this.context.book.getters.getGridLinesVisibility(this.sheetId);
  }
}
