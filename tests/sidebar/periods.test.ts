import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/lib/periods.ts';
import { periodChoices } from '../../src/sidebar/periods.ts';
import { columnLetters } from '../../src/sidebar/place.ts';
import { initialState } from '../../src/sidebar/state.ts';

describe('the periods that are offered', () => {
  const state = initialState('en', 'report');

  it('go back from today over the turn of the year, and are all understood by the reader of periods', () => {
    const choices = periodChoices('', state, '2025-01-20');
    expect(choices[0]).toEqual({ id: '', name: 'Latest month that has ended' });
    expect(choices.slice(1, 4).map(({ name }) => name)).toEqual(['January 2025', 'December 2024', 'November 2024']);
    expect(choices.map(({ id }) => id)).toEqual(expect.arrayContaining(['2025-Q1', '2024-Q4', '2024']));
    for (const { id } of choices.slice(1)) expect(parsePeriod(id)).toBeDefined();
  });

  it('have the one that stands in Settings among them, whatever it is', () => {
    expect(periodChoices('2019-Q2', state, '2025-01-20').at(-1)).toEqual({ id: '2019-Q2', name: '2019-Q2' });
  });

  it('are named in French', () => {
    const names = periodChoices('', initialState('fr', 'report'), '2025-05-02').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Mai 2025', '2e trimestre 2025', '1er trimestre 2025']));
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
