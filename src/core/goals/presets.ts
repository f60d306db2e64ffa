import type { Text } from '../lib/text.ts';

export type PresetGroup = 'uses' | 'growth' | 'conversions' | 'families' | 'stages';

/** A goal to start from: it fills the sentence, and everything can be changed. */
export interface Preset {
  readonly id: string;
  readonly group: PresetGroup;
  /** In the list, where it is not simply the name of its KPI. */
  readonly name?: Text;
  /** The identifier of a KPI, or own words where no tab counts it. */
  readonly kpi: string | Text;
  /** An identifier of OBJECTIVES. */
  readonly objective: string;
  /** Stages of one way are rows of their own under one name. */
  readonly stage?: { readonly of: Text; readonly name: Text };
}

const WAY: Text = { en: 'From enquiry to quote', fr: 'De la demande au devis' };

/**
 * What people set goals on: the three uses of social media (social proof, customer service, sales), the five figures of
 * growth, the seven kinds of conversion, the families of indicators, and the stages before a sale.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'proof',
    group: 'uses',
    name: { en: 'Social proof: more followers', fr: "Preuve sociale : plus d'abonnés" },
    kpi: 'followers_total',
    objective: 'awareness',
  },
  {
    id: 'service',
    group: 'uses',
    name: { en: 'Customer service: faster replies', fr: 'Service client : répondre plus vite' },
    kpi: 'reply_minutes',
    objective: 'experience',
  },
  {
    id: 'sales',
    group: 'uses',
    name: { en: 'Sales: more orders', fr: 'Ventes : plus de commandes' },
    kpi: 'orders',
    objective: 'conversions',
  },
  {
    id: 'audience',
    group: 'growth',
    name: { en: 'Audience', fr: 'Audience' },
    kpi: 'followers_gained',
    objective: 'awareness',
  },
  { id: 'traffic', group: 'growth', name: { en: 'Traffic', fr: 'Trafic' }, kpi: 'sessions', objective: 'conversions' },
  { id: 'leads', group: 'growth', kpi: 'leads', objective: 'conversions' },
  { id: 'customers', group: 'growth', kpi: 'customers', objective: 'conversions' },
  { id: 'conversion-rate', group: 'growth', kpi: 'conversion_rate', objective: 'conversions' },
  { id: 'purchases', group: 'conversions', kpi: 'purchases', objective: 'conversions' },
  {
    id: 'contact-forms',
    group: 'conversions',
    name: { en: 'Contact forms', fr: 'Formulaires de contact' },
    kpi: 'leads',
    objective: 'conversions',
  },
  { id: 'link-clicks', group: 'conversions', kpi: 'link_clicks', objective: 'conversions' },
  {
    id: 'newsletter',
    group: 'conversions',
    name: { en: 'Newsletter sign-ups', fr: 'Inscriptions à la newsletter' },
    kpi: 'sign_ups',
    objective: 'conversions',
  },
  {
    id: 'downloads',
    group: 'conversions',
    kpi: { en: 'PDF downloads', fr: 'Téléchargements de PDF' },
    objective: 'conversions',
  },
  {
    id: 'interactions',
    group: 'conversions',
    name: { en: 'Social interactions', fr: 'Interactions sociales' },
    kpi: 'engagements',
    objective: 'awareness',
  },
  { id: 'video-views', group: 'conversions', kpi: 'video_views', objective: 'awareness' },
  {
    id: 'family-awareness',
    group: 'families',
    name: { en: 'Awareness: views', fr: 'Notoriété : vues' },
    kpi: 'views',
    objective: 'awareness',
  },
  {
    id: 'family-engagement',
    group: 'families',
    name: { en: 'Engagement: engagement rate', fr: "Engagement : taux d'engagement" },
    kpi: 'engagement_rate',
    objective: 'awareness',
  },
  {
    id: 'family-sales',
    group: 'families',
    name: { en: 'Sales: visits to the shop', fr: 'Ventes : visites de la boutique' },
    kpi: 'sessions',
    objective: 'conversions',
  },
  {
    id: 'family-knowledge',
    group: 'families',
    name: { en: 'Customer knowledge: survey answers', fr: 'Connaissance client : réponses au questionnaire' },
    kpi: 'answers',
    objective: 'experience',
  },
  {
    id: 'family-reputation',
    group: 'families',
    name: { en: 'Reputation: positive mentions', fr: 'E-réputation : mentions positives' },
    kpi: 'mentions_positive',
    objective: 'risk',
  },
  {
    id: 'stage-enquiries',
    group: 'stages',
    name: { en: '1. Enquiries', fr: '1. Demandes' },
    kpi: 'leads',
    objective: 'conversions',
    stage: { of: WAY, name: { en: 'Enquiries', fr: 'Demandes' } },
  },
  {
    id: 'stage-appointments',
    group: 'stages',
    name: { en: '2. Appointments', fr: '2. Rendez-vous' },
    kpi: { en: 'Appointments', fr: 'Rendez-vous' },
    objective: 'conversions',
    stage: { of: WAY, name: { en: 'Appointments', fr: 'Rendez-vous' } },
  },
  {
    id: 'stage-quotes',
    group: 'stages',
    name: { en: '3. Quotes', fr: '3. Devis' },
    kpi: { en: 'Quote requests', fr: 'Demandes de devis' },
    objective: 'conversions',
    stage: { of: WAY, name: { en: 'Quotes', fr: 'Devis' } },
  },
];
