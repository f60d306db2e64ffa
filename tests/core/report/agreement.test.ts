import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { disagreementsOf } from './disagreements.ts';
import { documentOf, sampleDocument } from './documents.ts';
import { randomWorkbook } from './random-workbook.ts';

const TODAY = dayOf(2025, 6, 1);

describe('the figures of a report', () => {
  it.each(['en', 'fr'] as const)('agree along every path on the sample workbook (%s)', (locale) => {
    expect(disagreementsOf(accountOf(sampleDocument(locale))!)).toEqual([]);
  });

  it('agree along every path on any workbook', () => {
    fc.assert(
      fc.property(randomWorkbook, (tabs) => {
        const account = accountOf(documentOf(tabs, { today: TODAY }));
        expect(account ? disagreementsOf(account) : []).toEqual([]);
      }),
      { numRuns: 25, seed: 2, endOnFailure: true },
    );
  }, 120_000);
});
