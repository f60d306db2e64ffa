import type { Day } from '../lib/days.ts';
import type { Locale, Text } from '../lib/text.ts';
import { baskets, luck, spread, weights } from './chance.ts';
import type { Chance, SampleCell } from './define.ts';
import { daysOf, months, on } from './months.ts';

interface Campaign {
  readonly name: Text;
  readonly from?: Day;
  readonly to?: Day;
  /** Euros spent and sales in euros that Meta claims, by month from January. */
  readonly spend: readonly number[];
  readonly sales: readonly number[];
}

const BASKET = 38;
const EUROS_PER_THOUSAND = 9.5;

/** In May 4,000 € are said to bring 16,400 €, 4.1 times as much; one campaign loses, one is too small to judge. */
const campaigns = (): readonly Campaign[] => [
  {
    name: { en: 'Basket reminder', fr: 'Relance panier' },
    spend: [900, 900, 1000, 1000, 816, 900],
    sales: [4800, 4700, 5300, 5200, 4681, 5200],
  },
  {
    name: { en: 'Season collection', fr: 'Collection de saison' },
    spend: [1200, 1200, 1500, 1400, 400, 600],
    sales: [3600, 3700, 4700, 3700, 1400, 2250],
  },
  {
    name: { en: "Mother's Day gift boxes", fr: 'Coffrets fête des mères' },
    from: on(4, 22),
    to: on(5, 25),
    spend: [0, 0, 0, 700, 1500, 0],
    sales: [0, 0, 0, 3500, 9800, 0],
  },
  {
    name: { en: 'Broad audience', fr: 'Audience large' },
    from: on(5, 2),
    spend: [0, 0, 0, 0, 1200, 400],
    sales: [0, 0, 0, 0, 480, 150],
  },
  {
    name: { en: 'Test: makers on video', fr: 'Test : artisans en vidéo' },
    from: on(5, 12),
    to: on(5, 18),
    spend: [0, 0, 0, 0, 84, 0],
    sales: [0, 0, 0, 0, 39, 0],
  },
];

const HEADER = [
  'Début des rapports',
  'Fin des rapports',
  'Nom de la campagne',
  'Jour',
  'Couverture',
  'Impressions',
  'Montant dépensé (EUR)',
  'Clics sur un lien',
  'Achats',
  'Valeur de conversion des achats',
];

/** The Meta Ads export, French layout, a row for each day of each campaign. */
export function metaAds(locale: Locale, chance: Chance): readonly (readonly SampleCell[])[] {
  const rows = campaigns().flatMap((campaign) =>
    months().flatMap((month, index) => {
      const days = campaign.spend[index] ? daysOf(month, campaign.from, campaign.to) : [];
      const shares = weights(days.length, chance);
      const spend = spread(campaign.spend[index]! * 100, shares);
      const purchases = spread(Math.round(campaign.sales[index]! / BASKET), shares);
      const sales = spread(campaign.sales[index]! * 100, baskets(purchases, chance));
      return days.map((day, i): readonly SampleCell[] => {
        const impressions = Math.round((spend[i]! * 10 * luck(chance)) / EUROS_PER_THOUSAND);
        const reach = Math.round(impressions / (1.1 + chance() / 4));
        const clicks = Math.max(purchases[i]!, Math.round(impressions * (0.008 + chance() * 0.006)));
        const name = campaign.name[locale];
        return [
          { day },
          { day },
          name,
          { day },
          reach,
          impressions,
          spend[i]! / 100,
          clicks,
          purchases[i]!,
          sales[i]! / 100,
        ];
      });
    }),
  );
  return [HEADER, ...rows];
}
