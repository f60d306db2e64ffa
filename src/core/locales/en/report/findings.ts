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
  engagementsChanged: (platform: string, change: string, before: string, now: string) =>
    `Engagements on ${platform}: ${change}, from ${before} to ${now}`,
};
