import { UserError } from '../lib/errors.ts';
import { fitCurve } from '../statistics/fits/choose.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusal } from './engine/refusal.ts';
import { spoken } from './engine/spoken.ts';

/** Fewer points than this tell no bend from chance. */
const FEWEST_POINTS = 8;
/** The largest spend must be so many times the smallest, or what more spend brings cannot be seen. */
const SMALLEST_RANGE = 2;
/** So far above the largest spend seen a curve may be continued. */
const FARTHEST = 1.2;

export const marginalReturn = defineFormula({
  name: { en: 'MARGINAL_RETURN', fr: 'RETOUR_MARGINAL' },
  parameters: [
    { name: { en: 'spend', fr: 'dépense' }, kind: 'amount', whole: true },
    { name: { en: 'returns', fr: 'retours' }, kind: 'number', whole: true },
    { name: { en: 'at spend', fr: 'niveau de dépense' }, kind: 'amount', optional: true },
  ],
  shows: 'number',
  compute: (spend, returns, atSpend) => {
    const known = spend.map((_, index) => index).filter((index) => isPoint(spend[index]!, returns[index]!));
    const x = known.map((index) => spend[index]!);
    const largest = checkPoints(x);
    const at = Number.isNaN(atSpend) ? largest : atSpend;
    checkReach(at, largest);
    const curve = fitCurve(
      x,
      known.map((index) => returns[index]!),
    );
    return curve ? curve.slope(at) : Number.NaN;
  },
  undefinedBecause: {
    en: 'At spend: the curve through these points is too steep there to be measured. Choose a larger spend.',
    fr: 'Niveau de dépense : la courbe de ces points y est trop raide pour être mesurée. Choisissez une dépense plus grande.',
  },
});

function isPoint(spend: number, back: number): boolean {
  return !Number.isNaN(spend) && !Number.isNaN(back);
}

/** Gives the largest spend, or refuses points that say nothing; days without spend do not widen the range. */
function checkPoints(spend: readonly number[]): number {
  const points = spend.length;
  if (points < FEWEST_POINTS) {
    throw refusal({
      en: `Spend: too few rows have both a spend and a return (${points}). At least ${FEWEST_POINTS} are needed.`,
      fr: `Dépense : trop peu de lignes ont à la fois une dépense et un retour (${points}). Il en faut au moins ${FEWEST_POINTS}.`,
    });
  }
  const largest = spend.reduce((most, each) => Math.max(most, each), 0);
  const smallest = spend.reduce((least, each) => (each > 0 ? Math.min(least, each) : least), largest);
  if (largest > 0 && largest >= SMALLEST_RANGE * smallest) return largest;
  throw new UserError((words) => {
    const [from, to] = [spoken(smallest, words), spoken(largest, words)];
    return words.formulas.own({
      en: `Spend: from ${from} to ${to} only. The largest must be at least twice the smallest, or nobody can see what more spend brings.`,
      fr: `Dépense : de ${from} à ${to} seulement. La plus grande doit valoir au moins le double de la plus petite, sinon on ne voit pas ce qu'apporte une dépense plus forte.`,
    });
  });
}

function checkReach(at: number, largest: number): void {
  if (at <= FARTHEST * largest) return;
  throw new UserError((words) => {
    const [there, seen] = [spoken(at, words), spoken(largest, words)];
    return words.formulas.own({
      en: `At spend: ${there} is more than 1.2 times the largest spend seen (${seen}). What happens there, these points do not say.`,
      fr: `Niveau de dépense : ${there}, c'est plus de 1,2 fois la plus grande dépense observée (${seen}). Ces points ne disent pas ce qui s'y passe.`,
    });
  });
}

const SPENDS = [[100], [200], [300], [400], [500], [600], [700], [800]] as const;

export const help: FormulaHelp = {
  family: 'statistics',
  answers: {
    en: 'What one more unit of spend would bring at that level, from a curve through your past spend and return.',
    fr: 'Ce que rapporterait un euro de plus à ce niveau de dépense, selon une courbe tracée dans vos chiffres passés.',
  },
  parameters: [
    {
      en: 'Spend of each week or campaign, at least 8, the largest at least twice the smallest.',
      fr: 'La dépense de chaque semaine ou campagne : au moins 8, la plus grande au moins double de la plus petite.',
    },
    { en: 'What each brought in: sales or margin.', fr: "Ce que chacune a rapporté : chiffre d'affaires ou marge." },
    {
      en: 'Optional. The level of spend that you are thinking of, at most 1.2 times the largest; that largest one if left out.',
      fr: 'Facultatif. Le niveau de dépense envisagé, au plus 1,2 fois la plus grande ; sans lui, cette plus grande.',
    },
  ],
  examples: [
    {
      arguments: [
        [[1], [2], [3], [4], [5], [6], [7], [8]],
        [[5], [7], [9], [11], [13], [15], [17], [19]],
      ],
      result: 2,
    },
    {
      arguments: [SPENDS, [[560], [1370], [2030], [2490], [2790], [3010], [3140], [3240]], 400],
      result: 3.659354,
    },
    {
      arguments: [
        [[{ en: 'Spend', fr: 'Dépense' }], [100], [200], [''], [300], [400], [500], [600], [700], [800]],
        [[{ en: 'Sales', fr: 'Ventes' }], [250], [450], [400], [650], [850], [1050], [1250], [1450], [1650]],
        900,
      ],
      result: 2,
    },
  ],
  note: {
    en: 'Of a line, a logarithm and a curve with a ceiling it takes the one that describes the points best for its number of parameters. Below 1 the next unit of spend brings back less than itself. Compare like with like: a sale, a season or a new price moves the points too.',
    fr: "Entre une droite, un logarithme et une courbe avec plafond, la formule prend celle qui décrit le mieux les points pour son nombre de paramètres. Sous 1, l'euro suivant rapporte moins que lui-même. Comparez ce qui est comparable : des soldes, une saison ou un nouveau prix déplacent aussi les points.",
  },
  searchWords: {
    en: 'marginal ROAS, mROAS, diminishing returns, saturation, what would one more euro bring, should I spend more, budget',
    fr: 'ROAS marginal, rendements décroissants, saturation, que rapporterait un euro de plus, faut-il dépenser plus, budget',
  },
};
