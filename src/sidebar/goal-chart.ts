import type { GoalChart } from '../core/protocol.ts';
import { h, type View } from './dom.ts';

const WIDTH = 260;
const HEIGHT = 64;
/** Room for the width of the lines. */
const EDGE = 4;

/** The figure so far, the target as a dashed line, the range at the deadline as a bar, changes as upright dots. */
export function goalChart({ points, target, range, marks, text }: GoalChart, key: string): View {
  const x = (share: number) => round(EDGE + share * (WIDTH - 2 * EDGE));
  const y = (share: number) => round(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
  const line = points.map(([across, up], index) => `${index === 0 ? 'M' : 'L'}${x(across)} ${y(up)}`).join('');
  const last = points[points.length - 1]!;
  const cone = range && `M${x(last[0])} ${y(last[1])}L${x(1)} ${y(range[1])}L${x(1)} ${y(range[0])}Z`;
  return h(
    'svg',
    { key, class: 'chart', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': text },
    h('path', { key: 'target', class: 'chart-target', d: `M${EDGE} ${y(target)}H${WIDTH - EDGE}` }),
    cone && h('path', { key: 'cone', class: 'chart-cone', d: cone }),
    marks.map((mark, index) =>
      h('path', { key: `mark${index}`, class: 'chart-mark', d: `M${x(mark)} ${EDGE}V${HEIGHT - EDGE}` }),
    ),
    h('path', { key: 'line', class: 'chart-line', d: line }),
    h('circle', { key: 'now', class: 'chart-now', cx: x(last[0]), cy: y(last[1]), r: 3 }),
  );
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
