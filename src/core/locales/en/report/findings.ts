/** Whose count an amount is; '' where no platform is named. */
const counted = (by: string) => (by ? `, as ${by} counts` : '');

export const findings = {
  observersDiffer: (higher: string, times: string, lower: string, lowerTimes: string) =>
    `${higher} says ${times} times the ad spend came back, ${lower} sees ${lowerTimes} times`,
  campaignLoses: (campaign: string, spend: string, revenue: string, by: string) =>
    `${campaign} cost ${spend} and brought back ${revenue}${counted(by)}: it loses money`,
  campaignUnder: (campaign: string, spend: string, revenue: string, by: string, needed: string) =>
    `${campaign} cost ${spend} and brought back ${revenue}${counted(by)}: after the cost of goods it takes ${needed} to pay`,
  campaignPays: (campaign: string, spend: string, revenue: string, by: string) =>
    `${campaign} cost ${spend} and brought back ${revenue}${counted(by)}: it pays even at worst`,
  viewsWithoutSales: (platform: string, views: string, share: string) =>
    `${platform} is seen most (${views} views) and sells least: ${share} of the sales`,
  bestLeads: (platform: string, leads: string, visits: string, times: string) =>
    `${platform} brings few visits and the most leads per visit: ${leads} from ${visits} visits, ${times} times the others' rate`,
  goalReached: (goal: string, current: string, day: string) => `Goal reached: ${goal}, ${current} before ${day}`,
  goalBehind: (goal: string, current: string, target: string, day: string) =>
    `Behind: ${goal}, ${current} of ${target} by ${day}`,
  outlier: (post: string, day: string, platform: string, share: string) =>
    `One post of ${day} stands apart: ${post} made ${share} of the engagements on ${platform}`,
  tagsDiffer: (spellings: string, share: string) =>
    `${spellings} are one source under several spellings: ${share} of the revenue hides under the stray ones`,
  trait: (posts: string, times: string, low: string, high: string) =>
    `${posts}: ${times} times the usual engagement, between ${low} and ${high}`,
  /** The three words, in one line. */
  sureness:
    'Solid: chance does not explain it. Indicative: likely, to be confirmed. Too little data: nothing to conclude.',
  why: {
    range: (low: string, high: string, from: string) =>
      `Its return lies between ${low} and ${high} times the spend, chance and the observers considered; ads pay from ${from} on.`,
    rangeAbove: (low: string, from: string) =>
      `Its return lies above ${low} times the spend, chance and the observers considered; ads pay from ${from} on.`,
    trait: (low: string, high: string, tried: string) =>
      `Chance considered, over all ${tried} traits looked at, it lies between ${low} and ${high} times the usual.`,
    isNoChance: 'Chance alone hardly makes such a difference.',
    mayBeChance: 'There is enough of it, but chance may explain the difference.',
    counted: (n: string) => `${n}; solid from 30 on, indicative from 10 on.`,
  },
  engagementsChanged: (platform: string, change: string, before: string, now: string) =>
    `Engagements on ${platform}: ${change}, from ${before} to ${now}`,
};
