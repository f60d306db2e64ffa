import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { LOCALES, type Locale } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { displayed } from '../../../src/core/report/display.ts';
import { evidenceLines } from '../../../src/core/report/evidence.ts';
import { type Block, FIRST, withShortenedTexts } from '../../../src/core/report/layout.ts';
import type { Section } from '../../../src/core/report/section.ts';
import { returned } from '../../../src/core/report/sections/return.ts';
import { scorecard } from '../../../src/core/report/sections/scorecard.ts';
import { documentOf, sampleDocument, type TestTab } from './documents.ts';

function described(section: Section, account: Account, locale: Locale): Block | undefined {
  return section.describe(sectionContext(account, locale));
}

/** The row of a key, as it is read, from the first column on. */
function texts(block: Block | undefined, key: string, locale: Locale): readonly string[] {
  const row = block!.rows.find((each) => each.key === key);
  return row!.cells.map((cell) => displayed(cell, format(locale)));
}

const table = (name: string, header: readonly string[], rows: TestTab['cells']): TestTab => ({
  name,
  cells: [[...header], ...rows],
});
const COSTS = table('Costs', ['From', 'To', 'Kind of cost', 'Amount'], [['2025-05-01', '2025-05-31', 'Labour', 200]]);
const sample = (locale: Locale): Account => accountOf(sampleDocument(locale))!;

