import { MEDIA_CLASSES, mediaClass, mediaClassOf } from '../campaign-tags/poem.ts';
import { same } from '../lib/text.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp } from './define.ts';

export const poem: FormulaDefinition = defineFormula({
  name: same('POEM'),
  parameters: [
    { name: { en: 'channel or source', fr: 'canal ou source' }, kind: 'text' },
    { name: { en: 'medium', fr: 'support' }, kind: 'text', optional: true },
  ],
  shows: 'text',
  compute: (channel, medium) => MEDIA_CLASSES[medium === '' ? mediaClass(channel) : mediaClassOf(channel, medium)],
  undefinedBecause: { en: 'There is no channel to class.', fr: "Il n'y a pas de canal à classer." },
});

export const help: FormulaHelp = {
  family: 'tags',
  answers: {
    en: 'Whether a channel is paid, owned or earned.',
    fr: 'Si un canal est payant, propriétaire ou gagné.',
  },
  parameters: [
    {
      en: 'A channel ("Paid Social", newsletter, press), a network, or the source of a visit.',
      fr: "Un canal (« Paid Social », newsletter, presse), un réseau, ou la source d'une visite.",
    },
    {
      en: 'Optional. The medium, where the first is a source: cpc.',
      fr: 'Facultatif. Le support, si le premier est une source : cpc.',
    },
  ],
  examples: [
    { arguments: ['Paid Social'], result: { en: 'paid', fr: 'payant (paid)' } },
    { arguments: ['facebook', 'social'], result: { en: 'owned', fr: 'propriétaire (owned)' } },
    { arguments: [{ en: 'influencers', fr: 'influenceurs' }], result: { en: 'paid', fr: 'payant (paid)' } },
    {
      arguments: [
        [[{ en: 'Channel or source', fr: 'Canal ou source' }], ['emailing'], ['newsletter'], ['lemonde.fr'], ['?']],
        [[{ en: 'Medium', fr: 'Support' }], ['email'], ['email'], ['referral'], ['']],
      ],
      result: [
        [''],
        [{ en: 'paid', fr: 'payant (paid)' }],
        [{ en: 'owned', fr: 'propriétaire (owned)' }],
        [{ en: 'earned', fr: 'gagné (earned)' }],
        [{ en: 'unclassified', fr: 'non classé' }],
      ],
      source: 'an influence series: emailing is paid, the newsletter owned, press and reviews earned',
    },
  ],
  note: {
    en: 'Paid: search ads, display, influencers, emailing, sponsored posts. Owned: site, app, your pages on networks, blog, brochure, newsletter, magazine, events, and visits from search without ads. Earned: press, reviews, mentions, links on other sites. What is in no list reads unclassified, so that nothing is hidden.',
    fr: "Payant : publicité sur les moteurs, display, influenceurs, emailing, publications sponsorisées. Propriétaire : site, appli, vos pages sur les réseaux, blog, brochure, newsletter, magazine, événements, et les visites des moteurs sans publicité. Gagné : presse, avis, mentions, liens sur d'autres sites. Ce qui n'est dans aucune liste est non classé, pour que rien ne soit caché.",
  },
  searchWords: {
    en: 'paid owned earned media, media mix, class of a channel',
    fr: 'médias payants propriétaires gagnés, mix média, classer un canal, paid owned earned',
  },
};
