import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/lib/days.ts';
import { dayReader, parseDay, parseMonth } from '../../../src/core/tabs/dates.ts';

describe('a day that somebody typed', () => {
  it.each([
    ['2025-06-30', 'en_US', 2025, 6, 30],
    ['30/06/2025', 'fr_FR', 2025, 6, 30],
    ['30/06/2025', 'en_US', 2025, 6, 30],
    ['03/04/2025', 'fr_FR', 2025, 4, 3],
    ['03/04/2025', 'en_GB', 2025, 4, 3],
    ['03/04/2025', 'en_US', 2025, 3, 4],
    ['3.4.25', 'fr_FR', 2025, 4, 3],
    ['30 June 2025', 'en_GB', 2025, 6, 30],
    ['June 30, 2025', 'en_US', 2025, 6, 30],
    ['1er août 2025', 'fr_FR', 2025, 8, 1],
    ['2 févr. 2025', 'fr_FR', 2025, 2, 2],
    ['9 July 2025', 'en_GB', 2025, 7, 9],
    ['9 juin 2025', 'fr_FR', 2025, 6, 9],
  ])('reads %s in %s', (text, locale, year, month, dayOfMonth) => {
    expect(parseDay(text, locale)).toBe(dayOf(year, month, dayOfMonth));
  });

  it.each(['31/06/2025', '2025-02-29', 'soon', '', '12/2025', '30 juinvier 2025'])('knows no day %j', (text) => {
    expect(parseDay(text, 'fr_FR')).toBeNaN();
  });

  it.each([
    ['2025-04', '2025-04'],
    ['04/2025', '2025-04'],
    ['April 2025', '2025-04'],
    ['avril 2025', '2025-04'],
    ['13/2025', ''],
    ['2025', ''],
  ])('reads the month %j as %j', (text, month) => {
    expect(parseMonth(text)).toBe(month);
  });
});

describe('the day of a date cell', () => {
  it('is that of the spreadsheet, whatever the clock of the script', () => {
    const midnightInParis = new Date('2025-06-14T22:00:00Z');
    expect(dayReader('Europe/Paris')(midnightInParis)).toBe(dayOf(2025, 6, 15));
    expect(dayReader('America/New_York')(midnightInParis)).toBe(dayOf(2025, 6, 14));
  });

  it('is right on both days on which clocks change', () => {
    expect(dayReader('Europe/Paris')(new Date('2025-03-29T23:00:00Z'))).toBe(dayOf(2025, 3, 30));
    expect(dayReader('Europe/Paris')(new Date('2025-10-25T22:00:00Z'))).toBe(dayOf(2025, 10, 26));
  });

  it('is unknown for a date that is none', () => {
    expect(dayReader('Europe/Paris')(new Date(Number.NaN))).toBeNaN();
  });
});
