import { counted } from '../plural.ts';

/** Of the campaigns shown: those that surely pay, surely do not, or may; and those of all that run no more. */
export interface CampaignCounts {
  readonly all: number;
  readonly paying: number;
  readonly losing: number;
  readonly open: number;
  readonly ended: number;
}

const campaignsOf = (n: number) => (n === 1 ? '1 campaign' : `${n} campaigns`);

export const campaigns = {
  columns: ['Campaign', 'Spend', 'Brought in', 'Return', 'Range', 'Verdict', 'How sure'],
  costColumns: ['Campaign', 'Spend', 'Sales', 'Cost per sale', 'Range', 'Verdict', 'How sure'],
  message: (from: string, margin: string, { all, paying, losing, open, ended }: CampaignCounts) =>
    `Ads pay from ${from}× on (margin ${margin}). Of ${campaignsOf(all)} ${paying} surely ${paying === 1 ? 'does' : 'do'}, ${losing} surely not, ${open} cannot be told yet${ended ? `; ${ended} ${ended === 1 ? 'has' : 'have'} ended` : ''}.`,
  noMargin: (losing: string, all: string) =>
    `Enter the gross margin in Settings: without it only a sure loss can be told (${losing} of ${all} campaigns).`,
  noRevenue: 'No revenue is known by campaign: compare the cost per sale; no budget can be judged.',
  noSale: 'Neither a sale nor revenue is known of a campaign: no budget can be judged.',
  ended: 'ended',
  network: (name: string) => `${name}, all campaigns`,
  range: (low: string, high: string) => `${low}–${high}×`,
  rangeFrom: (low: string) => `from ${low}×`,
  costRange: (low: string, high: string) => `${low}–${high}`,
  small: (n: number, spend: string) =>
    n === 1
      ? `1 campaign under ${spend} is too small to judge`
      : `${n} campaigns under ${spend} each are too small to judge`,
  others: (n: string) => `${n} more campaigns, smaller than these, are in the data`,
  returnNote: (revenue: string, spend: string, according: string) =>
    `Brought in ${revenue} ÷ spend ${spend}, ${according}.`,
  rangeNote: (n: string, dispersion: string) =>
    `Chance, from ${n} sales ${dispersion}, over all that is judged; and the observers: the one who sees least, the one who sees most.`,
  dispersion: 'that differ in size',
  costNote: (cost: string) => `A sale cost ${cost}.`,
  costRangeNote: (n: string) => `Spend ÷ sales; chance, from ${n} sales, over all that is judged.`,
  noRange: 'Sales or revenue are not known: no range can be given.',
  sure: {
    solid: (n: string) => `on ${counted(n, 'sale', 'sales')}`,
    moreSales: (n: string) => `${n} more sales`,
    breakEven: 'near break-even',
    observers: 'counts disagree',
    ended: 'surely paid',
    tooEarly: 'too early to say',
    nextEuro: 'at its limit',
    margin: 'margin missing',
    revenue: 'no revenue',
    noSale: 'no sale recorded',
    spend: 'too little spent',
  },
  turning: {
    notBelow: (times: string) => `With as many sales it surely pays down to ${times}×; below that it would be kept.`,
    notAbove: (times: string) => `With as many sales it surely loses up to ${times}×; above that it would be kept.`,
    moreSales: (n: string) => `${n} more sales at this return would tell.`,
    breakEven: (from: string) => `Too near to ${from}× to be told apart from it: the budget is kept.`,
    observers: 'As the platform counts, more sales would tell; the observers differ too much for that.',
    ended: 'It surely paid; it has ended, so there is no budget to raise.',
    nextEuro: (to: string) =>
      to ? `The next euro surely brings more in ${to}.` : 'The next euro surely brings too little.',
    margin: 'Without the gross margin nobody can say from which return on it pays.',
    revenue: 'Its sales or its revenue are not known.',
    noSale: 'No sale of it is recorded, and no revenue: it cannot be judged.',
    spend: 'Too little was spent to judge it.',
  },
  test: {
    better: (a: string, b: string, better: string, rates: string, n: string) =>
      `Test of ${a} and ${b}: ${better} is better, ${rates} (solid, ${n}).`,
    same: (a: string, b: string, rates: string, n: string) =>
      `Test of ${a} and ${b}: no difference visible, ${rates} (${n}).`,
    tooFew: (a: string, b: string, rates: string, n: string) =>
      `Test of ${a} and ${b}: too little data, ${rates} (${n}).`,
    salesOfClicks: (a: string, b: string) => `${a} and ${b} of the clicks became sales`,
    clicksOfImpressions: (a: string, b: string) => `${a} and ${b} of the impressions were clicked`,
    sales: (n: string) => `${n} sales`,
    clicks: (n: string) => `${n} clicks`,
  },
  nextEuro: {
    first: (unit: string, campaign: string, back: string, low: string, high: string) =>
      `Where the next ${unit} returned most: ${campaign}, ${back} (${low} to ${high})`,
    only: (unit: string, campaign: string, back: string, low: string, high: string) =>
      `The next ${unit} in ${campaign} returned ${back} (${low} to ${high})`,
    at: {
      week: (spend: string) => `at ${spend} a week`,
      month: (spend: string) => `at ${spend} a month`,
      day: (spend: string) => `at ${spend} a day`,
    },
    by: (platform: string) => (platform ? `, as ${platform} counts` : ''),
    between: '; ',
    following: (campaign: string, back: string, low: string, high: string) =>
      `then ${campaign}, ${back} (${low} to ${high})`,
    sales: (n: string) => `${n} sales`,
    overlap: 'The ranges meet, so none is surely better.',
    on: {
      week: (n: string) => `From a curve through ${n} weeks, within the spend seen; other things moved too.`,
      day: (n: string) =>
        `From a curve through ${n} days, without what weekdays do, within the spend seen; other things moved too.`,
      month: (n: string) => `From a curve through ${n} months, within the spend seen; other things moved too.`,
    },
    notTold: (unit: string, steps: string, campaign: string, has: string) =>
      `Where the next ${unit} returns most cannot be told: it takes ${steps} weeks or 21 days of sales; ${campaign} has ${has} week${has === '1' ? '' : 's'}.`,
    notVaried: (unit: string, campaign: string, range: string) =>
      `Where the next ${unit} returns most cannot be told: spends must differ twofold, those of ${campaign} do by ${range}×.`,
    notSold: (unit: string, n: string) =>
      `Where the next ${unit} returns most cannot be told: it takes ${n} sales of one campaign.`,
    notKnown: (unit: string) =>
      `Where the next ${unit} returns most cannot be told: no campaign has spend and revenue by day, week or month.`,
  },
};
