export const limits = {
  rowsAhead: (n: string, rows: string, tab: string, day: string) =>
    `${n} of ${rows} rows of ${tab} are dated after ${day} and left out.`,
  /** Where the period is not over, some of them lie in it. */
  rowsAheadInPeriod: (n: string, rows: string, tab: string, day: string) =>
    `${n} of ${rows} rows of ${tab} are dated after ${day}: check their year.`,
  rowsUndated: (n: string, rows: string, tab: string) =>
    `${n} of ${rows} rows of ${tab} have no date and are left out.`,
  rowsLeftOut: (n: string, rows: string, tab: string) =>
    `${n} of ${rows} rows of ${tab} are left out (see the last page).`,
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
  behind: (platform: string, day: string) => `${platform}: the data end on ${day}, well before the others.`,
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
};
