import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, type DocumentFacts } from '../../../src/core/findings/account.ts';
import { clientDocument } from '../../../src/core/findings/client.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { LOCALES, type Locale } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { textGrid } from '../../../src/core/report/grid.ts';
import { keyOf } from '../../../src/core/report/keep.ts';
import { mailOf } from '../../../src/core/report/mail.ts';
import type { SheetModel } from '../../../src/core/report/model.ts';
import { COST_KINDS, type Cost } from '../../../src/core/tabs/costs.ts';
import { documentOf, sampleDocument } from './documents.ts';
import { randomWorkbook } from './random-workbook.ts';

const SAMPLES = { en: sampleDocument('en'), fr: sampleDocument('fr') };

function copyFor(document: DocumentFacts, locale: Locale, period?: string): SheetModel {
  return buildReport(accountOf(clientDocument(document), period)!, locale, { reader: 'client' });
}

/** All that a copy holds: values, looks, notes, charts, the hidden column of keys, and page one as mail. */
function everythingIn(model: SheetModel, locale: Locale): string {
  return JSON.stringify([model, model.rows.map(keyOf), mailOf(model, format(locale))]);
}

const places = [undefined, 'Meta', 'TikTok', 'LinkedIn', 'Elsewhere'];
const shownTo = fc.constantFrom<Cost['shownTo']>('everyone', 'internal');
const cost: fc.Arbitrary<Cost> = fc
  .record({
    start: fc.integer({ min: dayOf(2024, 11, 1), max: dayOf(2025, 7, 1) }),
    days: fc.integer({ min: 0, max: 90 }),
    every: fc.constantFrom<Cost['every']>('once', 'month'),
    kind: fc.constantFrom(undefined, ...COST_KINDS.map(({ id }) => id)),
    amount: fc.oneof(
      fc.integer({ min: 0, max: 50_000 }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.constant(Number.NaN),
    ),
    platform: fc.constantFrom(...places),
    campaign: fc.constantFrom(undefined, 'Soap month', 'Elsewhere'),
    currency: fc.constantFrom(undefined, 'EUR', 'USD', 'CHF'),
    shownTo,
    row: fc.integer({ min: 2, max: 900 }),
  })
  .map(({ start, days, platform, campaign, currency, ...rest }) => ({
    ...rest,
    from: start,
    to: rest.every === 'month' && days % 3 === 0 ? Number.POSITIVE_INFINITY : start + days,
    ...(platform && { platform }),
    ...(campaign && { campaign }),
    ...(currency && { currency }),
  }));

const internal = cost.map((one): Cost => ({ ...one, shownTo: 'internal' }));
const periods = fc.constantFrom(
  undefined,
  '2025-04',
  '2025-03',
  '2025-Q1',
  '2025',
  '2025-W18',
  '2025-02-10..2025-03-20',
);

describe('the copy for a client', () => {
  it.each(LOCALES)(
    'of the sample is the same to the last hidden cell whatever is internal, in %s',
    (locale) => {
      const sample = SAMPLES[locale];
      const known = sample.costs!;
      const random = fc.record({
        // Each row of the sample may be the client's or ours; what is ours is changed at will, or gone.
        kept: fc.array(shownTo, { minLength: known.length, maxLength: known.length }),
        first: fc.array(internal, { maxLength: 6 }),
        second: fc.array(internal, { maxLength: 6 }),
        margin: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }), { nil: undefined }),
        value: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
        period: periods,
      });
      fc.assert(
        fc.property(random, ({ kept, first, second, margin, value, period }) => {
          const shown = known.filter((_, index) => kept[index] === 'everyone');
          const ours = known
            .filter((_, index) => kept[index] === 'internal')
            .map((one) => ({ ...one, shownTo: 'internal' as const }));
          const { grossMargin: _margin, customerValue: _value, ...settings } = sample.settings;
          const withThem = (costs: readonly Cost[], more: Partial<DocumentFacts['settings']>): DocumentFacts => ({
            ...sample,
            costs: costs.length > 0 ? costs : undefined,
            settings: { ...settings, ...more },
          });
          const assumed = {
            ...(margin && { grossMargin: margin }),
            ...(value && { customerValue: value, acquisitionShare: 0.3 }),
          };
          const without = everythingIn(copyFor(withThem(shown, {}), locale, period), locale);
          const one = everythingIn(copyFor(withThem([...first, ...shown, ...ours], assumed), locale, period), locale);
          const other = everythingIn(copyFor(withThem([...shown, ...second], {}), locale, period), locale);
          expect(one === without, 'with and without internal costs').toBe(true);
          expect(other === without, 'with other internal costs').toBe(true);
        }),
        { numRuns: 5 },
      );
    },
    120_000,
  );

  it('of any workbook is the same whatever is internal', () => {
    const margin = fc.constantFrom(undefined, 0.2, 0.75);
    fc.assert(
      fc.property(
        randomWorkbook,
        fc.array(internal, { maxLength: 8 }),
        margin,
        periods,
        (tabs, ours, margin, period) => {
          const document = documentOf(tabs);
          const shown = (document.costs ?? []).filter((one) => one.shownTo === 'everyone');
          const { grossMargin: _, ...settings } = document.settings;
          const alone = { ...document, settings, costs: shown.length > 0 ? shown : undefined };
          if (!accountOf(alone, period)) return;
          const before = everythingIn(copyFor(alone, 'en', period), 'en');
          expect(everythingIn(copyFor(document, 'en', period), 'en') === before, 'as it stands').toBe(true);
          const changed = {
            ...document,
            costs: [...ours, ...shown],
            settings: { ...settings, ...(margin && { grossMargin: margin }), customerValue: 288 },
          };
          expect(everythingIn(copyFor(changed, 'en', period), 'en') === before, 'with other costs').toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  }, 120_000);

  it('leaves out costs that our own report counts', () => {
    const sample = SAMPLES.en;
    const one: Cost = { ...sample.costs![0]!, amount: 12_345, shownTo: 'internal' };
    const more = { ...sample, costs: [...sample.costs!, one] };
    const own = (document: DocumentFacts): string => everythingIn(buildReport(accountOf(document)!, 'en'), 'en');
    expect(own(more) === own(sample)).toBe(false);
    expect(everythingIn(copyFor(more, 'en'), 'en') === everythingIn(copyFor(sample, 'en'), 'en')).toBe(true);
  });

  it.each(LOCALES)('never speaks of all costs, of our settings or of our margin, in %s', (locale) => {
    const ours =
      locale === 'en'
        ? /all costs|menu ›|settings|margin|costs tab|internal|changes tab/i
        : /tous(?: les)? coûts|menu ›|réglages|marge|onglet coûts|interne|onglet changements/i;
    const sample = SAMPLES[locale];
    const linesOf = (model: SheetModel): readonly string[] => {
      const rows = model.rows.filter(({ block }) => block !== 'hand-over');
      const notes = rows.flatMap(({ cells }) => cells.flatMap(({ note }) => note ?? []));
      return [...textGrid({ ...model, rows }, format(locale)).split('\n'), ...notes];
    };
    expect(linesOf(buildReport(accountOf(sample)!, locale)).some((line) => ours.test(line))).toBe(true);
    const withoutSales = {
      ...sample,
      facts: { ...sample.facts, tables: sample.facts.tables.slice(0, 1) },
      results: [],
    };
    const documents = [sample, { ...sample, costs: undefined }, { ...sample, goals: [], changes: [] }, withoutSales];
    for (const document of documents) {
      for (const period of [undefined, '2025-04', '2025-Q1', '2025-06']) {
        expect(linesOf(copyFor(document, locale, period)).filter((line) => ours.test(line))).toEqual([]);
      }
    }
  });

  it('has no row for those who gather documents, and says how to hand it over', () => {
    const model = copyFor(SAMPLES.en, 'en');
    expect(model.name).toMatch(/^Report May 2025 \(client\)$/);
    expect(model.rows.some(({ block }) => block === 'summary')).toBe(false);
    expect(textGrid(model, format('en'))).toContain('Copy to › New spreadsheet');
    expect(textGrid(model, format('en'))).toContain('Do not share this workbook');
  });
});
