/** The copy for a client: it knows only the costs that are shown to everyone. */
export const client = {
  handOver: 'How to hand over this copy (delete these lines before)',
  steps: [
    'Right-click the tab of this sheet › Copy to › New spreadsheet, and share that one; or File › Download › PDF.',
    'Do not share this workbook: its other tabs hold costs and notes that are marked internal.',
    'Only costs that are shown to everyone are in this copy; margin, assumed values and our decisions are in none of its figures.',
  ],
  /** What stands in place of some phrases: there may be costs that are not shown. The first that fits counts. */
  phrases: [
    ['Enter the gross margin in Settings: without it', 'On sales alone'],
    ['Without the gross margin', 'On sales alone'],
    ['margin missing', 'on sales'],
    ['brought in × gross margin', 'brought in'],
    ['; without a margin, on sales', '; on sales'],
    ['With all costs', 'On the costs shown'],
    ['with all costs', 'on the costs shown'],
    ['all costs included', 'on the costs shown'],
    ['All costs', 'Costs shown'],
    ['all costs', 'the costs shown'],
  ],
  tiles: { noCosts: 'no other costs are shown', noRevenueHint: 'no sales were measured' },
  goals: { none: 'No goal is set yet.' },
  decision: {
    trackRevenue: 'First make the result measurable: sales as web analytics or the till count them.',
    trackRevenueEnded: () => 'First make the result measurable: sales as web analytics or the till count them.',
    enterCosts: 'Keep the budget as it is until all that it takes can be set against the sales.',
    enterCostsWhy: 'Ads are a part of the cost only.',
  },
  headline: {
    adsOnly: (period: string, per100: string, hundred: string) =>
      `${period}: ${hundred} of ads brought back ${per100}, ads alone.`,
    adsBeside: (period: string, spend: string, revenue: string) =>
      `${period}: ${spend} of ads, and ${revenue} brought in with and without them.`,
    costsOnly: (period: string, invested: string) =>
      `${period}: ${invested} of costs; what they brought in is not measured yet.`,
    revenueOnly: (period: string, revenue: string) => `${period}: social media brought in ${revenue}.`,
    activity: (period: string, engagements: string) => `${period}: ${engagements} engagements; no sales are measured.`,
    visits: (period: string, visits: string) => `${period}: ${visits} visits from social media; no sales are measured.`,
    views: (period: string, views: string, platform: string) =>
      `${period}: ${views} views on ${platform}; no sales are measured.`,
  },
  someCostsUnknown: 'Not every cost shown here is known in full: the costs are at least so much.',
  limits: {
    beforeGoods: 'Returns are on sales, before the cost of goods.',
  },
};
