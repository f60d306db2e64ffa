import { buildFacts } from '../../src/core/facts/build.ts';
import { accountOf } from '../../src/core/findings/account.ts';
import { dayOf } from '../../src/core/lib/days.ts';
import { buildReport } from '../../src/core/report/build.ts';
import type { RawTab } from '../../src/core/sources/define.ts';
import { readTab } from '../../src/core/sources/read.ts';
import { settingsFrom } from '../../src/core/tabs/settings.ts';
import { type BenchRow, medianOf } from './measure.ts';
import { bareLoop, PLAIN_LAYOUT, plainTable } from './reading.ts';

const RUNS = 5;

/**
 * From 100,000 rows of 15 columns of text to the described report, core only, beside the bare loop that parses and sums
 * the numbers of the same cells.
 */
export function reportModelBench(): readonly BenchRow[] {
  const tabs = plainTable();
  const ours: number[] = [];
  const rival: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const started = performance.now();
    if (modelOf(tabs).rows.length === 0) throw new Error('The report is empty.');
    const between = performance.now();
    bareLoop(tabs, PLAIN_LAYOUT);
    if (run === 0) continue;
    ours.push(between - started);
    rival.push(performance.now() - between);
  }
  return [{ name: 'cells → report model, 100,000 × 15 texts', ours: medianOf(ours), rival: medianOf(rival) }];
}

function modelOf(tabs: readonly RawTab[]): ReturnType<typeof buildReport> {
  const readings = tabs.map((tab) => readTab(tab, { zone: 'Europe/Paris', locale: 'en_GB' }));
  const account = accountOf({
    readings,
    facts: buildFacts(readings, { social: {} }),
    goals: [],
    costs: undefined,
    results: [],
    changes: [],
    settings: settingsFrom([]),
    ownProblems: [],
    today: dayOf(2026, 1, 2),
  });
  return buildReport(account!, 'en');
}
