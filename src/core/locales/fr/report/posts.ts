import type { posts as en } from '../../en/report/posts.ts';

export const posts: typeof en = {
  noText: '(sans texte)',
};
