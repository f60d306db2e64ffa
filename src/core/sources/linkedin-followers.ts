import type { SourceDefinition } from './define.ts';

/** New followers of a LinkedIn page by day. "Total followers" are those of the day, never all that the page has. */
export const linkedinFollowers: SourceDefinition = {
  id: 'linkedin-followers',
  name: { en: 'LinkedIn page, new followers', fr: 'Page LinkedIn, nouveaux abonnés' },
  platform: 'LinkedIn',
  grain: 'day',
  paid: 'mixed',
  dates: 'mdy',
  signatures: [
    ['Sponsored followers', 'Organic followers'],
    ['Organic followers', 'Auto-invited followers'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'date', headers: ['Date'] },
    { field: 'followers_gained', headers: ['Total followers'] },
  ],
};
