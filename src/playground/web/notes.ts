import { registries, stores } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import type { Host } from '../apps-script/host.ts';
import { type Position, referenceOf } from './typing.ts';

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Renderer {
  drawIcon(context: { readonly ctx: CanvasRenderingContext2D; readonly sheetId: string }, boxes: readonly Box[]): void;
}

const CORNER = 7;

class NotePopover extends Component<{ text: string }> {
  static maxSize = { maxHeight: 240, maxWidth: 320 };
  static override template = xml`<div class="cell-note" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

/** Shows the notes of cells, which the engine does not know: a corner of the cell is dark, and the text stands beside it on hover. */
export function showNotes(host: Host): void {
  const noteAt = rememberedNotes(host);
  registries.cellPopoverRegistry.add('Note', {
    onHover: (position: Position) => {
      const text = noteAt(position);
      if (!text) return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' };
    },
  } as never);

  const prototype = stores.GridRenderer.prototype as unknown as Renderer;
  const drawIcon = prototype.drawIcon;
  prototype.drawIcon = function (context, boxes) {
    drawIcon.call(this, context, boxes);
    const { ctx, sheetId } = context;
    ctx.fillStyle = '#202124';
    for (const box of boxes) {
      if (!noteAt({ sheetId, ...topLeft(box.id) })) continue;
      ctx.beginPath();
      ctx.moveTo(box.x + box.width - CORNER, box.y);
      ctx.lineTo(box.x + box.width, box.y);
      ctx.lineTo(box.x + box.width, box.y + CORNER);
      ctx.fill();
    }
  };
}

/** The grid asks for every visible cell each time it draws: what the host said counts until the workbook changes. */
function rememberedNotes(host: Host): (position: Position) => string {
  const notes = new Map<string, string>();
  host.model.on('update', notes, () => notes.clear());
  return (position) => {
    const key = `${position.sheetId}/${position.col}/${position.row}`;
    const known = notes.get(key) ?? host.cell(referenceOf(host, position)).note;
    notes.set(key, known);
    return known;
  };
}

/** The position of `B2` or of the first cell of `B2:C4`. */
function topLeft(range: string): { col: number; row: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)/.exec(range) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(digits) - 1 };
}
