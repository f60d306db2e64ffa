import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, failure } from './calls.ts';

/** A time on 3 March 2025, in a cell. */
const at = (clock: string) => new Date(`2025-03-03T${clock}:00Z`);

const MINUTE = 1 / 1440;

describe('RESPONSE_TIME', () => {
  const received = column('Received', at('09:00'), at('10:00'), at('11:00'), at('12:00'), '', '');
  const answered = column('Answered', at('09:30'), at('16:00'), '', at('12:45'), '', '');
  const measured = (...values: unknown[]) => call('RESPONSE_TIME', received, answered, ...values);

  it('gives median, mean, 90th percentile, share within the limit and unanswered ones in one row', () => {
    const [[median, mean, slowest, within, unanswered]] = measured('', 1 / 24) as unknown as [number[]];
    expect(median).toBeCloseTo(45 * MINUTE, 9);
    expect(mean).toBeCloseTo(145 * MINUTE, 9);
    expect(slowest).toBeCloseTo((45 + 0.8 * 315) * MINUTE, 9);
    expect([within, unanswered]).toEqual([0.5, 1]);
  });

  it('leaves the share blank without a limit, and asks for one where the share alone is wanted', () => {
    expect((measured() as unknown[][])[0]!.slice(3)).toEqual(['', 1]);
    expect(failure('en', 'RESPONSE_TIME', received, answered, 'within the limit')).toMatch(/^Limit: missing/);
    expect(failure('fr', 'TEMPS_REPONSE', received, answered, 'dans le délai')).toMatch(
      /^Délai\u00a0: valeur manquante/,
    );
  });

  it('picks one result by its name in either language', () => {
    expect(measured('médiane')).toBeCloseTo(45 * MINUTE, 9);
    expect(measured('Average')).toBeCloseTo(145 * MINUTE, 9);
    expect(measured('P90')).toBe(measured('90e centile'));
    expect(measured('sans réponse')).toBe(1);
    expect(failure('en', 'RESPONSE_TIME', received, answered, 'mode')).toContain('"90th percentile"');
  });

  it('counts unanswered messages as too late, never as fast', () => {
    expect(measured('within', '6:00')).toBe(0.75);
    expect(measured('within', 30)).toBe(0.75);
    expect(call('RESPONSE_TIME', column(at('09:00'), at('10:00')), column('', ''), '', 1)).toEqual([
      ['', '', '', 0, 2],
    ]);
    expect(failure('en', 'RESPONSE_TIME', at('09:00'), '', 'median')).toContain('no message has an answer yet');
    expect(call('RESPONSE_TIME', at('09:00'), '', 'unanswered')).toBe(1);
  });

  it('all in two hours or less is 100%, and exactly two hours are two hours', () => {
    const [from, to] = [column(at('08:00'), at('09:10'), at('10:00')), column(at('08:30'), at('11:10'), at('11:59'))];
    expect(call('RESPONSE_TIME', from, to, 'SLA', 2 / 24)).toBe(1);
    expect(call('RESPONSE_TIME', from, to, 'SLA', '1:59')).toBeCloseTo(2 / 3, 12);
  });

  it('names the row of an answer before its message, and of an answer without one', () => {
    expect(failure('en', 'RESPONSE_TIME', received, column('Answered', at('09:30'), at('09:59'), '', '', '', ''))).toBe(
      'Answered, row 3 of the range: earlier than the message. Check the two times, and which column comes first.',
    );
    expect(failure('fr', 'RESPONSE_TIME', column('', at('10:00')), column(at('09:30'), ''))).toBe(
      "Reçu, ligne 1 de la plage\u00a0: vide, alors qu'une réponse figure à côté. Saisissez quand le message est arrivé.",
    );
    expect(failure('en', 'RESPONSE_TIME', at('10:00'), at('09:00'))).toMatch(/^Answered: earlier than the message/);
  });

  it('is blank for columns without anything, and names the row of what is no date', () => {
    expect(call('RESPONSE_TIME', column('', ''), column('', ''))).toBe('');
    expect(failure('en', 'RESPONSE_TIME', column(at('10:00'), 'soon'), column('', ''))).toContain('Received, row 2');
    expect(failure('en', 'RESPONSE_TIME', column(at('10:00'), '03/04/2025 10:00'), column('', ''))).toContain('row 2');
  });

  const waits = fc.array(fc.option(fc.nat(5000)), { minLength: 1, maxLength: 40 });
  const columnsOf = (minutes: readonly (number | null)[]) => [
    column(...minutes.map((_, index) => new Date(Date.UTC(2025, 2, 3, 9, index)))),
    column(...minutes.map((wait, index) => (wait === null ? '' : new Date(Date.UTC(2025, 2, 3, 9, index + wait))))),
  ];

  it('gives more within a longer limit, at most all that was answered', () => {
    fc.assert(
      fc.property(waits, fc.nat(5000), fc.nat(5000), (minutes, one, other) => {
        const share = (limit: number) =>
          call('RESPONSE_TIME', ...columnsOf(minutes), 'within', limit * MINUTE) as number;
        expect(share(Math.max(one, other))).toBeGreaterThanOrEqual(share(Math.min(one, other)));
        expect(share(10_000)).toBeCloseTo(minutes.filter((wait) => wait !== null).length / minutes.length, 12);
      }),
    );
  });

  it('does not depend on the order of the messages', () => {
    fc.assert(
      fc.property(waits, (minutes) => {
        const [from, to] = columnsOf(minutes);
        const results = call('RESPONSE_TIME', from, to, '', 1) as unknown[][];
        const turned = call('RESPONSE_TIME', [...from!].reverse(), [...to!].reverse(), '', 1) as unknown[][];
        turned[0]!.forEach((value, index) => {
          if (typeof value === 'number') expect(value).toBeCloseTo(results[0]![index] as number, 9);
          else expect(value).toBe(results[0]![index]);
        });
      }),
    );
  });
});

