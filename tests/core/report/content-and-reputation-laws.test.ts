import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { LOCALES } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { textGrid } from '../../../src/core/report/grid.ts';
import type { RowModel } from '../../../src/core/report/model.ts';
import { competitors } from '../../../src/core/report/sections/competitors.ts';
import { content } from '../../../src/core/report/sections/content.ts';
import { service } from '../../../src/core/report/sections/service.ts';
import { documentOf, type TestTab } from './documents.ts';

const day = fc.integer({ min: 1, max: 59 }).map((number) => {
  const [month, date] = number > 30 ? ['05', number - 30] : ['04', number];
  return `2025-${month}-${String(date).padStart(2, '0')}`;
});
const number = fc.oneof(
  fc.constantFrom(0, 1, 2, 3),
  fc.integer({ min: 0, max: 100_000 }),
  fc.double({ min: 0, max: 5, noNaN: true }),
  fc.constantFrom('', '-', 'N/A'),
);

const result = fc.tuple(
  fc.oneof(fc.constantFrom('2025-04', '2025-05'), day),
  fc.constantFrom('', '', 'Savon', 'Port', 'Cigale'),
  fc.constantFrom('', 'Instagram', 'Google'),
  fc.constantFrom(
    ...['Followers', 'Mentions', 'Positive mentions', 'Neutral mentions', 'Negative mentions', 'Posts', 'Rating'],
    ...['Messages received', 'Messages answered', 'Satisfied answers', 'Survey answers', 'Reply time (minutes)', 'Own'],
  ),
  number,
  fc.constantFrom('', '', 'Delivery', 'Prices'),
);

const post = fc.tuple(
  day,
  fc.constantFrom('Facebook', 'Instagram', 'X', ''),
  fc.constantFrom('Photos', 'Reels', 'Something', ''),
  fc.constantFrom('', 'A question?', 'Some #words', '@you thanks', '=1+1', 'x'.repeat(400)),
  number,
  number,
);

const COLUMNS = 7;

describe('whatever is noted and posted', () => {
  const workbook = fc.tuple(fc.array(result, { maxLength: 30 }), fc.array(post, { minLength: 1, maxLength: 40 }));
  const tabsOf = ([results, posts]: readonly [readonly (readonly unknown[])[], readonly (readonly unknown[])[]]) =>
    [
      {
        name: 'Settings',
        cells: [
          ['Setting', 'Value'],
          ['Brand', 'Savon'],
        ],
      },
      { name: 'Results', cells: [['Date', 'Account', 'Platform', 'Indicator', 'Number', 'Theme'], ...results] },
      { name: 'Posts', cells: [['Date', 'Platform', 'Post type', 'Post', 'Views', 'Engagements'], ...posts] },
    ] as readonly TestTab[];

  it('nothing is told that is no number, no word, or wider than the page', () => {
    fc.assert(
      fc.property(workbook, (rows) => {
        const account = accountOf(documentOf(tabsOf(rows)));
        if (!account) return;
        for (const locale of LOCALES) {
          const context = sectionContext(account, locale);
          const blocks = [content, service, competitors].map((section) => section.describe(context));
          const lines: readonly RowModel[] = blocks.flatMap((block) => block?.rows ?? []);
          const model = { name: '', columns: [], rows: lines, charts: [], colour: '#1a73e8' };
          const said = textGrid(model, format(locale));
          expect(said).not.toMatch(/NaN|Infinity|undefined|null|\[object|\d[.,]\d{4,}|no data|pas de données/);
          const notes = lines.flatMap(({ cells }) => cells.map(({ note = '' }) => note)).join('\n');
          expect(notes).not.toMatch(/NaN|Infinity|undefined|null|\[object|no data|pas de données/);
          expect(lines.every(({ cells }) => cells.every(({ column, span }) => column <= COLUMNS && span === 1))).toBe(
            true,
          );
        }
      }),
      { numRuns: 120 },
    );
  });

  it('every share lies between 0 and 1 and inside its range, and no trait without a range on one side', () => {
    fc.assert(
      fc.property(workbook, (rows) => {
        const account = accountOf(documentOf(tabsOf(rows)));
        const { replies, satisfaction, themes = [] } = account?.service ?? {};
        for (const figure of [replies, satisfaction]) {
          if (!figure) continue;
          expect(figure.low).toBeLessThanOrEqual(figure.now + 1e-12);
          expect(figure.high).toBeGreaterThanOrEqual(figure.now - 1e-12);
          expect(figure.now).toBeLessThanOrEqual(1);
        }
        for (const { mentions, negative } of themes) if (negative >= 0) expect(negative).toBeLessThanOrEqual(mentions);
        for (const { low, high, times, posts } of account?.content.traits ?? []) {
          expect(low > 1 || high < 1).toBe(true);
          expect(times > low && times < high).toBe(true);
          expect(posts).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 80 },
    );
  });
});
