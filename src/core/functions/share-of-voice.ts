import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusalWith } from './engine/refusal.ts';

export const shareOfVoice = defineFormula({
  name: { en: 'SHARE_OF_VOICE', fr: 'PART_DE_VOIX' },
  parameters: [
    { name: { en: 'own', fr: 'ma marque' }, kind: 'count' },
    { name: { en: 'all brands', fr: 'toutes les marques' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (own, allBrands) => {
    if (own > allBrands) throw ownIsMissing(own, allBrands);
    return ratio(own, allBrands);
  },
  undefinedBecause: {
    en: 'All brands: 0. Where nobody was mentioned, nobody has a share.',
    fr: "Toutes les marques : 0. Si personne n'est mentionné, personne n'a de part.",
  },
});

function ownIsMissing(own: number, allBrands: number) {
  return refusalWith([own, allBrands], (mine, all) => ({
    en: `Own: ${mine} is more than all brands together, ${all}. Add your own mentions to that total.`,
    fr: `Ma marque : ${mine} dépasse toutes les marques réunies, ${all}. Ajoutez vos propres mentions à ce total.`,
  }));
}

export const help: FormulaHelp = {
  family: 'audience',
  answers: {
    en: 'How much of the talk about the brands of your market is about yours: own mentions ÷ those of all brands, yours included.',
    fr: 'Quelle part des conversations sur les marques de votre marché parle de vous : vos mentions ÷ celles de toutes, la vôtre comprise.',
  },
  parameters: [
    {
      en: 'Mentions of your brand; or its impressions, or its engagements.',
      fr: 'Mentions de votre marque ; ou ses impressions, ou ses interactions.',
    },
    {
      en: 'The same for all brands that you follow, your own included.',
      fr: 'La même mesure pour toutes les marques suivies, la vôtre comprise.',
    },
  ],
  examples: [
    { arguments: [120, 480], result: 0.25 },
    {
      arguments: [
        [[{ en: 'Ours', fr: 'Nous' }], [120], [0], [10]],
        [[{ en: 'All', fr: 'Toutes' }], [480], [0], ['']],
      ],
      result: [[''], [0.25], [''], ['']],
    },
  ],
  note: {
    en: 'Keep the list of competitors the same, or the share moves by itself.',
    fr: "Gardez la même liste de concurrents, sinon la part bouge d'elle-même.",
  },
  searchWords: {
    en: 'SOV, mentions, competitors, how much do people talk about us',
    fr: 'SOV, mentions, concurrents, parle-t-on de nous, visibilité face aux concurrents',
  },
};
