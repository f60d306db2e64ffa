import { canonicalPlatform } from '../facts/platforms.ts';
import { plain } from '../functions/engine/check.ts';
import type { Text } from '../lib/text.ts';
import { ALL_NETWORKS, FIGURES, type Figure } from './figures.ts';
import { INDUSTRIES, METHODS, PERIODS } from './methods.ts';
import { METRICS, type MetricId } from './metrics.ts';
import { sourceText } from './sources.ts';

/** A platform as people read it. */
export function platformName(platform: string): Text {
  return platform === ALL_NETWORKS ? { en: ALL_NETWORKS, fr: 'tous les réseaux' } : { en: platform, fr: platform };
}

export function knownPlatforms(): readonly string[] {
  return Object.keys(FIGURES);
}

/** What people write for all networks, and for the ads of Google. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  'all networks': ALL_NETWORKS,
  'all platforms': ALL_NETWORKS,
  all: ALL_NETWORKS,
  'social media': ALL_NETWORKS,
  'tous les reseaux': ALL_NETWORKS,
  'toutes les plateformes': ALL_NETWORKS,
  'reseaux sociaux': ALL_NETWORKS,
  tous: ALL_NETWORKS,
  google: 'Google Ads',
};

/** The platform of the table under whichever of its names; undefined where the table has none of it. */
export function platformOf(typed: string): string | undefined {
  const known = knownPlatforms();
  if (known.includes(typed)) return typed;
  const name = OTHER_SPELLINGS[plain(typed)] ?? canonicalPlatform(typed);
  return known.includes(name) ? name : undefined;
}

export function figuresOf(platform: string, metric: MetricId): readonly Figure[] {
  return FIGURES[platform]?.[metric] ?? [];
}

/** The metrics of which a platform has figures, in the order of the metrics. */
export function metricsOf(platform: string): readonly Text[] {
  return METRICS.filter(({ id }) => figuresOf(platform, id).length > 0).map(({ name }) => name);
}

/** "median ÷ followers", with the industry where the figure is about one. */
export function methodName([, method, , , industry]: Figure): Text {
  const name = METHODS[method];
  if (industry === undefined) return name;
  return { en: `${name.en}, ${INDUSTRIES[industry].en}`, fr: `${name.fr}, ${INDUSTRIES[industry].fr}` };
}

/** The figure itself, its method, the period of its data and its source. */
export function described(figure: Figure): readonly [value: number, method: Text, period: Text, source: Text] {
  return [figure[0], methodName(figure), PERIODS[figure[2]], sourceText(figure[3])];
}

/** Words that link others and tell nothing apart. */
const SMALL_WORD = /^(by|of|per|the|over|par|d|de|des|du|la|le|les|sur)$/;

/**
 * The figures that a method may mean: those of the method that has this very name, else those whose method and source
 * hold every word ("Rival IQ 2022", "médiane abonnés"), else those whose period does so too. A figure about one industry
 * is meant only where no other is.
 */
export function figuresMeant(figures: readonly Figure[], typed: string): readonly Figure[] {
  const named = figuresNamed(figures, typed);
  if (named.length > 0) return named;
  const words = plain(typed)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORD.test(word));
  if (words.length === 0) return generalFirst(figures);
  const holding = (textsOf: (figure: Figure) => readonly Text[]) =>
    figures.filter((figure) => {
      const known = wordsOf(textsOf(figure));
      return words.every((word) => known.has(word));
    });
  const meant = holding(methodAndSource);
  return generalFirst(meant.length > 0 ? meant : holding(everything));
}

/** Letter by letter first, for that costs next to nothing in a long column. */
function figuresNamed(figures: readonly Figure[], typed: string): readonly Figure[] {
  const named = figures.filter((figure) => {
    const { en, fr } = methodName(figure);
    return en === typed || fr === typed;
  });
  if (named.length > 0 || typed === '') return named;
  const name = plain(typed);
  return figures.filter((figure) => {
    const { en, fr } = methodName(figure);
    return plain(en) === name || plain(fr) === name;
  });
}

function generalFirst(figures: readonly Figure[]): readonly Figure[] {
  const general = figures.filter(([, , , , industry]) => industry === undefined);
  return general.length > 0 ? general : figures;
}

/** Without the period: the year beside a publisher is that of the report. */
function methodAndSource(figure: Figure): readonly Text[] {
  return [methodName(figure), sourceText(figure[3])];
}

function everything(figure: Figure): readonly Text[] {
  return [...methodAndSource(figure), PERIODS[figure[2]]];
}

function wordsOf(texts: readonly Text[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ en, fr }) => [...plain(en).split(' '), ...plain(fr).split(' ')]));
}

/** The newest figure of each method. */
export function newestOfEach(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure, index) => {
    const isSame = ([, method, , , industry]: Figure) => method === figure[1] && industry === figure[4];
    return figures.findIndex(isSame) === index;
  });
}
