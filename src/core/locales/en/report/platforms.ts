export const platforms = {
  columns: ['Platform', 'Engagements', 'Eng. rate', 'Views', 'Posts', 'Visits', 'Leads'],
  one: (platform: string, engagements: string) => `${platform} alone has data: ${engagements} engagements.`,
  present: (platforms: string) => `Data of ${platforms}; none of them counts engagements.`,
  onlyVisits: (visits: string) => `${visits} visits came from social media; what people did there is not in the data.`,
  unnamed: 'Network not named',
  noneActive: 'No platform has data in this period.',
  engaged: (platform: string, share: string) => `${platform} made ${share} of the engagements.`,
  both: (platform: string, share: string, visits: string) =>
    `${platform} made ${share} of the engagements and brought ${visits} of the visits.`,
  engagedAndVisited: (platform: string, share: string, other: string, visits: string) =>
    `${platform} made ${share} of the engagements; ${other} brought ${visits} of the visits.`,
  changed: (before: string) => `Change on ${before}`,
  before: (period: string, value: string) => `${period}: ${value}.`,
  notCompared: 'The data do not cover the whole period: it is not compared with the one before.',
  distribution: 'Share of each platform',
  shares: { posts: 'Posts', engagements: 'Engagements', visits: 'Visits', spend: 'Ad spend', revenue: 'Brought in' },
  chart: 'Engagements by platform',
  noTotal: 'Views and reach of different platforms count different things; they have no total.',
  visitsAndLeads: 'Visits are those that the web analytics saw; leads those of the exports and of the Results tab.',
  young: 'Posts of the last seven days still gather engagement: their platform may yet gain.',
  silent: 'no data in this period',
  rateNote: 'Engagements ÷ impressions (views where a layout has no impressions), over the rows that know both.',
};
