import { isKnown, ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusalWith } from './engine/refusal.ts';

export const breakevenRoas = defineFormula({
  name: { en: 'BREAKEVEN_ROAS', fr: 'ROAS_SEUIL' },
  parameters: [
    { name: { en: 'gross margin', fr: 'marge brute' }, kind: 'share' },
    { name: { en: 'target profit', fr: 'bénéfice visé' }, kind: 'share', optional: true },
  ],
  shows: 'number',
  compute: (grossMargin, targetProfit) => {
    const kept = isKnown(targetProfit) && grossMargin > 0 ? targetProfit : 0;
    if (grossMargin > 0 && kept >= grossMargin) throw profitOutOfReach(kept, grossMargin);
    return ratio(1, grossMargin - kept);
  },
  undefinedBecause: {
    en: 'Gross margin: 0. Where a sale leaves nothing, no sales ever pay for ads.',
    fr: 'Marge brute : 0. Quand une vente ne laisse rien, aucune vente ne paie la publicité.',
  },
});

function profitOutOfReach(targetProfit: number, grossMargin: number) {
  return refusalWith([targetProfit, grossMargin], (profit, margin) => ({
    en: `Target profit: ${profit} is not below the gross margin, ${margin}, so nothing would be left for ads.`,
    fr: `Bénéfice visé : ${profit} n'est pas en dessous de la marge brute, ${margin} : il ne resterait rien pour la publicité.`,
  }));
}

export const help: FormulaHelp = {
  family: 'return',
  answers: {
    en: 'From which ROAS on ads pay for themselves: 1 ÷ gross margin; with a target profit, 1 ÷ (margin − profit).',
    fr: 'À partir de quel ROAS la publicité se rembourse : 1 ÷ marge brute ; avec un bénéfice visé, 1 ÷ (marge − bénéfice).',
  },
  parameters: [
    {
      en: 'The share of a sale that is left once the goods are paid for: 40% or 0.4.',
      fr: 'Part de la vente qui reste une fois la marchandise payée : 40 % ou 0,4.',
    },
    {
      en: 'Optional. The share of a sale that must be left after ads too; below the margin.',
      fr: 'Facultatif. Part de la vente qui doit rester après la publicité ; inférieure à la marge.',
    },
  ],
  examples: [
    { arguments: [0.4], result: 2.5, source: 'a margin of 40% needs 2.5 to break even' },
    { arguments: [0.25], result: 4, source: 'a margin of 25% needs 4 to break even' },
    { arguments: [0.5, 0.1], result: 2.5, source: 'a margin of 50% and a profit of 10% need 2.5' },
    { arguments: [0.2, 0.1], result: 10, source: 'a margin of 20% and a profit of 10% need 10' },
    { arguments: [[[{ en: 'Margin', fr: 'Marge' }], [0.4], [''], [0.25]], ''], result: [[''], [2.5], [''], [4]] },
  ],
  note: {
    en: 'Compare it with ROAS: above it ads earn money, below it they cost some.',
    fr: 'À comparer au ROAS : au-dessus, la publicité rapporte ; en dessous, elle coûte.',
  },
  searchWords: {
    en: 'break-even, minimum ROAS, target ROAS, when do ads pay off, margin',
    fr: 'seuil de rentabilité, ROAS minimum, ROAS cible, point mort, quand la publicité est-elle rentable, marge',
  },
};
