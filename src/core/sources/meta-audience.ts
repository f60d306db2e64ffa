import type { SourceDefinition } from './define.ts';

/** The titles of the cards of an audience, in 2023 ("by gender and age") and since. */
export const AUDIENCE_TITLES: readonly string[] = [
  'Age & gender',
  'Facebook followers by gender and age',
  'Instagram followers by gender and age',
  'Faixa etária e gênero',
  'Âge et genre',
  'Top cities',
  'Top towns/cities',
  'Principais cidades',
  'Principales villes',
  'Top countries',
  'Principais países',
  'Principaux pays',
];

/** What stands above the slices of a card that is not read, such as "Top pages", once it is a list. */
export const UNREAD_CARD = ['Slice of an unread card', 'Figure of an unread card'] as const;

/**
 * The audience of Meta Business Suite by age and gender, city and country, as shares of the people that follow at the
 * time of the export. The cards are turned into lists before they are read: a slice and its share.
 */
export const metaAudience: SourceDefinition = {
  id: 'meta-audience',
  name: { en: 'Meta Business Suite audience', fr: 'Audience de Meta Business Suite' },
  platform: 'Meta',
  grain: 'breakdown',
  paid: 'unknown',
  audience: true,
  wholeOrNothing: true,
  signatures: [
    ['Age & gender', 'Share'],
    ['Facebook followers by gender and age', 'Share'],
    ['Instagram followers by gender and age', 'Share'],
    ['Faixa etária e gênero', 'Share'],
    ['Âge et genre', 'Share'],
    ['Top cities', 'Share'],
    ['Top towns/cities', 'Share'],
    ['Principais cidades', 'Share'],
    ['Principales villes', 'Share'],
    ['Top countries', 'Share'],
    ['Principais países', 'Share'],
    ['Principaux pays', 'Share'],
  ],
  decimals: ['.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.', '.'],
  columns: [
    { field: 'breakdown', headers: AUDIENCE_TITLES },
    { field: 'audience_share', headers: ['Share'] },
  ],
};

/** What each format of content brought in the period of the export, which it does not name. */
export const metaFormats: SourceDefinition = {
  ...metaAudience,
  id: 'meta-formats',
  name: { en: 'Meta Business Suite content formats', fr: 'Formats de contenu de Meta Business Suite' },
  signatures: [
    ['Content format', 'Views'],
    ['Content format', 'Content interactions'],
  ],
  decimals: ['.', '.'],
  columns: [
    { field: 'breakdown', headers: ['Content format'] },
    { field: 'views', headers: ['Views'] },
    { field: 'engagements_reported', headers: ['Content interactions'] },
  ],
};
