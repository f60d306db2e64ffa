import { credits, shares } from '../statistics/attribution.ts';
import { defineFormula, type FormulaHelp, type Option } from './define.ts';
import { plain } from './engine/check.ts';
import { refusal } from './engine/refusal.ts';

const MODELS = [
  { id: 'first', name: { en: 'first', fr: 'premier' }, also: ['first click', 'première interaction'] },
  { id: 'last', name: { en: 'last', fr: 'dernier' }, also: ['last click', 'dernière interaction'] },
  { id: 'linear', name: { en: 'linear', fr: 'linéaire' } },
  { id: 'time decay', name: { en: 'time decay', fr: 'dépréciation' }, also: ['dépréciation dans le temps'] },
  { id: 'position', name: { en: 'position-based', fr: 'position' }, also: ['en fonction de la position', '40/20/40'] },
  {
    id: 'last non-direct',
    name: { en: 'last non-direct', fr: 'dernier non direct' },
    also: ['last non-direct click', 'dernier clic non direct'],
  },
] as const satisfies readonly Option[];

/** Sources of a visit whose origin nobody knows, as Google Analytics and people write them; a blank is one too. */
const DIRECT = ['', 'direct', 'none', 'direct none', 'acces direct', 'trafic direct'];

/** Days are instants where cells are dates: a change of the clock in between makes one an hour longer or shorter. */
const CHANGE_OF_CLOCK = 1.01 / 24;

export const attribution = defineFormula({
  name: { en: 'ATTRIBUTION', fr: 'ATTRIBUTION' },
  parameters: [
    { name: { en: 'value', fr: 'valeur' }, kind: 'number' },
    { name: { en: 'dates', fr: 'dates' }, kind: 'day', whole: true },
    { name: { en: 'model', fr: 'modèle' }, kind: 'choice', options: MODELS },
    { name: { en: 'half-life', fr: 'demi-vie' }, kind: 'amount', optional: true },
    { name: { en: 'source', fr: 'source' }, kind: 'text', whole: true, optional: true },
  ],
  shows: 'money',
  beside: true,
  compute: (value, dates, model, halfLife, sources) => {
    const direct = sources.map((source) => DIRECT.includes(plain(source)));
    if (model === 'last non-direct' && sources.every((source) => source === '')) throw refusal(NO_SOURCES);
    if (model === 'time decay' && halfLife === 0) throw refusal(NO_HALF_LIFE);

    const touches = dates.map((_, index) => index).filter((index) => !Number.isNaN(dates[index]));
    const last = touches.reduce((latest, index) => Math.max(latest, dates[index]!), Number.NEGATIVE_INFINITY);
    const ages = touches.map((index) => last - dates[index]!);
    const parts = shares(model, model === 'time decay' ? ages.map(withoutClocks) : ages, {
      direct: touches.map((index) => direct[index]!),
      ...(Number.isNaN(halfLife) ? {} : { halfLife }),
    });
    const results = dates.map(() => Number.NaN);
    credits(value, parts).forEach((credit, position) => {
      results[touches[position]!] = credit;
    });
    return results;
  },
  undefinedBecause: {
    en: 'Dates: none of them is known, so nothing can be credited.',
    fr: "Dates : aucune n'est connue, il n'y a donc rien à créditer.",
  },
});

const NO_SOURCES = {
  en: 'Source: missing. To find the last touch that is not direct, give the sources as a fifth argument, beside the dates.',
  fr: 'Source : valeur manquante. Pour trouver le dernier contact non direct, donnez les sources en cinquième argument, en face des dates.',
};

const NO_HALF_LIFE = {
  en: 'Half-life: 0. It must be above 0, such as 7 days.',
  fr: 'Demi-vie : 0. Il faut plus de 0, par exemple 7 jours.',
};

function withoutClocks(days: number): number {
  const whole = Math.round(days);
  return Math.abs(days - whole) <= CHANGE_OF_CLOCK ? whole : days;
}

const DAYS = [['2025-03-01'], ['2025-03-04'], ['2025-03-07'], ['2025-03-10'], ['2025-03-12']];

export const help: FormulaHelp = {
  family: 'statistics',
  answers: {
    en: 'Shares a sale among the touches before it.',
    fr: 'Répartit une vente entre les contacts qui la précèdent.',
  },
  parameters: [
    {
      en: 'The value of the sale; negative for a refund.',
      fr: 'La valeur de la vente ; négative pour un remboursement.',
    },
    {
      en: 'The dates of the touches (visits, clicks), one a row, in any order.',
      fr: "Les dates des contacts (visites, clics), une par ligne, dans n'importe quel ordre.",
    },
    {
      en: '"first", "last", "linear" (equal parts), "time decay" (the later the more), "position-based" (40% first, 40% last) or "last non-direct".',
      fr: '"premier", "dernier", "linéaire" (parts égales), "dépréciation" (plus c\'est récent, plus ça compte), "position" (40 % au premier, 40 % au dernier) ou "dernier non direct".',
    },
    {
      en: 'Optional. For time decay: after how many days a touch counts half as much; 7 unless you say otherwise.',
      fr: 'Facultatif. Pour la dépréciation : nombre de jours au bout desquels un contact compte moitié moins ; 7 par défaut.',
    },
    {
      en: 'Optional. For last non-direct: where each touch came from, beside the dates; "direct" or a blank is direct.',
      fr: 'Facultatif. Pour le dernier non direct : d\'où vient chaque contact, en face des dates ; "direct" ou une cellule vide est un accès direct.',
    },
  ],
  examples: [
    {
      arguments: [90, [['2025-03-01'], ['2025-03-08']], { en: 'time decay', fr: 'dépréciation' }],
      result: [[30], [60]],
    },
    {
      arguments: [100, DAYS, { en: 'linear', fr: 'linéaire' }],
      result: [[20], [20], [20], [20], [20]],
      source: 'gofunnel',
    },
    {
      arguments: [150, [['2025-03-01'], ['2025-03-04'], ['2025-03-12']], { en: 'position-based', fr: 'position' }],
      result: [[60], [30], [60]],
      source: 'attherate.ai',
    },
    {
      arguments: [100, DAYS, { en: 'time decay', fr: 'dépréciation' }, 7],
      result: [[10.45], [14.07], [18.93], [25.48], [31.07]],
      source: 'days of gofunnel; rounded one by one the credits would lack a cent',
    },
    {
      arguments: [
        100,
        [[{ en: 'Day', fr: 'Jour' }], ['2025-03-01'], ['2025-03-04'], [''], ['2025-03-07']],
        { en: 'linear', fr: 'linéaire' },
      ],
      result: [[''], [33.34], [33.33], [''], [33.33]],
    },
    {
      arguments: [
        100,
        [['2025-03-01'], ['2025-03-04'], ['2025-03-07']],
        { en: 'last non-direct', fr: 'dernier non direct' },
        '',
        [['facebook'], ['newsletter'], ['(direct)']],
      ],
      result: [[0], [100], [0]],
    },
  ],
  note: {
    en: 'The credits add up to the value to the cent. A model is a convention: it says who was there before the sale, not what brought it about.',
    fr: "Les parts s'additionnent au centime près. Un modèle est une convention : il dit qui était là avant la vente, pas ce qui l'a provoquée.",
  },
  searchWords: {
    en: 'first click, last click, multi-touch, customer journey, who gets the credit, time decay, position-based, U-shaped',
    fr: 'premier clic, dernier clic, parcours client, à qui attribuer la vente, contribution, modèle en U, 40/20/40',
  },
};
