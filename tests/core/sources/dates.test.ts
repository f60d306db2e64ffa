import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { readDateText } from '../../../src/core/sources/date-text.ts';
import type { DateOrder, ReadingContext } from '../../../src/core/sources/define.ts';
import { dateOrderOf, decimalMarkOf } from '../../../src/core/sources/locale.ts';
import { dayOfInstantIn } from '../../../src/core/sources/zone.ts';
import { ENGLISH, FRENCH, fixture } from './files.ts';
import { codes, days, read, sentences, tableOf } from './reading.ts';

/** A plain table with these dates. */
const dated = (...dates: (string | number | Date)[]) => [['Date', 'Spend'], ...dates.map((date) => [date, '1'])];
const readDays = (dates: readonly (string | number | Date)[], context: ReadingContext = ENGLISH) =>
  days(tableOf(dated(...dates), context));

describe('a date in words', () => {
  it.each([
    ['Tue, Feb 18, 2025', '2025-02-18'],
    ['Sep 2, 2019', '2019-09-02'],
    ['July 8, 2025', '2025-07-08'],
    ['27 January 2026', '2026-01-27'],
    ['5 de maio de 2026', '2026-05-05'],
    ['1er septembre 2026', '2026-09-01'],
    ['18 févr. 2025', '2025-02-18'],
    ['18-Feb-2025', '2025-02-18'],
    ['3. März 2024', '2024-03-03'],
    ['14 août 2025', '2025-08-14'],
    ['20231010', '2023-10-10'],
    ['2025-03-01T00:00:00', '2025-03-01'],
    ['2025/10/31', '2025-10-31'],
    ['2019-01-08 17:18 +0000', '2019-01-08'],
    ['Mar 5, 2025 9:05 PM', '2025-03-05'],
    ['mar. 18 févr. 2025', '2025-02-18'],
  ])('%j is %s', (text, day) => {
    expect(readDays([text])).toEqual([day]);
  });

  it.each([
    ['July 8, 2025 - July 31, 2025', '2025-07-08', '2025-07-31'],
    ['27 January 2026 - 23 February 2026', '2026-01-27', '2026-02-23'],
    ['5 de maio de 2026 - 15 de maio de 2026', '2026-05-05', '2026-05-15'],
    ['1 septembre 2026 – 30 septembre 2026', '2026-09-01', '2026-09-30'],
    ['1 - 30 September 2026', '2026-09-01', '2026-09-30'],
    ['2024-03-01 - 2024-03-11', '2024-03-01', '2024-03-11'],
    ['March 2025', '2025-03-01', '2025-03-31'],
    ['décembre 2025', '2025-12-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['02/2025', '2025-02-01', '2025-02-28'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
  ])('%j goes from %s to %s', (text, from, to) => {
    const read = readDateText(text);
    expect([isoDay(read.day), isoDay(read.end)]).toEqual([from, to]);
  });

  it.each(['Lifetime', 'All time', 'Nth day', '0000', '31 February 2025', '2025-02-30', 'May', '12', 'Jui 5, 2025'])(
    '%j is no date',
    (text) => {
      expect(readDateText(text)).toMatchObject({ day: Number.NaN });
    },
  );

  it.each(['8 de marzo', 'February 28', '8 mars', 'Oct 29 - Nov 4'])(
    '%j lacks its year, which is not guessed',
    (text) => {
      expect(readDateText(text).withoutYear).toBe(true);
      expect(codes(read(dated(text)))).toContain('date-without-year');
    },
  );
});

describe('a column of dates in numbers', () => {
  it('is day-first where one day is past the 12th', () => {
    expect(readDays(['03/04/2025', '25/04/2025'])).toEqual(['2025-04-03', '2025-04-25']);
  });

  it('is month-first where one day is past the 12th', () => {
    expect(readDays(['03/04/2025', '04/25/2025'])).toEqual(['2025-03-04', '2025-04-25']);
  });

  it('is day-first with full stops', () => {
    expect(readDays(['3.04.2025', '27.10.23 01:10'])).toEqual(['2025-04-03', '2023-10-27']);
  });

  it('stays unread where all days fit both orders, with a problem that names the setting', () => {
    const reading = read(dated('03/04/2025', '05/06/2025', '07/07/2025'));
    expect(days(reading.tables[0]!)).toEqual([null, null, '2025-07-07']);
    expect(codes(reading)).toEqual(['ambiguous-date', 'row-without-date']);
    expect(sentences(reading)[0]).toContain('Settings › Order of dates (--dates dmy or --dates mdy)');
    expect(sentences(reading, 'fr')[0]).toContain('Réglages › Ordre des dates');
  });

  it.each<[DateOrder, string]>([
    ['dmy', '2025-04-03'],
    ['mdy', '2025-03-04'],
  ])('then follows the setting %s', (dates, day) => {
    expect(readDays(['03/04/2025'], { ...ENGLISH, dates })).toEqual([day]);
  });

  it('does not follow the setting against its own rows', () => {
    expect(readDays(['03/04/2025', '25/04/2025'], { ...ENGLISH, dates: 'mdy' })).toEqual(['2025-04-03', '2025-04-25']);
  });

  it('stays unread where its rows contradict each other', () => {
    expect(readDays(['25/04/2025', '04/25/2025', '01/02/2025'], { ...ENGLISH, dates: 'mdy' })).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('reads any day back, in the order that its own rows prove', () => {
    const day = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), fc.boolean(), (list, dayFirst) => {
        const write = (iso: string) => {
          const [year, month, date] = iso.split('-');
          return dayFirst ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
        };
        const isos = [...list.map(isoDay), '2025-03-25'];
        expect(readDays(isos.map(write))).toEqual(isos);
      }),
    );
  });
});

