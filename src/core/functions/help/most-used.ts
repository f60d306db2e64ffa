/** The formulas on which the help opens, by their English names: those that most people need most often. */
export const MOST_USED: readonly string[] = [
  'SOCIAL_ROI',
  'SOCIAL_COST',
  'ROAS',
  'ENGAGEMENT_RATE',
  'CTR',
  'CPC',
  'CPM',
  'CPA',
  'CONVERSION_RATE',
  'REACH_RATE',
  'FOLLOWER_GROWTH_RATE',
  'GOAL_PROGRESS',
];
