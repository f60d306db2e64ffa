import type { networks as en } from '../../en/report/networks.ts';
import { counted } from '../plural.ts';

export const networks: typeof en = {
  columns: ['Réseau', 'Publicité', 'Rapporté', 'Ventes', 'Prospects'],
  message: (best, revenue, according) =>
    `${best} rapporte le plus : ${revenue} ${according}. Facebook et Instagram s'achètent ensemble.`,
  unnamed: 'Plateforme non précisée',
  others: (what) => `Autres canaux, hors réseaux sociaux et hors totaux : ${what}.`,
  othersSpend: (amount) => `${amount} de publicité`,
  othersRevenue: (amount) => `${amount} rapportés`,
  othersConversions: (n) => counted(n, 'conversion', 'conversions'),
  othersVisits: (n) => counted(n, 'visite', 'visites'),
  onlyLeads: "Ni le coût des réseaux ni ce qu'ils rapportent n'est encore mesuré : seuls leurs prospects sont connus.",
  noRevenue: "Ce que chaque réseau rapporte n'est pas encore mesuré : seule la dépense est connue.",
};
