import type { ColumnDefinition, SourceDefinition } from './define.ts';

const SECONDS_AN_HOUR = 3600;

/** Figures of YouTube Studio; which of them a file has, and in which order, is the choice of the person. */
export const YOUTUBE_FIGURES: readonly ColumnDefinition[] = [
  { field: 'views', headers: ['Views', 'Vues', 'Aufrufe', 'Visualizações'] },
  {
    field: 'watch_seconds',
    headers: [
      'Watch time (hours)',
      'Durée de visionnage (heures)',
      'Wiedergabezeit (Stunden)',
      'Tempo de exibição (horas)',
    ],
    scale: SECONDS_AN_HOUR,
  },
  { field: 'followers_gained', headers: ['Subscribers gained', 'Nouveaux abonnés'] },
  { field: 'followers_gained', headers: ['Subscribers', 'Abonnés', 'Abonnenten', 'Inscritos'] },
  { field: 'followers_lost', headers: ['Subscribers lost'] },
  { field: 'impressions', headers: ['Impressions', 'Impressionen', 'Impressões'] },
  { field: 'reactions', headers: ['Likes'] },
  { field: 'comments', headers: ['Comments added'] },
  { field: 'shares', headers: ['Shares', 'Partages'] },
];

/** First columns other than videos and days: the slices of a table. */
export const YOUTUBE_SLICES: ColumnDefinition = {
  field: 'breakdown',
  headers: [
    'Geography',
    'Subscription status',
    'Traffic source',
    'Content type',
    'Device type',
    'Operating system',
    'Viewer age',
    'Viewer gender',
    'Subscription source',
    'New and returning viewers',
    'Playlist',
  ],
};

/**
 * "Table data" of YouTube Studio: videos, days or slices of the channel. Its first row is the total, which is more than
 * the sum of the rows where YouTube lists only the first 500. German headers hold soft hyphens; days of publishing are
 * English in every language. "Subscribers" is gained less lost. The file does not name its period.
 */
export const youtubeTable: SourceDefinition = {
  id: 'youtube-table',
  name: { en: 'YouTube Studio table', fr: 'Tableau YouTube Studio' },
  platform: 'YouTube',
  grain: 'range',
  paid: 'unknown',
  printsTotal: true,
  periodBeside: true,
  signatures: [
    ['Views', 'Watch time (hours)'],
    ['Vues', 'Durée de visionnage (heures)'],
    ['Aufrufe', 'Wiedergabezeit (Stunden)'],
    ['Visualizações', 'Tempo de exibição (horas)'],
    ['Video title', 'Video publish time'],
    ['Titre de la vidéo', 'Heure de publication de la vidéo'],
    ['Videotitel', 'Veröffentlichungszeitpunkt des Videos'],
    ['Título do vídeo', 'Horário de publicação do vídeo'],
  ],
  columns: [
    {
      field: 'date',
      headers: [
        'Video publish time',
        'Heure de publication de la vidéo',
        'Veröffentlichungszeitpunkt des Videos',
        'Horário de publicação do vídeo',
      ],
    },
    { field: 'date', headers: ['Date', 'Datum', 'Data'] },
    { field: 'post_id', headers: ['Content', 'Contenu', 'Conteúdo', 'Video'] },
    { field: 'text', headers: ['Video title', 'Titre de la vidéo', 'Videotitel', 'Título do vídeo'] },
    YOUTUBE_SLICES,
    ...YOUTUBE_FIGURES,
  ],
};
