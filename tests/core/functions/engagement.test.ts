import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import { factsOfExport } from '../../../src/core/functions/shared/export-facts.ts';
import type { Grid } from '../../../src/core/lib/cells.ts';
import { call, column, environment, failure } from './calls.ts';

const HEADER = ['Post ID', 'Publish time', 'Permalink', 'Views', 'Reach', 'Reactions', 'Comments', 'Shares'];

/** A whole tab of posts, as a formula gets it. */
const posts = (...figures: readonly (readonly unknown[])[]): unknown[][] => [
  HEADER,
  ...figures.map((row, index) => [`1${index}`, '04/15/2025 10:00', `https://www.facebook.com/1${index}`, ...row]),
  HEADER.map(() => ''),
];

const TAB = posts([1000, 500, 40, 6, 4], [3000, 2000, 70, 0, 0], ['', 100, 20, 0, 0]);

function ofExport(name: string, ...values: unknown[]) {
  const exportFacts = (grid: Grid) => factsOfExport(grid, { zone: 'Europe/Paris', locale: 'en_US' });
  const facts = () => exportFacts(TAB as Grid)!;
  return callFormula(formulaNamed(name)!, values, environment('en', { exportFacts, facts }));
}

describe('the mean of the rates of posts', () => {
  it('gives each post the same weight, where the rate of the account follows what many saw', () => {
    const [engagements, impressions] = [column(50, 10), column(100, 10_000)];
    expect(call('ENGAGEMENT_RATE_MEAN', engagements, impressions)).toBeCloseTo((0.5 + 0.001) / 2, 12);
    expect(call('ENGAGEMENT_RATE', 60, 10_100)).toBeCloseTo(0.00594, 5);
  });

  it('leaves out rows whose base is 0 or unknown, and rows whose engagements are not known', () => {
    const rows = [column(30, 20, 10, '', 5), column(1000, 0, '', 500, '-')];
    expect(call('ENGAGEMENT_RATE_MEAN', ...rows)).toBeCloseTo(0.03, 12);
  });

  it('adds several columns row by row, and leaves a row out of which one part is missing', () => {
    const parts = [
      ['Reactions', 'Comments', 'Shares'],
      [40, 6, 4],
      [40, '', 4],
      [10, 0, 0],
    ];
    expect(call('ENGAGEMENT_RATE_MEAN', parts, column('Reach', 1000, 1000, 1000))).toBeCloseTo(0.03, 12);
  });

  it('takes whole columns with a header and blank rows below, and gives one value', () => {
    const [engagements, impressions] = [column('E', 34, 35, ...blanks(50)), column('I', 1000, 1000, ...blanks(50))];
    expect(call('ENGAGEMENT_RATE_MEAN', engagements, impressions)).toBeCloseTo(0.0345, 12);
    expect(call('ENGAGEMENT_RATE_MEAN', 34, 1000)).toBe(0.034);
    expect(call('ENGAGEMENT_RATE_MEAN', column('', ''), column('', ''))).toBe('');
  });

  it('says what is missing where no post has a rate, and names the row of what cannot be read', () => {
    expect(failure('en', 'ENGAGEMENT_RATE_MEAN', column(1, 2), column(0, ''))).toContain('Impressions: 0 or blank');
    expect(failure('fr', 'ENGAGEMENT_RATE_MEAN', column(1, 'x'), column(9, 9))).toContain('Interactions, ligne 2');
  });

  it('comes of a whole export and of all tabs, on the base that is named', () => {
    expect(ofExport('ENGAGEMENT_RATE_MEAN', TAB)).toBeCloseTo((50 / 1000 + 70 / 3000) / 2, 12);
    expect(ofExport('ENGAGEMENT_RATE_MEAN')).toBe(ofExport('ENGAGEMENT_RATE_MEAN', TAB));
    expect(ofExport('ENGAGEMENT_RATE_MEAN', TAB, 'reach')).toBeCloseTo((50 / 500 + 70 / 2000 + 20 / 100) / 3, 12);
    expect(ofExport('TAUX_ENGAGEMENT_MOYEN', 'portée')).toBe(ofExport('ENGAGEMENT_RATE_MEAN', TAB, 'reach'));
    expect(ofExport('ENGAGEMENT_RATE', TAB, 'reach')).toBeCloseTo(140 / 2600, 12);
  });

  it('writes its own name where it does not find an export', () => {
    const range = [
      [1, 2],
      [3, 4],
    ];
    expect(() => ofExport('ENGAGEMENT_RATE_MEAN', range)).toThrow('=ENGAGEMENT_RATE_MEAN(engagements; impressions)');
  });

  it('lies between the rates, and is that of the account where all posts were shown equally often', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10_000 }), (engagements, shown) => {
        const result = call('ENGAGEMENT_RATE_MEAN', column(...engagements), shown) as number;
        const total = engagements.reduce((sum, each) => sum + each, 0);
        expect(result).toBeCloseTo(total / (engagements.length * shown), 9);
        expect(result).toBeLessThanOrEqual(Math.max(...engagements) / shown + 1e-9);
      }),
    );
  });
});

describe('the rate of a day', () => {
  it('divides by the days and by the followers, and is blank in a row without either', () => {
    expect(call('DAILY_ENGAGEMENT_RATE', 600, 30, 2000)).toBeCloseTo(0.01, 12);
    expect(call('DAILY_ENGAGEMENT_RATE', column(600, 600), column(0, 30), 2000)).toEqual([[''], [0.01]]);
    expect(failure('en', 'DAILY_ENGAGEMENT_RATE', 600, 30, 0)).toContain('or no followers');
  });

  it('is the same for any number of days alike', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.integer({ min: 1, max: 365 }),
        fc.integer({ min: 1 }),
        (daily, days, followers) => {
          const one = call('DAILY_ENGAGEMENT_RATE', daily, 1, followers) as number;
          expect(call('DAILY_ENGAGEMENT_RATE', daily * days, days, followers)).toBeCloseTo(one, 9);
        },
      ),
    );
  });
});

describe('what people do with posts', () => {
  it.each(['AMPLIFICATION_RATE', 'APPLAUSE_RATE', 'CONVERSATION_RATE'])(
    '%s is a share of followers, or a number a post, and never set in percent by itself',
    (name) => {
      expect(call(name, 100, 500)).toBe(0.2);
      expect(call(name, 100, 20)).toBe(5);
      expect(formulaNamed(name)!.formattedByHand).toBe(true);
      expect(failure('en', name, 100, 0)).toMatch(/^Followers or posts: 0\./);
      expect(failure('fr', name, 100, 0)).toMatch(/^Abonnés ou publications\u00a0: 0\./);
    },
  );

  it('may come to more than all: nothing is cut at 100%', () => {
    expect(call('VIRALITY_RATE', 30, 20)).toBe(1.5);
    expect(call('SAVE_RATE', 30, 20)).toBe(1.5);
    expect(call('VIEW_RATE', 30, 20)).toBe(1.5);
    expect(call('COMPLETION_RATE', 30, 20)).toBe(1.5);
  });
});

function blanks(count: number): string[] {
  return new Array<string>(count).fill('');
}
