import type { site as en } from '../../en/report/site.ts';
import { counted } from '../plural.ts';

export const site: typeof en = {
  columns: ['Visites', 'Engagées', 'Évén. clés', 'Taux', 'Rapporté', 'Par visite'],
  names: {
    sources: 'Source de la visite',
    campaigns: 'Campagne',
    pages: "Page d'arrivée, des réseaux",
    pagesOfAll: "Page d'arrivée, tous canaux",
  },
  message: (source, visits, act) => `${source} amène le plus de visites : ${visits}${act}.`,
  act: (rate) => `, dont ${rate} mènent à un événement clé`,
  messageOfPage: (page, visits) =>
    `La plupart des visites commencent sur ${page} : ${visits}. L'export ne dit pas lesquelles viennent des réseaux.`,
  messageOfViews: "Les pages les plus vues ; l'export ne dit pas quelles visites viennent des réseaux.",
  missing:
    "Un objectif a besoin de l'outil d'analyse du site : collez l'export « acquisition de trafic » de GA4, par source / support.",
  silent: (page, visits, usual) =>
    `${page} : ${counted(visits, 'visite', 'visites')} et aucun événement clé, là où l'on en attendrait ${usual}. Ce qu'elle propose est-il mesuré ?`,
  viewed: 'Pages les plus vues, tous canaux',
  views: 'Vues',
  engagedNote: "Sessions avec engagement ÷ sessions, selon l'outil d'analyse du site.",
  rateNote: 'Événements clés ÷ sessions, sur les lignes qui ont les deux.',
  perVisitNote: 'Rapporté ÷ visites.',
};
