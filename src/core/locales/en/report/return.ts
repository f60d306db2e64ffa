import type { ResultId, ReturnVerdict } from '../../../findings/return.ts';
import { counted } from '../plural.ts';

export const returned = {
  heading: 'The return: what it cost, what came back',
  message: {
    gain: (invested: string, revenue: string, change: string) =>
      `${invested} invested, ${revenue} of sales back: ${change}, all costs included`,
    gainOnSales: (invested: string, revenue: string, change: string) =>
      `${invested} invested, ${revenue} of sales back: ${change} on sales, before the cost of goods`,
    range: (gain: string, low: string, high: string) => `${gain}; ${low} to ${high} depending on who counts`,
    costsOnly: (invested: string) =>
      `${invested} were invested; no revenue is measured, so what one result cost says more.`,
    adsOnly: (spend: string) =>
      `${spend} went into ads. The other costs are not entered, so the full return is unknown.`,
    adsReturn: (spend: string, times: string) =>
      `${spend} went into ads and came back ${times} times; the other costs are not entered, so the full return is unknown.`,
    revenueOnly: (revenue: string) => `${revenue} of sales came in; what social media cost is not entered.`,
    nothing: 'Neither costs nor revenue are known in this period, and a goal on the return needs both.',
  },
  enterCosts:
    'Missing: hours, tools, agencies … Menu › Enter costs and results; then the return with all costs stands here.',
  enterRevenue: 'Missing: revenue. Paste the export of your web analytics, or type it in Results (indicator Revenue).',
  otherSource:
    'The source of revenue that Settings name sees none in this period; the others stand here, but do not count.',
  enterMargin: 'Missing: the gross margin, in Settings. Until then returns are on sales, before the cost of goods.',

  costs: ['What it cost', 'Amount', 'Share'],
  kinds: { unnamed: 'Kind of cost not named', internal: 'Other costs' },
  adsNote: 'Ad spend of the exports, and typed ad budgets of the platforms that have none.',
  typedNote: 'From the Costs tab: the days of each cost that fall into the period.',
  total: 'All costs',
  adsTotal: 'Ads, without the other costs',
  atLeast: 'At least: some rows give no amount, or one in a currency without a rate.',
  shared: (amount: string, share: string) =>
    `${amount} of it (${share}) belong to all platforms together and are not divided between them.`,

  revenues: ['Revenue', 'Amount', 'Gap', 'All-cost return', ''],
  accordingTo: {
    results: () => 'Your Results tab',
    analytics: () => 'Web analytics',
    platform: (names: string) => names,
    shop: (names: string) => `Shop on ${names}`,
  },
  chosen: '● the one that counts here',
  otherSales: 'other sales: those of the shop',
  gapNote: (other: string, chosen: string) =>
    `(${other} − ${chosen}) ÷ ${chosen}. Two counts of the same sales are never added.`,
  fullNote: {
    margin: (revenue: string, margin: string, costs: string) => `(${revenue} × ${margin} − ${costs}) ÷ ${costs}.`,
    sales: (revenue: string, costs: string) => `(${revenue} − ${costs}) ÷ ${costs}, before the cost of goods.`,
  },

  figures: ['Return', 'Figure', 'Lowest count', 'Highest count', 'To break even', 'Verdict'],
  rows: {
    full: 'Return, all costs included',
    ads: 'Return on ads',
    revenue: 'Revenue',
    assumed: 'With the assumed values',
  },
  notes: {
    low: (observer: string) => `Counted by the one who sees least: ${observer}.`,
    high: (observer: string) => `Counted by the one who sees most: ${observer}.`,
    ads: 'Revenue of the paid rows ÷ spend of the same rows. Lowest and highest count: as web analytics and the ad platforms count the same ads.',
    breakEvenAds: (margin: string) =>
      `1 ÷ gross margin (${margin}): from there on a sale pays for its ad and its goods.`,
    breakEvenSales: 'Without a gross margin: sales as high as the spend, before the cost of goods.',
    breakEvenRevenue: (costs: string, margin: string) => `All costs ÷ gross margin: ${costs} ÷ ${margin}.`,
    breakEvenCosts: (costs: string) => `As much as all costs, ${costs}, before the cost of goods.`,
    assumed: (value: string) =>
      `Hypothesis: revenue × gross margin, and ${value} for results that somebody has given a value. It is no revenue.`,
  },
  so: {
    pays: '▲ pays',
    loses: '▼ does not pay',
    close: '● too close to say',
    depends: '● depends on who counts',
    thin: '○ too early to say',
    noMargin: '○ needs the gross margin',
  } satisfies Record<ReturnVerdict, string>,
  hypothesis: 'hypothesis',
  soNote:
    'It pays where even the lowest count reaches the break-even, less what so few sales leave open. Solid from 30 sales on, indicative from 10.',

  resultCosts: ['What one result cost', 'Number', 'All costs', 'Ads alone', 'Tools'],
  results: {
    sales: 'A sale',
    customers: 'A new customer',
    leads: 'A lead',
    visits: 'A visit to the site',
    clicks: 'A link click on an ad',
    followers: 'A new follower',
    engagements: 'An engagement',
    impressions: '1,000 impressions of ads',
  } satisfies Record<ResultId, string>,
  allCostsNote: (costs: string, number: string) =>
    `${costs} ÷ ${number}. Each line bears all of the costs: the lines do not add up.`,
  adsNoteOf: 'Ad spend ÷ results of the same ads, as the platforms count them.',
  ofAds: 'Of the ads alone, as the platforms count them.',
  toolsNote: (number: string) => `Tools and subscriptions ÷ ${number}.`,

  eachInTurn:
    'All costs are divided by each result in turn: the same money each time, so these costs must not be added.',

  customer: {
    well: (allowed: string, paid: string) => `You may pay up to ${allowed} for a customer; you paid ${paid}.`,
    over: (allowed: string, paid: string) => `You may pay up to ${allowed} for a customer; you paid ${paid}: too much.`,
    bySale: (allowed: string, paid: string) =>
      `You may pay up to ${allowed} for a customer; a sale cost ${paid} (type New customers in Results to know more).`,
    unknown: (allowed: string) =>
      `You may pay up to ${allowed} for a customer; what you paid needs the Costs tab, and New customers in Results.`,
    note: (value: string, share: string) =>
      `Hypothesis: customer value ${value} × ${share}, the share that you accept to pay. Both stand in Settings.`,
    evidence: (n: string, confidence: string) => ` (${counted(n, 'new customer', 'new customers')}, ${confidence})`,
  },
  assumed: {
    noted: (what: string, each: string, total: string) =>
      `Hypothesis: ${what} noted in Results, at the ${each} each that you set, would be worth ${total}. Never added to the revenue.`,
    ofGoal: (what: string, each: string, total: string) =>
      `Hypothesis: ${what}, at the ${each} each that you set in Goals, would be worth ${total}. Never added to the revenue.`,
    several: (what: string, total: string) =>
      `Hypothesis: ${what}, as you set it, would be worth ${total}. Never added to the revenue.`,
  },
  assumedOne: (what: string, each: string) => `${what} at ${each} each`,
  singular: {
    leads: 'lead',
    sign_ups: 'sign-up',
    orders: 'order',
    customers: 'new customer',
    answers: 'survey answer',
    mentions: 'mention',
    posts: 'post',
  } as Readonly<Record<string, string>>,
  inRevenue: (names: string) => `${names}: these are sales, and their money may be in the revenue already.`,
};
