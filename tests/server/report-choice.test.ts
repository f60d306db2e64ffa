import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/core/lib/periods.ts';
import { startOf } from '../../src/server/report-choice.ts';
import type { ReportIdentity } from '../../src/server/report-sheets.ts';

const periods = ['2025-03', '2025-04', '2025-05', '2025-Q1', '2025-W18', '2025', '2025-04-10..2025-05-20', 'FY2024'];
const identity: fc.Arbitrary<ReportIdentity> = fc.record({
  period: fc.constantFrom(...periods),
  reader: fc.constantFrom<ReportIdentity['reader']>('self', 'management', 'client'),
});
const start = (report: ReportIdentity, others: readonly ReportIdentity[]) =>
  startOf({ ...report, ends: parsePeriod(report.period)!.to }, others, (key) => parsePeriod(key));

describe('the sheet that a new report starts from', () => {
  it('is never one of ours for the copy of a client, nor a copy of a client for ours', () => {
    fc.assert(
      fc.property(identity, fc.array(identity, { maxLength: 12 }), (report, others) => {
        const found = start(report, others);
        if (found) expect(found.report.reader === 'client').toBe(report.reader === 'client');
        else expect(others.some(({ reader }) => (reader === 'client') === (report.reader === 'client'))).toBe(false);
      }),
    );
  });

  it('is that of the same period for another of us, else the latest before it for the same reader', () => {
    const of = (period: string, reader: ReportIdentity['reader']): ReportIdentity => ({ period, reader });
    const april = of('2025-04', 'management');
    const others = [of('2025-03', 'management'), of('2025-02', 'self'), of('2025-05', 'management')];
    expect(start(april, [...others, of('2025-04', 'self')])).toEqual({ report: of('2025-04', 'self'), isBeside: true });
    expect(start(april, others)).toEqual({ report: of('2025-03', 'management'), isBeside: false });
    expect(start(april, [of('2025-03', 'self'), of('2025-01', 'self')])!.report.period).toBe('2025-03');
    expect(start(april, [])).toBeUndefined();
  });
});
