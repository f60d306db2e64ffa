import type { media as en } from '../../en/report/media.ts';
import { counted } from '../plural.ts';

export const media: typeof en = {
  columns: (results, share) => ['Média', 'Coût', 'Interactions', 'Visites', results, 'Rapporté', share],
  results: { sales: 'Ventes', leads: 'Prospects' },
  shares: { revenue: 'Part du rapporté', visits: 'Part des visites', engagements: 'Part interactions' },
  others: 'Autres canaux (hors totaux)',
  names: { paid: 'payant', owned: 'propriétaire', earned: 'gagné', unclassified: 'non classé' },
  part: (name, share) => `${name} ${share}`,
  message: {
    revenue: (parts) => `D'où vient le chiffre d'affaires : ${parts}.`,
    visits: (parts) => `D'où viennent les visites : ${parts}.`,
    engagements: (parts) => `D'où viennent les interactions : ${parts}.`,
  },
  noResult: "Ce que chaque type de média rapporte n'est pas encore mesuré.",
  paidReturn: (times) => `${times} pour 1 de publicité, selon la source du chiffre d'affaires du rapport.`,
  leadsBeside: (n) => `Et ${counted(n, 'prospect', 'prospects')}.`,
  notes: {
    paid: 'Publicités, et visites dont le tag dit qu’elles ont été payées.',
    owned: 'Nos propres pages, et les visites qui en viennent sans publicité.',
    earned: 'Ce que d’autres donnent : presse, liens, avis, mentions.',
    unclassified: 'Publications et publicités dans une même somme, coûts communs, et ce qu’aucune règle ne nomme.',
  },
  mentions: (n, negative) =>
    `Gagné en plus : ${counted(n, 'mention', 'mentions')}${negative}, d'après l'onglet Résultats.`,
  negative: (n) => `, dont ${counted(n, 'négative', 'négatives')}`,
  rest: (what) => `Non classé : ${what}. Réglages › Payant, propriétaire, gagné permet de le classer.`,
  restCost: (amount) => `${amount} de coûts`,
  restRevenue: (amount) => `${amount} rapportés`,
  restVisits: (n) => counted(n, 'visite', 'visites'),
  restEngagements: (n) => counted(n, 'interaction', 'interactions'),
  restLeads: (n) => counted(n, 'prospect', 'prospects'),
  meaning:
    "Le payant s'arrête avec le budget, le propriétaire reste, le gagné vient des autres ; un coût commun n'est pas réparti.",
};
