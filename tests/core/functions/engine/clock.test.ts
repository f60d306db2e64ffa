import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../../src/core/functions/call.ts';
import { defineFormula } from '../../../../src/core/functions/define.ts';
import { daysBetween } from '../../../../src/core/functions/engine/days.ts';
import type { Locale } from '../../../../src/core/lib/text.ts';
import { serialIn } from '../../../../src/core/sources/zone.ts';
import { column, environment } from '../calls.ts';

const wait = defineFormula({
  name: { en: 'WAIT', fr: 'ATTENTE' },
  parameters: [
    { name: { en: 'from', fr: 'de' }, kind: 'day' },
    { name: { en: 'to', fr: 'à' }, kind: 'day' },
    { name: { en: 'pause', fr: 'pause' }, kind: 'duration', optional: true },
  ],
  shows: 'duration',
  compute: (from, to, pause) => Math.round((to - from - (Number.isNaN(pause) ? 0 : pause)) * 1e6) / 1e6,
  undefinedBecause: { en: 'never', fr: 'jamais' },
});

/** An instant as a cell of a spreadsheet in Auckland hands it over, thirteen hours before UTC in March. */
const auckland = (iso: string) => new Date(Date.parse(`${iso}+13:00`));

const serialOf = serialIn('Pacific/Auckland');
const clock = () => (date: Date) => serialOf(date.getTime());

function waited(...values: unknown[]) {
  return callFormula(wait, values, environment('en', { clock }));
}

function complaint(locale: Locale, pause: unknown) {
  try {
    return callFormula(wait, ['2025-03-01', '2025-03-02', pause], environment(locale, { clock }));
  } catch (error) {
    return (error as Error).message.replaceAll('\u00a0', ' ');
  }
}

describe('days of one call', () => {
  it('need no clock where all are dates of cells, or none is', () => {
    const silent = {
      clock: () => {
        throw new Error('asked');
      },
    };
    const [from, to] = [auckland('2025-03-01T09:00'), auckland('2025-03-02T21:00')];
    expect(callFormula(wait, [from, to], environment('en', silent))).toBe(1.5);
    expect(callFormula(wait, ['2025-03-01 09:00', 45_718.875], environment('en', silent))).toBe(1.5);
    expect(() => callFormula(wait, [from, '2025-03-02'], environment('en', silent))).toThrow('asked');
  });

  it('are read from one clock where dates of cells stand beside days as texts or numbers', () => {
    expect(waited(auckland('2025-03-01T09:00'), '2025-03-02 21:00')).toBe(1.5);
    expect(waited(45_717.375, auckland('2025-03-02T21:00'))).toBe(1.5);
    expect(
      waited(
        column('Since', auckland('2025-03-01T09:00'), auckland('2025-03-01T00:00')),
        column('Until', '2025-03-02 21:00', auckland('2025-03-01T06:00')),
      ),
    ).toEqual([[''], [1.5], [0.25]]);
  });

  it('may lie as far back as they like, where they are dates of cells', () => {
    const old = new Date(Date.UTC(1900, 0, 1));
    expect(waited(column(old, '2025-03-01'), column(old, '2025-03-02'))).toEqual([[0], [1]]);
  });

  it('may be texts that name their zone, beside dates of cells as well as beside the clock of the spreadsheet', () => {
    expect(waited('2025-03-01T09:00:00Z', '2025-03-01T23:00:00.000+02:00')).toBe(0.5);
    expect(waited('2025-03-01 09:00:00 UTC', new Date(Date.UTC(2025, 2, 1, 21)))).toBe(0.5);
    expect(waited('2025-03-01T09:00:00-0500', auckland('2025-03-02T09:00'))).toBe(0.25);
    // 9:00 in Auckland is 20:00 of the day before in UTC.
    expect(waited('2025-02-28T20:00:00Z', '2025-03-01 12:00:00.5')).toBe(0.125);
    expect(waited(column('2025-02-28T20:00:00Z', ''), column(45_717.5, '2025-03-01T20:00Z'))).toEqual([[0.125], ['']]);
  });

  it('are whole from one to the other, at any hour and over a change of the clock', () => {
    const paris = (iso: string) => Date.parse(iso) / 86_400_000;
    expect(daysBetween(paris('2025-03-29T00:00+01:00'), paris('2025-03-31T00:00+02:00'))).toBe(2);
    expect(daysBetween(paris('2025-10-25T00:00+02:00'), paris('2025-10-27T00:00+01:00'))).toBe(2);
    expect(daysBetween(paris('2025-03-03T00:00+01:00'), paris('2025-03-04T18:30+01:00'))).toBe(1);
    expect(daysBetween(20_000, 19_999)).toBe(-1);
  });
});

describe('a duration', () => {
  const from = '2025-03-01';
  const to = '2025-03-02';

  it('is a fraction of a day, a clock’s text, or a cell that shows a time, in the zone of the spreadsheet', () => {
    expect(waited(from, to, 0.25)).toBe(0.75);
    expect(waited(from, to, '6:00')).toBe(0.75);
    expect(waited(from, to, '0:45:00')).toBe(0.96875);
    // 6:00 in Auckland on 30 December 1899, when New Zealand was 11 hours and 30 minutes before UTC.
    expect(waited(from, to, new Date(Date.UTC(1899, 11, 29, 18, 30)))).toBe(0.75);
    expect(waited(from, to, column('', new Date(Date.UTC(1899, 11, 30, 18, 30))))).toEqual([[1], [-0.25]]);
  });

  it('is read to the second where old zones had minutes and seconds of their own', () => {
    const paris = serialIn('Europe/Paris');
    expect(paris(Date.UTC(1899, 11, 30, 2) - 561_000) * 24).toBeCloseTo(2, 9);
  });

  it('is never guessed: a date, a word, a number below 0', () => {
    expect(complaint('en', auckland('2025-03-01T09:00'))).toBe(
      'Pause: a duration is needed, not a date or a checkbox. Write 2/24 or 2:00 for two hours.',
    );
    expect(complaint('fr', 'deux heures')).toBe(
      'Pause : il faut une durée, pas « deux heures ». Écrivez 2/24 ou 2:00 pour deux heures.',
    );
    expect(complaint('en', '2:75')).toContain('not "2:75"');
    expect(complaint('en', -1)).toBe('Pause: −1 is negative. It must be 0 or more.');
    expect(complaint('en', true)).toContain('a duration is needed');
    expect(complaint('en', 45_717)).toContain('a duration is needed');
    expect(complaint('en', '1,5')).toBe(-0.5);
    expect(complaint('en', '-')).toBe(1);
  });
});
