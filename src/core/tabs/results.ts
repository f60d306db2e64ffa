import { type Day, isoDay } from '../lib/days.ts';
import { parsePeriod } from '../lib/periods.ts';
import type { Choice, TabDefinition } from './define.ts';
import { numberOf, type OwnRow, textOf } from './read.ts';

/** What people note by hand, because no export has it; any other indicator is taken in own words. */
export const INDICATORS: readonly Choice[] = [
  { id: 'revenue', name: { en: 'Revenue', fr: "Chiffre d'affaires" }, aliases: ['sales', 'ventes', 'CA'] },
  { id: 'orders', name: { en: 'Orders', fr: 'Commandes' } },
  { id: 'customers', name: { en: 'New customers', fr: 'Nouveaux clients' }, aliases: ['customers', 'clients'] },
  { id: 'leads', name: { en: 'Leads', fr: 'Prospects' }, aliases: ['prospects (leads)', 'lead'] },
  { id: 'sign_ups', name: { en: 'Sign-ups', fr: 'Inscriptions' }, aliases: ['newsletter', 'sign ups'] },
  { id: 'followers_total', name: { en: 'Followers', fr: 'Abonnés' } },
  {
    id: 'reply_minutes',
    name: { en: 'Reply time (minutes)', fr: 'Temps de réponse (minutes)' },
    aliases: ['reply time', 'response time', 'temps de réponse', 'délai de réponse'],
  },
  { id: 'messages_received', name: { en: 'Messages received', fr: 'Messages reçus' } },
  { id: 'messages_answered', name: { en: 'Messages answered', fr: 'Messages traités' } },
  { id: 'satisfied', name: { en: 'Satisfied answers', fr: 'Réponses satisfaites' } },
  { id: 'answers', name: { en: 'Survey answers', fr: 'Réponses au questionnaire' } },
  { id: 'rating', name: { en: 'Rating', fr: 'Note moyenne' }, aliases: ['average rating', 'note'] },
  { id: 'mentions', name: { en: 'Mentions', fr: 'Mentions' } },
  { id: 'posts', name: { en: 'Posts', fr: 'Publications' } },
  { id: 'mentions_positive', name: { en: 'Positive mentions', fr: 'Mentions positives' } },
  { id: 'mentions_neutral', name: { en: 'Neutral mentions', fr: 'Mentions neutres' } },
  { id: 'mentions_negative', name: { en: 'Negative mentions', fr: 'Mentions négatives' } },
];

export const resultsTab: TabDefinition = {
  id: 'results',
  name: { en: 'Results', fr: 'Résultats' },
  columns: [
    {
      id: 'date',
      name: { en: 'Date or month', fr: 'Date ou mois' },
      aliases: ['Date', 'Month', 'Mois', 'Day', 'Jour'],
      kind: { kind: 'day', month: true },
      required: true,
      width: 110,
    },
    { id: 'account', name: { en: 'Account', fr: 'Compte' }, kind: { kind: 'text' }, width: 120 },
    {
      id: 'platform',
      name: { en: 'Platform', fr: 'Plateforme' },
      aliases: ['Réseau', 'Network'],
      kind: { kind: 'text' },
      width: 110,
    },
    {
      id: 'indicator',
      name: { en: 'Indicator', fr: 'Indicateur' },
      aliases: ['KPI'],
      kind: { kind: 'choice', choices: INDICATORS, open: true },
      required: true,
      hint: { en: 'Choose, or use your own words.', fr: 'Choisissez, ou utilisez vos propres mots.' },
      width: 180,
    },
    {
      id: 'number',
      name: { en: 'Number', fr: 'Nombre' },
      aliases: ['Value', 'Valeur'],
      kind: { kind: 'number' },
      required: true,
      width: 90,
    },
    {
      id: 'unitValue',
      name: { en: 'Value of one', fr: "Valeur d'une unité" },
      aliases: ['Unit value', 'Valeur unitaire'],
      kind: { kind: 'number' },
      hint: {
        en: 'What one is worth to you. It is an assumption, and shown as one.',
        fr: "Ce qu'une unité vaut pour vous. C'est une hypothèse, présentée comme telle.",
      },
      width: 100,
    },
    { id: 'theme', name: { en: 'Theme', fr: 'Thème' }, kind: { kind: 'text' }, width: 140 },
  ],
};

export interface Result {
  /** A day, or the first and last day of a month; unknown where the date was not understood. */
  readonly from: Day;
  readonly to: Day;
  readonly account: string;
  readonly platform: string;
  /** An identifier of INDICATORS, or own words. */
  readonly indicator: string;
  readonly number: number;
  readonly unitValue: number;
  readonly theme: string;
  readonly row: number;
}

/**
 * Every row of the Results tab. "April 2025" becomes the first of the month as soon as it is typed into a sheet, so
 * rows of one indicator that all stand on the first of a month are taken as months.
 */
export function resultsFrom(rows: readonly OwnRow[]): Result[] {
  const monthly = monthlySeries(rows);
  return rows.map((row) => {
    const day = numberOf(row, 'date');
    const month = monthText(row, monthly.has(seriesOf(row)));
    const period = parsePeriod(month);
    return {
      from: period?.from ?? day,
      to: period?.to ?? day,
      account: textOf(row, 'account'),
      platform: textOf(row, 'platform'),
      indicator: textOf(row, 'indicator'),
      number: numberOf(row, 'number'),
      unitValue: numberOf(row, 'unitValue'),
      theme: textOf(row, 'theme'),
      row: row.row,
    };
  });
}

function monthText(row: OwnRow, monthly: boolean): string {
  const day = numberOf(row, 'date');
  if (Number.isNaN(day)) return textOf(row, 'date');
  return monthly ? isoDay(day).slice(0, 7) : '';
}

/** One row alone on the first of a month may well be a day. */
const LEAST_MONTHS = 2;

function monthlySeries(rows: readonly OwnRow[]): ReadonlySet<string> {
  const days = new Map<string, Day[]>();
  for (const row of rows) {
    const day = numberOf(row, 'date');
    if (!Number.isNaN(day)) days.set(seriesOf(row), [...(days.get(seriesOf(row)) ?? []), day]);
  }
  const isMonthly = (list: readonly Day[]) =>
    new Set(list).size >= LEAST_MONTHS && list.every((day) => isoDay(day).endsWith('-01'));
  return new Set([...days].filter(([, list]) => isMonthly(list)).map(([series]) => series));
}

function seriesOf(row: OwnRow): string {
  return textOf(row, 'indicator');
}
