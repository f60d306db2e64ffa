export const decision = {
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
  mendTagsWhy: (share: string) => `${share} of the revenue stands under stray spellings, so no platform can be judged.`,
  pilot: (platform: string, budget: string) =>
    `Pilot on ${platform}: two variants, ${budget} in all, four weeks, one success figure: the cost per sale.`,
  pilotWhy: 'Stop a variant at half the budget without a sale. No campaign can be told better than another yet.',
  keep: 'Keep the budget as it is: nothing in the data speaks for a change.',
  keepWhy: (day: string) => `Look again on ${day}.`,
  marginAsked: 'Enter the gross margin in Settings: without it no campaign can be called profitable.',
};
