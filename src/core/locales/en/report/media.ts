import type { MediaClass } from '../../../campaign-tags/poem.ts';
import { counted } from '../plural.ts';

export const media = {
  columns: (results: string, share: string) => ['Media', 'Cost', 'Engagements', 'Visits', results, 'Brought in', share],
  results: { sales: 'Sales', leads: 'Leads' },
  shares: { revenue: 'Of what came in', visits: 'Of the visits', engagements: 'Of engagements' },
  others: 'Other channels (in no total)',
  names: { paid: 'paid', owned: 'owned', earned: 'earned', unclassified: 'unclassified' } satisfies Record<
    MediaClass,
    string
  >,
  part: (name: string, share: string) => `${name} ${share}`,
  message: {
    revenue: (parts: string) => `Revenue came from: ${parts}.`,
    visits: (parts: string) => `Visits came from: ${parts}.`,
    engagements: (parts: string) => `Engagements came from: ${parts}.`,
  },
  noResult: 'What each class brought is not measured yet.',
  paidReturn: (times: string) => `${times} for each 1 of ad spend, by the report’s source of revenue.`,
  leadsBeside: (n: string) => `And ${counted(n, 'lead', 'leads')}.`,
  notes: {
    paid: 'Ads, and visits whose tag says that they were paid for.',
    owned: 'Our own pages, and visits from them that no ad brought.',
    earned: 'What others gave: press, links, reviews, mentions.',
    unclassified: 'Posts and ads in one sum, costs that serve all, and what no rule names.',
  } satisfies Record<MediaClass, string>,
  mentions: (n: string, negative: string) =>
    `Earned besides: ${counted(n, 'mention', 'mentions')}${negative}, as noted in Results.`,
  negative: (n: string) => `, ${n} of them negative`,
  rest: (what: string) => `Unclassified: ${what}. Settings › Paid, owned, earned can class it.`,
  restCost: (amount: string) => `${amount} of costs`,
  restRevenue: (amount: string) => `${amount} brought in`,
  restVisits: (n: string) => counted(n, 'visit', 'visits'),
  restEngagements: (n: string) => counted(n, 'engagement', 'engagements'),
  restLeads: (n: string) => counted(n, 'lead', 'leads'),
  meaning: 'Paid stops with the budget, owned lasts, earned is given by others; a cost that serves all is not divided.',
};
