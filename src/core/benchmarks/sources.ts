import type { Text } from '../lib/text.ts';

/** Who published a figure, '' where that is not said; and the site that quotes it, '' for the publisher's own page. */
const SOURCES = {
  socialinsider2026: ['Socialinsider 2026', 'shortsintel.com'],
  socialinsider: ['Socialinsider', 'shortsintel.com'],
  buffer2025: ['Buffer 2025', 'shortsintel.com, shno.co'],
  bufferMonth: ['Buffer 2025', 'shno.co'],
  rivalIq2025: ['Rival IQ 2025', 'apaya.com'],
  rivalIqChange: ['Rival IQ 2025', 'elma-europe.com'],
  rivalIq2024: ['Rival IQ 2024', 'smk.co'],
  rivalIq2023: ['Rival IQ 2023', 'wishu.io'],
  rivalIq2022: ['Rival IQ 2022', 'roundabout.social'],
  hootsuite: ['Hootsuite', 'marketingdigitalanalytics.com'],
  hootsuite2025: ['Hootsuite 2025', 'apaya.com'],
  sprout2025: ['Sprout Social 2025 Content Benchmarks', 'shno.co'],
  wordstream: ['WordStream / LocaliQ 2025', 'adplay.ai'],
  wordstreamLeads: ['WordStream 2025', 'mbadv.agency'],
  localiq: ['LocaliQ 2025', 'franetic.com'],
  costPerLead: ['', 'mbadv.agency, cybermark.com'],
  cybermark: ['', 'cybermark.com'],
  linkedinAds: ['', 'stackmatix.com, theb2bhouse.com'],
  zenabm: ['ZenABM 2026', 'stackmatix.com'],
  sproutIndex: ['Sprout Social Index XVII', ''],
  sproutIndex2025: ['Sprout Social Index 2025', 'goforwardinternet'],
  sproutPress: ['Sprout Social', ''],
} as const satisfies Readonly<Record<string, readonly [publisher: string, quotedBy: string]>>;

export type SourceId = keyof typeof SOURCES;

/** "Rival IQ 2024, quoted by smk.co". */
export function sourceText(id: SourceId): Text {
  const [publisher, quotedBy] = SOURCES[id];
  if (quotedBy === '') return { en: publisher, fr: publisher };
  const [en, fr] = publisher ? [`${publisher}, quoted by `, `${publisher}, cité par `] : ['quoted by ', 'cité par '];
  return { en: en + quotedBy, fr: fr + quotedBy };
}