describe('dates that the spreadsheet made', () => {
  const paris = (year: number, month: number, date: number, hour = 0) =>
    new Date(Date.UTC(year, month - 1, date, hour - 1));

  it('counts an instant on its day in the spreadsheet’s zone', () => {
    expect(readDays([new Date('2025-03-31T22:30:00Z')])).toEqual(['2025-04-01']);
    expect(readDays([new Date('2025-03-31T22:30:00Z')], { zone: 'America/New_York', locale: 'en_US' })).toEqual([
      '2025-03-31',
    ]);
  });

  it('is right around the hour at which the clock changes', () => {
    const dayOfInstant = dayOfInstantIn('Europe/Paris');
    const day = (iso: string) => isoDay(dayOfInstant(Date.parse(iso)));
    expect(day('2025-03-29T22:59:59Z')).toBe('2025-03-29');
    expect(day('2025-03-29T23:00:00Z')).toBe('2025-03-30');
    expect(day('2025-03-30T21:59:59Z')).toBe('2025-03-30');
    expect(day('2025-03-30T22:00:00Z')).toBe('2025-03-31');
    expect(day('2025-10-26T22:59:59Z')).toBe('2025-10-26');
    expect(day('2025-10-26T23:00:00Z')).toBe('2025-10-27');
  });

  it('agrees with the calendar of the zone at any instant', () => {
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo'];
    const instant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(instant, { minLength: 1, maxLength: 5 }), (zone, instants) => {
        const dayOfInstant = dayOfInstantIn(zone);
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
        for (const time of instants) expect(isoDay(dayOfInstant(time))).toBe(shown.format(time));
      }),
      { numRuns: 40 },
    );
  });

  it('takes an unknown zone as UTC', () => {
    expect(isoDay(dayOfInstantIn('Nowhere/Land')(Date.UTC(2025, 0, 1)))).toBe('2025-01-01');
  });

  it('reads serial days where the column lost its format', () => {
    expect(readDays([45658, 45658.53])).toEqual(['2025-01-01', '2025-01-01']);
  });

  it('reads 20240416 and 2024041623 as numbers too, as they are after pasting', () => {
    const table = tableOf([
      ['Session primary channel group', 'Date + hour (YYYYMMDDHH)', 'Sessions'],
      ['Direct', 2024041623, 300],
    ]);
    expect(days(table)).toEqual(['2024-04-16']);
    expect(table.dimensions.hour).toEqual(['23']);
  });

  it('puts back the dates of a month-first export that a day-first spreadsheet turned round', () => {
    const header = ['Page name', 'Publish time', 'Permalink', 'Reach'];
    // 03/04 became 3 April; 03/18 stayed a text.
    const cells = [
      header,
      ['A', paris(2025, 4, 3, 10), 'https://x.y/1', 1],
      ['A', '03/18/2025 12:59', 'https://x.y/2', 1],
    ];
    expect(days(tableOf(cells, FRENCH))).toEqual(['2025-03-04', '2025-03-18']);
    expect(codes(read(cells, FRENCH))).toEqual(['dates-put-back']);
  });

  it('does so where no text is left to prove it, since the export always writes the month first', () => {
    const cells = [
      ['Page name', 'Publish time', 'Permalink', 'Reach'],
      ['A', paris(2025, 4, 3), 'https://x.y/1', 1],
    ];
    expect(days(tableOf(cells, FRENCH))).toEqual(['2025-03-04']);
    expect(days(tableOf(cells, { ...FRENCH, locale: 'en_US' }))).toEqual(['2025-04-03']);
  });

  it('leaves them where a day past the 12th shows that the spreadsheet had read them rightly', () => {
    const cells = [
      ['Page name', 'Publish time', 'Permalink', 'Reach'],
      ['A', paris(2025, 4, 3), 'https://x.y/1', 1],
      ['A', paris(2025, 4, 25), 'https://x.y/2', 1],
    ];
    expect(days(tableOf(cells, FRENCH))).toEqual(['2025-04-03', '2025-04-25']);
  });

  it('puts back those of a plain table only where a text proves the order', () => {
    expect(readDays([paris(2025, 4, 3), '03/18/2025'], FRENCH)).toEqual(['2025-03-04', '2025-03-18']);
    expect(readDays([paris(2025, 4, 3)], FRENCH)).toEqual(['2025-04-03']);
  });

  it.each(['facebook-posts.en.csv', 'facebook-posts-2023.en.csv', 'facebook-posts.fr.csv', 'instagram-posts.en.csv'])(
    'gives the same days for %s pasted into a French spreadsheet as without it',
    (name) => {
      const cells = fixture(name);
      expect(days(tableOf(pasted(cells), FRENCH))).toEqual(days(tableOf(cells)));
    },
  );

  /** What a French spreadsheet makes of texts: dates day first, where such a date exists. */
  function pasted(cells: ReturnType<typeof fixture>) {
    return cells.map((row) =>
      row.map((cell) => {
        const match = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)$/.exec(String(cell));
        return match && Number(match[2]) <= 12
          ? paris(Number(match[3]), Number(match[2]), Number(match[1]), Number(match[4]))
          : cell;
      }),
    );
  }
});

