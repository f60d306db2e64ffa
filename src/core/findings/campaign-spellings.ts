import { slips } from '../campaign-tags/misspelt.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';
import { normaliseHeader } from '../sources/headers.ts';
import type { Hidden } from './tag-check.ts';

/** Names of campaigns that are probably one: the one that is used most first, with what stands under the others. */
export interface SpellingGroup {
  readonly names: readonly string[];
  readonly hidden: Hidden;
}

/** Analytics' own words for visits without a campaign. */
const NO_NAME = /^\(.*\)$/;

/** Names shorter than this are not compared letter by letter. */
const SHORTEST = 8;
/** More names than these are only compared by their form. */
const MOST_COMPARED = 400;

/**
 * Campaigns of a period whose names differ in case, accents, separators or one letter, in whichever table they stand.
 * Names with other digits are other campaigns. `apart` are names that somebody wants kept apart.
 */
export function campaignSpellings(
  facts: Facts,
  period: Period,
  apart: ReadonlySet<string> = new Set(),
): readonly SpellingGroup[] {
  const sums = sumsByName(facts, period, apart);
  const groups = new Map<string, string[]>();
  for (const name of sums.keys()) {
    const key = plainForm(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return joined(groups)
    .filter((names) => names.length > 1)
    .map((names) => {
      const sorted = names.sort((a, b) => weight(sums.get(b)!) - weight(sums.get(a)!) || (a < b ? -1 : 1));
      return { names: sorted, hidden: total(sorted.slice(1).map((name) => sums.get(name)!)) };
    })
    .sort((a, b) => weight(b.hidden) - weight(a.hidden));
}

function plainForm(name: string): string {
  return normaliseHeader(name).replace(/%20|[\s_\-+.|/:&]+/g, '');
}

/** Groups whose forms differ in one letter become one. */
function joined(groups: ReadonlyMap<string, readonly string[]>): string[][] {
  const forms = [...groups.keys()];
  const all = forms.map((form) => [...groups.get(form)!]);
  if (forms.length > MOST_COMPARED) return all;
  const digits = forms.map((form) => form.replace(/\D+/g, ' '));
  forms.forEach((form, index) => {
    if (form.length < SHORTEST) return;
    for (let other = index + 1; other < forms.length; other++) {
      const near = forms[other]!;
      if (Math.abs(near.length - form.length) > 1 || digits[index] !== digits[other] || all[index]!.length === 0)
        continue;
      if (near.length < SHORTEST || slips(form, near) > 1) continue;
      all[other]!.unshift(...all[index]!.splice(0));
    }
  });
  return all;
}

type Sum = { sessions: number; revenue: number; spend: number };

/** Of each name, what the table that holds most of it says: several observe the same sales. */
function sumsByName(facts: Facts, period: Period, apart: ReadonlySet<string>): Map<string, Sum> {
  const most = new Map<string, Sum>();
  for (const table of facts.tables) {
    for (const [name, sum] of sumsOf(table, period, apart)) {
      const known = most.get(name);
      if (!known) most.set(name, sum);
      else for (const measure of SUMMED) known[measure] = Math.max(known[measure], sum[measure]);
    }
  }
  return most;
}

const SUMMED = ['sessions', 'revenue', 'spend'] as const;

function sumsOf(table: FactTable, period: Period, apart: ReadonlySet<string>): Map<string, Sum> {
  const { dimensions, measures, rows, counts, day, dayEnd } = table;
  const sums = new Map<string, Sum>();
  const { campaign } = dimensions;
  if (!campaign) return sums;
  for (let row = 0; row < rows; row++) {
    if (!counts[row] || !contains(period, day[row]!) || !contains(period, dayEnd[row]!)) continue;
    const name = campaign[row]!.trim();
    if (name === '' || NO_NAME.test(name) || apart.has(name)) continue;
    let sum = sums.get(name);
    if (!sum) {
      sum = { sessions: 0, revenue: 0, spend: 0 };
      sums.set(name, sum);
    }
    for (const measure of SUMMED) {
      const value = measures[measure]?.[row];
      if (value !== undefined && isKnown(value)) sum[measure] += value;
    }
  }
  return sums;
}

function weight({ sessions, revenue, spend }: Hidden): number {
  return revenue + spend + sessions / 1000;
}

function total(sums: readonly Sum[]): Hidden {
  const of = (measure: keyof Sum) => sums.reduce((sum, each) => sum + each[measure], 0);
  return { sessions: of('sessions'), revenue: of('revenue'), spend: of('spend') };
}
