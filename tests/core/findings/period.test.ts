import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { periodKey } from '../../../src/core/lib/periods.ts';
import { format } from '../../../src/core/locales/format.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { textGrid } from '../../../src/core/report/grid.ts';
import { documentOf } from '../report/documents.ts';

/** A row of ads on every Monday of 2025 up to June, in a document with these settings. */
function documentWith(...settings: readonly (readonly [setting: string, value: string])[]) {
  const rows = Array.from({ length: 24 }, (_, week) => [{ day: dayOf(2025, 1, 6) + 7 * week }, 'Meta', 100, 300]);
  return documentOf([
    { name: 'Settings', cells: [['Setting', 'Value'], ...settings] },
    { name: 'Ads', cells: [['Date', 'Platform', 'Spend', 'Revenue'], ...rows] },
  ]);
}

describe('the period of a report', () => {
  it('is a week from the day on which weeks start in Settings, compared with the week before', () => {
    const { period, before, money } = accountOf(documentWith(['Week starts on', 'Sunday'], ['Period', '2025-W18']))!;
    expect([isoDay(period.from), isoDay(period.to)]).toEqual(['2025-04-27', '2025-05-03']);
    expect(periodKey(before)).toBe('2025-W17');
    expect(money.invested).toBe(100);
  });

  it('is a quarter of the fiscal year that Settings name, and is named as such', () => {
    const document = documentWith(['Fiscal year starts in', 'February'], ['Period', 'FY2025-Q1']);
    const account = accountOf(document)!;
    expect([isoDay(account.period.from), isoDay(account.period.to)]).toEqual(['2025-02-01', '2025-04-30']);
    expect(periodKey(account.before)).toBe('FY2024-Q4');
    const model = buildReport(account, 'en');
    expect(model.name).toBe('Report Q1 of fiscal year 2025–26');
    expect(textGrid(model, format('en'))).toContain('compared with Q4 of fiscal year 2024–25');
    expect(buildReport(account, 'fr').name).toContain("1er trimestre de l'exercice 2025-2026");
  });

  it('is the quarter of the calendar where it is named without FY, whatever the fiscal year', () => {
    const { period } = accountOf(documentWith(['Fiscal year starts in', 'February'], ['Period', '2025-Q1']))!;
    expect([isoDay(period.from), isoDay(period.to)]).toEqual(['2025-01-01', '2025-03-31']);
  });
});
