import type { Text } from '../lib/text.ts';
import type { Family } from './define.ts';

/** The families of formulas, in the order in which the help shows them. */
export const FAMILIES: readonly { readonly id: Family; readonly name: Text }[] = [
  { id: 'return', name: { en: 'Return', fr: 'Retour' } },
  { id: 'cost', name: { en: 'Cost', fr: 'Coûts' } },
  { id: 'engagement', name: { en: 'Engagement', fr: 'Interactions' } },
  { id: 'audience', name: { en: 'Audience', fr: 'Audience et abonnés' } },
  { id: 'site', name: { en: 'Clicks and conversions', fr: 'Clics et conversions' } },
  { id: 'care', name: { en: 'Customer care', fr: 'Service client' } },
  { id: 'goals', name: { en: 'Goals', fr: 'Objectifs' } },
];
