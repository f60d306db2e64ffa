export const trend = {
  month: 'Month',
  invested: 'Invested',
  revenue: 'Brought in',
  fullReturn: 'Return',
  engagements: 'Engagements',
  engagementsEarlier: 'Earlier count',
  message: (n: number) => `The last ${n} months of the data; a month without data is left blank.`,
  rank: {
    revenue: (month: string, rank: number, n: number) =>
      rank === 1
        ? `${month} brought in the most of ${n} months.`
        : `${month} is number ${rank} of ${n} months for what came in.`,
    engagements: (month: string, rank: number, n: number) =>
      rank === 1
        ? `${month} had the most engagements of ${n} months.`
        : `${month} is number ${rank} of ${n} months for engagements.`,
  },
  revenueNote: 'By the same source in every month.',
  earlierNote: 'Counted otherwise than later: not one series with it.',
  partial: (month: string) => `${month} (incomplete)`,
  without: (months: string, platforms: string) =>
    `${months}: engagements without ${platforms}, of which there are no data.`,
  withoutAds: (months: string) => `${months}: no data of ads, so what was invested lacks them.`,
  countedSince: (month: string) => `Engagements are counted otherwise since ${month}: two columns, never one series.`,
  seen: 'Seen, by platform (no total)',
  measures: { impressions: 'impressions', views: 'views' },
  short: { impressions: 'impr.', views: 'views' },
  seriesOf: (platform: string, measure: string) => `${platform} (${measure})`,
  newCount: (month: string) => `${month} · new count`,
  break: (platform: string, measure: string, month: string) =>
    `${platform} counts ${measure} since ${month}: earlier months are a different figure, in another column.`,
};
