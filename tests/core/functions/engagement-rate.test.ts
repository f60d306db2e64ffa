import { describe, expect, it } from 'vitest';
import type { Facts, FactTable } from '../../../src/core/facts/define.ts';
import type { Grain } from '../../../src/core/fields.ts';
import { callFormula } from '../../../src/core/functions/call.ts';
import { engagementRate } from '../../../src/core/functions/engagement-rate.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { environment } from './calls.ts';

const UNKNOWN = Number.NaN;

interface Rows {
  readonly platform: string;
  readonly grain?: Grain;
  readonly engagements?: readonly number[];
  readonly impressions?: readonly number[];
  readonly views?: readonly number[];
  readonly counts?: readonly number[];
  readonly social?: readonly number[];
}

/** A table of the document, of which only what is given is known. */
function table({ platform, grain = 'post', counts, social, ...measures }: Rows): FactTable {
  const rows = Math.max(...Object.values(measures).map((values) => values.length));
  const columns = Object.entries(measures).map(([name, values]) => [name, Float64Array.from(values)]);
  const name = { en: platform, fr: platform };
  return {
    source: { id: 'test', name, platform, grain, paid: 'organic', columns: [], signatures: [] },
    tab: platform,
    grain,
    headerRow: 1,
    rows,
    sheetRows: new Int32Array(rows),
    day: new Float64Array(rows),
    dayEnd: new Float64Array(rows),
    measures: Object.fromEntries(columns),
    dimensions: {},
    currency: undefined,
    from: UNKNOWN,
    to: UNKNOWN,
    problems: [],
    counts: Uint8Array.from(counts ?? new Array(rows).fill(1)),
    platformOf: new Uint16Array(rows).fill(1),
    platforms: ['', platform],
    social: Uint8Array.from(social ?? new Array(rows).fill(1)),
  };
}

function document(...rows: readonly Rows[]): Facts {
  return { tables: rows.map(table), problems: [] };
}

function rateOf(facts: Facts, locale: Locale = 'en') {
  try {
    return callFormula(engagementRate, [], environment(locale, { facts: () => facts }));
  } catch (error) {
    return (error as Error).message.replaceAll('\u00a0', ' ');
  }
}

const facebook: Rows = { platform: 'Facebook', engagements: [30, 70], impressions: [1000, 1000] };

describe('ENGAGEMENT_RATE()', () => {
  it('is one ratio of sums over the posts of all tabs', () => {
    const facts = document(facebook, { platform: 'Instagram', engagements: [300], impressions: [2000] });
    expect(rateOf(facts)).toBe(400 / 4000);
  });

  it('takes views where a layout has no impressions', () => {
    expect(rateOf(document(facebook, { platform: 'TikTok', engagements: [100], views: [2000] }))).toBe(200 / 4000);
  });

  it('names a platform of which only days are known, where it holds most of the engagements', () => {
    const days: Rows = { platform: 'TikTok', grain: 'day', engagements: [5000], views: [90_000] };
    expect(rateOf(document(facebook, days))).toContain('Only 2% of the engagements');
    expect(rateOf(document(facebook, days))).toContain('Left out: TikTok');
    expect(rateOf(document(facebook, { ...days, engagements: [20] }))).toBe(100 / 2000);
  });

  it('counts no engagement twice where posts and days of one platform are known', () => {
    expect(rateOf(document(facebook, { ...facebook, grain: 'day', engagements: [3000, 3000] }))).toBe(100 / 2000);
  });

  it('takes impressions where both are known, and views in the rows that know nothing else', () => {
    const both = { impressions: [1000, UNKNOWN], views: [9999, 500] };
    expect(rateOf(document({ platform: 'X', engagements: [10, 20], ...both }))).toBe(30 / 1500);
  });

  it('counts no row twice, no other channel, and no table but those of posts', () => {
    const twice: Rows = { ...facebook, counts: [0, 1] };
    const elsewhere: Rows = { platform: 'Web', engagements: [500], impressions: [500], social: [0] };
    const days: Rows = { platform: 'Facebook', grain: 'day', engagements: [999], impressions: [999] };
    expect(rateOf(document(twice, elsewhere, days))).toBe(70 / 1000);
  });

  it('leaves out posts whose engagements are unknown, for nobody can say what they would add', () => {
    expect(rateOf(document({ ...facebook, engagements: [30, UNKNOWN] }))).toBe(30 / 1000);
  });

  it('stands while four fifths of the engagements are in it, and not below', () => {
    const without = (engagements: number): Rows => ({ platform: 'LinkedIn', engagements: [engagements] });
    expect(rateOf(document(facebook, without(25)))).toBe(100 / 2000);
    expect(rateOf(document(facebook, without(26)))).toBe(
      'Only 79% of the engagements come from posts with known impressions or views. Left out: LinkedIn. ' +
        'For your own choice, write =ENGAGEMENT_RATE(engagements; impressions).',
    );
  });

  it('names the platforms that it leaves out, the largest first, in the language of the document', () => {
    const facts = document(
      facebook,
      { platform: 'LinkedIn', engagements: [80] },
      { platform: 'X', engagements: [220] },
      { platform: '', engagements: [5] },
    );
    expect(rateOf(facts, 'fr')).toBe(
      'Seules 25 % des interactions viennent de publications dont on connaît ces données : impressions ou vues. ' +
        'Laissées de côté : X, LinkedIn et un onglet sans plateforme. ' +
        'Pour choisir vous-même, écrivez =TAUX_ENGAGEMENT(interactions; impressions).',
    );
  });

  it('does not name a platform of which hardly anything is left out', () => {
    const mostly: Rows = { platform: 'Facebook', engagements: [100, 1], impressions: [2000, UNKNOWN] };
    expect(rateOf(document(mostly, { platform: 'X', engagements: [90] }))).toContain('Left out: X. ');
  });

  it('says what to do where there is nothing to count from', () => {
    expect(rateOf(document())).toBe(
      'No tab holds posts with both engagements and impressions or views. Add an export, ' +
        'or write =ENGAGEMENT_RATE(engagements; impressions).',
    );
    expect(rateOf(document({ platform: 'Instagram', impressions: [100] }))).toContain('No tab holds posts');
    expect(rateOf(document({ platform: 'Instagram', engagements: [0], impressions: [0] }))).toContain(
      'Impressions: 0.',
    );
  });
});
