import type { SocialRules } from '../facts/define.ts';
import type { Spellings } from '../facts/spellings.ts';
import { type Day, isoDay } from '../lib/days.ts';
import { isKnown } from '../lib/numbers.ts';
import type { Locale, Text } from '../lib/text.ts';
import type { Decisions } from '../sources/decisions.ts';
import type { DateOrder } from '../sources/define.ts';
import { benchmarksFrom, comparisonKind, type Evidence, evidenceFrom } from './comparison-rules.ts';
import { currencyCode } from './costs.ts';
import type { Choice, ColumnKind, TabDefinition } from './define.ts';
import { parseNumber } from './numbers.ts';
import type { OwnRow } from './read.ts';
import { decisionsFrom, ruleKind } from './reading-rules.ts';
import { spellingsFrom } from './spelling-rules.ts';

export interface Settings {
  readonly brand: string;
  readonly preparedBy: string;
  /** As #rrggbb. */
  readonly colour: string;
  /** Of the report and of the errors in cells; undefined: the spreadsheet's. */
  readonly language?: Locale;
  /** ISO code of the report's currency; undefined: that of the data. */
  readonly currency?: string;
  /** What one unit of another currency is worth in the report's. */
  readonly rates: Readonly<Record<string, number>>;
  /** A fraction. */
  readonly grossMargin?: number;
  readonly vatIncluded?: boolean;
  /** What a customer brings in sales as long as he stays; absent where it is not set. */
  readonly customerValue?: number;
  /** The fraction of it that winning a customer may cost; absent where it is not set. */
  readonly acquisitionShare?: number;
  readonly revenueSource?: 'results' | 'analytics' | 'platform' | 'shop';
  /** 1 for Monday to 7 for Sunday. */
  readonly weekStart: number;
  /** First month of the fiscal year, 1 to 12. */
  readonly fiscalYearStart: number;
  /** The day that counts as today. */
  readonly asOf?: Day;
  readonly dates?: DateOrder;
  /** As parsePeriod reads it. */
  readonly period?: string;
  /** Whom the report is for; absent, ourselves. */
  readonly reader?: 'management' | 'client' | 'self';
  readonly socialRules: SocialRules;
  /** Which media somebody has classed as paid, owned or earned; absent where nobody has. */
  readonly mediaRules?: MediaRules;
  /** What the rows of tables and columns say; absent where there are none. */
  readonly decisions?: Decisions;
  /** Names that people have taken for one; absent where there are none. */
  readonly spellings?: Spellings;
  /** Published figures to compare with, as people named them; absent where none is ticked. */
  readonly benchmarks?: readonly string[];
  /** What others found out; absent where nothing is quoted. */
  readonly evidence?: readonly Evidence[];
}

/** Lower-case source, medium, group, platform or "source / medium" → its class. */
export type MediaRules = Readonly<Record<string, 'paid' | 'owned' | 'earned'>>;

/** One row of the tab. */
export interface SettingDefinition extends Choice {
  readonly id: SettingId;
  readonly kind: ColumnKind;
  readonly meaning: Text;
}

export type SettingId =
  | 'brand'
  | 'preparedBy'
  | 'colour'
  | 'language'
  | 'currency'
  | 'rates'
  | 'grossMargin'
  | 'vatIncluded'
  | 'customerValue'
  | 'monthlySpend'
  | 'customerMonths'
  | 'acquisitionShare'
  | 'revenueSource'
  | 'weekStart'
  | 'fiscalYear'
  | 'asOf'
  | 'dates'
  | 'period'
  | 'reader'
  | 'social'
  | 'media'
  | 'evidence';

const text: ColumnKind = { kind: 'text' };

const choice = (...choices: readonly Choice[]): ColumnKind => ({ kind: 'choice', choices });

const WEEKDAYS: readonly Choice[] = [
  { id: '1', name: { en: 'Monday', fr: 'lundi' } },
  { id: '7', name: { en: 'Sunday', fr: 'dimanche' } },
  { id: '6', name: { en: 'Saturday', fr: 'samedi' } },
];

const MONTHS: readonly Choice[] = [
  { id: '1', name: { en: 'January', fr: 'janvier' } },
  { id: '2', name: { en: 'February', fr: 'février' } },
  { id: '3', name: { en: 'March', fr: 'mars' } },
  { id: '4', name: { en: 'April', fr: 'avril' } },
  { id: '5', name: { en: 'May', fr: 'mai' } },
  { id: '6', name: { en: 'June', fr: 'juin' } },
  { id: '7', name: { en: 'July', fr: 'juillet' } },
  { id: '8', name: { en: 'August', fr: 'août' } },
  { id: '9', name: { en: 'September', fr: 'septembre' } },
  { id: '10', name: { en: 'October', fr: 'octobre' } },
  { id: '11', name: { en: 'November', fr: 'novembre' } },
  { id: '12', name: { en: 'December', fr: 'décembre' } },
];

