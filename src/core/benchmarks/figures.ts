/** Figures that others published, each with its method, its date and where it was seen. */

import type { IndustryId, MethodId, PeriodId } from './methods.ts';
import type { MetricId } from './metrics.ts';
import type { SourceId } from './sources.ts';

export type Figure = readonly [
  value: number,
  method: MethodId,
  period: PeriodId,
  source: SourceId,
  industry?: IndustryId,
];

/** Of everybody at once, where a figure is not about one platform. */
export const ALL_NETWORKS = 'all networks';

const HOURS_A_DAY = 24;

/** By platform and metric; of each method the newest stands first. */
export const FIGURES: Readonly<Record<string, Readonly<Partial<Record<MetricId, readonly Figure[]>>>>> = {
  TikTok: {
    engagementRate: [
      [0.037, 'meanByFollowers', 'years2024And2025', 'socialinsider2026'],
      [0.0486, 'byImpressions', 'toJanuary2025', 'buffer2025'],
      [0.0456, 'medianByImpressions', 'january2025', 'bufferMonth'],
      [0.0263, 'medianByFollowers', 'year2023', 'rivalIq2024'],
      [0.0569, 'medianByFollowers', 'year2022', 'rivalIq2023'],
    ],
    engagementChange: [[-0.34, 'medianByFollowers', 'change2024', 'rivalIqChange']],
    likes: [[3492, 'mean', 'year2025', 'socialinsider2026']],
    shares: [[248, 'mean', 'year2025', 'socialinsider2026']],
    comments: [[50, 'mean', 'year2025', 'socialinsider2026']],
    views: [[6496, 'mean', 'year2025', 'socialinsider2026']],
  },
  Instagram: {
    engagementRate: [
      [0.0048, 'meanByFollowers', 'years2024And2025', 'socialinsider2026'],
      [0.0116, 'byImpressions', 'toJanuary2025', 'buffer2025'],
      [0.0061, 'medianByImpressions', 'january2025', 'bufferMonth'],
      [0.0047, 'medianByFollowers', 'year2022', 'rivalIq2023'],
      [0.035, 'meanOfPosts', 'lateIn2024', 'hootsuite'],
      [0.0014, 'medianByFollowers', 'report2025', 'rivalIq2025', 'beauty'],
      [0.021, 'medianByFollowers', 'report2025', 'rivalIq2025', 'education'],
      [0.03, 'meanOfPosts', 'year2025', 'hootsuite2025', 'media'],
      [0.044, 'meanOfPosts', 'year2025', 'hootsuite2025', 'construction'],
      [0.044, 'meanOfPosts', 'year2025', 'hootsuite2025', 'charity'],
    ],
    engagementChange: [[-0.16, 'medianByFollowers', 'change2024', 'rivalIqChange']],
    likes: [[335, 'mean', 'year2025', 'socialinsider2026']],
    shares: [[45, 'mean', 'year2025', 'socialinsider2026']],
    views: [[3403, 'mean', 'year2025', 'socialinsider2026']],
  },
  Facebook: {
    engagementRate: [
      [0.0015, 'meanByFollowers', 'years2024And2025', 'socialinsider2026'],
      [0.0507, 'byImpressions', 'toJanuary2025', 'buffer2025'],
      [0.000_63, 'medianByFollowers', 'year2023', 'rivalIq2024'],
      [0.0006, 'medianByFollowers', 'year2022', 'rivalIq2023'],
      [0.000_64, 'medianByFollowers', 'year2021', 'rivalIq2022'],
    ],
    engagementChange: [[-0.36, 'medianByFollowers', 'change2024', 'rivalIqChange']],
    postsAWeek: [[4.69, 'notStated', 'year2023', 'rivalIq2024']],
    ctr: [
      [0.0171, 'trafficAds', 'year2025', 'wordstream'],
      [0.0259, 'leadAdsMedian', 'year2025', 'wordstreamLeads'],
      [0.008, 'trafficAds', 'year2025', 'wordstream', 'cars'],
      [0.0413, 'trafficAds', 'year2025', 'wordstream', 'gifts'],
    ],
    cpl: [
      [27.66, 'leadAdsDollars', 'year2025', 'costPerLead'],
      [21.98, 'leadAdsDollars', 'year2024', 'costPerLead'],
    ],
    cpc: [[1.88, 'leadAdsDollars', 'year2024', 'cybermark']],
  },
  X: {
    engagementRate: [
      [0.0012, 'meanByFollowers', 'years2024And2025', 'socialinsider2026'],
      [0.0231, 'byImpressions', 'toJanuary2025', 'buffer2025'],
      [0.000_35, 'medianByFollowers', 'year2022', 'rivalIq2023'],
    ],
    engagementChange: [[-0.48, 'medianByFollowers', 'change2024', 'rivalIqChange']],
    views: [[2979, 'mean', 'year2025', 'socialinsider2026']],
  },
  LinkedIn: {
    engagementRate: [
      [0.0385, 'meanByImpressions', 'year2025', 'socialinsider'],
      [0.065, 'byImpressions', 'toJanuary2025', 'buffer2025'],
      [0.0801, 'medianByImpressions', 'january2025', 'bufferMonth'],
    ],
    ctr: [
      [0.0044, 'sponsoredLow', 'year2026', 'linkedinAds'],
      [0.0065, 'sponsoredHigh', 'year2026', 'linkedinAds'],
      [0.0048, 'imageMean', 'year2026', 'zenabm'],
      [0.0042, 'imageMedian', 'year2026', 'zenabm'],
      [0.0037, 'videoMean', 'year2026', 'zenabm'],
      [0.0024, 'videoMedian', 'year2026', 'zenabm'],
    ],
    cpc: [
      [5.5, 'sponsoredLow', 'year2026', 'linkedinAds'],
      [9.25, 'sponsoredHigh', 'year2026', 'linkedinAds'],
      [16.34, 'imageMean', 'year2026', 'zenabm'],
      [13.23, 'imageMedian', 'year2026', 'zenabm'],
    ],
    cpm: [
      [25, 'sponsoredLow', 'year2026', 'linkedinAds'],
      [44, 'sponsoredHigh', 'year2026', 'linkedinAds'],
      [72.94, 'imageMean', 'year2026', 'zenabm'],
      [59.15, 'imageMedian', 'year2026', 'zenabm'],
    ],
    viewRate: [
      [0.3792, 'videoMean', 'year2026', 'zenabm'],
      [0.3948, 'videoMedian', 'year2026', 'zenabm'],
    ],
  },
  YouTube: { engagementRate: [[0.0441, 'byImpressions', 'toJanuary2025', 'buffer2025']] },
  'Google Ads': {
    ctr: [[0.0666, 'search', 'june2025', 'localiq']],
    cpl: [[66.69, 'googleDollars', 'year2024', 'costPerLead']],
    cpc: [[4.66, 'googleDollars', 'year2024', 'cybermark']],
  },
  [ALL_NETWORKS]: {
    postsADay: [[9.5, 'messages', 'fromFebruary2024', 'sprout2025']],
    inboundChange: [[0.2, 'messages', 'fromFebruary2024', 'sprout2025']],
    responseTime: [[11.3 / HOURS_A_DAY, 'brandsMean', 'summer2013', 'sproutPress']],
    responseRate: [[0.173, 'brandsShare', 'summer2013', 'sproutPress']],
    unanswered: [[0.875, 'brandsShare', 'year2015', 'sproutPress']],
    expectADay: [[0.79, 'survey', 'about2021', 'sproutIndex']],
    expectAnHour: [[0.4, 'survey', 'about2021', 'sproutIndex']],
    buyElsewhere: [[0.73, 'survey', 'year2025', 'sproutIndex2025']],
  },
};
