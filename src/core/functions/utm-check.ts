import { checkTag } from '../campaign-tags/check.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp } from './define.ts';

export const utmCheck: FormulaDefinition = defineFormula({
  name: { en: 'UTM_CHECK', fr: 'VERIFIER_UTM' },
  parameters: [{ name: { en: 'address', fr: 'adresse' }, kind: 'text' }],
  shows: 'text',
  compute: (address) => (words) => checkTag(address, words),
  undefinedBecause: { en: 'There is no link to look at.', fr: "Il n'y a pas de lien à vérifier." },
});

export const help: FormulaHelp = {
  family: 'tags',
  answers: {
    en: 'What is wrong with the campaign tag of a link, and what to write instead.',
    fr: "Ce qui ne va pas dans la balise de campagne d'un lien, et ce qu'il faut écrire.",
  },
  parameters: [{ en: 'The link, as it is published.', fr: 'Le lien, tel que vous le publiez.' }],
  examples: [
    {
      arguments: ['https://site.com/?utm_source=facebook&utm_medium=social'],
      result: { en: 'Missing: utm_campaign.', fr: 'Il manque : utm_campaign.' },
    },
    {
      arguments: [
        [
          [{ en: 'Address', fr: 'Adresse' }],
          ['https://site.com/?utm_source=facebook&utm_medium=paid_social&utm_campaign=spring'],
          [''],
          ['https://site.com/?utm_source=fb&utm_medium=social&utm_campaign=spring'],
        ],
      ],
      result: [
        [''],
        [
          {
            en: 'Nothing to mend. Google Analytics will show these visits under Paid Social.',
            fr: 'Rien à corriger. Google Analytics rangera ces visites sous Paid Social.',
          },
        ],
        [''],
        [
          {
            en: 'utm_source=fb: write facebook, so that all visits of this network stand in one row.',
            fr: 'utm_source=fb : écrivez facebook, pour que toutes les visites de ce réseau soient sur une même ligne.',
          },
        ],
      ],
    },
  ],
  note: {
    en: 'Looks for a missing or doubled parameter, a tag after the #, &amp; and a second ?, capitals, spaces, placeholders nobody filled in, e-mail addresses and phone numbers, other names of a network (fb, ig), and media that Google Analytics puts into another channel than the one meant.',
    fr: "Repère un paramètre manquant ou double, une balise après le #, &amp; et un second ?, les majuscules, les espaces, les valeurs à remplacer, les adresses e-mail et numéros de téléphone, les autres noms d'un réseau (fb, ig), et les supports que Google Analytics range dans un autre canal que prévu.",
  },
  searchWords: {
    en: 'audit tags, check a link, wrong utm, unassigned traffic, fb or facebook',
    fr: 'vérifier un lien, contrôler les balises, utm faux, trafic unassigned, fb ou facebook',
  },
};
