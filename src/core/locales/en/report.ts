import type { Verdict } from '../../findings/campaigns.ts';
import type { Confidence } from '../../findings/findings.ts';
import type { Observer } from '../../findings/money.ts';

/** The report's sentences. Numbers and names arrive as they are to be read. */
export const report = {
  sheetName: (period: string) => `Report ${period}`,
  title: (brand: string) => (brand ? `${brand}: what social media brought` : 'What social media brought'),
  subtitle: (period: string, before: string, dataTo: string) =>
    `${period}, compared with ${before} · data to ${dataTo}`,
  subtitleAlone: (period: string, dataTo: string) =>
    `${period}, with nothing before to compare with · data to ${dataTo}`,
  partial: (period: string) => `${period} so far`,
  preparedBy: (name: string) => `prepared by ${name}`,
  according: {
    results: () => 'according to your Results tab',
    analytics: () => 'according to web analytics',
    platform: (names: string) => `according to ${names}`,
    shop: (names: string) => `according to the shop on ${names}`,
  } satisfies Record<Observer, (names: string) => string>,
  observers: {
    results: () => 'the Results tab',
    analytics: () => 'web analytics',
    platform: (names: string) => names,
    shop: (names: string) => `the shop on ${names}`,
  } satisfies Record<Observer, (names: string) => string>,

  headline: {
    margin: (period: string, per100: string, hundred: string) =>
      `${period}: ${hundred} invested in social media earned ${per100} of gross margin, all costs included.`,
    allCosts: (period: string, per100: string, hundred: string) =>
      `${period}: ${hundred} invested in social media brought back ${per100} of sales, all costs included.`,
    adsOnly: (period: string, per100: string, hundred: string) =>
      `${period}: ${hundred} of ads brought back ${per100}; the other costs are not entered yet.`,
    adsBeside: (period: string, spend: string, revenue: string) =>
      `${period}: ${spend} of ads, and ${revenue} brought in with and without them; the other costs are not entered.`,
    costsOnly: (period: string, invested: string) =>
      `${period}: ${invested} invested in social media; what it brought in is not measured yet.`,
    revenueOnly: (period: string, revenue: string) =>
      `${period}: social media brought in ${revenue}; what they cost is not entered yet.`,
    activity: (period: string, engagements: string) =>
      `${period}: ${engagements} engagements; neither costs nor sales are measured yet.`,
    visits: (period: string, visits: string) =>
      `${period}: ${visits} visits from social media; neither costs nor sales are measured yet.`,
    views: (period: string, views: string, platform: string) =>
      `${period}: ${views} views on ${platform}; neither costs nor sales are measured yet.`,
    nothing: (period: string) => `${period}: the data hold nothing of social media in that period.`,
    goals: (onTrack: string, all: string) => `${onTrack} of ${all} goals on track or reached.`,
  },

  tiles: {
    invested: 'Invested',
    adSpend: 'Ad spend',
    revenue: 'Brought in',
    fullReturn: 'Return, all costs included',
    adsReturn: 'Return on ads',
    firstGoal: 'First goal',
    allCosts: (ads: string) => `all costs; ads ${ads}`,
    adsOnly: 'ads only, from the exports',
    beforeGoods: 'on sales, before cost of goods',
    afterGoods: (margin: string) => `after cost of goods (margin ${margin})`,
    noRevenue: 'not measured',
    noGoal: 'none set',
    perUnit: (value: string, unit: string) => `${value} for ${unit}`,
    noCosts: 'enter the costs to know',
    noRevenueHint: 'paste web analytics or sales',
    change: (change: string, before: string) => `${change} on ${before}`,
  },

  headings: {
    goals: 'Where the goals stand',
    findings: 'What we learned',
    decision: 'Proposed decision',
    comment: 'What we did and why',
    next: 'Next month, and what we need from you',
    limits: 'Read with care',
    more: 'Also worth knowing',
    networks: 'What each network cost and brought in',
    platforms: 'What each platform did',
    campaigns: 'Campaigns, decided',
    trend: 'Month by month',
    posts: 'Posts',
    cannotSay: 'What this report cannot say',
    method: 'Sources and method',
    carriedOver: 'Carried over',
  },
  boxHint: 'Write here; a new report keeps it.',
  boxFrom: (period: string, text: string) => `(From ${period}, to update) ${text}`,

  goals: {
    columns: ['Goal', 'Now', 'Target', 'Deadline', 'Progress', 'Status'],
    none: 'No goal is set yet. Menu › Track goals: a number, a deadline and the objective that it serves.',
    noValue: 'not measured',
    notRead: 'not understood',
    incomplete: 'to complete',
    expected: (share: string) => `By the calendar it should be ${share} of the way.`,
  },
  status: {
    ahead: 'ahead',
    onTrack: 'on track',
    behind: 'behind',
    reached: 'reached',
    missed: 'missed',
    notStarted: 'not started',
    unknown: 'no data yet',
  },

  confidence: { solid: 'solid', indicative: 'indicative', thin: 'too little data' } satisfies Record<
    Confidence,
    string
  >,
  evidence: (confidence: string, n: string) => ` (${confidence}, ${n})`,
  units: {
    sales: (n: string) => `${n} sales`,
    posts: (n: string) => `${n} posts`,
    leads: (n: string) => `${n} leads`,
    measurements: (n: string) => `${n} measurements`,
    rows: (n: string) => `${n} rows`,
  },

  findings: {
    observersDiffer: (higher: string, times: string, lower: string, lowerTimes: string) =>
      `${higher} says ${times} times the ad spend came back, ${lower} sees ${lowerTimes} times`,
    campaignLoses: (campaign: string, spend: string, revenue: string) =>
      `${campaign} cost ${spend} and brought back ${revenue}: it loses money`,
    campaignPays: (campaign: string, spend: string, revenue: string) =>
      `${campaign} cost ${spend} and brought back ${revenue}: it pays even at the low end of its range`,
    viewsWithoutSales: (platform: string, views: string, share: string) =>
      `${platform} is seen most (${views} views) and sells least: ${share} of the sales`,
    bestLeads: (platform: string, leads: string, visits: string, times: string) =>
      `${platform} brings few visits and the best leads: ${leads} from ${visits} visits, ${times} times the others' rate`,
    goalReached: (goal: string, current: string, day: string) => `Goal reached: ${goal}, ${current} before ${day}`,
    goalBehind: (goal: string, current: string, target: string, day: string) =>
      `Behind: ${goal}, ${current} of ${target} by ${day}`,
    outlier: (post: string, day: string, platform: string, share: string) =>
      `One post of ${day} stands apart: ${post} made ${share} of the engagements on ${platform}`,
    tagsDiffer: (spellings: string, share: string) =>
      `${spellings} are one source under several spellings: ${share} of the revenue hides under the stray ones`,
    engagementsChanged: (platform: string, change: string, before: string, now: string) =>
      `Engagements on ${platform}: ${change}, from ${before} to ${now}`,
  },
  noFindings: 'Nothing stands out in this period: too little data, or nothing that changed.',

  verdicts: {
    increase: 'increase',
    keep: 'keep',
    reduce: 'reduce',
    tooEarly: 'too early to say',
  } satisfies Record<Verdict, string>,

  decision: {
    reallocate: (from: string, to: string, spend: string) =>
      `Reallocate: move the budget of ${from} (${spend}) to ${to}, step by step, 20% a week.`,
    increase: (campaign: string) => `Increase: raise the budget of ${campaign} by 10 to 20%, and look at it again.`,
    reduce: (campaign: string, spend: string, revenue: string) =>
      `Reduce: stop or cut ${campaign}. It cost ${spend} and brought back ${revenue}.`,
    reduceWhy: (low: string, high: string, n: string) =>
      `On ${n} sales, its return lies between ${low} and ${high} times the spend: below 1 even at best.`,
    pays: (low: string, high: string, n: string) =>
      `On ${n} sales, the return of the better one lies between ${low} and ${high} times the spend.`,
    helps: (goal: string) => `It helps a goal that is behind: ${goal}.`,
    trackRevenue: 'First make the result measurable: paste the web analytics export, or fill Results with the sales.',
    trackRevenueWhy: 'Without revenue no return can be told; until then compare the cost per result.',
    enterCosts: 'First enter all costs: hours, tools, agencies, creation (menu › Enter costs and results).',
    enterCostsWhy: 'Ads are a part of the cost only; the return with all costs cannot be told yet.',
    mendTags: (spellings: string, main: string) => `First mend the tags: write ${spellings} always as ${main}.`,
    mendTagsWhy: (share: string) =>
      `${share} of the revenue stands under stray spellings, so no platform can be judged.`,
    pilot: (platform: string, budget: string) =>
      `Pilot on ${platform}: two variants, ${budget} in all, four weeks, one success figure: the cost per sale.`,
    pilotWhy: 'Stop a variant at half the budget without a sale. No campaign can be told better than another yet.',
    keep: 'Keep the budget as it is: nothing in the data speaks for a change.',
    keepWhy: (day: string) => `Look again on ${day}.`,
    marginAsked: 'Enter the gross margin in Settings: without it no campaign can be called profitable.',
  },

  charts: {
    networks: 'Ad spend and revenue by network',
    trend: 'Invested and brought in, month by month',
    engagements: 'Engagements by month',
  },

  networks: {
    columns: ['Network', 'Ad spend', 'Brought in', 'Sales', 'Leads'],
    message: (best: string, revenue: string, according: string) =>
      `${best} brought in the most: ${revenue} ${according}. Ads on Facebook and Instagram are bought together.`,
    unnamed: 'Platform not named',
    others: (what: string) => `Other channels, which are not social and in no total: ${what}.`,
    othersSpend: (amount: string) => `${amount} of ads`,
    othersRevenue: (amount: string) => `${amount} brought in`,
    othersConversions: (n: string) => `${n} conversions`,
    othersVisits: (n: string) => `${n} visits`,
    noRevenue: 'What each network brought in is not measured yet: only its spend is known.',
  },
  platforms: {
    columns: ['Platform', 'Posts', 'Views', 'Engagements', 'Eng. rate', 'Visits', 'Leads'],
    message: 'Views and reach of different platforms count different things; they have no total.',
    silent: 'no data in this period',
    rateNote: 'Engagements ÷ impressions (views where a layout has no impressions), over the rows that know both.',
  },
  campaigns: {
    columns: ['Campaign', 'Spend', 'Brought in', 'Sales', 'Return', 'Cost per sale', 'Verdict'],
    message: (names: string) => `Revenue ${names}; a verdict needs the whole range of the return on one side.`,
    small: (n: number, spend: string) =>
      n === 1
        ? `1 campaign under ${spend} is too small to judge`
        : `${n} campaigns under ${spend} each are too small to judge`,
    returnNote: (low: string, high: string) =>
      `Between ${low} and ${high}: from the number of sales, and from the observer who sees least to the one who sees most.`,
    noRange: 'No sales or no revenue known: no range can be given.',
  },
  trend: {
    columns: ['Month', 'Invested', 'Brought in', 'Engagements'],
    message: (n: number) => `The last ${n} months of the data; a month without data is left blank.`,
    partial: (month: string) => `${month} (incomplete)`,
  },
  posts: {
    columns: ['Post', 'Platform', 'Day', 'Engagements', 'Times the usual'],
    message: (n: string) =>
      `${n} posts, each against the usual post (the median) of its own platform; a week old at least.`,
    best: 'Best',
    toRework: 'To rework',
    tooFew: 'Too few posts to compare: at least five on one platform, a week old.',
    noText: '(no text)',
  },

  limits: {
    noCosts: 'No Costs tab: hours, tools and agencies are missing, so the return with all costs is unknown.',
    noAds: 'No ad spend is in the data of this period.',
    noRevenue: 'No revenue is measured: the report tells costs and activity, not a return.',
    beforeGoods: 'No gross margin in Settings: returns are on sales, before the cost of goods.',
    vatUnknown: 'Whether sales include VAT is not set: a return on amounts with VAT is too high.',
    observers: 'Revenue counted by several observers is shown side by side and never added.',
    untracked: (tabs: string) =>
      `Revenue is 0 in every row of ${tabs}: it is not tracked there, which is not a sale of nothing.`,
    unknownRows: (field: string, n: string, rows: string) =>
      `${field}: ${n} of ${rows} rows do not know it; the total is at least so much.`,
    silent: (platforms: string) => `${platforms}: no data in this period, though there were in the one before.`,
    partial: (period: string, day: string) => `${period} is not over: the figures go to ${day}.`,
    dataEnd: (day: string, period: string) => `The data end on ${day}: they do not cover all of ${period}.`,
    rangeOnly: (period: string) => `Money is known for ${period} only, as a whole; the report takes that range.`,
    outside: (n: string, tab: string) => `${tab}: ${n} rows cover days outside the period as well and are not counted.`,
    definition: (platform: string, month: string) =>
      `${platform} counts Views instead of Impressions from ${month} on: the two are not one series.`,
    publishedIn: 'Posts count with all they gathered since publication, in the month they were published.',
    currencyTaken: (tabs: string, currency: string) => `${tabs}: no currency named, taken as ${currency}.`,
    currencyMissing: (tabs: string, currency: string) =>
      `${tabs}: amounts in ${currency} are not counted; enter its rate in Settings.`,
    budgetGap: (platform: string, typed: string, exported: string) =>
      `Ad budget of ${platform}: ${typed} typed in Costs, ${exported} in the export, which counts.`,
    unread: (tab: string, row: number, text: string) => `${tab}, row ${row}: ${text}`,
    costWithoutAmount: (tab: string, row: number) =>
      `${tab}, row ${row}: neither an amount nor hours and a rate; the costs are at least so much.`,
    costWithoutRate: (tab: string, row: number, currency: string) =>
      `${tab}, row ${row}: in ${currency}, not counted; enter its rate in Settings.`,
    causes: 'Two things that moved together need not be cause and effect; only a test tells.',
    organic: 'What people saw and bought later elsewhere is in no figure.',
    smallSamples: (n: string) => `${n} posts are younger than a week and are not ranked yet.`,
  },

  method: {
    source: (tab: string, source: string, rows: string, from: string, to: string) =>
      `${tab}: ${source}, ${rows} rows, ${from} to ${to}.`,
    sourceUndated: (tab: string, source: string, rows: string) => `${tab}: ${source}, ${rows} rows without dates.`,
    unread: (tab: string, text: string) => `${tab}: ${text}`,
    invested:
      'Invested: ad spend of the exports plus the Costs tab of the period; an export replaces a typed ad budget.',
    revenue: (according: string) => `Brought in: ${according}; other observers stand beside it and are never added.`,
    fullReturn:
      'Return, all costs included: (brought in × gross margin − all costs) ÷ all costs; without a margin, on sales.',
    adsReturn: 'Return on ads: revenue of the paid rows ÷ spend of the same rows, as the platform counts it.',
    engagements: 'Engagements: reactions + comments + shares + saves, those that the export has; never clicks.',
    range:
      'Range of a return: from the number of sales (Poisson), over all campaigns judged; its low end as the observer counts who sees least.',
    kept: 'A sentence that you rewrite, a box that you fill and what you write beside a row (column I) stay in the next report.',
    internal: 'Made in this document by Social ROI for Sheets; the data never left it.',
  },
  notes: {
    invested: (ads: string, other: string) => `Ad spend ${ads} + other costs ${other}.`,
    revenueRows: (n: string) => `Sum over ${n} rows.`,
    atLeast: (n: string) => `At least: ${n} rows do not know it.`,
    computed: (text: string) => `Computed now: ${text}`,
  },
  made: (name: string) => `The report is ready: ${name}`,
  missing: (platforms: string, period: string) =>
    `${platforms}: data for the month before, none for ${period}. Make the report without?`,
  noData: 'No dated rows were found. Paste an export into a tab first (menu › Add data shows what was read).',
  failed: (reason: string) =>
    `The report could not be written, and the document is as it was. Try again in a minute. (Sheets says: ${reason})`,
  repaired: (name: string) => `A report that was interrupted has been put back as it was: ${name}.`,
};
