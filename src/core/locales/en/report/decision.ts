/** Whose count an amount is; '' where no platform is named. */
const counted = (by: string) => (by ? ` as ${by} counts` : '');

export const decision = {
  reallocate: (from: string, to: string, spend: string) =>
    `Reallocate: move the budget of ${from} (${spend}) to ${to}, by 20% of it a week.`,
  reallocateNext: (from: string, to: string) =>
    `Reallocate: move 10 to 20% of the budget of ${from} to ${to}, and look again.`,
  reallocateNextWhy: (from: string, to: string) =>
    `${from} pays on average, but the next euro surely brings more in ${to} (see the curves under the campaigns).`,
  increase: (campaign: string) => `Increase: raise the budget of ${campaign} by 10 to 20%, and look at it again.`,
  reduce: (campaign: string, spend: string, revenue: string, by: string) =>
    `Reduce: stop or cut ${campaign}. It cost ${spend} and brought back ${revenue}${counted(by)}.`,
  reduceEnded: (campaign: string, spend: string, revenue: string, by: string) =>
    `Reduce: do not run ${campaign} again as it was. It cost ${spend} and brought back ${revenue}${counted(by)}.`,
  reduceWhy: (low: string, high: string, n: string, from: string, by: string) =>
    `On ${n} sales${counted(by)}, its return lies between ${low} and ${high} times the spend: even at best below ${from}, from which ads pay.`,
  pays: (campaign: string, low: string, high: string, n: string, from: string, by: string) =>
    `On ${n} sales${counted(by)}, ${campaign} returns ${low} to ${high} times the spend; stop if its return falls below ${from} (break-even).`,
  helps: (goal: string) => `It helps a goal that is behind: ${goal}.`,
  trackRevenue:
    'First make the result measurable: paste a web analytics export that has revenue, or fill Results with the sales.',
  trackRevenueWhy: 'Without revenue the return is unknown.',
  trackRevenueEnded: (who: string, day: string, period: string) =>
    `First make the result measurable: the data of ${who} end on ${day}; paste those of ${period}.`,
  compareCosts: 'Without revenue the return is unknown; until then compare the cost per result.',
  enterCosts: 'First enter all costs: hours, tools, agencies, creation (menu › Enter costs and results).',
  enterCostsWhy: 'Ads are a part of the cost only; the return with all costs is still unknown.',
  mendTags: (spellings: string, main: string) => `First mend the tags: write ${spellings} always as ${main}.`,
  mendTagsWhy: (share: string) => `${share} of the revenue stands under stray spellings, so no platform can be judged.`,
  pilot: {
    salesOfClicks: (platform: string, budget: string) =>
      `Pilot on ${platform}: two variants, ${budget} in all, four weeks, one success figure: sales per click.`,
    clicksOfImpressions: (platform: string, budget: string) =>
      `Pilot on ${platform}: two variants, ${budget} in all, four weeks, one success figure: clicks per impression.`,
    unknown: (platform: string, budget: string) =>
      `Pilot on ${platform}: two variants, ${budget} in all, four weeks, one success figure: the cost per sale.`,
  },
  pilotSample: {
    salesOfClicks: (trials: string, rate: string, better: string) =>
      `Each variant needs ${trials} clicks to tell ${better} from ${rate}. Stop one at half its budget without a sale.`,
    clicksOfImpressions: (trials: string, rate: string, better: string) =>
      `Each variant needs ${trials} impressions to tell ${better} from ${rate}. Stop one that has half the other's rate halfway.`,
  },
  pilotWhy: 'Stop a variant at half the budget without a sale. No campaign can be told better than another yet.',
  keep: 'Keep the budget as it is: nothing in the data speaks for a change.',
  keepWhy: (day: string) => `Look again on ${day}.`,
  marginAsked: 'Enter the gross margin in Settings: without it no campaign can be called profitable.',
  kept: (day: string, what: string) => `Decided on ${day}: ${what}`,
  outcome: {
    withReturn: (spend: string, times: string) => `${spend} at ${times}×`,
    withCost: (spend: string, cost: string) => `${spend} at ${cost} a sale`,
    spendOnly: (spend: string) => spend,
    compared: (names: string, days: string, since: string, before: string, by: string, evidence: string) =>
      `${names}, ${days} days since: ${since}; as many before: ${before}${by && `,${counted(by)}`}${evidence}. That proves no cause.`,
    stopped: (names: string, days: string, before: string) =>
      `${names}: no spend in the ${days} days since; in as many before: ${before}.`,
    tags: (before: string, since: string) =>
      `Revenue under stray spellings of the tags: ${since} since then, ${before} in as many days before.`,
    tooRecent: 'Too recent to say what came of it; the next report will.',
    nothingNamed: 'It names no campaign and no network of the data, so there is nothing to compare.',
    noData: 'Nothing to compare yet: the data hold no ads of the days before it.',
  },
};