export const SETTINGS: readonly SettingDefinition[] = [
  {
    id: 'brand',
    name: { en: 'Brand', fr: 'Marque' },
    kind: text,
    meaning: { en: 'Stands at the head of the report.', fr: 'Figure en tête du rapport.' },
  },
  {
    id: 'preparedBy',
    name: { en: 'Prepared by', fr: 'Préparé par' },
    kind: text,
    meaning: { en: 'Your name or your agency.', fr: 'Votre nom ou celui de votre agence.' },
  },
  {
    id: 'colour',
    name: { en: 'Colour', fr: 'Couleur' },
    aliases: ['Color'],
    kind: text,
    meaning: { en: 'Of titles and charts, such as #1a73e8.', fr: 'Des titres et des graphiques, par exemple #1a73e8.' },
  },
  {
    id: 'language',
    name: { en: 'Language of the report', fr: 'Langue du rapport' },
    aliases: ['Language', 'Langue'],
    kind: choice(
      { id: 'en', name: { en: 'English', fr: 'Anglais' } },
      { id: 'fr', name: { en: 'French', fr: 'Français' } },
    ),
    meaning: { en: 'Blank: the language of the spreadsheet.', fr: 'Vide : la langue de la feuille de calcul.' },
  },
  {
    id: 'currency',
    name: { en: 'Currency', fr: 'Devise' },
    kind: text,
    meaning: {
      en: 'Of the report: EUR, USD … Blank: the currency of your data.',
      fr: 'Du rapport : EUR, USD… Vide : celle de vos données.',
    },
  },
  {
    id: 'rates',
    name: { en: 'Exchange rates', fr: 'Taux de change' },
    aliases: ['Rates', 'Taux'],
    kind: text,
    meaning: {
      en: 'What one unit of another currency is worth: USD = 0.92; GBP = 1.17',
      fr: "Ce que vaut une unité d'une autre devise : USD = 0,92 ; GBP = 1,17",
    },
  },
  {
    id: 'grossMargin',
    name: { en: 'Gross margin', fr: 'Marge brute' },
    kind: { kind: 'number', least: 0, share: true },
    meaning: {
      en: 'Share of sales left after the cost of goods: 60%. Blank: returns are shown on sales.',
      fr: 'Part des ventes qui reste après le coût des marchandises : 60 %. Vide : les retours portent sur les ventes.',
    },
  },
  {
    id: 'vatIncluded',
    name: { en: 'Sales include VAT', fr: 'Ventes TVA comprise' },
    aliases: ['VAT included', 'VAT', 'TVA', 'TVA comprise'],
    kind: choice(
      { id: 'yes', name: { en: 'Yes', fr: 'Oui' }, aliases: ['true', 'vrai'] },
      { id: 'no', name: { en: 'No', fr: 'Non' }, aliases: ['false', 'faux'] },
    ),
    meaning: {
      en: 'Yes or no. Blank: the report says that it does not know.',
      fr: "Oui ou non. Vide : le rapport dit qu'il ne le sait pas.",
    },
  },
  {
    id: 'customerValue',
    name: { en: 'Customer value', fr: 'Valeur client' },
    aliases: ['CLV', 'Value of a customer', "Valeur d'un client"],
    kind: { kind: 'number', least: 0 },
    meaning: {
      en: 'Sales that a customer brings as long as he stays: 2880. Blank: the next two rows multiplied.',
      fr: 'Ventes que rapporte un client tant qu’il reste : 2880. Vide : le produit des deux lignes suivantes.',
    },
  },
  {
    id: 'monthlySpend',
    name: { en: 'A customer spends a month', fr: "Dépense d'un client par mois" },
    aliases: ['Monthly spend', 'Dépense mensuelle', 'Average basket', 'Panier moyen'],
    kind: { kind: 'number', least: 0 },
    meaning: {
      en: 'On average: 80 in 36 months make a customer value of 2880.',
      fr: 'En moyenne : 80 pendant 36 mois font une valeur client de 2880.',
    },
  },
  {
    id: 'customerMonths',
    name: { en: 'A customer stays (months)', fr: 'Un client reste (mois)' },
    aliases: ['Customer months', "Durée de vie d'un client", 'Durée de vie'],
    kind: { kind: 'number', least: 0 },
    meaning: { en: 'On average: 36.', fr: 'En moyenne : 36.' },
  },
  {
    id: 'acquisitionShare',
    name: { en: 'Share to pay for a customer', fr: 'Part à payer pour un client' },
    aliases: ['Share you accept to pay', 'Part que vous acceptez de payer'],
    kind: { kind: 'number', least: 0, share: true },
    meaning: {
      en: 'Of the customer value, to win a customer: 10%. Blank: 10%.',
      fr: 'De la valeur client, pour gagner un client : 10 %. Vide : 10 %.',
    },
  },
  {
    id: 'revenueSource',
    name: { en: 'Source of revenue', fr: "Source du chiffre d'affaires" },
    aliases: ['Revenue source', 'Revenue'],
    kind: choice(
      { id: 'results', name: { en: 'Results tab', fr: 'Onglet Résultats' }, aliases: ['results', 'résultats'] },
      {
        id: 'analytics',
        name: { en: 'Web analytics', fr: "Mesure d'audience du site" },
        aliases: ['ga4', 'google analytics', 'analytics', "mesure d'audience"],
      },
      {
        id: 'platform',
        name: { en: 'Ad platform', fr: 'Régie publicitaire' },
        aliases: ['platform', 'meta', 'google ads', 'plateforme', 'régie'],
      },
      {
        id: 'shop',
        name: { en: 'Platform shop', fr: 'Boutique de la plateforme' },
        aliases: ['shop', 'tiktok shop', 'boutique'],
      },
    ),
    meaning: {
      en: 'Blank: the Results tab if it holds revenue, else web analytics, else the ad platform.',
      fr: "Vide : l'onglet Résultats s'il contient un chiffre d'affaires, sinon la mesure d'audience, sinon la régie.",
    },
  },
  {
    id: 'weekStart',
    name: { en: 'Week starts on', fr: 'La semaine commence le' },
    aliases: ['Week start', 'Début de semaine'],
    kind: choice(...WEEKDAYS),
    meaning: { en: 'Monday, Saturday or Sunday. Blank: Monday.', fr: 'Lundi, samedi ou dimanche. Vide : lundi.' },
  },
  {
    id: 'fiscalYear',
    name: { en: 'Fiscal year starts in', fr: "L'exercice commence en" },
    aliases: ['Fiscal year', 'Exercice', 'Exercice fiscal'],
    kind: choice(...MONTHS),
    meaning: { en: 'A month. Blank: January.', fr: 'Un mois. Vide : janvier.' },
  },
  {
    id: 'asOf',
    name: { en: 'As of', fr: 'Vu au' },
    aliases: ["Aujourd'hui", 'Today', 'À la date du'],
    kind: { kind: 'day' },
    meaning: {
      en: 'The day that counts as today. Blank: today.',
      fr: "Le jour qui compte comme aujourd'hui. Vide : aujourd'hui.",
    },
  },
  {
    id: 'dates',
    name: { en: 'Order of dates', fr: 'Ordre des dates' },
    aliases: ['Dates'],
    kind: choice(
      { id: 'dmy', name: { en: 'Day first', fr: "Jour d'abord" }, aliases: ['dd/mm/yyyy', 'jj/mm/aaaa'] },
      { id: 'mdy', name: { en: 'Month first', fr: "Mois d'abord" }, aliases: ['mm/dd/yyyy', 'mm/jj/aaaa'] },
    ),
    meaning: {
      en: 'For exports in which 03/04 could be either: day first or month first.',
      fr: "Pour les exports où 03/04 se lit des deux façons : jour d'abord ou mois d'abord.",
    },
  },
  {
    id: 'period',
    name: { en: 'Period', fr: 'Période' },
    kind: { kind: 'period' },
    meaning: {
      en: '2025-04, 2025-Q1, 2025, 2025-W18, FY2025-Q1 (fiscal) or 2025-01-15..2025-02-14. Blank: the latest month that has ended.',
      fr: '2025-04, 2025-Q1, 2025, 2025-W18, FY2025-Q1 (exercice) ou 2025-01-15..2025-02-14. Vide : le dernier mois terminé.',
    },
  },
  {
    id: 'reader',
    name: { en: 'Report for', fr: 'Rapport destiné à' },
    aliases: ['Reader', 'Lecteur'],
    kind: choice(
      { id: 'self', name: { en: 'Myself', fr: 'Moi' }, aliases: ['us', 'me', 'nous', 'moi-même'] },
      { id: 'management', name: { en: 'Management', fr: 'Direction' }, aliases: ['la direction', 'director'] },
      { id: 'client', name: { en: 'A client', fr: 'Un client' }, aliases: ['client'] },
    ),
    meaning: {
      en: 'Management: page one. A client: a copy without internal costs. Myself, or blank: everything.',
      fr: 'Direction : la première page. Un client : une copie sans les coûts internes. Moi, ou vide : tout.',
    },
  },
  {
    id: 'social',
    name: { en: 'What counts as social', fr: 'Ce qui compte comme social' },
    aliases: ['Social'],
    kind: text,
    meaning: {
      en: 'Sources to add or leave out: newsletter = no; partner-blog = yes',
      fr: 'Sources à ajouter ou à écarter : newsletter = non ; blog-partenaire = oui',
    },
  },
  {
    id: 'media',
    name: { en: 'Paid, owned, earned', fr: 'Payant, propriétaire, gagné' },
    aliases: ['Paid owned earned', 'Media mix', 'Mix média'],
    kind: text,
    meaning: {
      en: 'Channels to class otherwise: emailing = paid; newsletter = owned; partner-blog = earned',
      fr: 'Canaux à classer autrement : emailing = payant ; newsletter = propriétaire ; blog-partenaire = gagné',
    },
  },
  {
    id: 'evidence',
    name: { en: 'Evidence', fr: 'Source externe' },
    kind: text,
    meaning: {
      en: 'What others found, for the last page: text; source; date. More of them: rows named Evidence 2, Evidence 3 …',
      fr: "Ce que d'autres ont constaté, pour la dernière page : texte ; source ; date. Pour d'autres : Source externe 2, 3…",
    },
  },
];

