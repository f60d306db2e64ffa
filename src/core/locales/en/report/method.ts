export const method = {
  source: (tab: string, source: string, rows: string, from: string, to: string) =>
    `${tab}: ${source}, ${rows} rows, ${from} to ${to}.`,
  sourceUndated: (tab: string, source: string, rows: string) => `${tab}: ${source}, ${rows} rows without dates.`,
  unread: (tab: string, text: string) => `${tab}: ${text}`,
  invested: 'Invested: ad spend of the exports plus the Costs tab of the period; an export replaces a typed ad budget.',
  revenue: (according: string) => `Brought in: ${according}; other observers stand beside it and are never added.`,
  noRevenue: 'Brought in: not measured.',
  fullReturn:
    'Return, all costs included: (brought in × gross margin − all costs) ÷ all costs; without a margin, on sales.',
  adsReturn: 'Return on ads: revenue of the paid rows ÷ spend of the same rows, as the platform counts it.',
  goal: 'A goal: (now − starting point) ÷ (target − starting point), beside the share of its days that have passed; the pace is one divided by the other.',
  rate: 'Engagement rate: engagements ÷ impressions (views where a layout has no impressions), over the rows that know both.',
  confidence:
    'Solid: chance alone would bring it in under 5 of 100 such reports; where that is not computed, it rests on 30 cases or more. Indicative: 10 cases or more, or so many that chance may still explain it. Too little data: nothing to conclude.',
  unreadColumns: (tab: string, n: number, names: string) =>
    `${tab}: ${n === 1 ? '1 column was' : `${n} columns were`} not read: ${names} (Add data shows ${n === 1 ? 'it' : 'them'}).`,
  andMore: (names: string, n: number) => `${names} and ${n} more`,
  figures: 'How the figures are made',
  read: 'What was read',
  elsewhere: 'What others say',
  engagements: 'Engagements: reactions + comments + shares + saves, those that the export has; never clicks.',
  range:
    'Range of a return: chance (sales that differ in size, on better and worse days), over all that is judged; low as the observer counts who sees least, high as the one who sees most.',
  kept: 'A sentence that you rewrite, a box that you fill and what you write beside a row (column I) stay in the next report.',
  internal: 'Made in this document by Social ROI for Sheets; the data never left it.',
};
