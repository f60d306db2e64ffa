import type { Day } from '../lib/days.ts';
import type { Text } from '../lib/text.ts';
import type { Choice, TabDefinition } from './define.ts';
import { numberOf, type OwnRow, textOf } from './read.ts';

export type CostKind = 'labour' | 'training' | 'creation' | 'tools' | 'agencies' | 'ads' | 'overheads';

/** The seven kinds of cost. */
export const COST_KINDS: readonly (Choice & { readonly id: CostKind })[] = [
  { id: 'labour', name: { en: 'Labour', fr: 'Temps passé' }, aliases: ['labor', 'time', 'salaries', 'salaires'] },
  { id: 'training', name: { en: 'Training', fr: 'Formation' } },
  {
    id: 'creation',
    name: { en: 'Creation and development', fr: 'Création et développement' },
    aliases: ['creation', 'development', 'content', 'contenu', 'développement'],
  },
  {
    id: 'tools',
    name: { en: 'Tools and subscriptions', fr: 'Outils et abonnements' },
    aliases: ['tool', 'subscriptions', 'software', 'outil', 'abonnements', 'logiciels'],
  },
  {
    id: 'agencies',
    name: { en: 'Agencies and contractors', fr: 'Agences et prestataires' },
    aliases: ['agency', 'contractors', 'freelance', 'agence', 'prestataires', 'influencers', 'influenceurs'],
  },
  {
    id: 'ads',
    name: { en: 'Ad budget', fr: 'Budget publicitaire' },
    aliases: ['ad', 'ad spend', 'advertising', 'publicité', 'dépenses publicitaires'],
  },
  {
    id: 'overheads',
    name: { en: 'Overheads', fr: 'Frais généraux' },
    aliases: ['overhead', 'other', 'autres'],
  },
];

const EVERY: readonly Choice[] = [
  { id: 'once', name: { en: 'Once', fr: 'Une fois' }, aliases: ['one-off', 'ponctuel', 'unique'] },
  { id: 'month', name: { en: 'Every month', fr: 'Chaque mois' }, aliases: ['monthly', 'mensuel', 'mois', 'par mois'] },
];

const SHOWN_TO: readonly Choice[] = [
  { id: 'everyone', name: { en: 'Everyone', fr: 'Tout le monde' }, aliases: ['all', 'tous'] },
  { id: 'internal', name: { en: 'Internal only', fr: 'En interne' }, aliases: ['us', 'nous', 'interne'] },
];

