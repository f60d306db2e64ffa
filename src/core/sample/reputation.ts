import type { Text } from '../lib/text.ts';
import type { DayCell, SampleCell } from './define.ts';
import { on } from './months.ts';

/** Messages of five months, and those that were answered; answers to the survey, and the satisfied ones. */
const SERVICE = {
  messages_received: [118, 124, 131, 140, 152],
  messages_answered: [97, 104, 121, 133, 146],
  answers: [40, 41, 44, 47, 50],
  satisfied: [31, 33, 38, 41, 45],
};

interface Theme {
  readonly name: Text;
  /** Positive, neutral and negative mentions. */
  readonly april: readonly number[];
  readonly may: readonly number[];
}

/** What people wrote of the soap makers: delivery is what they complain of in May. */
const THEMES: readonly Theme[] = [
  { name: { en: 'Scents', fr: 'Parfums' }, april: [44, 11, 2], may: [46, 12, 2] },
  { name: { en: 'Delivery', fr: 'Livraison' }, april: [6, 5, 5], may: [3, 4, 12] },
  { name: { en: 'Packaging', fr: 'Emballage' }, april: [18, 8, 3], may: [21, 9, 3] },
  { name: { en: 'Prices', fr: 'Prix' }, april: [5, 12, 6], may: [6, 14, 7] },
];

const KINDS = ['mentions_positive', 'mentions_neutral', 'mentions_negative'] as const;

/** Followers on Instagram and mentions, in April and in May; those of the soap makers themselves are without a name. */
const ACCOUNTS = [
  { account: '', followers: [8420, 8760], mentions: [] },
  { account: 'Savonnerie du Port', followers: [11_900, 11_960], mentions: [210, 204] },
  { account: 'Atelier Cigale', followers: [5210, 5480], mentions: [96, 118] },
];

const APRIL = 4;

/** Service, opinions and two competitors, month by month: rows of the Results tab. */
export function reputation(): readonly Readonly<Record<string, SampleCell | Text>>[] {
  const month = (number: number): DayCell => ({ day: on(number, 1) });
  return [
    ...Object.entries(SERVICE).flatMap(([indicator, numbers]) =>
      numbers.map((number, index) => ({ date: month(index + 1), indicator, number })),
    ),
    ...THEMES.flatMap(({ name, april, may }) =>
      [april, may].flatMap((numbers, index) =>
        numbers.map((number, kind) => ({ date: month(APRIL + index), indicator: KINDS[kind]!, number, theme: name })),
      ),
    ),
    ...ACCOUNTS.flatMap(({ account, followers, mentions }) => [
      ...followers.map((number, index) => ({
        date: month(APRIL + index),
        account,
        platform: 'Instagram',
        indicator: 'followers_total',
        number,
      })),
      ...mentions.map((number, index) => ({ date: month(APRIL + index), account, indicator: 'mentions', number })),
    ]),
  ];
}
