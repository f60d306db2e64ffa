import { type Locale, same, type Text } from '../lib/text.ts';
import { changesTab } from '../tabs/changes.ts';
import { costsTab } from '../tabs/costs.ts';
import { choicesOf, type TabDefinition } from '../tabs/define.ts';
import { goalsTab } from '../tabs/goals.ts';
import { resultsTab } from '../tabs/results.ts';
import { SETTINGS, type SettingId, settingsTab } from '../tabs/settings.ts';
import type { DayCell, SampleCell, SampleTab } from './define.ts';
import { LAST_DAY, on } from './months.ts';
import { reputation } from './reputation.ts';

/** Cells by column identifier: a choice by its identifier, a text in both languages. */
type Row = Readonly<Record<string, SampleCell | Text>>;

/** The tabs of our own, filled in as the soap makers would. */
export function ownTabs(locale: Locale): readonly SampleTab[] {
  return [
    ownTab(goalsTab, goals(), locale),
    ownTab(costsTab, costs(), locale),
    ownTab(resultsTab, results(), locale),
    ownTab(changesTab, changes(), locale),
    ownTab(settingsTab, settings(locale), locale),
  ];
}

function ownTab(definition: TabDefinition, rows: readonly Row[], locale: Locale): SampleTab {
  const cells = rows.map((row) =>
    definition.columns.map(({ id, kind }): SampleCell => {
      const value = row[id] ?? '';
      if (isText(value)) return value[locale];
      const choices = kind.kind === 'choice' ? choicesOf(kind.choices) : [];
      return choices.find((choice) => choice.id === value)?.name[locale] ?? value;
    }),
  );
  const header = definition.columns.map(({ name }) => name[locale]);
  return { name: definition.name[locale], kind: 'own', cells: [header, ...cells] };
}

function isText(value: SampleCell | Text): value is Text {
  return typeof value === 'object' && 'en' in value;
}

const date = (month: number, dayOfMonth: number): DayCell => ({ day: on(month, dayOfMonth) });

/** One goal reached, one behind, and one whose target holds the letter O in the place of a zero. */
const goals = (): readonly Row[] => [
  {
    id: 'g1',
    name: { en: 'Faster replies', fr: 'Répondre plus vite' },
    objective: 'experience',
    kpi: 'reply_minutes',
    scopeType: 'all',
    kind: 'level',
    direction: 'less',
    targetForm: 'absolute',
    unit: same('minutes'),
    startValue: 42,
    target: 32,
    start: date(1, 1),
    deadline: date(3, 31),
    owner: 'Inès',
    currentValue: 31,
    updated: date(3, 31),
  },
  {
    id: 'g2',
    name: { en: 'Enquiries from shops and hotels', fr: "Demandes de boutiques et d'hôtels" },
    objective: 'conversions',
    kpi: 'leads',
    scopeType: 'all',
    kind: 'total',
    direction: 'more',
    targetForm: 'absolute',
    startValue: 0,
    target: 75,
    ifMissed: { en: "write to last year's buyers", fr: "écrirons aux acheteurs de l'an dernier" },
    start: date(4, 1),
    deadline: date(6, 30),
    owner: 'Malik',
  },
  {
    id: 'g3',
    name: { en: 'Visits from social media', fr: 'Visites venues des réseaux' },
    objective: 'awareness',
    kpi: 'sessions',
    scopeType: 'all',
    kind: 'total',
    direction: 'more',
    targetForm: 'absolute',
    startValue: 0,
    target: '30O00',
    start: date(4, 1),
    deadline: date(6, 30),
    owner: 'Inès',
  },
];

/** In May 2,000 € on top of the ads. */
const costs = (): readonly Row[] => {
  const monthly = { from: date(1, 1), every: 'month', currency: 'EUR', shownTo: 'everyone' };
  const once = { ...monthly, every: 'once' };
  return [
    { ...monthly, kind: 'labour', hours: 40, rate: 28 },
    { ...monthly, kind: 'agencies', amount: 300 },
    { ...monthly, kind: 'tools', amount: 89 },
    { ...monthly, kind: 'overheads', amount: 91 },
    { ...once, from: date(3, 3), to: date(3, 4), kind: 'training', amount: 280 },
    { ...once, from: date(4, 1), to: date(4, 30), kind: 'creation', amount: 250 },
    { ...once, from: date(5, 1), to: date(5, 31), kind: 'creation', amount: 400 },
  ];
};

/** Minutes until a reply, week by week: 42 on average before 3 March, 31 from then on. */
const REPLY_MINUTES = [43, 41, 42, 44, 41, 42, 40, 43, 33, 31, 30, 30, 31, 32, 31, 30, 31, 31, 32, 30, 31, 31, 31];

/** Enquiries by message, by month, beside those that the platforms' tabs hold. */
const ENQUIRIES = [4, 5, 4, 4, 5];

/** Buyers who came for the first time, by month. */
const NEW_CUSTOMERS = [17, 16, 19, 23, 31];

const results = (): readonly Row[] => [
  ...REPLY_MINUTES.map((number, week) => ({ date: { day: on(1, 6) + week * 7 }, indicator: 'reply_minutes', number })),
  ...ENQUIRIES.map((number, month) => ({
    date: date(month + 1, 1),
    platform: 'Instagram',
    indicator: 'leads',
    number,
    unitValue: 15,
  })),
  ...NEW_CUSTOMERS.map((number, month) => ({ date: date(month + 1, 1), indicator: 'customers', number })),
  ...reputation(),
];

const changes = (): readonly Row[] => [
  {
    date: date(3, 3),
    what: { en: 'We answer messages in the evening too, until 9 pm', fr: "Nous répondons aussi le soir, jusqu'à 21 h" },
    kind: 'team',
  },
  {
    date: date(4, 22),
    what: { en: "The Mother's Day campaign starts", fr: 'La campagne de la fête des mères commence' },
    kind: 'budget',
  },
  {
    date: date(5, 1),
    what: {
      en: 'Facebook counts views instead of impressions',
      fr: 'Facebook compte des vues et non plus des impressions',
    },
    kind: 'tracking',
  },
];

const BENCHMARK: Text = {
  en: 'Benchmark: LinkedIn, engagement rate, engagements ÷ impressions',
  fr: "Repère : LinkedIn, taux d'engagement, interactions ÷ impressions",
};

function settings(locale: Locale): readonly Row[] {
  const values: { readonly [id in SettingId]?: SampleCell } = {
    brand: 'Savonnerie Lavandine',
    preparedBy: 'Inès Morel',
    colour: '#6a4c93',
    currency: 'EUR',
    grossMargin: 0.75,
    vatIncluded: locale === 'fr' ? 'Non' : 'No',
    monthlySpend: 80,
    customerMonths: 36,
    evidence:
      locale === 'fr'
        ? 'Un responsable marketing sur cinq prouve par des chiffres ce que rapportent les réseaux sociaux ; CMO Survey ; 2018'
        : 'One head of marketing in five can prove in figures what social media bring; CMO Survey; 2018',
    asOf: { day: LAST_DAY + 1 },
  };
  return [
    ...SETTINGS.map(({ id, name, meaning }) => ({ setting: name, value: values[id] ?? '', meaning })),
    { setting: BENCHMARK, value: locale === 'fr' ? 'Oui' : 'Yes' },
  ];
}
