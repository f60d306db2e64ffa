import { channelGroup } from '../campaign-tags/channel-groups.ts';
import { same } from '../lib/text.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp } from './define.ts';

export const channel: FormulaDefinition = defineFormula({
  name: { en: 'CHANNEL', fr: 'CANAL' },
  parameters: [
    { name: same('source'), kind: 'text' },
    { name: { en: 'medium', fr: 'support' }, kind: 'text', optional: true },
    { name: { en: 'campaign', fr: 'campagne' }, kind: 'text', optional: true },
  ],
  shows: 'text',
  compute: (source, medium, campaign) => {
    const [first, second, ...more] = source.split(' / ');
    const isPair = medium === '' && second !== undefined && more.length === 0;
    return isPair ? channelGroup(first!, second, campaign) : channelGroup(source, medium, campaign);
  },
  undefinedBecause: { en: 'There is no channel.', fr: "Il n'y a pas de canal." },
});

export const help: FormulaHelp = {
  family: 'tags',
  answers: {
    en: 'The channel under which Google Analytics 4 shows a visit, by the rules of its default channel groups.',
    fr: 'Le canal sous lequel Google Analytics 4 range une visite, selon les règles de ses groupes de canaux par défaut.',
  },
  parameters: [
    {
      en: 'The source: facebook. Or source and medium as in an export: "facebook / cpc".',
      fr: 'La source : facebook. Ou source et support comme dans un export : "facebook / cpc".',
    },
    { en: 'Optional. The medium: cpc. Blank is none.', fr: 'Facultatif. Le support : cpc. Vide : aucun.' },
    {
      en: 'Optional. The name of the campaign, for the few groups that go by it (cross-network, shop).',
      fr: 'Facultatif. Le nom de la campagne, pour les quelques groupes qui en dépendent (cross-network, shop).',
    },
  ],
  examples: [
    { arguments: ['facebook', 'paid_social'], result: 'Paid Social' },
    { arguments: ['facebook / social'], result: 'Organic Social' },
    { arguments: ['newsletter', 'newsletter'], result: 'Unassigned' },
    { arguments: ['(direct)', ''], result: 'Direct' },
    {
      arguments: [
        [['Source'], ['google'], ['google'], ['lemonde.fr'], ['']],
        [[{ en: 'Medium', fr: 'Support' }], ['organic'], ['cpc'], ['referral'], ['']],
      ],
      result: [[''], ['Organic Search'], ['Paid Search'], ['Referral']],
    },
  ],
  note: {
    en: 'The rules that Google publishes, as of 2026. Of the 819 sites that Google lists, this formula knows those that matter in Europe and America: a rare one reads Referral, or Unassigned, where Google Analytics may say Organic Social. The names are those of Google Analytics, in English in every language.',
    fr: 'Les règles publiées par Google, état 2026. Sur les 819 sites de la liste de Google, la formule connaît ceux qui comptent en Europe et en Amérique : un site rare donne Referral ou Unassigned là où Google Analytics dirait peut-être Organic Social. Les noms sont ceux de Google Analytics, en anglais dans toutes les langues.',
  },
  searchWords: {
    en: 'GA4, default channel group, source medium, which channel, organic social, unassigned',
    fr: "GA4, groupe de canaux par défaut, source support, quel canal, d'où vient une visite, unassigned",
  },
};
