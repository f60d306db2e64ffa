export const headline = {
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
  impressions: (period: string, impressions: string, platform: string) =>
    `${period}: ads were shown ${impressions} times on ${platform}; neither costs nor sales are measured yet.`,
  nothing: (period: string) => `${period}: the data hold nothing of social media in that period.`,
  goals: (onTrack: string, all: string) => `${onTrack} of ${all} goals on track or reached.`,
};