describe('the section on the return', () => {
  it.each([
    ['en', '€6,000 invested, €9,600 of sales back: +20%, all costs included; +20% to +105% depending on who counts.'],
    [
      'fr',
      '6\u202f000\u00a0€ investis, 9\u202f600\u00a0€ de ventes\u00a0: +20\u00a0%, tous coûts compris\u00a0; de +20\u00a0% à +105\u00a0% selon qui compte.',
    ],
  ] as const)('says in one line what came back, and between which ends (%s)', (locale, message) => {
    const block = described(returned, sample(locale), locale);
    expect(texts(block, 'message', locale)).toEqual([message]);
    expect(message.length).toBeLessThanOrEqual(120);
  });

  it('sets the observers side by side with the gap, and marks the one that counts', () => {
    const block = described(returned, sample('en'), 'en');
    expect(texts(block, 'revenue analytics', 'en')).toEqual([
      'Web analytics',
      '€9,600',
      '',
      '+20%',
      '● the one that counts here',
    ]);
    expect(texts(block, 'revenue platform', 'en')).toEqual(['Meta', '€16,400', '+71%', '+105%', '']);
  });

  it('shows low, high and break-even of the return on ads, with how many sales it rests on', () => {
    const block = described(returned, sample('fr'), 'fr');
    expect(texts(block, 'ads', 'fr')).toEqual([
      'Retour sur la publicité',
      '4,1×',
      '2,05×',
      '4,1×',
      '1,33×',
      '▲ rentable (solide, 432 ventes)',
    ]);
  });

  it('names the ends by who counts, and says that the costs of results must not be added', () => {
    const block = described(returned, sample('en'), 'en');
    expect(texts(block, 'figures', 'en').slice(2, 6)).toEqual([
      'Lowest count',
      'Highest count',
      'To break even',
      'Verdict',
    ]);
    expect(texts(block, 'in-turn', 'en')[0]).toMatch(/divided by each result in turn.*must not be added\.$/);
    const french = described(returned, sample('fr'), 'fr');
    expect(texts(french, 'figures', 'fr').slice(2, 4)).toEqual(['Décompte bas', 'Décompte haut']);
    expect(texts(french, 'in-turn', 'fr')[0]).toMatch(/à ne pas additionner\.$/);
    expect(texts(french, 'revenue analytics', 'fr')).toContain('● source retenue');
  });

  it('speaks of one lead in the singular, and of a goal as of a goal', () => {
    const visits = table('LinkedIn', ['Date', 'Platform', 'Sessions'], [['2025-05-02', 'LinkedIn', 10]]);
    const leads = table('Results', ['Date', 'Indicator', 'Number', 'Value of one'], [['2025-05-10', 'Leads', 1, 40]]);
    const account = accountOf(documentOf([visits, leads, COSTS]))!;
    expect(texts(described(returned, account, 'en'), 'assumed 0', 'en')[0]).toMatch(
      /^Hypothesis: 1 lead noted in Results, at the 40 each/,
    );
    expect(texts(described(returned, account, 'fr'), 'assumed 0', 'fr')[0]).toMatch(/^Hypothèse\u00a0: 1 prospect \(/);
  });

  it('says what a customer may cost and did cost', () => {
    const say = (locale: Locale) => texts(described(returned, sample(locale), locale), 'customer', locale)[0];
    expect(say('en')).toBe('You may pay up to €288 for a customer; you paid €194 (31 new customers, solid).');
    expect(say('fr')).toBe(
      "Vous pouvez payer jusqu'à 288\u00a0€ pour un client\u00a0; vous avez payé 194\u00a0€ (31 nouveaux clients, solide).",
    );
  });

  it('marks as a hypothesis what rests on values that somebody has set', () => {
    const block = described(returned, sample('en'), 'en')!;
    const notes = block.rows.flatMap(({ cells }) => cells.flatMap(({ note }) => note ?? []));
    expect(texts(block, 'assumed', 'en')).toContain('hypothesis');
    expect(texts(block, 'assumed 0', 'en')[0]).toBe(
      'Hypothesis: 5 leads noted in Results, at the €15 each that you set, would be worth €75. Never added to the revenue.',
    );
    expect(notes.filter((note) => note.startsWith('Hypothesis'))).toHaveLength(2);
  });

  it('asks for what is missing, and is not there where neither money nor a goal on it is', () => {
    const organic = table('LinkedIn', ['Date', 'Platform', 'Impressions'], [['2025-05-02', 'LinkedIn', 1000]]);
    const ads = table('Meta Ads', ['Day', 'Campaign name', 'Amount spent (EUR)'], [['2025-05-02', 'A', 100]]);
    const goal = table(
      'Goals',
      ['Name', 'KPI', 'Target', 'Start', 'Deadline'],
      [['Pay off', 'Return, all costs included', 0.2, '2025-05-01', '2025-06-30']],
    );
    const account = (...tabs: readonly TestTab[]): Account => accountOf(documentOf(tabs))!;
    expect(described(returned, account(organic), 'en')).toBeUndefined();
    expect(texts(described(returned, account(organic, goal), 'en'), 'message', 'en')[0]).toMatch(/needs both/);
    const lines = described(returned, account(ads), 'en')!.rows.map(({ cells }) => String(cells[0]?.value ?? ''));
    expect(lines.filter((line) => line.startsWith('Missing: '))).toHaveLength(2);
  });

  it('never takes costs that are not entered for none', () => {
    const ads = table('Shop', ['Date', 'Platform', 'Revenue', 'Leads'], [['2025-05-02', 'LinkedIn', 900, 30]]);
    const costs = table(
      'Costs',
      ['From', 'To', 'Kind of cost', 'Amount'],
      [['2025-02-01', '2025-02-28', 'Labour', 200]],
    );
    const value = table('Settings', ['Setting', 'Value'], [['Customer value', 500]]);
    const account = accountOf(documentOf([ads, costs, value]))!;
    const block = described(returned, account, 'en');
    expect(texts(block, 'message', 'en')[0]).toBe('900 of sales came in; what social media cost is not entered.');
    expect(account.returned.customer!.paid).toBeNaN();
    expect(account.returned.resultCosts).toEqual([]);
    expect(block!.rows.some(({ sentence }) => sentence?.startsWith('Missing: hours'))).toBe(true);
  });

  it('says where the source that Settings name sees nothing, though others do', () => {
    const ads = table(
      'Meta Ads',
      ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'],
      [['2025-05-02', 'A', 100, 10, 400]],
    );
    const settings = table('Settings', ['Setting', 'Value'], [['Source of revenue', 'GA4']]);
    const block = described(returned, accountOf(documentOf([ads, settings]))!, 'en')!;
    expect(block.rows.some(({ sentence }) => sentence?.startsWith('The source of revenue that Settings name'))).toBe(
      true,
    );
    expect(texts(block, 'message', 'en')[0]).toMatch(/^€100 went into ads and came back 4 times/);
  });

  it('puts "at least" before a total with unknown costs, in the spelling of the currency', () => {
    const ads = table('Meta Ads', ['Day', 'Campaign name', 'Amount spent (EUR)'], [['2025-05-02', 'A', 100]]);
    const costs = table(
      'Costs',
      ['From', 'To', 'How often', 'Kind of cost', 'Amount'],
      [
        ['2025-05-01', '2025-05-31', 'Once', 'Labour', 200],
        ['2025-05-01', '2025-05-31', 'Once', 'Training', ''],
      ],
    );
    const account = accountOf(documentOf([ads, costs]))!;
    expect(texts(described(returned, account, 'en'), 'cost total', 'en')[1]).toBe('≥ €300');
    expect(texts(described(returned, account, 'fr'), 'cost total', 'fr')[1]).toBe('≥ 300\u00a0€');
  });
});

describe('the scorecard', () => {
  it('tells now, before, the change, which way is better and the place in the own history', () => {
    const block = described(scorecard, sample('en'), 'en');
    expect(texts(block, 'head', 'en')).toEqual([
      'Indicator',
      'May 2025',
      'Apr 2025',
      'Change',
      'Verdict',
      'Own history',
      'Benchmark',
    ]);
    expect(texts(block, 'sales ', 'en').slice(1, 6)).toEqual(['253', '195', '+30%', '▲ better', 'best of 5 months']);
    expect(texts(block, 'leads TikTok', 'en').slice(3, 5)).toEqual(['5, after 2', '○ too few']);
  });

  it.each([
    [
      'en',
      'Since April 2025: 8 indicators better, 0 clearly worse and 31 about equal or unclear; 9 could not be compared.',
      'Watch: Engagements · LinkedIn (weakest of 5 months, uncertain) and Engagement rate · LinkedIn (weakest of 5 months, uncertain).',
    ],
    [
      'fr',
      'Depuis avril 2025\u00a0: 8 indicateurs en mieux, 0 nettement moins bien et 31 stables ou incertains\u00a0; 9 sans comparaison possible.',
      "À surveiller\u00a0: Interactions · LinkedIn (plus bas de 5, incertain) et Taux d'engagement · LinkedIn (plus bas de 5, incertain).",
    ],
  ] as const)('counts every indicator once, and names what to watch (%s)', (locale, message, watch) => {
    const { rows } = sample(locale).scorecard;
    expect(8 + 0 + 31 + 9).toBe(rows.length);
    const block = described(scorecard, sample(locale), locale)!;
    const sentence = (key: string) => block.rows.find((row) => row.key === key)!.sentence;
    expect([sentence('message'), sentence('watch')]).toEqual([message, watch]);
  });

  it('names no columns of a comparison where nothing stands before', () => {
    const days = table('LinkedIn', ['Date', 'Platform', 'Sessions'], [['2025-05-02', 'LinkedIn', 10]]);
    const block = described(scorecard, accountOf(documentOf([days]))!, 'en');
    expect(texts(block, 'head', 'en')).toEqual(['Indicator', 'May 2025', '', '', '', '', '']);
  });

  it('shows a ticked benchmark with its value, source and year, and no column where none is ticked', () => {
    const block = described(scorecard, sample('fr'), 'fr')!;
    expect(texts(block, 'engagement_rate LinkedIn', 'fr')[6]).toBe('6,5\u00a0%');
    const line = block.rows.find(({ sentence }) => sentence?.startsWith('Repère'))!.sentence!;
    expect(line).toMatch(/6,5\u00a0% \(interactions ÷ impressions.*janvier 2025.*Buffer 2025/);
    const { benchmarks: _none, ...settings } = sampleDocument('fr').settings;
    const without = accountOf({ ...sampleDocument('fr'), settings })!;
    expect(texts(described(scorecard, without, 'fr'), 'head', 'fr')[6]).toBe('');
  });

  it('leaves the number before blank where only some platforms are compared, and names them', () => {
    const days = Array.from({ length: 61 }, (_, index) => isoDay(dayOf(2025, 4, 1) + index));
    const visits = table(
      'LinkedIn',
      ['Date', 'Platform', 'Sessions'],
      days.map((day) => [day, 'LinkedIn', 10]),
    );
    const newcomer = table(
      'TikTok',
      ['Date', 'Platform', 'Sessions'],
      days.slice(30).map((day) => [day, 'TikTok', 90]),
    );
    const block = described(scorecard, accountOf(documentOf([visits, newcomer]))!, 'en')!;
    expect(texts(block, 'sessions ', 'en').slice(1, 4)).toEqual(['3,100', '', '+3.3%']);
    const change = block.rows.find(({ key }) => key === 'sessions ')!.cells[3]!;
    expect(change.note).toMatch(/^Compared for LinkedIn only/);
  });

  it('says beside a figure why it is not compared', () => {
    const block = described(scorecard, sample('en'), 'en')!;
    const row = block.rows.find(({ key }) => key === 'views Facebook')!;
    expect(row.cells[0]!.note).toMatch(/another way/);
  });
});

describe('both', () => {
  it.each(LOCALES)('fit their texts into their columns (%s)', (locale) => {
    for (const section of [returned, scorecard]) {
      const { rows } = described(section, sample(locale), locale)!;
      const cut = withShortenedTexts(rows).flatMap((row, index) =>
        row.cells.filter((cell, place) => cell.value !== rows[index]!.cells[place]!.value).map(({ value }) => value),
      );
      expect(cut).toEqual([]);
    }
  });

  it.each(LOCALES)('have keys of their own for all rows, no merged cell and at most seven columns (%s)', (locale) => {
    for (const section of [returned, scorecard]) {
      const { rows } = described(section, sample(locale), locale)!;
      const keys = rows.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const cells = rows.flatMap((row) => row.cells);
      expect(cells.every(({ span, column }) => span === 1 && column < FIRST + 7)).toBe(true);
    }
  });
});

describe('what others found', () => {
  it('is quoted with its source and its date, or says that it has none', () => {
    const context = sectionContext(sample('en'), 'en');
    expect(evidenceLines(context)).toEqual([
      'One head of marketing in five can prove in figures what social media bring (CMO Survey, 2018).',
    ]);
    const { settings } = context.account.document;
    const quoted = { ...settings, evidence: [{ text: 'So it is.', source: '', date: '' }] };
    const account = { ...context.account, document: { ...context.account.document, settings: quoted } };
    expect(evidenceLines({ ...context, account })).toEqual(['So it is (source not named).']);
  });
});
