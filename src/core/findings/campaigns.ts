import type { AdSum } from './ad-sums.ts';
import { addTo, newSum } from './ad-sums.ts';
import { adNetworkOf } from './networks.ts';
import type { Judged } from './verdicts.ts';

/** A campaign with its verdict, or a whole network where `campaign` is ''. */
export type CampaignRow = Judged;

/** The ads that name their campaign, the largest spend first. */
export function namedCampaigns(sums: readonly AdSum[]): readonly AdSum[] {
  return sums.filter(({ campaign }) => campaign !== '').sort(bySpend);
}

/**
 * Ads by the network on which they are bought, the largest spend first. What an export says without naming campaigns is
 * left out where another one names them: it would be the same money twice.
 */
export function networkSums(sums: readonly AdSum[]): ReadonlyMap<AdSum, readonly AdSum[]> {
  const groups = new Map<string, AdSum[]>();
  for (const sum of sums) {
    const network = adNetworkOf(sum.platform);
    groups.set(network, [...(groups.get(network) ?? []), sum]);
  }
  const networks = [...groups].map(([network, all]): [AdSum, readonly AdSum[]] => {
    const named = all.filter(({ campaign }) => campaign !== '');
    const parts = all.filter((sum) => sum.campaign !== '' || named.every(({ source }) => source === sum.source));
    const whole = newSum('', network, parts[0]!.source);
    for (const part of parts) addTo(whole, part);
    return [whole, parts];
  });
  return new Map(networks.sort(([a], [b]) => bySpend(a, b)));
}

/** Ties are broken by name, so that the order of the rows says nothing. */
function bySpend(a: AdSum, b: AdSum): number {
  return b.spend - a.spend || compareNames(nameOf(a), nameOf(b));
}

function compareNames(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function nameOf({ campaign, platform }: { readonly campaign: string; readonly platform: string }): string {
  return `${campaign}\n${platform}`;
}
