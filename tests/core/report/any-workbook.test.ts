import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { documentOf, sampleDocument } from './documents.ts';
import { faultsOfReports } from './faults.ts';
import { randomWorkbook } from './random-workbook.ts';

const TODAY = dayOf(2025, 6, 1);

describe('the report of any workbook', () => {
  it('has no contradiction, no broken number, no forbidden word and no text without room', () => {
    fc.assert(
      fc.property(randomWorkbook, (tabs) => {
        const account = accountOf(documentOf(tabs, { today: TODAY }));
        expect(account ? faultsOfReports(account) : []).toEqual([]);
      }),
      { numRuns: 25, seed: 1, endOnFailure: true },
    );
  }, 120_000);

  it.each(['en', 'fr'] as const)('is sound on the sample workbook (%s)', (locale) => {
    expect(faultsOfReports(accountOf(sampleDocument(locale))!)).toEqual([]);
  });
});
