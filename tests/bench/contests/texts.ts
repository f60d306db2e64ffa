/** Formulas about texts: the loop by hand calls the same pure function for each row. */
import { described, figuresMeant, figuresOf, newestOfEach, platformOf } from '../../../src/core/benchmarks/find.ts';
import { METRICS, type MetricId } from '../../../src/core/benchmarks/metrics.ts';
import { taggedAddress } from '../../../src/core/campaign-tags/build.ts';
import { channelGroup } from '../../../src/core/campaign-tags/channel-groups.ts';
import { checkTag } from '../../../src/core/campaign-tags/check.ts';
import { MEDIA_CLASSES, mediaClass, mediaClassOf } from '../../../src/core/campaign-tags/poem.ts';
import { tagValue } from '../../../src/core/campaign-tags/read.ts';
import { isUserError } from '../../../src/core/lib/errors.ts';
import { words } from '../../../src/core/locales/index.ts';
import { type Column, chanceFrom, column } from './columns.ts';
import type { Contest, Contests } from './define.ts';
import { loopByHand, SENTENCE } from './loop.ts';

const SOURCES = [
  'facebook',
  'instagram',
  'linkedin',
  'tiktok',
  'newsletter',
  'google',
  'youtube',
  'partner.fr',
  'fb',
  'X',
];
const MEDIUMS = ['social', 'paid_social', 'cpc', 'email', 'referral', 'organic', 'video', 'influencer', 'post'];
const PLATFORMS = ['Instagram', 'TikTok', 'insta', 'tik-tok', 'ig'];
const METRICS_TYPED = ['likes', 'Likes per post', 'shares', 'partages'];

/** One of these, mostly the same with its own number at its end. */
const one = (texts: readonly string[], chance: () => number) => texts[Math.floor(chance() * texts.length)]!;

export const TAGS: Contests = {
  UTM_URL: {
    data: (seed) => {
      const chance = chanceFrom(seed);
      return [
        below('address', () => address(chance), chance),
        below('source', () => one(SOURCES, chance), chance),
        below('medium', () => one(MEDIUMS, chance), chance),
        below('campaign', () => `été ${Math.floor(chance() * 100)}`, chance),
      ];
    },
    byHand: loopByHand({ letters: 'tttt', arithmetic: 'tagged(a, b, c, d)', scope: { tagged } }),
  },
  UTM_CHECK: {
    data: (seed) => [addresses(seed)],
    byHand: loopByHand({ letters: 't', arithmetic: 'checkTag(a, words)', scope: { checkTag, words: words('en') } }),
  },
  UTM_GET: {
    data: (seed) => [addresses(seed), 'source'],
    byHand: loopByHand({ letters: 'tx', arithmetic: 'tagValue(a, b)', scope: { tagValue } }),
  },
  CHANNEL: {
    data: (seed) => sourcesAndMediums(seed, 'source'),
    byHand: loopByHand({ letters: 'tT', arithmetic: 'channelGroup(a, b)', scope: { channelGroup } }),
  },
  POEM: {
    data: (seed) => sourcesAndMediums(seed, 'channel or source'),
    byHand: loopByHand({
      letters: 'tT',
      arithmetic: 'CLASSES[b === "" ? mediaClass(a) : mediaClassOf(a, b)].en',
      scope: { mediaClass, mediaClassOf, CLASSES: MEDIA_CLASSES },
    }),
  },
};

export const BENCHMARK: Contest = {
  data: (seed) => {
    const chance = chanceFrom(seed);
    return [
      below('platform', () => one(PLATFORMS, chance), chance),
      below('metric', () => one(METRICS_TYPED, chance), chance),
    ];
  },
  byHand: loopByHand({ letters: 'tt', arithmetic: '...figure(a, b)', scope: { figure }, width: 4 }),
};

function figure(typedPlatform: string, typedMetric: string): readonly unknown[] {
  const metric = METRIC_NAMES.get(typedMetric.toLowerCase());
  const platform = platformOf(typedPlatform);
  if (metric === undefined || platform === undefined) return [SENTENCE, '', '', ''];
  const meant = newestOfEach(figuresMeant(figuresOf(platform, metric), ''));
  if (meant.length !== 1) return [SENTENCE, '', '', ''];
  const [value, method, period, source] = described(meant[0]!);
  return [value, method.en, period.en, source.en];
}

const METRIC_NAMES = new Map<string, MetricId>(
  METRICS.flatMap((metric) => {
    const also: readonly string[] = 'also' in metric ? metric.also : [];
    return [metric.name.en, metric.name.fr, ...also].map((name) => [name.toLowerCase(), metric.id] as const);
  }),
);

function tagged(typed: string, source: string, medium: string, campaign: string): string {
  try {
    return taggedAddress(typed, { source, medium, campaign, term: '', content: '' });
  } catch (error) {
    if (!isUserError(error)) throw error;
    return error.say(words('en'));
  }
}

function sourcesAndMediums(seed: number, name: string): readonly Column[] {
  const chance = chanceFrom(seed);
  return [below(name, () => one(SOURCES, chance), chance), below('medium', () => one(MEDIUMS, chance), chance)];
}

/** Tagged links, a tenth of them with something to mend. */
function addresses(seed: number): Column {
  const chance = chanceFrom(seed);
  const tag = () => {
    const campaign = `ete-2025-${Math.floor(chance() * 1000)}`;
    const fate = chance();
    if (fate < 0.03) return `utm_source=Facebook&utm_medium=${one(MEDIUMS, chance)}&utm_campaign=${campaign}`;
    if (fate < 0.06) return `utm_source=${one(SOURCES, chance)}&utm_campaign=${campaign}`;
    if (fate < 0.08) return `utm_source=facebook&utm_medium=social&utm_campaign=soldes%20d%27hiver`;
    if (fate < 0.1) return 'ref=mail';
    return `utm_source=facebook&utm_medium=paid_social&utm_campaign=${campaign}&utm_content=carrousel-${Math.floor(chance() * 50)}`;
  };
  return below('address', () => `${address(chance)}&${tag()}`, chance);
}

function address(chance: () => number): string {
  return `https://www.boutique-du-port.fr/produits/${Math.floor(chance() * 1e6)}?couleur=bleu`;
}

function below(name: string, make: () => string, chance: () => number): Column {
  return column(make, chance).map((line, row) => (row === 0 ? [name] : line));
}
