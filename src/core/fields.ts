import type { Text } from './lib/text.ts';

/** How a measure adds up over rows: it sums; its last value stands; or no total exists (people reached twice). */
export type Totals = 'sum' | 'last' | 'none';

export type Unit = 'count' | 'money' | 'seconds' | 'minutes' | 'ratio' | 'hours';

export interface MeasureDefinition {
  readonly name: Text;
  readonly unit: Unit;
  readonly totals: Totals;
}

const count = (en: string, fr: string): MeasureDefinition => ({ name: { en, fr }, unit: 'count', totals: 'sum' });
const unsummed = (en: string, fr: string, unit: Unit = 'count'): MeasureDefinition => ({
  name: { en, fr },
  unit,
  totals: 'none',
});
const money = (en: string, fr: string): MeasureDefinition => ({ name: { en, fr }, unit: 'money', totals: 'sum' });

/** The closed list of what a row can count. Nothing is read that is not in it. */
export const MEASURES = {
  spend: money('spend', 'dépenses'),
  budget: unsummed('budget', 'budget', 'money'),
  impressions: count('impressions', 'impressions'),
  views: count('views', 'vues'),
  reach: unsummed('reach', 'portée'),
  users: unsummed('users', 'utilisateurs'),
  frequency: unsummed('frequency', 'répétition', 'ratio'),
  engagements: count('engagements', 'interactions'),
  engagements_reported: count('engagements as reported', 'interactions déclarées'),
  reactions: count('reactions', 'réactions'),
  comments: count('comments', 'commentaires'),
  replies: count('replies', 'réponses'),
  shares: count('shares', 'partages'),
  saves: count('saves', 'enregistrements'),
  clicks_all: count('clicks (all)', 'clics (tous)'),
  link_clicks: count('link clicks', 'clics sur un lien'),
  profile_visits: count('profile visits', 'visites du profil'),
  page_views: count('page views', 'pages vues'),
  video_views: count('video views', 'vues de vidéo'),
  video_completions: count('complete video views', 'vidéos vues en entier'),
  watch_seconds: { name: { en: 'watch time', fr: 'durée de visionnage' }, unit: 'seconds', totals: 'sum' },
  followers_total: { name: { en: 'followers', fr: 'abonnés' }, unit: 'count', totals: 'last' },
  followers_gained: count('new followers', 'nouveaux abonnés'),
  followers_lost: count('lost followers', 'abonnés perdus'),
  negative_feedback: count('negative feedback', 'retours négatifs'),
  sessions: count('sessions', 'sessions'),
  engaged_sessions: count('engaged sessions', 'sessions avec engagement'),
  conversions: count('conversions', 'conversions'),
  conversions_all: count('conversions (all)', 'conversions (toutes)'),
  leads: count('leads', 'prospects'),
  sign_ups: count('sign-ups', 'inscriptions'),
  purchases: count('purchases', 'achats'),
  orders: count('orders', 'commandes'),
  customers: count('customers', 'clients'),
  revenue: money('revenue', "chiffre d'affaires"),
  results: count('results', 'résultats'),
  messages_received: count('messages received', 'messages reçus'),
  messages_answered: count('messages answered', 'messages traités'),
  reply_minutes: unsummed('reply time', 'temps de réponse', 'minutes'),
  satisfied: count('satisfied answers', 'réponses satisfaites'),
  answers: count('answers', 'réponses au questionnaire'),
  mentions_positive: count('positive mentions', 'mentions positives'),
  mentions_neutral: count('neutral mentions', 'mentions neutres'),
  mentions_negative: count('negative mentions', 'mentions négatives'),
  rating: unsummed('rating', 'note moyenne', 'ratio'),
  audience_share: unsummed('share of the audience', "part de l'audience", 'ratio'),
} as const satisfies Record<string, MeasureDefinition>;

export type Measure = keyof typeof MEASURES;

/** The closed list of what a row can be about. */
export const DIMENSIONS = [
  'date',
  'period_start',
  'period_end',
  'hour',
  'platform',
  'account',
  'post_id',
  'permalink',
  'text',
  'post_type',
  'campaign',
  'adset',
  'ad',
  'channel_group',
  'source_medium',
  'page',
  'breakdown',
  'currency',
  'result_type',
  'indicator',
  'theme',
  'paid',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export type Field = Measure | Dimension;

export function isMeasure(field: Field): field is Measure {
  return field in MEASURES;
}

/** What one row stands for: a post since it was published, a day, an hour, a range of days, a slice of one, a total. */
export type Grain = 'post' | 'day' | 'hour' | 'range' | 'breakdown' | 'total';