export const settingsTab: TabDefinition = {
  id: 'settings',
  name: { en: 'Settings', fr: 'Réglages' },
  columns: [
    {
      id: 'setting',
      name: { en: 'Setting', fr: 'Réglage' },
      kind: { kind: 'choice', choices: SETTINGS, open: true },
      width: 180,
    },
    {
      id: 'value',
      name: { en: 'Value', fr: 'Valeur' },
      kind: {
        kind: 'keyed',
        by: 'setting',
        kindOf: (key) =>
          SETTINGS.find(({ id, name }) => id === key || name.en === key)?.kind ?? ruleKind(key) ?? comparisonKind(key),
      },
      width: 220,
    },
    { id: 'meaning', name: { en: 'What it means', fr: 'Ce que cela veut dire' }, kind: text, width: 520 },
  ],
  firstRows: () => [
    ...SETTINGS.map(({ name, meaning }) => ({ setting: name, meaning })),
    BENCHMARKS_HEADING,
    RULES_HEADING,
  ],
};

/** Stands above the rows that people add to compare themselves with figures that others published. */
const BENCHMARKS_HEADING: Readonly<Record<string, Text>> = {
  setting: { en: 'BENCHMARKS', fr: 'REPÈRES' },
  meaning: {
    en: 'A row for each one to show, with the value Yes: Benchmark: LinkedIn, engagement rate, engagements ÷ impressions. Named as in BENCHMARK().',
    fr: "Une ligne par repère à montrer, avec la valeur Oui : Repère : LinkedIn, taux d'engagement, interactions ÷ impressions. Mêmes noms que dans REPERE().",
  },
};

