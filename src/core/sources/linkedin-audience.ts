import type { SourceDefinition } from './define.ts';

const SLICES = ['Location', 'Job function', 'Seniority', 'Industry', 'Company size'];

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
  signatures: SLICES.flatMap((slice) => [
    [slice, 'Total followers'],
    [slice, 'Total views'],
  ]),
  columns: [
    { field: 'breakdown', headers: SLICES },
    { field: 'followers_total', headers: ['Total followers'] },
    { field: 'page_views', headers: ['Total views'] },
  ],
};
