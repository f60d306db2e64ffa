import type { SourceDefinition } from './define.ts';
import { YOUTUBE_FIGURES, YOUTUBE_SLICES } from './youtube-table.ts';

/**
 * "Chart data" of YouTube Studio: one figure by day for the videos (or slices) of the chart, which are not all. The
 * same figure by day of the whole channel is in "Totals", and by video in "Table data" of the same zip.
 */
export const youtubeChart: SourceDefinition = {
  id: 'youtube-chart',
  name: { en: 'YouTube Studio chart', fr: 'Graphique YouTube Studio' },
  platform: 'YouTube',
  grain: 'breakdown',
  paid: 'unknown',
  signatures: [
    ['Date', 'Content', 'Video title', 'Video publish time'],
    ['Date', 'Contenu', 'Titre de la vidéo', 'Heure de publication de la vidéo'],
    ['Datum', 'Video', 'Videotitel', 'Veröffentlichungszeitpunkt des Videos'],
    ['Data', 'Conteúdo', 'Título do vídeo', 'Horário de publicação do vídeo'],
  ],
  columns: [
    { field: 'date', headers: ['Date', 'Datum', 'Data'] },
    { field: 'breakdown', headers: ['Content', 'Contenu', 'Video', 'Conteúdo'] },
    YOUTUBE_SLICES,
    ...YOUTUBE_FIGURES,
  ],
};

/**
 * "Totals" of YouTube Studio: a date and one figure. Nothing in it names YouTube, so no header row is it; it is known
 * by its sum, which is the total that the table of the same zip prints.
 */
export const youtubeTotals: SourceDefinition = {
  id: 'youtube-totals',
  name: { en: 'YouTube Studio totals', fr: 'Totaux YouTube Studio' },
  platform: 'YouTube',
  grain: 'day',
  paid: 'unknown',
  signatures: [],
  columns: [{ field: 'date', headers: ['Date', 'Datum', 'Data'] }, ...YOUTUBE_FIGURES],
};