describe('RESPONSE_RATE', () => {
  it('is blank, not 100%, where nobody asked anything', () => {
    expect(call('RESPONSE_RATE', column(0, 5), column(0, 10))).toEqual([[''], [0.5]]);
    expect(failure('en', 'RESPONSE_RATE', 0, 0)).toMatch(/^Messages: 0\./);
  });
});

describe('NPS', () => {
  it('takes 9 and 10 less 0 to 6, of all who answered', () => {
    expect(call('NPS', column(10, 9, 8, 7, 6, 0))).toBe(0);
    expect(call('NPS', column(10, 10, '', 9))).toBe(100);
    expect(call('NPS', column(0, 6, '-'))).toBe(-100);
    expect(call('NPS', [[10, 7, 3]])).toBe(0);
    expect(call('NPS', 8)).toBe(0);
    expect(call('NPS', column('', ''))).toBe('');
  });

  it('names the row of a score that cannot be one', () => {
    expect(failure('en', 'NPS', column('Score', 9, 11))).toBe(
      'Scores, row 3 of the range: a score is a whole number from 0 to 10.',
    );
    expect(failure('fr', 'NPS', column(9, 8.5))).toBe(
      'Notes, ligne 2 de la plage\u00a0: une note est un nombre entier de 0 à 10.',
    );
    expect(failure('en', 'NPS', column(9, -1))).toContain('Scores, row 2 of the range: −1 is negative');
    expect(failure('en', 'NPS', column(9, 'ten'))).toContain('row 2 of the range');
    expect(
      failure('en', 'NPS', [
        [9, 8],
        [7, 40],
      ]),
    ).toContain('row 2 of the range');
  });

  it('lies from −100 to 100, the same in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 1 }), (scores) => {
        const result = call('NPS', column(...scores)) as number;
        expect(Math.abs(result)).toBeLessThanOrEqual(100);
        expect(call('NPS', column(...[...scores].reverse()))).toBe(result);
      }),
    );
  });
});

describe('CSAT', () => {
  it('refuses more satisfied people than answers', () => {
    expect(failure('en', 'CSAT', 51, 50)).toMatch(/^Satisfied: more than there are answers/);
    expect(call('CSAT', column(51, 42), column(50, 50))).toEqual([[expect.stringMatching(/^Satisfied: more/)], [0.84]]);
    expect(failure('fr', 'TAUX_SATISFACTION', 0, 0)).toMatch(/^Réponses\u00a0: 0\./);
  });
});

describe('NET_SENTIMENT', () => {
  const counts = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)).filter(([a, b, c]) => a + b + c > 0 && a + c > 0);

  it('knows its variants by their names in both languages', () => {
    expect(call('NET_SENTIMENT', 80, 100, 20, 'toutes')).toBe(0.3);
    expect(call('SENTIMENT_NET', 80, 100, 20, 'positives et negatives')).toBe(0.6);
    expect(call('NET_SENTIMENT', 80, 100, 20, 'Agorapulse')).toBe(0.8);
    expect(call('NET_SENTIMENT', 80, 100, 20, 'moyenne')).toBe(3.6);
    expect(call('NET_SENTIMENT', column(80, 0), column(100, 5), column(20, 0), 'positive share')).toEqual([
      [0.8],
      [''],
    ]);
  });

  it('turns round with the mentions, whatever the variant', () => {
    fc.assert(
      fc.property(counts, ([positive, neutral, negative]) => {
        const both = (variant: string) =>
          (call('NET_SENTIMENT', positive, neutral, negative, variant) as number) +
          (call('NET_SENTIMENT', negative, neutral, positive, variant) as number);
        expect(both('all')).toBeCloseTo(0, 12);
        expect(both('positive and negative')).toBeCloseTo(0, 12);
        expect(both('positive share')).toBeCloseTo(1, 12);
        expect(both('5-3-1')).toBeCloseTo(6, 12);
      }),
    );
  });
});
