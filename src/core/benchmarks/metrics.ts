import type { Option } from '../functions/define.ts';

/** What published figures exist of. A rate and a change are fractions, money is in US dollars, a duration in days. */
export const METRICS = [
  { id: 'engagementRate', name: { en: 'engagement rate', fr: "taux d'engagement" }, also: ['engagement', 'ER'] },
  {
    id: 'engagementChange',
    name: { en: 'yearly change of the engagement rate', fr: "évolution annuelle du taux d'engagement" },
  },
  { id: 'likes', name: { en: 'likes per post', fr: 'likes par publication' }, also: ['likes', "j'aime"] },
  { id: 'comments', name: { en: 'comments per post', fr: 'commentaires par publication' }, also: ['comments'] },
  { id: 'shares', name: { en: 'shares per post', fr: 'partages par publication' }, also: ['shares', 'partages'] },
  { id: 'views', name: { en: 'views per post', fr: 'vues par publication' }, also: ['views', 'vues'] },
  { id: 'postsAWeek', name: { en: 'posts per week', fr: 'publications par semaine' } },
  { id: 'postsADay', name: { en: 'posts per day', fr: 'publications par jour' } },
  {
    id: 'inboundChange',
    name: { en: 'yearly change of engagements received', fr: 'évolution annuelle des interactions reçues' },
  },
  { id: 'ctr', name: { en: 'CTR', fr: 'taux de clic' }, also: ['click rate', 'click-through rate', 'taux de clics'] },
  { id: 'viewRate', name: { en: 'view rate', fr: 'taux de vue' }, also: ['VTR', 'view-through rate'] },
  { id: 'cpc', name: { en: 'CPC', fr: 'coût par clic' }, also: ['cost per click'] },
  { id: 'cpm', name: { en: 'CPM', fr: 'coût pour mille' }, also: ['cost per thousand', 'coût pour mille impressions'] },
  { id: 'cpl', name: { en: 'CPL', fr: 'coût par prospect' }, also: ['cost per lead', 'coût par lead'] },
  { id: 'responseTime', name: { en: 'response time', fr: 'temps de réponse' } },
  { id: 'responseRate', name: { en: 'response rate', fr: 'taux de réponse' } },
  {
    id: 'unanswered',
    name: { en: 'unanswered after 72 hours', fr: 'sans réponse après 72 heures' },
    also: ['unanswered', 'sans réponse'],
  },
  { id: 'expectADay', name: { en: 'expect an answer in 24 hours', fr: 'attendent une réponse en 24 heures' } },
  { id: 'expectAnHour', name: { en: 'expect an answer in 1 hour', fr: 'attendent une réponse en 1 heure' } },
  {
    id: 'buyElsewhere',
    name: { en: 'buy elsewhere without an answer', fr: 'achètent ailleurs faute de réponse' },
  },
] as const satisfies readonly Option[];

export type MetricId = (typeof METRICS)[number]['id'];
