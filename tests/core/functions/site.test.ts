import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

describe('BOUNCE_RATE', () => {
  it('is 52% for 144 engaged sessions of 300 (a GA4 export)', () => {
    expect(call('BOUNCE_RATE', 144, 300)).toBeCloseTo(0.52, 12);
  });

  it('refuses more engaged sessions than sessions, in both languages and in its row', () => {
    expect(failure('en', 'BOUNCE_RATE', 300, 144)).toMatch(/^Engaged sessions: 300 is more than the 144 sessions /);
    expect(failure('fr', 'TAUX_REBOND', 300, 144)).toMatch(
      /^Sessions avec engagement\u00a0: 300 dépasse les 144 sessions /,
    );
    expect(call('BOUNCE_RATE', column(300, 0), 150)).toEqual([[expect.stringMatching(/^Engaged sessions: /)], [1]]);
    expect(failure('en', 'BOUNCE_RATE', 5, 0)).toMatch(/^Engaged sessions: /);
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (one, other) => {
        const rate = call('BOUNCE_RATE', Math.min(one, other), Math.max(one, other)) as number;
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('RETENTION_RATE', () => {
  it('counts only those who were there at the start', () => {
    expect(call('RETENTION_RATE', 180, 240)).toBe(0.75);
    expect(failure('en', 'RETENTION_RATE', 241, 240)).toBe(
      'Still there: 241 is more than the 240 at the start. Leave out those who came since.',
    );
    expect(failure('fr', 'TAUX_RETENTION', 241, 240)).toMatch(/^Restés\u00a0: 241 dépasse les 240 du début\. /);
    expect(failure('en', 'RETENTION_RATE', 0, 0)).toMatch(/^At the start: 0\./);
  });
});

describe('FUNNEL', () => {
  const rates = (...counts: unknown[]) => call('FUNNEL', column(...counts)) as [unknown, unknown, unknown][];

  it('gives a blank, 100% and a blank beside the first step', () => {
    expect(rates(1000, 200)[0]).toEqual(['', 1, '']);
    expect(call('FUNNEL', 1000)).toEqual([['', 1, '']]);
  });

  it('is not cut at 1: 1,187 carts after 1,171 pages seen are 101.37% (a Meta export)', () => {
    const [step, overall, dropOff] = rates(1171, 1187)[1]!;
    expect(step).toBeCloseTo(1.0137, 4);
    expect(overall).toBe(step);
    expect(dropOff).toBeCloseTo(-0.0137, 4);
  });

  it('takes steps in a row, with the rates below', () => {
    expect(call('FUNNEL', [[1000, 200, 50]])).toEqual([
      ['', 0.2, 0.25],
      [1, 0.2, 0.05],
      ['', 0.8, 0.75],
    ]);
  });

  it('leaves blank what needs a step that is not known, or one that nobody reached', () => {
    expect(rates(1000, '', 50)).toEqual([
      ['', 1, ''],
      ['', '', ''],
      ['', 0.05, ''],
    ]);
    expect(rates(1000, 0, 50)[2]).toEqual(['', 0.05, '']);
    expect(rates(0, 10)).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('gives one of its results by name, in both languages', () => {
    expect(call('FUNNEL', column('Step', 1000, 200), 'drop-off')).toEqual([[''], [''], [0.8]]);
    expect(call('ENTONNOIR', column('Étape', 1000, 200), 'Taux de passage')).toEqual([[''], [''], [0.2]]);
    expect(failure('fr', 'ENTONNOIR', column(1000, 200), 'fuite').replaceAll('\u00a0', ' ')).toBe(
      'Résultat : « fuite » est inconnu. Valeurs possibles : « taux de passage », « taux global », « perte ».',
    );
  });

  it('names the row of a step that cannot be counted', () => {
    expect(failure('en', 'FUNNEL', column('Step', 1000, -5))).toBe(
      'Counts, row 3 of the range: −5 is negative. It must be 0 or more.',
    );
  });

  it('multiplies its step rates to the overall one, and each with its drop-off makes 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 8 }), (counts) => {
        const [, ...steps] = rates(...counts) as [number, number, number][];
        const product = steps.reduce((all, [step]) => all * step, 1);
        expect(steps[steps.length - 1]![1] / product).toBeCloseTo(1, 9);
        for (const [step, , dropOff] of steps) expect(step + dropOff).toBeCloseTo(1, 6);
      }),
    );
  });
});
