import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { decisionSentences, findingSentence } from '../../../src/core/report/sentences.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

type Cells = readonly (string | number)[];

const tab = (name: string, ...cells: readonly Cells[]): TestTab => ({ name, cells });

/** One row a campaign at the end of April: spend, sales, revenue, clicks, impressions. */
const ads = (...rows: readonly Cells[]): TestTab =>
  tab(
    'Meta Ads',
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
  );

const costs = tab(
  'Costs',
  ['From', 'To', 'How often', 'Kind of cost', 'Amount'],
  ['2025-04-01', '', 'Once', 'Tools', 50],
);
const margin = tab('Settings', ['Setting', 'Value'], ['Gross margin', '50%']);

const goal = (kpi: string, target: number, scope = ''): TestTab =>
  tab(
    'Goals',
    ['Goal', 'KPI', 'Starting point', 'Target', 'Start', 'Deadline', 'Applies to', 'Direction'],
    ['More', kpi, 0, target, '2025-01-01', '2025-05-10', scope, ''],
  );

function account(...tabs: readonly TestTab[]): Account {
  return accountOf(documentOf(tabs, { today: dayOf(2025, 5, 2) }))!;
}

const LOSES: Cells = ['Loses', 1200, 12, 480, 600, 60_000];
const PAYS: Cells = ['Pays', 500, 200, 8000, 5000, 500_000];
const EVEN: Cells = ['Even', 400, 20, 900, 900, 90_000];

describe('the decision', () => {
  it('takes the budget of what surely loses to what surely pays', () => {
    expect(account(ads(LOSES, PAYS), costs, margin).decision).toMatchObject({
      id: 'reallocate',
      from: { campaign: 'Loses' },
      to: { campaign: 'Pays' },
    });
  });

  it('raises what pays, or cuts what loses, where there is only that', () => {
    expect(account(ads(PAYS, EVEN), costs, margin).decision).toMatchObject({ id: 'increase' });
    expect(account(ads(LOSES, EVEN), costs, margin).decision).toMatchObject({ id: 'reduce' });
  });

  it('gives more to the campaign whose return is surest, not to the largest', () => {
    const surest: Cells = ['Surest', 300, 400, 16_000, 9000, 900_000];
    expect(account(ads(PAYS, surest), costs, margin).decision).toMatchObject({
      id: 'increase',
      campaign: { campaign: 'Surest' },
    });
  });

  it('without a margin only cuts what surely loses, and asks for the margin', () => {
    expect(account(ads(PAYS, EVEN), costs).decision.id).toBe('pilot');
    const found = account(ads(['Loses', 1200, 60, 480, 600, 60_000], PAYS), costs);
    expect(found.decision).toMatchObject({ id: 'reduce', campaign: { campaign: 'Loses' } });
    expect(decisionSentences(found.decision, sectionContext(found, 'en')).join('\n')).toContain(
      'Enter the gross margin in Settings',
    );
  });

  it('says first what helps a goal that is behind', () => {
    const found = account(ads(PAYS, EVEN), costs, margin, goal('revenue', 90_000));
    expect(found.goals[0]?.status).toBe('behind');
    expect(found.decision).toMatchObject({ id: 'increase', helps: { goal: { name: 'More' } } });
  });

  it('repairs before it tries, where no verdict can be given', () => {
    expect(account(ads(['No sales', 900, '', '', 500, 50_000]), costs, margin).decision).toMatchObject({
      id: 'trackRevenue',
    });
    expect(account(ads(EVEN), margin).decision).toEqual({ id: 'enterCosts' });
  });

  it('is a pilot with the trials that it needs where nothing can be told', () => {
    const { decision } = account(ads(EVEN), costs, margin);
    if (decision.id !== 'pilot') throw new Error(decision.id);
    // 20 of 900 clicks: half as much again is 3.3 %, for which a proportions test needs 3,400 clicks a variant, far above
    // what a pilot costs; 900 of 90,000 impressions need 7,746 each, at 4.44 a thousand.
    expect(decision).toMatchObject({
      platform: 'Meta',
      budget: 100,
      sample: { of: 'clicksOfImpressions', rate: 0.01 },
    });
    expect(decision.sample?.trials).toBeGreaterThan(7000);
    expect(decision.sample?.trials).toBeLessThan(8000);
  });

  it('keeps what is there, and names the day to look again, where there are no ads', () => {
    const results = tab('Results', ['Date or month', 'Indicator', 'Number'], ['April 2025', 'Revenue', 4000]);
    const posts = tab('Own', ['Date', 'Platform', 'Impressions', 'Engagements'], ['2025-04-10', 'LinkedIn', 900, 40]);
    expect(account(posts, results, costs, margin).decision).toEqual({ id: 'keep', lookAgain: dayOf(2025, 5, 30) });
  });

  it('cuts no campaign that has ended, but says not to run it again', () => {
    const ended: TestTab = tab(
      'Meta Ads',
      ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'],
      ['2025-04-05', 'Loses', 1200, 12, 480],
      ['2025-04-29', 'Even', 400, 20, 900],
    );
    const found = account(ended, costs, margin);
    expect(found.decision).toMatchObject({ id: 'reduce', campaign: { isRunning: false } });
    expect(decisionSentences(found.decision, sectionContext(found, 'en'))[0]).toMatch(
      /^Reduce: do not run “Loses” again/,
    );
  });
});

