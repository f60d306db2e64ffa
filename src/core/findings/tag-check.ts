import { channelGroup, isPaidMedium } from '../campaign-tags/channel-groups.ts';
import { meansAd } from '../campaign-tags/channel-rules.ts';
import { misspeltNetwork } from '../campaign-tags/misspelt.ts';
import type { Facts } from '../facts/define.ts';
import { networkOf, usualSource } from '../facts/platforms.ts';
import { isKnown } from '../lib/numbers.ts';
import { contains, type Period } from '../lib/periods.ts';

/** What stands under a tag that is to be mended. */
export interface Hidden {
  readonly sessions: number;
  readonly revenue: number;
  readonly spend: number;
}

export interface TagFault {
  readonly kind: 'spelling' | 'misspelt' | 'medium' | 'missing';
  /** As analytics show it: "fb / ads". */
  readonly found: string;
  /** What it should be. */
  readonly proposed: string;
  /** The source alone, found and proposed. */
  readonly source: string;
  readonly usual: string;
  /** As people write its name: "Instagram". */
  readonly network: string;
  readonly medium: string;
  /** The channel group in which analytics put the visits. */
  readonly group: string;
  readonly hidden: Hidden;
}

/**
 * Sources of visits, in the web analytics of a period, whose tag hides where they came from: another spelling of a
 * network, a typing error, a medium without a channel, or a link of a network without any tag. The most revenue first.
 */
export function tagFaults(facts: Facts, period: Period): readonly TagFault[] {
  const faults: TagFault[] = [];
  for (const [found, hidden] of visitsBySource(facts, period)) {
    const fault = faultOf(found);
    if (fault && hidden.sessions + hidden.revenue > 0) faults.push({ ...fault, found, hidden });
  }
  return faults.sort((a, b) => b.hidden.revenue - a.hidden.revenue || b.hidden.sessions - a.hidden.sessions);
}

function faultOf(found: string): Omit<TagFault, 'found' | 'hidden'> | undefined {
  const slash = found.indexOf(' / ');
  const source = (slash < 0 ? found : found.slice(0, slash)).trim();
  const medium = slash < 0 ? '' : found.slice(slash + 3).trim();
  const known = usualSource(source);
  const usual = known ?? misspeltNetwork(source);
  if (usual === undefined) return undefined;
  const group = channelGroup(source, medium);
  const base = { source, usual, network: networkOf(usual) ?? usual, medium, group };
  const full = (by: string) => (slash < 0 ? usual : `${usual} / ${by}`);
  if (known !== undefined && (source.includes('.') || medium === 'referral')) {
    return { ...base, kind: 'missing', proposed: full('social') };
  }
  const better = betterMedium(usual, medium);
  if (known === undefined) return { ...base, kind: 'misspelt', proposed: full(better) };
  // Analytics list X as twitter; people rightly write x.
  const isSpelled = source === usual || source === 'x';
  if (!isSpelled) return { ...base, kind: 'spelling', proposed: full(better) };
  return better === medium.toLowerCase() ? undefined : { ...base, kind: 'medium', proposed: `${source} / ${better}` };
}

/** The medium itself where analytics count it for what it says; '' where the table names none. */
function betterMedium(source: string, medium: string): string {
  if (medium === '') return '';
  const isSocial = /(?:Social|Video)$/.test(channelGroup(source, medium));
  if (meansAd(medium)) return isSocial && isPaidMedium(medium) ? medium.toLowerCase() : 'paid_social';
  return isSocial && !medium.startsWith('(') ? medium.toLowerCase() : 'social';
}

/** Of each source, what the table that holds most of it says: tables of analytics repeat the same visits. */
function visitsBySource(facts: Facts, period: Period): ReadonlyMap<string, Hidden> {
  const most = new Map<string, Hidden>();
  for (const table of facts.tables) {
    const sources = table.dimensions.source_medium;
    const { sessions, revenue } = table.measures;
    if (!sources || !(sessions || revenue)) continue;
    const sums = new Map<string, { sessions: number; revenue: number; spend: number }>();
    for (let row = 0; row < table.rows; row++) {
      if (!table.counts[row] || !contains(period, table.day[row]!) || !contains(period, table.dayEnd[row]!)) continue;
      const name = sources[row]!.trim();
      let sum = sums.get(name);
      if (!sum) {
        sum = { sessions: 0, revenue: 0, spend: 0 };
        sums.set(name, sum);
      }
      if (sessions && isKnown(sessions[row]!)) sum.sessions += sessions[row]!;
      if (revenue && isKnown(revenue[row]!)) sum.revenue += revenue[row]!;
    }
    for (const [name, sum] of sums) {
      const before = most.get(name);
      if (!before || sum.sessions > before.sessions) most.set(name, sum);
    }
  }
  return most;
}
