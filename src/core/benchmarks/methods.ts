/** How, when and by whom the published figures were measured. Two methods never compare. */
import { same, type Text } from '../lib/text.ts';

/** The statistic and what it divides by, or what a figure covers; as far as its publisher says. */
export const METHODS = {
  meanByFollowers: { en: 'mean per post ÷ followers', fr: 'moyenne par publication ÷ abonnés' },
  meanByImpressions: { en: 'mean per post ÷ impressions', fr: 'moyenne par publication ÷ impressions' },
  byImpressions: { en: 'engagements ÷ impressions', fr: 'interactions ÷ impressions' },
  medianByImpressions: { en: 'median ÷ impressions', fr: 'médiane ÷ impressions' },
  medianByFollowers: { en: 'median ÷ followers', fr: 'médiane ÷ abonnés' },
  meanOfPosts: { en: 'mean of the posts, base not stated', fr: 'moyenne des publications, base non précisée' },
  mean: { en: 'mean', fr: 'moyenne' },
  notStated: { en: 'statistic not stated', fr: 'statistique non précisée' },
  messages: { en: '3 billion messages, 1 million profiles', fr: '3 milliards de messages, 1 million de profils' },
  trafficAds: {
    en: 'traffic campaigns, link clicks ÷ impressions',
    fr: 'campagnes de trafic, clics sur le lien ÷ impressions',
  },
  leadAdsMedian: {
    en: 'lead campaigns, median of 726, United States',
    fr: 'campagnes de prospects, médiane de 726, États-Unis',
  },
  search: { en: 'search ads, Google and Microsoft', fr: 'annonces de recherche, Google et Microsoft' },
  leadAdsDollars: { en: 'lead campaigns, US dollars', fr: 'campagnes de prospects, dollars américains' },
  googleDollars: {
    en: 'US dollars, kind of campaign not stated',
    fr: 'dollars américains, type de campagne non précisé',
  },
  sponsoredLow: { en: 'sponsored content, low end of the range', fr: 'contenu sponsorisé, bas de la fourchette' },
  sponsoredHigh: { en: 'sponsored content, high end of the range', fr: 'contenu sponsorisé, haut de la fourchette' },
  imageMean: { en: 'single image ads, mean of 936', fr: 'annonces à image unique, moyenne de 936' },
  imageMedian: { en: 'single image ads, median of 936', fr: 'annonces à image unique, médiane de 936' },
  videoMean: { en: 'video ads, mean of 342', fr: 'annonces vidéo, moyenne de 342' },
  videoMedian: { en: 'video ads, median of 342', fr: 'annonces vidéo, médiane de 342' },
  survey: { en: 'survey of consumers', fr: 'enquête auprès de consommateurs' },
  brandsMean: { en: 'mean of brands', fr: 'moyenne des marques' },
  brandsShare: { en: 'share of messages to brands', fr: 'part des messages aux marques' },
} as const satisfies Readonly<Record<string, Text>>;

export type MethodId = keyof typeof METHODS;

/** What a figure covers where that is one industry. */
export const INDUSTRIES = {
  beauty: { en: 'health and beauty', fr: 'santé et beauté' },
  education: { en: 'higher education', fr: 'enseignement supérieur' },
  media: { en: 'media', fr: 'médias' },
  construction: { en: 'construction', fr: 'construction' },
  charity: { en: 'nonprofits', fr: 'associations' },
  cars: { en: 'auto repair', fr: 'réparation automobile' },
  gifts: { en: 'shopping and gifts', fr: 'achats et cadeaux' },
} as const satisfies Readonly<Record<string, Text>>;

export type IndustryId = keyof typeof INDUSTRIES;

/** When the data were gathered, as far as it is said; else the year of the report. */
export const PERIODS = {
  years2024And2025: { en: 'January 2024 to December 2025', fr: 'janvier 2024 à décembre 2025' },
  year2026: same('2026'),
  year2025: same('2025'),
  year2024: same('2024'),
  year2023: same('2023'),
  year2022: same('2022'),
  year2021: same('2021'),
  year2015: same('2015'),
  june2025: { en: 'June 2025', fr: 'juin 2025' },
  january2025: { en: 'January 2025', fr: 'janvier 2025' },
  toJanuary2025: { en: 'January 2024 to January 2025', fr: 'janvier 2024 à janvier 2025' },
  fromFebruary2024: { en: 'February 2024 to January 2025', fr: 'février 2024 à janvier 2025' },
  lateIn2024: { en: 'October to December 2024', fr: 'octobre à décembre 2024' },
  report2025: { en: 'report of 2025', fr: 'rapport de 2025' },
  change2024: { en: '2024 after 2023', fr: '2024 après 2023' },
  about2021: { en: 'about 2021', fr: 'vers 2021' },
  summer2013: { en: 'July to September 2013', fr: 'juillet à septembre 2013' },
} as const satisfies Readonly<Record<string, Text>>;

export type PeriodId = keyof typeof PERIODS;
