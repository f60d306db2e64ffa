import type { Field } from '../fields.ts';
import { normaliseHeader, splitCurrency } from './headers.ts';
import { ownTable } from './own-table.ts';

/** Words in a header and the figure that it probably is; the first that fits counts. */
const PROPOSALS: readonly (readonly [RegExp, Field])[] = [
  [/(?:outbound|link|website|url|site).*cli(?:ck|c)|cli(?:ck|c)s?.*(?:lien|link|site|url|sortant)/, 'link_clicks'],
  [/profile (?:visit|view)|visite.*profil/, 'profile_visits'],
  [/page ?views?|pages? vues?/, 'page_views'],
  [
    /(?:new|gained|net) (?:follower|fan|subscriber)|(?:follower|fan|subscriber)s? gained|nouveaux (?:abonne|fan)|abonnes gagnes/,
    'followers_gained',
  ],
  [
    /(?:lost|un)[ -]?(?:follow|fan|subscri)|(?:follower|fan|subscriber)s? lost|desabonn|abonnes perdus/,
    'followers_lost',
  ],
  [/follower|\bfans?\b|subscriber|abonne/, 'followers_total'],
  [/impression|affichage/, 'impressions'],
  [/video views?|vues? (?:de )?videos?/, 'video_views'],
  [/\bviews?\b|\bvues?\b|\bplays?\b|lectures?/, 'views'],
  [/reach|portee|couverture|touchees/, 'reach'],
  [/engagement|interaction/, 'engagements'],
  [/\blikes?\b|reaction|j'aime|favou?rite/, 'reactions'],
  [/comment|repl(?:y|ies)|reponse/, 'comments'],
  [/\bshares?\b|partage|repost|retweet/, 'shares'],
  [/\bsaves?\b|enregistrement|bookmark|signet/, 'saves'],
  [/cli(?:ck|c)s?\b/, 'clicks_all'],
  [/\bsessions?\b|\bvisit(?:e?s)?\b/, 'sessions'],
  [/\bleads?\b|prospect/, 'leads'],
  [/sign[ -]?ups?|inscription/, 'sign_ups'],
  [/revenue|chiffre d'affaires|\bca\b|ventes? ttc|sales value/, 'revenue'],
  [/purchase|achats?\b|\bsales\b|ventes?\b/, 'purchases'],
  [/orders?\b|commandes?\b/, 'orders'],
  [/\bspend|\bspent|depense|\bcosts?\b|\bcouts?\b/, 'spend'],
  [/conversion/, 'conversions'],
];

/** What a header that is not known probably means; undefined where it gives no hint. It is only ever proposed. */
export function proposalFor(header: string): Field | undefined {
  const name = normaliseHeader(header.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/_/g, ' ');
  return PROPOSALS.find(([words]) => words.test(name))?.[1];
}

/** Rates, averages, costs of one, ranks and numbers of things: figures that follow from others, or count nothing. */
const DERIVED =
  /%|\brates?\b|\btaux\b|ratio|\bper\b|\bpar\b|\bavg\b|average|\bmean\b|moyen|\bcp[acmvl]\b|\bctr\b|\bcvr\b|\broas\b|\broi\b|\bids?\b|identifi|\brank|\brang\b|\bn°|numero|\byear\b|\bannee\b|hour|heure|duration|duree|\baov\b|panier/;

export function isDerived(header: string): boolean {
  return DERIVED.test(normaliseHeader(header).replace(/_/g, ' '));
}

/** What a header of a table that was not recognised says: a name of the plain table, else what it probably means. */
export function fieldProposed(header: string): Field | undefined {
  const name = normaliseHeader(header);
  const { name: bare } = splitCurrency(name);
  const known = ownTable.columns.find(({ headers, french = [] }) =>
    [...headers, ...french].map(normaliseHeader).some((each) => each === name || each === bare),
  );
  return known?.field ?? (isDerived(header) ? undefined : proposalFor(header));
}