describe('the sentences of a decision', () => {
  const documents: Readonly<Record<string, readonly TestTab[]>> = {
    reallocate: [ads(LOSES, PAYS), costs, margin],
    increase: [ads(PAYS, EVEN), costs, margin],
    reduce: [ads(LOSES, EVEN), costs, margin],
    trackRevenue: [ads(['No sales', 900, '', '', 500, 50_000])],
    enterCosts: [ads(EVEN), margin],
    pilot: [ads(EVEN), costs, margin],
  };

  it.each(
    Object.keys(documents).flatMap((id) => (['en', 'fr'] as const).map((locale): [string, Locale] => [id, locale])),
  )('are one proposal and its reasons of at most 140 characters: %s, %s', (id, locale) => {
    const found = account(...documents[id]!);
    expect(found.decision.id).toBe(id);
    const sentences = decisionSentences(found.decision, sectionContext(found, locale));
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThanOrEqual(140);
      expect(sentence).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('what is said of a campaign', () => {
  const said = (of: Account, locale: Locale): readonly string[] =>
    [
      ...of.findings.map((finding) => findingSentence(finding, sectionContext(of, locale))),
      ...decisionSentences(of.decision, sectionContext(of, locale)),
    ].map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '));

  it('names who counts, the campaign that is better, the pace and when to stop', () => {
    const found = account(ads(LOSES, PAYS), costs, margin);
    const english = said(found, 'en');
    expect(english).toContain(
      '“Loses” cost €1,200 and brought back €480, as Meta counts: it loses money (solid, 12 sales).',
    );
    expect(english).toContain('Reallocate: move the budget of “Loses” (€1,200) to “Pays”, by 20% of it a week.');
    expect(english).toContainEqual(
      expect.stringMatching(
        /^On 200 sales as Meta counts, “Pays” returns [\d.]+ to [\d.]+ times the spend; stop if its return falls below 2 \(break-even\)\.$/,
      ),
    );
    const french = said(found, 'fr');
    expect(french).toContain(
      "« Loses » a coûté 1 200 € et rapporté 480 € selon Meta : la campagne perd de l'argent (solide, 12 ventes).",
    );
    expect(french).toContain(
      'Réaffecter : passer le budget de « Loses » (1 200 €) à « Pays », 20 % de ce budget par semaine.',
    );
    expect(french).toContainEqual(
      expect.stringMatching(
        /^Sur 200 ventes selon Meta, « Pays » rapporte .* ; arrêter sous 2, le seuil de rentabilité\.$/,
      ),
    );
  });

  it.each(['en', 'fr'] as const)('stays within a line, however long the names, in %s', (locale) => {
    const long = (name: string, [, ...rest]: Cells): Cells => [
      `${name} of the whole spring and summer season`,
      ...rest,
    ];
    const found = account(ads(long('Loses', LOSES), long('Pays', PAYS)), costs, margin);
    expect(found.decision.id).toBe('reallocate');
    for (const sentence of said(found, locale)) expect(sentence.length).toBeLessThanOrEqual(140);
  });
});

describe('the finding on a losing campaign', () => {
  it('says from which amount it would pay, where more came back than was spent', () => {
    const found = account(ads(['Thin', 1000, 300, 1300, 9000, 900_000]), costs, margin);
    const finding = found.findings.find(({ id }) => id === 'campaignLoses')!;
    expect(findingSentence(finding, sectionContext(found, 'en'))).toBe(
      '“Thin” cost €1,000 and brought back €1,300, as Meta counts: after the cost of goods it takes €2,000 to pay (solid, 300 sales).',
    );
    expect(findingSentence(finding, sectionContext(found, 'fr')).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      '« Thin » a coûté 1 000 € et rapporté 1 300 € selon Meta : avec la marge, il faudrait 2 000 € (solide, 300 ventes).',
    );
  });
});
