import type { SourceDefinition } from './define.ts';

/**
 * Days of a LinkedIn page: the sheet "Metrics" of the content export, below a line that disclaims. Each figure stands
 * as organic, sponsored and total; the total is read. Its reach is that of organic posts. "Shares" are the reposts of
 * the exports of 2020.
 */
export const linkedinDays: SourceDefinition = {
  id: 'linkedin-days',
  name: { en: 'LinkedIn page, days', fr: 'Page LinkedIn, jours' },
  platform: 'LinkedIn',
  grain: 'day',
  paid: 'mixed',
  dates: 'mdy',
  signatures: [
    ['Impressions (organic)', 'Impressions (total)'],
    ['Impressões (orgânicas)', 'Impressões (total)'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'date', headers: ['Date', 'Data'] },
    { field: 'impressions', headers: ['Impressions (total)', 'Impressões (total)'] },
    { field: 'reach', headers: ['Unique impressions (organic)', 'Impressões únicas (orgânicas)'] },
    { field: 'clicks_all', headers: ['Clicks (total)', 'Cliques (total)'] },
    { field: 'reactions', headers: ['Reactions (total)', 'Reações (total)'] },
    { field: 'comments', headers: ['Comments (total)', 'Comentários (total)'] },
    { field: 'shares', headers: ['Reposts (total)', 'Shares (total)', 'Compartilhamentos (total)'] },
  ],
};
