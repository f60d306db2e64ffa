import { tagValue } from '../campaign-tags/read.ts';
import { same } from '../lib/text.ts';
import { defineFormula, type FormulaDefinition, type FormulaHelp, type Option } from './define.ts';

const PARTS = [
  { id: 'source', name: same('source'), also: ['utm_source'] },
  { id: 'medium', name: { en: 'medium', fr: 'support' }, also: ['utm_medium'] },
  { id: 'campaign', name: { en: 'campaign', fr: 'campagne' }, also: ['utm_campaign'] },
  { id: 'term', name: { en: 'term', fr: 'terme' }, also: ['utm_term'] },
  { id: 'content', name: { en: 'content', fr: 'contenu' }, also: ['utm_content'] },
  { id: 'id', name: same('id'), also: ['utm_id'] },
] as const satisfies readonly Option[];

export const utmGet: FormulaDefinition = defineFormula({
  name: { en: 'UTM_GET', fr: 'LIRE_UTM' },
  parameters: [
    { name: { en: 'address', fr: 'adresse' }, kind: 'text' },
    { name: { en: 'name', fr: 'nom' }, kind: 'choice', options: PARTS },
  ],
  shows: 'text',
  compute: tagValue,
  undefinedBecause: { en: 'There is no tag.', fr: "Il n'y a pas de balise." },
});

export const help: FormulaHelp = {
  family: 'tags',
  answers: {
    en: 'What the campaign tag of a link says, readable again; blank where it says nothing.',
    fr: "Ce que dit la balise de campagne d'un lien, en clair ; vide si elle n'en dit rien.",
  },
  parameters: [
    { en: 'The link.', fr: 'Le lien.' },
    {
      en: 'What to read: source, medium, campaign, term, content or id; utm_source is understood too.',
      fr: "Ce qu'il faut lire : source, support, campagne, terme, contenu ou id ; utm_source est compris aussi.",
    },
  ],
  examples: [
    {
      arguments: ['https://site.com/?utm_source=facebook&utm_medium=social', { en: 'source', fr: 'source' }],
      result: 'facebook',
    },
    {
      arguments: ['https://site.com/?UTM_Campaign=Soldes+d%27%C3%A9t%C3%A9', { en: 'campaign', fr: 'campagne' }],
      result: "Soldes d'été",
    },
    {
      arguments: [
        [
          [{ en: 'Address', fr: 'Adresse' }],
          ['https://site.com/?utm_medium=cpc'],
          ['https://site.com/'],
          ['https://site.com/#utm_medium=email'],
        ],
        'utm_medium',
      ],
      result: [[''], ['cpc'], [''], ['email']],
    },
  ],
  note: {
    en: 'Where a parameter stands twice, the first counts. A tag after the # is read as well, although Google Analytics does not see it there.',
    fr: 'Si un paramètre figure deux fois, le premier compte. Une balise placée après le # est lue aussi, alors que Google Analytics ne la voit pas à cet endroit.',
  },
  searchWords: {
    en: 'read a tag, extract utm, source of a link, parameter of a URL',
    fr: "lire une balise, extraire utm, source d'un lien, paramètre d'une URL",
  },
};
