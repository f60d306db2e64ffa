import type { Text } from '../../lib/text.ts';
import type { Family } from '../define.ts';

/** The families of formulas, in the order in which the help shows them. */
export const FAMILIES: readonly { readonly id: Family; readonly name: Text }[] = [
  { id: 'return', name: { en: 'Return', fr: 'Retour' } },
  { id: 'cost', name: { en: 'Cost', fr: 'Coûts' } },
  { id: 'engagement', name: { en: 'Engagement', fr: 'Interactions' } },
  { id: 'audience', name: { en: 'Audience', fr: 'Audience et abonnés' } },
  { id: 'site', name: { en: 'Site and funnel', fr: 'Site et entonnoir' } },
  { id: 'care', name: { en: 'Care and reputation', fr: 'Service client et réputation' } },
  { id: 'goals', name: { en: 'Goals', fr: 'Objectifs' } },
  { id: 'comparison', name: { en: 'Comparison', fr: 'Comparaison' } },
  { id: 'statistics', name: { en: 'Statistics', fr: 'Statistiques' } },
  { id: 'tags', name: { en: 'Campaign tags', fr: 'Balises de campagne' } },
];