describe('a month or a week', () => {
  it('is the whole month of the date that stands for it', () => {
    const { day, dayEnd, grain } = tableOf([
      ['Month', 'Platform', 'Spend'],
      [new Date('2025-02-01T00:00:00+01:00'), 'fb', 1],
    ]);
    expect([isoDay(day[0]!), isoDay(dayEnd[0]!), grain]).toEqual(['2025-02-01', '2025-02-28', 'range']);
  });

  it('is the seven days that begin with it', () => {
    const { day, dayEnd } = tableOf([
      ['Week', 'Platform', 'Spend'],
      ['2025-03-03', 'fb', 1],
    ]);
    expect([isoDay(day[0]!), isoDay(dayEnd[0]!)]).toEqual(['2025-03-03', '2025-03-09']);
  });
});

describe('a locale', () => {
  it('tells the order of day and month, and the decimal mark', () => {
    expect(['en_US', 'fr_FR', 'en_GB', 'de_DE', 'pt_BR', ''].map(dateOrderOf)).toEqual([
      'mdy',
      'dmy',
      'dmy',
      'dmy',
      'dmy',
      'dmy',
    ]);
    expect(['en_US', 'fr_FR', 'en_GB', 'de_DE', 'pt_BR', '??'].map(decimalMarkOf)).toEqual([
      '.',
      ',',
      '.',
      ',',
      ',',
      '.',
    ]);
  });
});