export const costsTab: TabDefinition = {
  id: 'costs',
  name: { en: 'Costs', fr: 'Coûts' },
  columns: [
    {
      id: 'from',
      name: { en: 'From', fr: 'Du' },
      aliases: ['Date', 'Début', 'De'],
      kind: { kind: 'day' },
      required: true,
      hint: { en: 'First day that the cost is for.', fr: 'Premier jour que le coût concerne.' },
      width: 90,
    },
    {
      id: 'to',
      name: { en: 'To', fr: 'Au' },
      aliases: ['Fin', 'Until', 'À'],
      kind: { kind: 'day' },
      hint: {
        en: 'Last day. Blank: one day only; for a monthly cost, it goes on.',
        fr: 'Dernier jour. Vide : un seul jour ; pour un coût mensuel, il se poursuit.',
      },
      width: 90,
    },
    { id: 'every', name: { en: 'How often', fr: 'Fréquence' }, kind: { kind: 'choice', choices: EVERY }, width: 110 },
    {
      id: 'kind',
      name: { en: 'Kind of cost', fr: 'Nature du coût' },
      aliases: ['Kind', 'Nature', 'Type'],
      kind: { kind: 'choice', choices: COST_KINDS },
      required: true,
      width: 180,
    },
    {
      id: 'amount',
      name: { en: 'Amount', fr: 'Montant' },
      kind: { kind: 'number', least: 0 },
      hint: {
        en: 'In the currency of the row. Blank where hours and an hourly rate are given.',
        fr: 'Dans la devise de la ligne. Vide si les heures et le taux horaire sont indiqués.',
      },
      width: 90,
    },
    { id: 'hours', name: { en: 'Hours', fr: 'Heures' }, kind: { kind: 'number', least: 0 }, width: 70 },
    { id: 'rate', name: { en: 'Hourly rate', fr: 'Taux horaire' }, kind: { kind: 'number', least: 0 }, width: 90 },
    {
      id: 'platform',
      name: { en: 'Platform', fr: 'Plateforme' },
      aliases: ['Réseau', 'Network', 'Channel', 'Canal'],
      kind: { kind: 'text' },
      hint: {
        en: 'Blank: shared by all platforms, and never divided between them.',
        fr: 'Vide : commun à toutes les plateformes, jamais réparti entre elles.',
      },
      width: 110,
    },
    { id: 'campaign', name: { en: 'Campaign', fr: 'Campagne' }, kind: { kind: 'text' }, width: 150 },
    {
      id: 'currency',
      name: { en: 'Currency', fr: 'Devise' },
      kind: { kind: 'text' },
      hint: { en: 'EUR, USD … Blank: the report’s.', fr: 'EUR, USD… Vide : celle du rapport.' },
      width: 70,
    },
    {
      id: 'shownTo',
      name: { en: 'Shown to', fr: 'Visible par' },
      kind: { kind: 'choice', choices: SHOWN_TO },
      hint: {
        en: 'Internal: counted in the totals, not named in the report.',
        fr: 'En interne : compté dans les totaux, pas nommé dans le rapport.',
      },
      width: 110,
    },
  ],
};

export interface Cost {
  readonly from: Day;
  /** The same day as `from` for a cost of one day; infinite for a monthly cost that goes on. */
  readonly to: Day;
  readonly every: 'once' | 'month';
  /** Undefined where the cell is blank or not understood: the cost counts all the same. */
  readonly kind: CostKind | undefined;
  /** Once, or for each month; unknown where neither an amount nor hours and a rate are given. */
  readonly amount: number;
  readonly platform?: string;
  readonly campaign?: string;
  /** ISO code; left out, the report's. */
  readonly currency?: string;
  readonly shownTo: 'everyone' | 'internal';
  readonly row: number;
}

/** Every row of the Costs tab; one without a first day has `from` unknown and falls into no period. */
export function costsFrom(rows: readonly OwnRow[]): Cost[] {
  return rows.map((row) => {
    const every = textOf(row, 'every') === 'month' ? 'month' : 'once';
    const from = numberOf(row, 'from');
    const to = numberOf(row, 'to');
    const open = every === 'month' ? Number.POSITIVE_INFINITY : from;
    const amount = numberOf(row, 'amount');
    const [platform, campaign, currency] = [textOf(row, 'platform'), textOf(row, 'campaign'), textOf(row, 'currency')];
    return {
      from,
      to: Number.isNaN(to) ? (row.found.to === undefined ? open : Number.NaN) : to,
      every,
      kind: COST_KINDS.find((kind) => kind.id === textOf(row, 'kind'))?.id,
      amount: Number.isNaN(amount) ? numberOf(row, 'hours') * numberOf(row, 'rate') : amount,
      ...(platform && { platform }),
      ...(campaign && { campaign }),
      ...(currency && { currency: currencyCode(currency) }),
      shownTo: textOf(row, 'shownTo') === 'internal' ? 'internal' : 'everyone',
      row: row.row,
    };
  });
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };

/** The ISO code that a text stands for: "€" and "eur" are EUR. */
export function currencyCode(text: string): string {
  return CURRENCY_SIGNS[text.trim()] ?? text.trim().toUpperCase();
}

export function costKindName(kind: CostKind): Text {
  return COST_KINDS.find((known) => known.id === kind)!.name;
}
