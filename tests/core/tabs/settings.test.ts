import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { words } from '../../../src/core/locales/index.ts';
import { changesFrom, changesTab } from '../../../src/core/tabs/changes.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { resultsFrom, resultsTab } from '../../../src/core/tabs/results.ts';
import { SETTINGS, settingsFrom, settingsTab } from '../../../src/core/tabs/settings.ts';

const paris = { zone: 'Europe/Paris', locale: 'fr_FR' };

function read(...rows: Cell[][]) {
  return readOwnTab(settingsTab, [['Réglage', 'Value'], ...rows], paris);
}

describe('Settings', () => {
  it('has defaults where the tab is absent', () => {
    expect(settingsFrom([])).toEqual({
      brand: '',
      preparedBy: '',
      colour: '#1a73e8',
      rates: {},
      weekStart: 1,
      fiscalYearStart: 1,
      socialRules: {},
    });
  });

  it('reads rows of either language, and leaves rows of other names to the people who wrote them', () => {
    const { rows, problems } = read(
      ['Marque', 'Lavandine'],
      ['Gross margin', '60 %'],
      ['Vu au', new Date('2025-06-15T22:00:00Z')],
      ['Taux de change', 'USD = 0,92; GBP = 1.17'],
      ['Our own row', 42],
      ['Source of revenue', 'GA4'],
      ['Ventes TVA comprise', true],
      ['Week starts on', 'dimanche'],
      ['Ordre des dates', "Mois d'abord"],
      ['What counts as social', 'Newsletter = non, yt / referral=yes'],
      ['Devise', '€'],
    );
    expect(problems).toEqual([]);
    expect(settingsFrom(rows)).toMatchObject({
      brand: 'Lavandine',
      grossMargin: 0.6,
      asOf: dayOf(2025, 6, 16),
      rates: { USD: 0.92, GBP: 1.17 },
      revenueSource: 'analytics',
      vatIncluded: true,
      weekStart: 7,
      dates: 'mdy',
      socialRules: { newsletter: false, 'yt / referral': true },
      currency: 'EUR',
    });
  });

  it('takes 60 for a margin of 60 %', () => {
    expect(settingsFrom(read(['Marge brute', 60]).rows).grossMargin).toBe(0.6);
  });

  it('takes the date that Sheets makes of a month for that month', () => {
    expect(settingsFrom(read(['Période', new Date('2025-03-31T22:00:00Z')]).rows).period).toBe('2025-04');
    expect(settingsFrom(read(['Période', '2025-Q1']).rows).period).toBe('2025-Q1');
    expect(settingsFrom(read(['Période', 'bientôt']).rows)).not.toHaveProperty('period');
    expect(read(['Période', 'bientôt']).problems[0]?.say(words('fr'))).toContain('2025-04, 2025-Q1, 2025 ou');
  });

  it('says which value was not understood', () => {
    const { problems } = read(['Langue du rapport', 'Klingon']);
    expect(problems).toMatchObject([{ row: 2, column: 2 }]);
  });

  it('has a name of its own for every row, in each language', () => {
    for (const locale of ['en', 'fr'] as const) {
      expect(new Set(SETTINGS.map(({ name }) => name[locale])).size).toBe(SETTINGS.length);
    }
  });
});

describe('Results', () => {
  const results = (...rows: Cell[][]) =>
    resultsFrom(readOwnTab(resultsTab, [['Date or month', 'Indicateur', 'Number'], ...rows], paris).rows);

  it('spans the month where a month is typed, and the day where a day is', () => {
    expect(results(['avril 2025', 'Prospects', 12], ['03/04/2025', 'Ventes', 90])).toMatchObject([
      { from: dayOf(2025, 4, 1), to: dayOf(2025, 4, 30), indicator: 'leads', number: 12 },
      { from: dayOf(2025, 4, 3), to: dayOf(2025, 4, 3), indicator: 'revenue', number: 90 },
    ]);
  });

  it('takes first days of months for months where an indicator has no others', () => {
    const first = (month: number) => new Date(Date.UTC(2025, month - 1, 1) - 3_600_000);
    const monthly = results(
      [first(1), 'NPS', 30],
      [first(2), 'NPS', 31],
      [first(2), 'Leads', 3],
      ['05/02/2025', 'Leads', 4],
    );
    expect(monthly.map(({ from, to }) => to - from + 1)).toEqual([31, 28, 1, 1]);
  });
});

describe('Changes', () => {
  it('keeps a change whose date was not understood', () => {
    const cells = [
      ['Jour', 'Ce qui a changé'],
      ['3 mars 2025', 'Réponses le soir'],
      ['un jour', 'Autre chose'],
    ];
    const changes = changesFrom(readOwnTab(changesTab, cells, paris).rows);
    expect(changes).toMatchObject([
      { day: dayOf(2025, 3, 3), what: 'Réponses le soir' },
      { day: Number.NaN, what: 'Autre chose' },
    ]);
  });
});
