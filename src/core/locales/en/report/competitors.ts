import { counted } from '../plural.ts';

export const competitors = {
  heading: 'Beside the competitors',
  columns: ['Who', 'Number', 'Before', 'Change', 'Against ours', 'Share', 'Rank'],
  us: 'We',
  figures: { mentions: 'Mentions', posts: 'Posts' } as Readonly<Record<string, string>>,
  voice: (share: string, total: string, brands: string) =>
    `Share of voice: ${share} of ${counted(total, 'mention', 'mentions')} of ${counted(brands, 'brand', 'brands')}`,
  voiceBefore: (before: string) => `, ${before} before among the same`,
  voiceSure: (confidence: string) => ` (${confidence})`,
  behind: (what: string, rank: string, of: string, leader: string, gap: string) =>
    `${what}: we rank ${rank} of ${of}, ${gap} behind ${leader}`,
  ahead: (what: string, of: string, next: string, gap: string) =>
    `${what}: we rank first of ${of}, ${gap} ahead of ${next}`,
  level: (what: string, other: string) => `${what}: we are level with ${other}`,
  rank: (rank: string, of: string) => `${rank} of ${of}`,
  oursUnknown: (what: string) => `${what}: the competitors are noted, our own number is not`,
  gap: (by: string, share: string) => `${by} (${share})`,
  notes: {
    results: 'Ours and theirs: as noted in the Results tab, for the same days.',
    exports: 'Ours: from our own exports; theirs: as noted in the Results tab, for the same days.',
    unknown: 'Ours is neither noted in Results nor in the exports.',
    share: 'Of the total of the accounts in this table.',
    voice: (low: string, high: string) => `Between ${low} and ${high} (range of 95%).`,
    clear: 'The change since the period before is more than chance would make.',
    unclear: 'Chance alone would make as much of a change since the period before.',
  },
  more: (n: string) => `${counted(n, 'more account', 'more accounts')} behind these`,
  absent: (names: string) => `Not noted for these days, and in no figure: ${names}.`,
  sameDays: 'Only numbers of the same days are set against each other. What others count, and how, we cannot see.',
};
