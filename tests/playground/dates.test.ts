import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialOf, zone } from '../../src/playground/apps-script/serial.ts';
import { formatDate, parseDate } from '../../src/playground/apps-script/services/format-date.ts';
import { open, run } from './open.ts';

describe('a cell holds the wall clock of the workbook’s zone, a script an instant', () => {
  test.each([
    ['Europe/Paris', '2025-01-15', '2025-01-14T23:00:00.000Z'],
    ['Europe/Paris', '2025-07-15', '2025-07-14T22:00:00.000Z'],
    ['America/New_York', '2025-07-15', '2025-07-15T04:00:00.000Z'],
    ['Asia/Kolkata', '2025-07-15', '2025-07-14T18:30:00.000Z'],
    ['Pacific/Auckland', '2025-01-15', '2025-01-14T11:00:00.000Z'],
  ])('in %s the day %s begins at %s', (zoneName, day, instant) => {
    const host = open('function read() { return sheet().getRange("A1").getValue().toISOString(); }', {
      zone: zoneName,
    });
    host.set('Sheet1!A1', day);
    expect(host.call('read')).toBe(instant);
    expect(host.cell('Sheet1!A1').text).toBe(day);
  });

  test('a Date that is written shows the clock of the zone, and comes back the same', () => {
    const script =
      '(() => { const r = sheet().getRange("A1"); r.setValue(new Date("2025-07-01T22:30:00Z")); return [r.getDisplayValue(), r.getValue().toISOString(), r.getNumberFormat()]; })()';
    expect(run(script, { zone: 'Europe/Paris' })).toEqual([
      '7/2/2025 00:30:00',
      '2025-07-01T22:30:00.000Z',
      'm/d/yyyy hh:mm:ss',
    ]);
    expect(run(script, { zone: 'America/Los_Angeles', locale: 'fr_FR' })).toEqual([
      '01/07/2025 15:30:00',
      '2025-07-01T22:30:00.000Z',
      'dd/mm/yyyy hh:mm:ss',
    ]);
  });

  test('a day of a file stays that day in any zone', () => {
    for (const zoneName of ['Europe/Paris', 'America/New_York', 'Asia/Tokyo']) {
      const host = open('', { zone: zoneName, tabs: [{ name: 'T', grid: [[new Date(Date.UTC(2025, 2, 30))]] }] });
      expect(host.cell('T!A1').text, zoneName).toBe('3/30/2025');
    }
  });

  test('serial numbers and instants undo each other, also on the days when clocks change', () => {
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'].map(zone);
    const instants = fc
      .integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2040, 0, 1) })
      .map((ms) => Math.round(ms / 1000) * 1000);
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (place, instant) => {
        const serial = place.toSerial(instant);
        // The hour that comes twice in autumn has one wall clock and two instants.
        expect(Math.abs(place.toSerial(place.toInstant(serial)) - serial)).toBeLessThan(1e-6);
        expect(Math.abs(place.toInstant(serial) - instant) % 1_800_000).toBeLessThan(2);
      }),
    );
  });

  test('midnight of the spring change and the days around it keep their dates', () => {
    const paris = zone('Europe/Paris');
    for (let day = 28; day <= 31; day++)
      expect(paris.toSerial(paris.toInstant(serialOf(2025, 3, day)))).toBe(serialOf(2025, 3, day));
  });
});

describe('Utilities.formatDate', () => {
  const instant = Date.UTC(2025, 6, 4, 22, 5, 9);
  test.each([
    ['yyyy-MM-dd', '2025-07-05'],
    ['yyyy-MM-dd HH:mm:ss', '2025-07-05 00:05:09'],
    ["d MMM yy 'at' h a", '5 Jul 25 at 12 AM'],
    ['EEE u', 'Sat 6'],
    ['Z', '+0200'],
  ])('%s gives %s in Paris', (pattern, text) => {
    expect(formatDate(instant, 'Europe/Paris', pattern)).toBe(text);
  });

  test('a letter that is not emulated says so, and a text is no date', () => {
    expect(() => formatDate(instant, 'UTC', 'DDD')).toThrow('not emulated');
    expect(() => run('Utilities.formatDate("2025", "UTC", "yyyy")')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  test('parseDate reads what formatDate has written', () => {
    expect(parseDate('2025-07-05 00:05', 'Europe/Paris', 'yyyy-MM-dd HH:mm').toISOString()).toBe(
      '2025-07-04T22:05:00.000Z',
    );
  });
});
