import type { Figure } from '../benchmarks/figures.ts';
import {
  described,
  figuresMeant,
  figuresOf,
  knownPlatforms,
  methodName,
  metricsOf,
  newestOfEach,
  platformName,
  platformOf,
} from '../benchmarks/find.ts';
import { METRICS } from '../benchmarks/metrics.ts';
import { UserError } from '../lib/errors.ts';
import type { Text } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { quoted } from './engine/spoken.ts';

export const benchmark = defineFormula({
  name: { en: 'BENCHMARK', fr: 'REPERE' },
  parameters: [
    { name: { en: 'platform', fr: 'plateforme' }, kind: 'text' },
    { name: { en: 'metric', fr: 'indicateur' }, kind: 'choice', options: METRICS },
    { name: { en: 'method', fr: 'méthode' }, kind: 'text', optional: true },
    { name: { en: 'result', fr: 'résultat' }, kind: 'result', optional: true },
  ],
  shows: 'number',
  results: [
    { id: 'value', name: { en: 'value', fr: 'valeur' }, shows: 'percent' },
    { id: 'method', name: { en: 'method', fr: 'méthode' }, shows: 'text' },
    {
      id: 'period',
      name: { en: 'data period', fr: 'période des données' },
      also: ['period', 'période', 'date'],
      shows: 'text',
    },
    { id: 'source', name: { en: 'source', fr: 'source' }, shows: 'text' },
  ],
  compute: (typedPlatform, metric, method) => {
    const platform = platformOf(typedPlatform);
    if (platform === undefined) throw unknownPlatform(typedPlatform);
    const all = figuresOf(platform, metric);
    if (all.length === 0) throw noSuchMetric(platform, metric);
    const meant = newestOfEach(figuresMeant(all, method));
    if (meant.length === 0) throw unknownMethod(method, newestOfEach(all));
    if (meant.length > 1) throw severalMethods(meant);
    return described(meant[0]!);
  },
  undefinedBecause: {
    en: 'Platform: no published figure of it is known.',
    fr: "Plateforme : on n'en connaît pas de chiffre publié.",
  },
});

function unknownPlatform(found: string) {
  return new UserError((words) => {
    const names = listed(knownPlatforms().map(platformName), words);
    return words.formulas.notOneOf(words.formulas.own({ en: 'Platform', fr: 'Plateforme' }), quoted(found), names);
  });
}

function unknownMethod(found: string, figures: readonly Figure[]) {
  return new UserError((words) => {
    const names = listed(figures.map(methodName), words);
    return words.formulas.notOneOf(words.formulas.own({ en: 'Method', fr: 'Méthode' }), quoted(found), names);
  });
}

function noSuchMetric(platform: string, metric: (typeof METRICS)[number]['id']) {
  const { name } = METRICS.find(({ id }) => id === metric)!;
  const of = platformName(platform);
  return new UserError((words) => {
    const others = listed(metricsOf(platform), words);
    return words.formulas.own({
      en: `Metric: no published figure of "${name.en}" for ${of.en}. There are: ${others}.`,
      fr: `Indicateur : pas de chiffre publié de « ${name.fr} » pour ${of.fr}. On connaît : ${others}.`,
    });
  });
}

function severalMethods(figures: readonly Figure[]) {
  return new UserError((words) => {
    const names = listed(figures.map(methodName), words);
    return words.formulas.own({
      en: `Method: several are known, and figures of different methods do not compare. Name yours: ${names}.`,
      fr: `Méthode : il y en a plusieurs, et leurs chiffres ne se comparent pas. Indiquez la vôtre : ${names}.`,
    });
  });
}

function listed(texts: readonly Text[], { formulas }: Words): string {
  return texts.map((text) => formulas.option(formulas.own(text))).join(', ');
}

export const help: FormulaHelp = {
  family: 'comparison',
  answers: {
    en: 'What others measured and published, with method, date and source; compare it only with your figure of the same method.',
    fr: "Ce que d'autres ont mesuré et publié, avec méthode, date et source ; à ne comparer qu'à votre chiffre de même méthode.",
  },
  parameters: [
    {
      en: 'TikTok, Instagram, Facebook, X, LinkedIn, YouTube, Google Ads or "all networks".',
      fr: 'TikTok, Instagram, Facebook, X, LinkedIn, YouTube, Google Ads ou "tous les réseaux".',
    },
    {
      en: 'Such as "engagement rate", "CTR", "CPC", "likes per post" or "response time".',
      fr: 'Par exemple "taux d\'engagement", "taux de clic", "CPC", "likes par publication" ou "temps de réponse".',
    },
    {
      en: 'Optional. How it was measured, such as "median ÷ followers", or by whom, such as "Buffer"; needed where several methods exist, and an industry may follow.',
      fr: 'Facultatif. Comment le chiffre est mesuré, par exemple "médiane ÷ abonnés", ou par qui, par exemple "Buffer" ; à indiquer s\'il y a plusieurs méthodes ; on peut ajouter un secteur.',
    },
    {
      en: 'Optional. Only one of the four: "value", "method", "data period" or "source".',
      fr: 'Facultatif. Un seul des quatre : "valeur", "méthode", "période des données" ou "source".',
    },
  ],
  examples: [
    {
      arguments: ['YouTube', { en: 'engagement rate', fr: "taux d'engagement" }],
      result: [
        [
          0.0441,
          { en: 'engagements ÷ impressions', fr: 'interactions ÷ impressions' },
          { en: 'January 2024 to January 2025', fr: 'janvier 2024 à janvier 2025' },
          {
            en: 'Buffer 2025, quoted by shortsintel.com, shno.co',
            fr: 'Buffer 2025, cité par shortsintel.com, shno.co',
          },
        ],
      ],
    },
    {
      arguments: [
        'Instagram',
        { en: 'engagement rate', fr: "taux d'engagement" },
        { en: 'median ÷ followers', fr: 'médiane ÷ abonnés' },
        { en: 'value', fr: 'valeur' },
      ],
      result: 0.0047,
    },
    {
      arguments: ['LinkedIn', 'CPC', { en: 'single image ads, median', fr: 'annonces à image unique, médiane' }, ''],
      result: [
        [
          13.23,
          { en: 'single image ads, median of 936', fr: 'annonces à image unique, médiane de 936' },
          '2026',
          { en: 'ZenABM 2026, quoted by stackmatix.com', fr: 'ZenABM 2026, cité par stackmatix.com' },
        ],
      ],
    },
    {
      arguments: [
        [[{ en: 'Platform', fr: 'Plateforme' }], ['fb'], [''], ['Twitter']],
        { en: 'engagement rate', fr: "taux d'engagement" },
        'Rival IQ',
        { en: 'value', fr: 'valeur' },
      ],
      result: [[''], [0.000_63], [''], [0.000_35]],
    },
  ],
  note: {
    en: 'Rates are fractions, money is in US dollars, a time is a part of a day. Of one method the newest figure is given, however old: look at its period. A report of an earlier year goes by its name, such as "Rival IQ 2022", and some industries by theirs, such as "higher education".',
    fr: 'Les taux sont des fractions, les montants en dollars américains, un temps est une partie de journée. Pour une méthode, le chiffre le plus récent est donné, même ancien : regardez sa période. Un rapport plus ancien s\'obtient par son nom, par exemple "Rival IQ 2022", et quelques secteurs aussi, par exemple "enseignement supérieur".',
  },
  searchWords: {
    en: 'industry average, what is a good engagement rate, compare with others, reference, norm',
    fr: "moyenne du secteur, référence, quel est un bon taux d'engagement, se comparer aux autres, norme",
  },
};
