import type { SourceDefinition } from './define.ts';

/**
 * Visitors of a LinkedIn page by day. Overview, Life and Jobs, by computer and by telephone, are parts of the total,
 * which alone is read; visitors of two days may be the same people.
 */
export const linkedinVisitors: SourceDefinition = {
  id: 'linkedin-visitors',
  name: { en: 'LinkedIn page, visitors', fr: 'Page LinkedIn, visiteurs' },
  platform: 'LinkedIn',
  grain: 'day',
  paid: 'mixed',
  dates: 'mdy',
  signatures: [['Total page views (total)', 'Total unique visitors (total)']],
  decimals: ['.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'page_views', headers: ['Total page views (total)'] },
    { field: 'users', headers: ['Total unique visitors (total)'] },
  ],
};
