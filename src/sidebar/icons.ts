/** Shapes that tell a status without its colour. They are decoration: the word stands beside each. */
import type { GoalItem, HomeLine } from '../core/protocol.ts';
import { h, type View } from './dom.ts';

const PATHS = {
  check: 'M6.6 11.4 3.2 8l-1 1 4.4 4.4 8.2-8.2-1-1z',
  cross: 'm12.3 4.7-1-1L8 7 4.7 3.7l-1 1L7 8l-3.3 3.3 1 1L8 9l3.3 3.3 1-1L9 8z',
  up: 'M8 3 2.5 11h11z',
  down: 'M8 13 13.5 5h-11z',
  dot: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  ring: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zm0 1.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z',
  dash: 'M3 7h10v2H3z',
  attention: 'M8 1.6 15 14H1L8 1.6zM7.2 6.4v3.8h1.6V6.4H7.2zm0 4.8v1.5h1.6v-1.5H7.2z',
  upload: 'M8 1.5 3.8 5.7l1 1 2.5-2.5V11h1.4V4.2l2.5 2.5 1-1zM2 12.5h12V14H2z',
  becomes: 'M9.6 3.4l-1 1L11.5 7.3H2v1.4h9.5l-2.9 2.9 1 1L14.2 8z',
  next: 'm6 3.3-1.1 1L8.6 8l-3.7 3.7 1.1 1L10.7 8z',
  back: 'm10 3.3 1.1 1L7.4 8l3.7 3.7-1.1 1L5.3 8z',
} as const;

export function icon(name: keyof typeof PATHS): View {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    h('path', { d: PATHS[name], 'fill-rule': 'evenodd' }),
  );
}

const OF_STATUS: Readonly<Record<GoalItem['status'], keyof typeof PATHS>> = {
  ahead: 'up',
  onTrack: 'dot',
  behind: 'down',
  reached: 'check',
  missed: 'cross',
  notStarted: 'ring',
  unknown: 'dash',
};

export function statusIcon(status: GoalItem['status']): View {
  return icon(OF_STATUS[status]);
}

const OF_STATE: Readonly<Record<HomeLine['state'], keyof typeof PATHS>> = {
  done: 'check',
  todo: 'ring',
  attention: 'attention',
};

export function stateIcon(state: HomeLine['state']): View {
  return icon(OF_STATE[state]);
}
