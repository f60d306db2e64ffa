import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { displayed } from '../../../src/core/report/display.ts';
import { PAGE_COLUMNS } from '../../../src/core/report/layout.ts';
import { campaigns } from '../../../src/core/report/sections/campaigns.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';

type Cells = readonly (string | number)[];

const margin = (share: string): TestTab => ({
  name: 'Settings',
  cells: [
    ['Setting', 'Value'],
    ['Gross margin', share],
  ],
});

const ads = (...rows: readonly Cells[]): TestTab => ({
  name: 'Meta Ads',
  cells: [
    [
      'Day',
      'Campaign name',
      'Amount spent (EUR)',
      'Purchases',
      'Purchases conversion value',
      'Link clicks',
      'Impressions',
    ],
    ...rows.map((row) => ['2025-04-29', ...row]),
  ],
});

/** The lines of the section as they are read, with the cells of a row parted by bars, and their notes. */
function section(locale: Locale, tabs: readonly TestTab[]): { lines: readonly string[]; notes: readonly string[] } {
  const document = tabs.length > 0 ? documentOf(tabs, { today: dayOf(2025, 5, 2) }) : sampleDocument(locale);
  const block = campaigns.describe(sectionContext(accountOf(document)!, locale));
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  const rows = block?.rows ?? [];
  return {
    lines: rows.map(({ cells }) => plain(cells.map((cell) => displayed(cell, format(locale))).join(' | '))),
    notes: rows.flatMap(({ cells }) => cells.flatMap(({ note }) => (note ? [plain(note)] : []))),
  };
}

const LOSES: Cells = ['Loses', 1200, 60, 480, 600, 60_000];
const PAYS: Cells = ['Pays', 500, 200, 8000, 5000, 500_000];

