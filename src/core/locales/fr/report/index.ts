import type { report as shape } from '../../en/report/index.ts';
import { audience } from './audience.ts';
import { behaviour } from './behaviour.ts';
import { campaigns } from './campaigns.ts';
import { changes } from './changes.ts';
import { client } from './client.ts';
import { competitors } from './competitors.ts';
import { content } from './content.ts';
import { decision } from './decision.ts';
import { thirdParty } from './evidence.ts';
import { findings } from './findings.ts';
import { goals } from './goals.ts';
import { headline } from './headline.ts';
import { limits } from './limits.ts';
import { media } from './media.ts';
import { method } from './method.ts';
import { networkBlocks } from './network-blocks.ts';
import { networks } from './networks.ts';
import { platforms } from './platforms.ts';
import { returned } from './return.ts';
import { scorecard } from './scorecard.ts';
import { service } from './service.ts';
import { since } from './since.ts';
import { site } from './site.ts';
import { summary } from './summary.ts';
import { tiles } from './tiles.ts';
import { trend } from './trend.ts';

export const report: typeof shape = {
  sheetName: (period) => `Rapport ${period}`,
  sheetFor: {
    self: (name) => name,
    management: (name) => `${name} (direction)`,
    client: (name) => `${name} (client)`,
  },
  title: (brand) =>
    brand ? `${brand} : ce que rapportent les réseaux sociaux` : 'Ce que rapportent les réseaux sociaux',
  subtitle: (period, before, dataTo) => `${period}, comparé à ${before} · données jusqu'au ${dataTo}`,
  subtitleAlone: (period, dataTo) => `${period}, sans période précédente à comparer · données jusqu'au ${dataTo}`,
  partial: (period) => `${period} (en cours)`,
  preparedBy: (name) => `préparé par ${name}`,
  according: {
    results: () => 'selon votre onglet Résultats',
    analytics: () => "selon l'outil d'analyse du site",
    platform: (names) => `selon ${names}`,
    shop: (names) => `selon la boutique sur ${names}`,
  },
  observers: {
    results: () => "l'onglet Résultats",
    analytics: () => "l'outil d'analyse du site",
    platform: (names) => names,
    shop: (names) => `la boutique sur ${names}`,
  },

  headline,
  tiles,
  headings: {
    goals: 'Où en sont les objectifs',
    findings: 'À retenir',
    decision: 'Décision proposée',
    comment: 'Ce que nous avons fait, et pourquoi',
    next: 'Le mois prochain, et ce que nous attendons de vous',
    limits: 'À lire avec prudence',
    more: 'À savoir aussi',
    networks: 'Ce que chaque réseau a coûté et rapporté',
    platforms: "L'activité de chaque plateforme",
    campaigns: 'Plateformes et campagnes : la décision',
    networkBlocks: 'Réseau par réseau',
    audience: 'Qui est votre audience',
    media: 'Payant, propriétaire, gagné',
    behaviour: 'Ce que les gens ont fait',
    site: 'Sur votre site',
    goalMonths: (goal) => `Premier objectif, mois par mois : ${goal}`,
    trend: 'Mois par mois',
    cannotSay: 'Ce que ce rapport ne dit pas',
    method: 'Sources et méthode',
    carriedOver: 'Repris de la version précédente',
  },
  boxHint: 'Écrivez ici ; un nouveau rapport conserve votre texte.',
  boxFrom: (period, text) => `(De ${period}, à mettre à jour) ${text}`,

  goals,
  status: {
    ahead: 'en avance',
    onTrack: 'dans les temps',
    behind: 'en retard',
    reached: 'atteint',
    missed: 'manqué',
    notStarted: 'pas commencé',
    unknown: 'pas encore de données',
  },

  confidence: { solid: 'solide', indicative: 'à confirmer', thin: 'trop peu de données' },
  evidence: (confidence, n) => ` (${confidence}, ${n})`,
  units: {
    sales: (n) => `${n} ventes`,
    posts: (n) => `${n} publications`,
    leads: (n) => `${n} prospects`,
    measurements: (n) => `${n} mesures`,
    rows: (n) => `${n} lignes`,
  },

  findings,
  noFindings: 'Rien ne ressort sur cette période : trop peu de données, ou rien n’a changé.',

  verdicts: {
    increase: 'augmenter',
    keep: 'maintenir',
    reallocate: 'réaffecter',
    reduce: 'réduire',
    tooEarly: 'trop tôt pour le dire',
  },

  decision,
  charts: {
    networks: "Publicité et chiffre d'affaires par réseau",
    trend: 'Investi et rapporté, mois par mois',
    engagements: 'Interactions par mois',
    goal: (goal) => `${goal}, mois par mois`,
    networksEarn: (network, revenue) => `${network} a rapporté le plus : ${revenue}, avec et sans publicité.`,
    networksUnsold: (network, spend) => `${network} a reçu le plus de publicité : ${spend}.`,
    trendSays: (month, invested, revenue) => `${month} : ${invested} investis, ${revenue} rapportés.`,
    goalSays: (now, month, before) => `${now} en ${month}, après ${before}.`,
  },

  returned,
  scorecard,
  thirdParty,
  networks,
  platforms,
  campaigns,
  trend,
  since,
  site,
  behaviour,
  audience,
  media,
  networkBlocks,
  changes,
  content,
  service,
  competitors,
  limits,
  client,
  summary,
  method,
  notes: {
    invested: (ads, other) => `Publicité ${ads} + autres coûts ${other}.`,
    revenueRows: (n) => `Somme de ${n} lignes.`,
    atLeast: (n) => `Au moins : ${n} lignes ne le disent pas.`,
    computed: (text) => `Calcul actuel : ${text}`,
  },
  made: (name) => `Le rapport est prêt : ${name}`,
  madeMeanwhile: (name, time) =>
    `Le rapport est prêt : ${name}. Quelqu'un d'autre l'avait fait à ${time.replace(':', ' h ')} ; il a été mis à jour, non refait.`,
  working: 'Lecture des onglets, puis écriture du rapport…',
  missing: (platforms, period) =>
    `${platforms} : des données le mois précédent, aucune pour ${period}. Faire le rapport sans ?`,
  noData:
    "Aucune ligne datée. Collez d'abord un export dans un onglet (menu › Ajouter des données montre ce qui est lu).",
  failed: (reason) =>
    `Le rapport n'a pas pu être écrit, et le document est resté comme avant. Réessayez dans une minute. (Sheets répond : ${reason})`,
  kept: (tab) =>
    `La décision figure maintenant dans l'onglet « ${tab} » ; le prochain rapport dira ce qu'elle a donné.`,
  keptBefore: (tab) => `Cette décision figure déjà dans l'onglet « ${tab} ».`,
  repaired: (name) => `Un rapport interrompu a été remis en l'état : ${name}.`,
};
