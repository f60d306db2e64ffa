import { counted } from '../plural.ts';

export const networks = {
  columns: ['Network', 'Ad spend', 'Brought in', 'Sales', 'Leads'],
  message: (best: string, revenue: string, according: string) =>
    `${best} brought in the most: ${revenue} ${according}. Ads on Facebook and Instagram are bought together.`,
  unnamed: 'Platform not named',
  others: (what: string) => `Other channels, which are not social and in no total: ${what}.`,
  othersSpend: (amount: string) => `${amount} of ads`,
  othersRevenue: (amount: string) => `${amount} brought in`,
  othersConversions: (n: string) => counted(n, 'conversion', 'conversions'),
  othersVisits: (n: string) => counted(n, 'visit', 'visits'),
  onlyLeads: 'Neither what the networks cost nor what they brought in is measured yet: only their leads are known.',
  noRevenue: 'What each network brought in is not measured yet: only its spend is known.',
};
