import type { Locale, Text } from '../lib/text.ts';
import type { SampleCell, SampleTab } from './define.ts';

const NAME: Text = { en: 'Examples', fr: 'Exemples' };

const ROI: Text = { en: 'SOCIAL_ROI', fr: 'ROI_SOCIAL' };

/** Worked cases, each a formula over the figures beside it and the answer in words. */
export function examples(locale: Locale): SampleTab {
  const say = (en: string, fr: string): string => ({ en, fr })[locale];
  const roi = ROI[locale];
  const figures = [say('Figure 1', 'Chiffre 1'), say('Figure 2', 'Chiffre 2'), say('Figure 3', 'Chiffre 3')];
  const cells: SampleCell[][] = [
    [say('Question', 'Question'), ...figures, say('Result', 'Résultat'), say('In words', 'En clair')],
    [
      say('What do 500 that bring in 1,000 return?', 'Que rapportent 500 qui font rentrer 1 000 ?'),
      1000,
      500,
      '',
      `=${roi}(B2;C2)`,
      say('1 is 100%: what was spent came back twice', '1, soit 100 % : la mise est revenue deux fois'),
    ],
    [
      say('And 1,000 that bring in 10,000?', 'Et 1 000 qui font rentrer 10 000 ?'),
      10_000,
      1000,
      '',
      `=${roi}(B3;C3)`,
      say('9 is 900%', '9, soit 900 %'),
    ],
    [
      say(
        'What is a customer worth who spends 80 a month for 12 months a year and 3 years?',
        'Que vaut un client qui dépense 80 par mois, 12 mois par an pendant 3 ans ?',
      ),
      80,
      12,
      3,
      '=B4*C4*D4',
      say('2,880 of revenue over the three years', "2 880 de chiffre d'affaires sur trois ans"),
    ],
    [
      say('And at most to win that customer, at a tenth of it?', 'Et au plus pour gagner ce client, à un dixième ?'),
      2880,
      0.1,
      '',
      '=B5*C5',
      say('288 at most for one new customer', '288 au plus pour un nouveau client'),
    ],
  ];
  return { name: NAME[locale], kind: 'examples', cells };
}
