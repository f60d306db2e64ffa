import type { Text } from '../lib/text.ts';
import type { Choice } from '../tabs/define.ts';

export interface Objective extends Choice {
  /** What stands after "so that" and after « pour » in the sentence of a goal. */
  readonly phrase: Text;
}

/** What social media can do for a business: the four families; any other objective is taken in own words. */
export const OBJECTIVES: readonly Objective[] = [
  {
    id: 'conversions',
    name: { en: 'Business conversions', fr: 'Ventes et prospects' },
    aliases: ['sales', 'conversions', 'ventes', 'prospects'],
    phrase: { en: 'sales and leads grow', fr: 'développer les ventes et les prospects' },
  },
  {
    id: 'awareness',
    name: { en: 'Awareness and image', fr: 'Notoriété et image' },
    aliases: ['awareness', 'image', 'notoriété'],
    phrase: { en: 'more people know and like us', fr: "renforcer la notoriété et l'image" },
  },
  {
    id: 'experience',
    name: { en: 'Customer experience', fr: 'Expérience client' },
    aliases: ['customer service', 'service client', 'experience'],
    phrase: { en: 'customers are better served', fr: "améliorer l'expérience client" },
  },
  {
    id: 'risk',
    name: { en: 'Reputation and risks', fr: 'Réputation et risques' },
    aliases: ['reputation', 'risks', 'risk', 'réputation', 'risques'],
    phrase: { en: 'our reputation is safe', fr: 'protéger la réputation' },
  },
];
