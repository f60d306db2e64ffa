import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { LOCALES, type Locale } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { textGrid } from '../../../src/core/report/grid.ts';
import type { RowModel, SheetModel } from '../../../src/core/report/model.ts';
import { documentOf, sampleDocument, type TestTab } from './documents.ts';

const OWN = ['content', 'service', 'competitors'] as const;

type Document = Parameters<typeof accountOf>[0];

const models = new Map<string, SheetModel>();

/** The sample's report is made once for each language. */
function reportOf(document: Document | 'sample', locale: Locale): SheetModel {
  const make = (of: Document) => buildReport(accountOf(of)!, locale);
  if (document !== 'sample') return make(document);
  const model = models.get(locale) ?? make(sampleDocument(locale));
  models.set(locale, model);
  return model;
}

function rowsOf(document: Document | 'sample', locale: Locale, block: string): readonly RowModel[] {
  return reportOf(document, locale).rows.filter((row) => row.block === block);
}

function textOf(document: Document | 'sample', locale: Locale, block: string): string {
  const text = textGrid({ ...reportOf(document, locale), rows: rowsOf(document, locale, block) }, format(locale));
  return text.replace(/\u00a0/g, ' ');
}

describe.each(LOCALES)('the pages on content, service and competitors (%s)', (locale) => {
  it.each(OWN)('%s opens with a heading and one message that fits its line', (block) => {
    const rows = rowsOf('sample', locale, block);
    expect(rows[0]!.cells[0]!.style).toBe('heading');
    const messages = rows.filter(({ key }) => key.startsWith('message'));
    expect(messages).toHaveLength(1);
    expect(String(messages[0]!.cells[0]!.value).length).toBeLessThanOrEqual(120);
  });

  it.each(OWN)('%s merges no cells, and its rows have keys of their own', (block) => {
    const rows = rowsOf('sample', locale, block);
    expect(rows.flatMap(({ cells }) => cells).every(({ span }) => span === 1)).toBe(true);
    const named = rows.map(({ key }) => key).filter((key) => !/^r\d+/.test(key));
    expect(new Set(named).size).toBe(named.length);
  });

  it('every figure that was worked out says how', () => {
    const figures = OWN.flatMap((block) => rowsOf('sample', locale, block)).flatMap(({ cells, key }) =>
      cells.filter(({ value, column }) => typeof value === 'number' && column > 1).map((cell) => ({ key, cell })),
    );
    const firsts = figures.filter(({ cell, key }) => cell.format?.includes('%') && !/^format/.test(key));
    expect(firsts.filter(({ cell }) => !cell.note && cell.column === 2)).toEqual([]);
  });
});

describe('the sample', () => {
  it('names the question as what good posts have in common, and gives it as a reason', () => {
    const english = textOf('sample', 'en', 'content');
    expect(english).toMatch(/Posts with a question: 1\.\d × the usual, between 1\.\d and 1\.\d \(\d+ posts, solid\)/);
    expect(english).toMatch(/Why it may be so: posts with a question/);
    expect(textOf('sample', 'fr', 'content')).toMatch(/Les publications avec une question.: 1,\d × l'habituel/);
  });

  it('names the theme that people complain of, and our share of voice', () => {
    expect(textOf('sample', 'en', 'service')).toMatch(/“Delivery” draws more criticism/);
    expect(textOf('sample', 'en', 'competitors')).toMatch(/Share of voice: 30% of 461 mentions of 3 brands/);
    expect(textOf('sample', 'fr', 'competitors')).toMatch(/Part de voix.: 30.% des 461 mentions/);
  });
});

describe('an account with little', () => {
  const ads: TestTab = {
    name: 'Meta Ads',
    cells: [
      ['Day', 'Campaign name', 'Amount spent (EUR)'],
      ['2025-05-31', 'A', 10],
    ],
  };

  it.each(LOCALES)('has none of these pages without posts, results and goals (%s)', (locale) => {
    for (const block of OWN) expect(rowsOf(documentOf([ads]), locale, block)).toEqual([]);
  });

  it('is told what to enter where a goal needs it', () => {
    const goals: TestTab = {
      name: 'Goals',
      cells: [
        ['Name', 'KPI', 'Start value', 'Target', 'Start', 'Deadline'],
        ['Happy callers', 'Customer satisfaction', '0.8', '0.9', '2025-05-01', '2025-12-31'],
      ],
    };
    const document = documentOf([ads, goals]);
    expect(textOf(document, 'en', 'service')).toMatch(
      /The goal “Happy callers” is not measured: note “Satisfied answers” and “Survey answers” in Results/,
    );
    expect(textOf(document, 'fr', 'service')).toMatch(
      /« Happy callers » n'est pas mesuré : notez « Réponses satisfaites »/,
    );
  });

  it('is told that there are too few posts, or that nobody engages with them', () => {
    const posts = (count: number, engagements: number): TestTab => ({
      name: 'Posts',
      cells: [
        ['Date', 'Platform', 'Post', 'Engagements'],
        ...Array.from({ length: count }, (_, index) => [
          `2025-05-${10 + index}`,
          'Facebook',
          `Post ${index}`,
          index === 0 ? 2 : engagements,
        ]),
      ],
    });
    expect(textOf(documentOf([ads, posts(3, 40)]), 'en', 'content')).toContain('Too few posts to compare');
    expect(textOf(documentOf([ads, posts(9, 0)]), 'en', 'content')).toContain('no engagement at all');
  });
});

describe('where we stand among the competitors', () => {
  const said = (ours: number, theirs: number, locale: Locale): string => {
    const results: TestTab = {
      name: 'Results',
      cells: [
        ['Date', 'Account', 'Platform', 'Indicator', 'Number'],
        ['2025-05', '', 'Instagram', 'Followers', ours],
        ['2025-05', 'Port', 'Instagram', 'Followers', theirs],
      ],
    };
    const ads: TestTab = {
      name: 'Ads',
      cells: [
        ['Day', 'Campaign name', 'Amount spent (EUR)'],
        ['2025-05-31', 'A', 10],
      ],
    };
    return textOf(documentOf([ads, results]), locale, 'competitors');
  };

  it('is said as ahead, level or behind, with the gap', () => {
    expect(said(1200, 1000, 'en')).toContain('Followers · Instagram: we rank first of 2, 200 ahead of Port.');
    expect(said(1000, 1000, 'en')).toContain('Followers · Instagram: we are level with Port.');
    expect(said(1000, 1250, 'en')).toContain('Followers · Instagram: we rank 2 of 2, 250 behind Port.');
    expect(said(1000, 1250, 'fr')).toContain('Abonnés · Instagram : nous sommes 2e sur 2, 250 derrière Port.');
  });
});
