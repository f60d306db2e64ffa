import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { readTab } from '../../../src/core/sources/read.ts';

const HEADER = ['Post ID', 'Page name', 'Publish time', 'Permalink', 'Reactions', 'Comments', 'Shares'];

function hoursOf(times: readonly Cell[], zone = 'Europe/Paris'): readonly string[] | undefined {
  const rows = times.map((time, index) => [`1_${index}`, 'Page', time, `https://example.org/${index}`, 1, 1, 1]);
  return readTab({ name: 'Facebook', cells: [HEADER, ...rows] }, { zone, locale: 'en_US' }).tables[0]!.dimensions.hour;
}

describe('the hour of a post', () => {
  it('is read from the text of the export', () => {
    expect(hoursOf(['05/14/2025 18:32', '05/15/2025 07:05', '05/16/2025'])).toEqual(['18', '07', '']);
    expect(hoursOf(['05/14/2025 6:32 pm', '05/15/2025 12:05 am'])).toEqual(['18', '00']);
  });

  it('is that of the zone where the spreadsheet has made a date of the text, in summer and in winter', () => {
    const utc = (text: string) => new Date(`${text}Z`);
    expect(hoursOf([utc('2025-05-14T16:32:00'), utc('2025-01-14T22:59:00'), utc('2025-01-14T23:00:00')])).toEqual([
      '18',
      '23',
      '00',
    ]);
  });

  it('is none where all dates are mere days', () => {
    expect(hoursOf(['05/14/2025', '05/15/2025'])).toBeUndefined();
    expect(hoursOf([new Date('2025-05-13T22:00:00Z'), new Date('2025-01-13T23:00:00Z')])).toBeUndefined();
  });
});