/** Stands above the rows that people add for tables and columns. */
const RULES_HEADING: Readonly<Record<string, Text>> = {
  setting: { en: 'TABLES AND COLUMNS', fr: 'TABLEAUX ET COLONNES' },
  meaning: {
    en: 'Below: what a table or a column is that was not certain. The data view gives the name of each row.',
    fr: "Ci-dessous : ce qu'est un tableau ou une colonne dont la nature n'était pas certaine. La vue des données donne le nom de chaque ligne.",
  },
};

export const DEFAULT_COLOUR = '#1a73e8';

/** The settings of a document; without rows, what holds where there is no Settings tab. The first of two rows counts. */
export function settingsFrom(rows: readonly OwnRow[]): Settings {
  const values = new Map<string, string | number>();
  for (const { values: row } of rows) {
    const { setting = '', value = '' } = row;
    if (value !== '' && !values.has(String(setting))) values.set(String(setting), value);
  }
  const textOf = (id: SettingId) => String(values.get(id) ?? '');
  const numberOf = (id: SettingId) => Number(values.get(id) ?? Number.NaN);
  const [language, source, dates, vat] = [
    textOf('language'),
    textOf('revenueSource'),
    textOf('dates'),
    textOf('vatIncluded'),
  ];
  const rules = [...values].map(([setting, value]) => ({ setting, value: String(value) }));
  const decisions = decisionsFrom(rules);
  const spellings = spellingsFrom(rules);
  const [margin, share] = [numberOf('grossMargin'), numberOf('acquisitionShare')];
  const customer = values.has('customerValue')
    ? numberOf('customerValue')
    : numberOf('monthlySpend') * numberOf('customerMonths');
  const benchmarks = benchmarksFrom(rules);
  const evidence = evidenceFrom(rules);
  const media = mediaRulesIn(textOf('media'));
  const [period, reader] = [textOf('period'), textOf('reader')];
  return {
    brand: textOf('brand'),
    preparedBy: textOf('preparedBy'),
    colour: /^#[0-9a-f]{6}$/i.test(textOf('colour')) ? textOf('colour').toLowerCase() : DEFAULT_COLOUR,
    ...((language === 'en' || language === 'fr') && { language }),
    ...(textOf('currency') !== '' && { currency: currencyCode(textOf('currency')) }),
    rates: ratesIn(textOf('rates')),
    ...(isKnown(margin) && { grossMargin: margin }),
    ...(vat !== '' && { vatIncluded: vat === 'yes' }),
    ...(customer > 0 && { customerValue: customer }),
    ...(isKnown(share) && { acquisitionShare: share }),
    ...(isRevenueSource(source) && { revenueSource: source }),
    weekStart: numberOf('weekStart') || 1,
    fiscalYearStart: numberOf('fiscalYear') || 1,
    ...(values.has('asOf') && { asOf: numberOf('asOf') }),
    ...((dates === 'dmy' || dates === 'mdy') && { dates }),
    ...(period !== '' && { period }),
    ...((reader === 'management' || reader === 'client' || reader === 'self') && { reader }),
    socialRules: socialRulesIn(textOf('social')),
    ...(Object.keys(media).length > 0 && { mediaRules: media }),
    ...(decisions.columns.size + decisions.tables.size > 0 && { decisions }),
    ...(spellings.campaigns.size + spellings.sources.size > 0 && { spellings }),
    ...(benchmarks.length > 0 && { benchmarks }),
    ...(evidence.length > 0 && { evidence }),
  };
}

