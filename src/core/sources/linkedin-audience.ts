import type { SourceDefinition } from './define.ts';

/**
 * Followers or visitors of a LinkedIn page by place, function, seniority, industry and size of company: all there are
 * at the time of the export.
 */
export const linkedinAudience: SourceDefinition = {
  id: 'linkedin-audience',
  name: { en: 'LinkedIn page, audience', fr: 'Page LinkedIn, audience' },
  platform: 'LinkedIn',
  grain: 'breakdown',
  paid: 'unknown',
  audience: true,
  signatures: [
    ['Location', 'Total followers'],
    ['Job function', 'Total followers'],
    ['Seniority', 'Total followers'],
    ['Industry', 'Total followers'],
    ['Company size', 'Total followers'],
    ['Location', 'Total views'],
    ['Job function', 'Total views'],
    ['Seniority', 'Total views'],
    ['Industry', 'Total views'],
    ['Company size', 'Total views'],
  ],
  columns: [
    { field: 'breakdown', headers: ['Location', 'Job function', 'Seniority', 'Industry', 'Company size'] },
    { field: 'followers_total', headers: ['Total followers'] },
    { field: 'page_views', headers: ['Total views'] },
  ],
};
