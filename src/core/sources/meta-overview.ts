import type { Measure } from '../fields.ts';
import type { SourceDefinition, Title } from './define.ts';
import { normaliseHeader } from './headers.ts';

/**
 * The cards of Meta Business Suite's overview, one figure a day: a title, then "Date" and "Primary", a word that no
 * language translates. Titles were seen in English ("Facebook reach", "Instagram profile visits", "Views") and
 * Portuguese ("Alcance no Facebook", "Cliques no link do Instagram"); the French ones are the names of the cards
 * ("Vues", "Visites", "Followers en plus"). Some cards name their network, others ("Views", "Content interactions")
 * do not.
 */
export const metaOverview: SourceDefinition = {
  id: 'meta-overview',
  name: { en: 'Meta Business Suite overview', fr: 'Vue d’ensemble de Meta Business Suite' },
  platform: 'column',
  grain: 'day',
  paid: 'mixed',
  wholeOrNothing: true,
  title: titleOf,
  signatures: [
    ['Date', 'Primary'],
    ['Data', 'Primary'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'date', headers: ['Date', 'Data'] },
    { field: 'views', headers: ['Primary'] },
  ],
};

/** The figure of each card, by its title without the network and the small words around it. */
const CARDS: Readonly<Partial<Record<Measure, string>>> = {
  reach: 'reach|viewers|alcance|couverture',
  views: 'views|visualizacoes|vues',
  engagements_reported:
    'content interactions|interactions|interacoes|interacoes com conteudo|interactions avec contenu',
  profile_visits: 'visits|profile visits|visitas|visitas perfil|visites|visites profil',
  link_clicks: 'link clicks|cliques link|clics lien|clics un lien',
  followers_gained: 'follows|seguidores|followers en plus',
};
const SMALL_WORDS = /^(?:page|a|o|ao|no|na|do|da|de|du|des|le|la|les|sur|d|l|on|of)$/;

function titleOf(line: string): Title | undefined {
  const words = normaliseHeader(line).split(/[ ']+/);
  const networks = ['Facebook', 'Instagram'].filter((name) => words.includes(name.toLowerCase()));
  if (networks.length > 1) return undefined;
  const [platform] = networks;
  const card = words.filter((word) => word !== platform?.toLowerCase() && !SMALL_WORDS.test(word)).join(' ');
  const field = (Object.keys(CARDS) as Measure[]).find((measure) => CARDS[measure]!.split('|').includes(card));
  return field && { field, platform };
}