describe('platforms and campaigns, decided', () => {
  it('says from which return on ads pay, and of how many that is sure', () => {
    const tabs = [ads(LOSES, PAYS, ['Even', 400, 20, 900, 900, 90_000]), margin('50%')];
    expect(section('en', tabs).lines[1]).toBe(
      'Ads pay from 2× on (margin 50%). Of 3 campaigns 1 surely does, 1 surely not, 1 cannot be told yet.',
    );
    expect(section('fr', tabs).lines[1]).toBe(
      'Rentable dès 2 × (marge 50 %). Sur 3 campagnes : 1 sûrement, 1 sûrement pas, 1 à départager.',
    );
  });

  it('gives each campaign its return, its range, a verdict and how sure it is, or what is missing', () => {
    const { lines, notes } = section('en', [ads(LOSES, PAYS), margin('50%')]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Pays \| €500 \| €8,000 \| 16× \| [\d.]+–[\d.]+× \| increase \| on 200 sales$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Loses \| €1,200 \| .* \| reduce \| on 60 sales$/));
    expect(notes).toContainEqual(expect.stringMatching(/^With as many sales it surely pays down to [\d.]+×/));
    expect(notes).toContainEqual('Brought in €8,000 ÷ spend €500, according to Meta. A sale cost €2.50.');
  });

  it('counts only the campaigns that it shows, and says which of them have ended', () => {
    const [head, ...rows] = ads(LOSES, PAYS, ['Even', 400, 20, 900, 900, 90_000]).cells;
    const ended = ['2025-04-05', 'Over', 600, 200, 9000, 5000, 500_000];
    const tabs = [{ name: 'Meta Ads', cells: [head!, ended, ...rows] }, margin('50%')];
    const { lines } = section('en', tabs);
    expect(lines[1]).toBe(
      'Ads pay from 2× on (margin 50%). Of 4 campaigns 2 surely do, 1 surely not, 1 cannot be told yet; 1 has ended.',
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Over \| .* \| ended \| surely paid$/));
    const french = section('fr', tabs).lines;
    expect(french[1]).toBe(
      'Rentable dès 2 × (marge 50 %). Sur 4 campagnes : 2 sûrement, 1 sûrement pas, 1 à départager ; 1 est terminée.',
    );
    expect(french).toContainEqual(expect.stringMatching(/^Over \| .* \| terminée \| rentable$/));
  });

  it('does not compare the cost of sales that there are none of', () => {
    const tabs = [ads(['Silent', 500, 0, '', 900, 90_000]), margin('50%')];
    expect(section('en', tabs).lines[1]).toMatch(/^Neither a sale nor revenue is known/);
    expect(section('en', tabs).lines).toContainEqual(
      expect.stringMatching(/^Silent \| .* \| too early to say \| no sale recorded$/),
    );
    expect(section('fr', tabs).lines).toContainEqual(expect.stringMatching(/^Silent \| .* \| aucune vente$/));
  });

  it('asks for the margin where none is set, and never says increase', () => {
    const { lines } = section('en', [ads(LOSES, PAYS)]);
    expect(lines[1]).toMatch(/^Enter the gross margin in Settings: .*\(1 of 2 campaigns\)\.$/);
    expect(lines.join('\n')).not.toContain('increase');
    expect(lines).toContainEqual(expect.stringMatching(/^Pays .* \| too early to say \| margin missing$/));
  });

  it('makes one line of the rows that are too small to judge', () => {
    const small = (name: string): Cells => [name, 40, 1, 30, 50, 5000];
    const { lines } = section('en', [ads(PAYS, small('Tiny'), small('Smaller'), small('Least')), margin('50%')]);
    expect(lines.filter((line) => /^(Tiny|Smaller|Least)/.test(line))).toEqual([]);
    expect(lines).toContain('3 campaigns under €100 each are too small to judge');
  });

  it('compares two campaigns marked A and B, in both languages', () => {
    const pair = [
      ads(['Summer A', 500, 144, 5000, 1200, 90_000], ['Summer B', 500, 230, 8000, 1200, 90_000]),
      margin('50%'),
    ];
    expect(section('en', pair).lines).toContain(
      'Test of “Summer A” and “Summer B”: “Summer B” is better, 12% and 19.17% of the clicks became sales (solid, 374 sales).',
    );
    expect(section('fr', pair).lines).toContain(
      'Test entre « Summer A » et « Summer B » : « Summer B » est meilleur, 12 % et 19,17 % des clics ont donné une vente (solide, 374 ventes).',
    );
  });

  it('tells costs of a sale with their range where no revenue is known', () => {
    const { lines } = section('en', [ads(['Leads', 500, 50, '', 900, 90_000]), margin('50%')]);
    expect(lines[1]).toMatch(/^No revenue is known by campaign/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Leads \| €500 \| 50 \| €10 \| €[\d.]+–€[\d.]+ \| too early to say \| no revenue$/),
    );
  });

  it('says where the next euro returned most, or why that cannot be said', () => {
    const weeks = Array.from({ length: 10 }, (_, index) => {
      const [end, spend] = [dayOf(2025, 4, 30) - 7 * index, 500 + 100 * index];
      return [isoDay(end - 6), isoDay(end), 'Line', spend, spend / 10, 300 + 3 * spend];
    });
    const head = ['Reporting starts', 'Reporting ends', 'Campaign name', 'Amount spent (EUR)', 'Purchases'];
    const tab: TestTab = { name: 'Meta Ads', cells: [[...head, 'Purchases conversion value'], ...weeks] };
    const period: TestTab = {
      name: 'Settings',
      cells: [
        ['Setting', 'Value'],
        ['Period', '2025-04'],
      ],
    };
    expect(section('en', [tab, period]).lines.join('\n')).toMatch(
      /The next €1 in “Line” returned €3\b.* at €\d+ a week, as Meta counts\./,
    );
    expect(section('fr', [tab, period]).lines.join('\n')).toMatch(/Dans « Line », 1 € de plus a rapporté 3 €/);
    expect(section('en', [ads(PAYS), margin('50%')]).lines.join('\n')).toMatch(
      /Where the next €1 returns most cannot be told: it takes 8 weeks or 21 days of sales; “Pays” has 1 week\./,
    );
  });

  it('counts what the next hundred brought in sales, where no revenue is known', () => {
    const days = Array.from({ length: 28 }, (_, index) => {
      const spend = 20 + 10 * ((index * 5) % 9);
      return [isoDay(dayOf(2025, 4, 30) - index), 'Leads', spend, Math.round(spend / 5)];
    });
    const tab: TestTab = {
      name: 'Meta Ads',
      cells: [['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases'], ...days],
    };
    expect(section('en', [tab]).lines.join('\n')).toMatch(
      /The next €100 in “Leads” returned 20 sales \([\d.]+ to [\d.]+\) at €[\d.]+ a day\.\nFrom a curve through 28 days/,
    );
  });

  it('does not exist without ads', () => {
    const posts: TestTab = {
      name: 'Own',
      cells: [
        ['Date', 'Platform', 'Engagements'],
        ['2025-04-10', 'LinkedIn', 40],
      ],
    };
    expect(section('en', [posts]).lines).toEqual([]);
  });

  it('says of any ads what adds up to their number, and no number that is none', () => {
    const amount = fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 9000 }));
    const row = fc.tuple(
      fc.constantFrom('Red A', 'Red B', 'Blue', 'Green', ''),
      amount,
      fc.integer({ min: 0, max: 300 }),
      amount,
      fc.integer({ min: 0, max: 900 }),
      amount,
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean(), (rows, hasMargin) => {
        for (const locale of ['en', 'fr'] as const) {
          const { lines, notes } = section(locale, hasMargin ? [ads(...rows), margin('50%')] : [ads(...rows)]);
          expect([...lines, ...notes].join('\n')).not.toMatch(/NaN|Infinity|undefined|\[object|\d[.,]\d{4,}/);
          const counts = /^Ads pay .* Of \d+ campaigns? (\d+) surely do(?:es)?, (\d+) surely not, (\d+) cannot/.exec(
            lines[1] ?? '',
          );
          if (!counts) continue;
          const told = lines.filter((line) => /^(Red A|Red B|Blue|Green) \|/.test(line)).length;
          expect(counts.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(told);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(['en', 'fr'] as const)('fits the page, without a merge, in %s', (locale) => {
    const block = campaigns.describe(sectionContext(accountOf(sampleDocument(locale))!, locale))!;
    for (const { cells } of block.rows) {
      expect(cells.every(({ span }) => span === 1)).toBe(true);
      expect(cells.every(({ column }) => column <= PAGE_COLUMNS)).toBe(true);
    }
    const keys = block.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(section(locale, []).lines[1]!.length).toBeLessThanOrEqual(120);
  });
});
