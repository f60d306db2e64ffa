import { counted } from '../plural.ts';

export const site = {
  columns: ['Visits', 'Engaged', 'Key events', '% of visits', 'Brought in', 'Per visit'],
  names: {
    sources: 'Source of the visit',
    campaigns: 'Campaign',
    pages: 'Landing page, from social media',
    pagesOfAll: 'Landing page, all channels',
  },
  message: (source: string, visits: string, act: string) => `${source} brings most visits: ${visits}${act}.`,
  act: (rate: string) => `, of which ${rate} led to a key event`,
  messageOfPage: (page: string, visits: string) =>
    `Most visits begin on ${page}: ${visits}. The export does not say which came from social media.`,
  messageOfViews: 'The pages seen most; the export does not say which visits came from social media.',
  missing: 'A goal needs web analytics: paste the traffic acquisition export of GA4 by session source / medium.',
  silent: (page: string, visits: string, usual: string) =>
    `${page}: ${counted(visits, 'visit', 'visits')} and no key event, where about ${usual} would be usual. Is what it offers measured?`,
  viewed: 'Pages seen most, all channels',
  views: 'Views',
  engagedNote: 'Engaged sessions ÷ sessions, as web analytics count them.',
  rateNote: 'Key events ÷ sessions, over the rows that know both.',
  perVisitNote: 'Brought in ÷ visits.',
};
