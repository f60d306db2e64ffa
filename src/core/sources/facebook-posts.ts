import type { SourceDefinition } from './define.ts';

/** Posts of a Facebook page, from Meta Business Suite: the layout with impressions (2023) and the one with views. */
export const facebookPosts: SourceDefinition = {
  id: 'facebook-posts',
  name: { en: 'Facebook posts', fr: 'Publications Facebook' },
  platform: 'Facebook',
  grain: 'post',
  paid: 'organic',
  dates: 'mdy',
  signatures: [
    ['Page name', 'Publish time', 'Permalink'],
    ['Post ID', 'Publish time', 'Reactions'],
    ['Nom de la page', 'Heure de publication', 'Permalien'],
    ['Identifiant de la publication', 'Heure de publication', 'Réactions'],
    ['Nome da página', 'Horário de publicação', 'Link permanente'],
    ['Beitrags-ID', 'Seitenname', 'Erreichte Personen'],
  ],
  decimals: ['.', '.', '.', '.', '.', '.'],
  // French exports name reels "Vidéos".
  postType: (type, permalink) =>
    (type === '' || type.startsWith('V')) && permalink.includes('/reel/') ? 'Reels' : type,
  columns: [
    { field: 'date', headers: ['Publish time', 'Heure de publication', 'Horário de publicação', 'Datum'] },
    { field: 'platform', headers: ['Plattform'] },
    { field: 'account', headers: ['Page name', 'Nom de la page', 'Nome da página', 'Seitenname'] },
    {
      field: 'post_id',
      headers: ['Post ID', 'Identifiant de la publication', 'Identificação da publicação', 'Beitrags-ID'],
    },
    { field: 'permalink', headers: ['Permalink', 'Permalien', 'Link permanente'] },
    { field: 'text', headers: ['Description', 'Descrição', 'Beschreibung'] },
    { field: 'text', headers: ['Title', 'Titre', 'Título', 'Titel'] },
    { field: 'post_type', headers: ['Post type', 'Type de publication', 'Tipo de publicação', 'Beitragsart'] },
    { field: 'impressions', headers: ['Impressions', 'Impressões', 'Impressionen'] },
    { field: 'views', headers: ['Views', 'Vues', 'Visualizações', 'Aufrufe'], unfilledIfZeroWhile: 'reach' },
    { field: 'reach', headers: ['Reach', 'Couverture', 'Portée', 'Alcance', 'Erreichte Personen', 'Reichweite'] },
    {
      field: 'engagements_reported',
      headers: [
        'Reactions, Comments and Shares',
        'Réactions, commentaires et partages',
        'Reações, comentários e compartilhamentos',
        'Interaktionen',
      ],
    },
    { field: 'reactions', headers: ['Reactions', 'Réactions', 'Reações', '„Gefällt mir“-Angaben', 'Reaktionen'] },
    { field: 'comments', headers: ['Comments', 'Commentaires', 'Comentários', 'Kommentare'] },
    { field: 'shares', headers: ['Shares', 'Partages', 'Compartilhamentos', 'Geteilte Inhalte'] },
    { field: 'clicks_all', headers: ['Total clicks', 'Total des clics', 'Total de cliques', 'Klicks'] },
    {
      field: 'link_clicks',
      headers: ['Link Clicks', 'Clics sur un lien', 'Clics sur le lien', 'Cliques no link', 'Link-Klicks'],
      blankMeansZero:
        'never printed as 0, and other, photo and link clicks add up to the total clicks with blanks as 0',
    },
    {
      field: 'video_views',
      headers: [
        '3-second video views',
        'Vues de vidéo de 3 secondes',
        'Visualizações do vídeo de 3 segundos',
        '3-sekündige Videoaufrufe',
      ],
    },
    { field: 'watch_seconds', headers: ['Seconds viewed', 'Secondes regardées'] },
    {
      field: 'negative_feedback',
      headers: [
        'Negative feedback from users',
        'Negative feedback from users: Hide all',
        'Retours négatifs des utilisateurs',
      ],
    },
  ],
};
