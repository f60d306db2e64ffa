import type { Grain } from '../../../fields.ts';
import { counted } from '../plural.ts';

export const networkBlocks = {
  message: 'Each network by its own figures, as it exports them.',
  mostFollowers: (platform: string, n: string) => `${platform} gained the most followers: ${n}.`,
  newFollowers: (platform: string, n: string) => `${counted(n, 'new follower', 'new followers')} on ${platform}.`,
  change: 'Change',
  from: 'Counted from',
  ofAds: (name: string) => `${name} (ads)`,
  names: {
    netFollowers: 'followers, gained less lost',
    clickRate: 'click rate',
    costPerClick: 'cost per click',
    reach: 'reach (people)',
    reachOfDay: 'reach of the best day',
    reachOfPost: 'reach of the best post',
  },
  notes: {
    clickRate: 'Link clicks ÷ impressions, over the rows that know both.',
    costPerClick: 'Spend ÷ link clicks, over the rows that know both.',
    netFollowers: 'New followers − lost followers.',
    reach: 'People reached on several days or by several posts are partly the same: they are not added up.',
    followers: 'The last known number of the period.',
  },
  atLeast: 'At least so much: some rows do not know it.',
  origins: {
    post: (n: string) => `${counted(n, 'post', 'posts')} of the period`,
    day: (n: string) => counted(n, 'day', 'days'),
    hour: (n: string) => counted(n, 'hour', 'hours'),
    range: (n: string) => counted(n, 'row', 'rows'),
    breakdown: (n: string) => counted(n, 'row', 'rows'),
    total: (n: string) => counted(n, 'row', 'rows'),
  } satisfies Record<Grain, (n: string) => string>,
  formats: (uses: string) => `Formats: ${uses}.`,
  formatUse: (format: string, posts: string, usual: string) =>
    `${format} ${counted(posts, 'post', 'posts')}, usually ${counted(usual, 'engagement', 'engagements')}`,
  formatOnly: (format: string, posts: string) => `${format} ${counted(posts, 'post', 'posts')}`,
};
