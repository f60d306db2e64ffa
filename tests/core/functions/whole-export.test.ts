import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { engagementRate } from '../../../src/core/functions/engagement-rate.ts';
import { factsOfExport } from '../../../src/core/functions/shared/export-facts.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { environment } from './calls.ts';

const ENGLISH =
  'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Reach,Impressions,Reactions,Comments,Shares';
const FRENCH =
  'Identifiant de la publication|ID de la Page|Nom de la page|Titre|Description|Heure de publication|Permalien|Type de publication|Vues|Couverture|Réactions|Commentaires|Partages';

/** A whole tab as a formula gets it: the header, the posts, and the blank rows and columns that follow. */
function tab(header: readonly string[], ...rows: readonly (readonly unknown[])[]): unknown[][] {
  const width = header.length + 3;
  const filled = [header, ...rows].map((row) => [...row, ...new Array(width - row.length).fill('')]);
  return [...filled, ...Array.from({ length: 20 }, () => new Array(width).fill(''))];
}

function post(id: number, ...figures: readonly unknown[]): unknown[] {
  const link = `https://www.facebook.com/12${id}`;
  return [`12${id}`, '99', 'Savonnerie', `Post ${id}`, '', '04/15/2025 10:00', link, 'Photos', ...figures];
}

function rateOf(cells: unknown, locale: Locale = 'en') {
  const exportFacts = (grid: Grid) => factsOfExport(grid, { zone: 'Europe/Paris', locale: 'en_US' });
  try {
    return callFormula(engagementRate, [cells], environment(locale, { exportFacts }));
  } catch (error) {
    return (error as Error).message.replaceAll('\u00a0', ' ');
  }
}

describe('ENGAGEMENT_RATE of a whole export', () => {
  it('finds its columns by their headers and divides sum by sum', () => {
    const cells = tab(ENGLISH.split(','), post(1, 800, 1000, 40, 6, 4), post(2, 900, 3000, 70, 0, 0));
    expect(rateOf(cells)).toBe(120 / 4000);
  });

  it('reads a French layout too, by its views', () => {
    const cells = tab(FRENCH.split('|'), post(1, 1000, 800, 40, 6, 4), post(2, '3000', 900, '70', 0, 0));
    expect(rateOf(cells)).toBe(120 / 4000);
  });

  it('finds the header below a title, and takes the days of a plain table', () => {
    const cells = [
      ['TikTok, April', '', '', ''],
      ['Date', 'Platform', 'Engagements', 'Views'],
      ['2025-04-01', 'TikTok', 50, 1000],
      ['2025-04-02', 'TikTok', 30, 1000],
    ];
    expect(rateOf(cells)).toBe(80 / 2000);
  });

  it('says so where the range is no export', () => {
    const cells = [
      [1, 2],
      [3, 4],
    ];
    expect(rateOf(cells)).toBe(
      'This range is not recognised as an export: take all its columns, header row included, ' +
        'or write =ENGAGEMENT_RATE(engagements; impressions).',
    );
    expect(rateOf(cells, 'fr')).toContain("Cette plage n'est pas reconnue comme un export");
  });

  it('says so where the export has no engagements', () => {
    const cells = [
      ['Date', 'Platform', 'Spend', 'Clicks'],
      ['2025-04-01', 'Facebook', 50, 10],
    ];
    expect(rateOf(cells)).toContain('This range holds no rows with both engagements and impressions or views.');
  });

  it('asks for the impressions where the range is one column', () => {
    expect(rateOf([[1], [2]])).toBe('Impressions: missing. Write =ENGAGEMENT_RATE(engagements; impressions).');
  });
});
