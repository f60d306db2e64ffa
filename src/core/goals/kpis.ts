import { MEASURES, type Measure, type MeasureDefinition } from '../fields.ts';
import type { Text } from '../lib/text.ts';
import type { Choice } from '../tabs/define.ts';
import { byName } from '../tabs/names.ts';

export type GoalKind = 'total' | 'level' | 'rate';

export interface Kpi extends Choice {
  /** As it stands in a sentence, with its article where the language wants one. */
  readonly phrase: Text;
  readonly kind: GoalKind;
  readonly unit: 'count' | 'money' | 'share' | 'times' | 'minutes' | 'number';
}

/** Quotients that the report knows; each is a ratio of sums. */
const RATES: readonly Kpi[] = [
  {
    id: 'engagement_rate',
    name: { en: 'Engagement rate', fr: "Taux d'engagement" },
    phrase: { en: 'the engagement rate', fr: "le taux d'engagement" },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'click_rate',
    name: { en: 'Click rate', fr: 'Taux de clic' },
    aliases: ['CTR', 'click-through rate', 'taux de clics'],
    phrase: { en: 'the click rate', fr: 'le taux de clic' },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'conversion_rate',
    name: { en: 'Conversion rate', fr: 'Taux de conversion' },
    phrase: { en: 'the conversion rate', fr: 'le taux de conversion' },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'follower_growth_rate',
    name: { en: 'Follower growth', fr: 'Croissance des abonnés' },
    phrase: { en: 'follower growth', fr: 'la croissance des abonnés' },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'reply_rate',
    name: { en: 'Reply rate', fr: 'Taux de réponse' },
    phrase: { en: 'the reply rate', fr: 'le taux de réponse' },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'satisfaction',
    name: { en: 'Customer satisfaction', fr: 'Satisfaction client' },
    aliases: ['CSAT'],
    phrase: { en: 'customer satisfaction', fr: 'la satisfaction client' },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'return_all_costs',
    name: { en: 'Return, all costs included', fr: 'Retour, tous coûts compris' },
    aliases: ['ROI', 'social ROI', 'ROI social'],
    phrase: { en: 'the return, all costs included,', fr: 'le retour, tous coûts compris,' },
    kind: 'rate',
    unit: 'share',
  },
  {
    id: 'return_on_ads',
    name: { en: 'Return on ads', fr: 'Retour sur la publicité' },
    aliases: ['ROAS'],
    phrase: { en: 'the return on ads', fr: 'le retour sur la publicité' },
    kind: 'rate',
    unit: 'times',
  },
  {
    id: 'cost_per_lead',
    name: { en: 'Cost per lead', fr: 'Coût par prospect' },
    aliases: ['CPL'],
    phrase: { en: 'the cost per lead', fr: 'le coût par prospect' },
    kind: 'rate',
    unit: 'money',
  },
  {
    id: 'cost_per_conversion',
    name: { en: 'Cost per conversion', fr: 'Coût par conversion' },
    aliases: ['CPA', 'cost per action', 'coût par acquisition'],
    phrase: { en: 'the cost per conversion', fr: 'le coût par conversion' },
    kind: 'rate',
    unit: 'money',
  },
  {
    id: 'cost_per_click',
    name: { en: 'Cost per click', fr: 'Coût par clic' },
    aliases: ['CPC'],
    phrase: { en: 'the cost per click', fr: 'le coût par clic' },
    kind: 'rate',
    unit: 'money',
  },
];

/** Measures that nobody sets a goal on: settings of the platform, or doubles of another. */
const NO_GOALS: readonly Measure[] = [
  'budget',
  'engagements_reported',
  'conversions_all',
  'followers_lost',
  'audience_share',
];

/** Names in the singular take an article of their own; the others are plurals: "les prospects", "leads". */
const SINGULAR: { readonly [measure in Measure]?: Text } = {
  reach: { en: 'reach', fr: 'la portée' },
  frequency: { en: 'the frequency', fr: 'la répétition' },
  watch_seconds: { en: 'the watch time', fr: 'la durée de visionnage' },
  revenue: { en: 'revenue', fr: "le chiffre d'affaires" },
  negative_feedback: { en: 'negative feedback', fr: 'les retours négatifs' },
  reply_minutes: { en: 'the reply time', fr: 'le temps de réponse' },
  rating: { en: 'the average rating', fr: 'la note moyenne' },
};

const ALIASES: { readonly [measure in Measure]?: readonly string[] } = {
  spend: ['ad spend', 'dépense'],
  followers_total: ['fans', 'subscribers'],
  leads: ['prospects (leads)', 'enquiries', 'demandes'],
  revenue: ['sales', 'ventes', 'CA', 'turnover'],
  reply_minutes: ['response time', 'délai de réponse', 'reply time (minutes)', 'temps de réponse (minutes)'],
  rating: ['average rating', 'note'],
  answers: ['survey answers'],
  customers: ['new customers', 'nouveaux clients'],
  sign_ups: ['newsletter sign-ups', 'inscriptions à la newsletter'],
};

/** Every KPI that a goal can be measured by here: what the tabs count, then the quotients of these. */
export function kpis(): readonly Kpi[] {
  const measures = (Object.keys(MEASURES) as Measure[]).filter((measure) => !NO_GOALS.includes(measure));
  return [...measures.map(kpiOfMeasure), ...RATES];
}

/** The KPI of an identifier; undefined for own words. Goals of a tab have identifiers wherever a name was understood. */
export function kpiWithId(id: string): Kpi | undefined {
  return isMeasureWithGoals(id) ? kpiOfMeasure(id) : RATES.find((rate) => rate.id === id);
}

/** The KPI that an identifier or a name in either language stands for; undefined for own words. */
export function kpiNamed(text: string): Kpi | undefined {
  return kpiWithId(text) ?? byName(kpis(), text);
}

function isMeasureWithGoals(text: string): text is Measure {
  return Object.keys(MEASURES).includes(text) && !NO_GOALS.includes(text as Measure);
}

function kpiOfMeasure(measure: Measure): Kpi {
  const { name, unit, totals }: MeasureDefinition = MEASURES[measure];
  const aliases = ALIASES[measure];
  return {
    id: measure,
    name: { en: capitalised(name.en), fr: capitalised(name.fr) },
    ...(aliases && { aliases }),
    phrase: SINGULAR[measure] ?? { en: name.en, fr: `les ${name.fr}` },
    kind: totals === 'sum' ? 'total' : 'level',
    unit: unit === 'minutes' || unit === 'money' || unit === 'count' ? unit : 'number',
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