function isRevenueSource(id: string): id is NonNullable<Settings['revenueSource']> {
  return id === 'results' || id === 'analytics' || id === 'platform' || id === 'shop';
}

function pairsIn(list: string): [string, string][] {
  return list
    .split(/[;\n]|,(?!\d)/)
    .map((pair) => pair.split(/[=:]/))
    .filter((parts) => parts.length === 2)
    .map(([name, value]) => [name!.trim(), value!.trim()]);
}

function ratesIn(list: string): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [currency, value] of pairsIn(list)) {
    const rate = parseNumber(value.replace(',', '.'), 'en');
    if (typeof rate === 'number' && rate > 0) rates[currencyCode(currency)] = rate;
  }
  return rates;
}

function socialRulesIn(list: string): SocialRules {
  const rules: Record<string, boolean> = {};
  for (const [source, answer] of pairsIn(list)) {
    if (/^(yes|oui|true|vrai|1)$/i.test(answer)) rules[source.toLowerCase()] = true;
    if (/^(no|non|false|faux|0)$/i.test(answer)) rules[source.toLowerCase()] = false;
  }
  return rules;
}

const CLASSES: Readonly<Record<MediaRules[string], RegExp>> = {
  paid: /^(?:paid|payante?s?)$/i,
  owned: /^(?:owned|propri[ée]taires?)$/i,
  earned: /^(?:earned|gagn[ée]e?s?)$/i,
};

function mediaRulesIn(list: string): MediaRules {
  const rules: Record<string, MediaRules[string]> = {};
  for (const [channel, answer] of pairsIn(list)) {
    const found = (['paid', 'owned', 'earned'] as const).find((name) => CLASSES[name].test(answer));
    if (found) rules[channel.toLowerCase()] = found;
  }
  return rules;
}

/** A value of a setting as the panel shows it: a day as ISO, the rest as text. */
export function settingText(id: string, value: string | number): string {
  return id === 'asOf' && typeof value === 'number' ? isoDay(value) : String(value);
}
