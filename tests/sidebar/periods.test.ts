import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/lib/periods.ts';
import { periodChoices } from '../../src/sidebar/periods.ts';
import { columnLetters } from '../../src/sidebar/place.ts';
import { OWN_DAYS } from '../../src/sidebar/report-commands.ts';
import { initialState } from '../../src/sidebar/state.ts';

describe('the periods that are offered', () => {
  const state = initialState('en', 'report');
  const settings = { period: '', language: '', reader: '', asOf: '', weekStart: '', fiscalYear: '' };

  it('go back from today over the turn of the year, and are all understood by the reader of periods', () => {
    const choices = periodChoices('', state, '2025-01-20');
    expect(choices[0]).toEqual({ id: '', name: 'Latest month that has ended' });
    expect(choices.slice(1, 4).map(({ name }) => name)).toEqual(['January 2025', 'December 2024', 'November 2024']);
    expect(choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['2025-Q1', '2024-Q4', '2024', '2025-W04']));
    expect(choices.map(({ name }) => name)).toContain('Week of 20 January 2025 (week 4)');
    expect(choices.at(-1)).toEqual({ id: OWN_DAYS, name: 'Own dates …' });
    for (const { id } of choices.slice(1, -1)) expect(parsePeriod(id)).toBeDefined();
  });

  it('have the one that stands in Settings among them, whatever it is', () => {
    expect(periodChoices('2019-Q2', state, '2025-01-20').at(-2)).toEqual({ id: '2019-Q2', name: 'Quarter 2, 2019' });
    const days = periodChoices('2025-01-15..2025-02-14', state, '2025-05-02').at(-2);
    expect(days!.name).toBe('15 January 2025 to 14 February 2025');
    expect(periodChoices('soon', state, '2025-05-02').at(-2)).toEqual({ id: 'soon', name: 'soon' });
  });

  it('follow the fiscal year and the week of Settings', () => {
    const ours = { ...state, settings: { ...settings, weekStart: '7', fiscalYear: '4' } };
    const choices = periodChoices('', ours, '2025-05-02').map(({ id, name }) => `${id}: ${name}`);
    expect(choices).toContain('FY2025-Q1: Quarter 1, fiscal year 2025–26');
    expect(choices).toContain('FY2024-Q4: Quarter 4, fiscal year 2024–25');
    expect(choices).toContain('FY2025: Fiscal year 2025–26');
    expect(choices).toContain('2025-W18: Week of 27 April 2025 (week 18)');
    expect(periodChoices('', ours, '2025-03-31').map(({ id }) => id)).toContain('FY2024-Q4');
  });

  it('are named in French', () => {
    const names = periodChoices('', initialState('fr', 'report'), '2025-05-02').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Mai 2025', '2e trimestre 2025', '1er trimestre 2025']));
    expect(names).toContain('Semaine du 28 avril 2025 (semaine 18)');
  });
});

describe('columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
