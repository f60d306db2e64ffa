import type { Day } from '../lib/days.ts';
import type { Choice, TabDefinition } from './define.ts';
import { numberOf, type OwnRow, textOf } from './read.ts';

const KINDS: readonly Choice[] = [
  { id: 'decision', name: { en: 'Decision', fr: 'Décision' } },
  { id: 'content', name: { en: 'Content', fr: 'Contenu' } },
  { id: 'budget', name: { en: 'Budget change', fr: 'Changement de budget' }, aliases: ['budget'] },
  { id: 'team', name: { en: 'Team and hours', fr: 'Équipe et horaires' }, aliases: ['team', 'équipe'] },
  { id: 'tracking', name: { en: 'Measurement', fr: 'Mesure' }, aliases: ['tracking', 'suivi'] },
  { id: 'outside', name: { en: 'Outside event', fr: 'Événement extérieur' }, aliases: ['event', 'événement'] },
];

export const changesTab: TabDefinition = {
  id: 'changes',
  name: { en: 'Changes', fr: 'Changements' },
  columns: [
    {
      id: 'date',
      name: { en: 'Date', fr: 'Jour' },
      aliases: ['Day'],
      kind: { kind: 'day' },
      required: true,
      width: 90,
    },
    {
      id: 'what',
      name: { en: 'What changed', fr: 'Ce qui a changé' },
      aliases: ['What', 'Quoi', 'Changement', 'Change'],
      kind: { kind: 'text' },
      required: true,
      width: 360,
    },
    {
      id: 'kind',
      name: { en: 'Kind', fr: 'Nature' },
      aliases: ['Type'],
      kind: { kind: 'choice', choices: KINDS, open: true },
      width: 150,
    },
  ],
};

export interface Change {
  /** Unknown where the date was not understood. */
  readonly day: Day;
  readonly what: string;
  readonly kind: string;
  readonly row: number;
}

export function changesFrom(rows: readonly OwnRow[]): Change[] {
  return rows.map((row) => ({
    day: numberOf(row, 'date'),
    what: textOf(row, 'what'),
    kind: textOf(row, 'kind'),
    row: row.row,
  }));
}
