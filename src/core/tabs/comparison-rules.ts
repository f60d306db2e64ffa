import type { ColumnKind } from './define.ts';

/**
 * Rows of Settings that bring in what others measured: "Benchmark: LinkedIn, engagement rate, Buffer" = yes, and
 * "Evidence 2" = a text; its source; its date.
 */

const BENCHMARK = /^(?:benchmark|rep[eè]re)\s*:\s*(.+)$/is;
const EVIDENCE = /^(?:evidence|third-party evidence|source externe|preuve)(?:\s*\d+)?$/i;

/** What somebody else found out, as typed; source and date are '' where they are not given. */
export interface Evidence {
  readonly text: string;
  readonly source: string;
  readonly date: string;
}

/** The value of a benchmark is a tick; undefined for a row of another kind. */
export function comparisonKind(setting: string): ColumnKind | undefined {
  if (!BENCHMARK.test(setting.trim())) return undefined;
  return {
    kind: 'choice',
    choices: [
      { id: 'yes', name: { en: 'Yes', fr: 'Oui' }, aliases: ['true', 'vrai', 'x', '1'] },
      { id: 'no', name: { en: 'No', fr: 'Non' }, aliases: ['false', 'faux', '0'] },
    ],
  };
}

interface Rule {
  readonly setting: string;
  readonly value: string;
}

/** The benchmarks that are ticked, under the names that people gave them. */
export function benchmarksFrom(rows: readonly Rule[]): readonly string[] {
  const ticked = rows.filter(({ value }) => value === 'yes');
  return [...new Set(ticked.flatMap(({ setting }) => BENCHMARK.exec(setting.trim())?.[1]?.trim() ?? []))];
}

/** Of what stands between semicolons the last is the date, the one before it the source, and the rest the text. */
export function evidenceFrom(rows: readonly Rule[]): readonly Evidence[] {
  return rows
    .filter(({ setting, value }) => EVIDENCE.test(setting.trim()) && value.trim() !== '')
    .map(({ value }) => {
      const parts = value.split(';').map((part) => part.trim());
      const [date, source] = [parts.length > 2 ? parts.pop()! : '', parts.length > 1 ? parts.pop()! : ''];
      return { text: parts.join('; '), source, date };
    });
}
