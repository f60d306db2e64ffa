import { amountsBy } from '../facts/amounts.ts';
import type { Facts, FactTable } from '../facts/define.ts';
import { sumsOfPairs } from '../facts/pairs.ts';
import type { Measure } from '../fields.ts';
import { isKnown, ratio } from '../lib/numbers.ts';
import type { Period } from '../lib/periods.ts';
import { type Compare, type Compared, compareAmounts, NOT_COMPARED } from './comparison.ts';
import type { Money, Observer } from './money.ts';
import type { PlatformRow } from './platforms.ts';
import { movedBy, NO_RATE, rateOfCounts, rateOfPairs, type StepRate } from './rate-of-step.ts';

/** From seeing to buying. */
export const STEPS = ['seen', 'engaged', 'visited', 'asked', 'bought'] as const;

export type StepId = (typeof STEPS)[number];

/** One step of all platforms together; what people saw has no total over several platforms. */
export interface Step {
  readonly id: StepId;
  readonly now: number;
  /** Over the platforms that can be compared. */
  readonly compared: Compared;
}

/** How many went on from one step to another, now and before. */
export interface Passage {
  readonly platform: string;
  readonly from: StepId;
  readonly to: StepId;
  readonly now: StepRate;
  readonly before: StepRate;
  readonly moved: 'fell' | 'rose' | 'same' | 'unknown';
  /** Both steps are counted by one observer, so that the later one is a part of the earlier. */
  readonly nested: boolean;
}

export interface Behaviour {
  readonly steps: readonly Step[];
  /** Of all platforms together. */
  readonly passages: readonly Passage[];
  readonly byPlatform: readonly { readonly platform: string; readonly passages: readonly Passage[] }[];
  /** The passage that lost most against the period before; undefined where none lost more than chance. */
  readonly fell: Passage | undefined;
  /** Some passage could be compared with that of the period before. */
  readonly tested: boolean;
  /** The nested passage that the fewest take. */
  readonly leak: Passage | undefined;
  /** Platforms that cannot be compared, though they have data in one of the periods. */
  readonly left: readonly string[];
  /** What counts as bought: purchases, else the key events of the web analytics. */
  readonly bought: 'purchases' | 'conversions' | undefined;
  readonly observer: Observer | undefined;
}

export interface BehaviourSources extends Compare {
  readonly facts: Facts;
  readonly platforms: readonly PlatformRow[];
  readonly money: Money;
  readonly moneyBefore: Money;
  readonly allLeads: (period: Period) => number;
}

/** Undefined where fewer than two steps are counted. */
export function behaviourOf(sources: BehaviourSources): Behaviour | undefined {
  const { facts, platforms, money, period, before, isComplete } = sources;
  const own = { ...facts, tables: facts.tables.filter(isNotAds) };
  const amounts = amountsBy(own, [period, before]);
  const active = platforms.filter(({ silent }) => !silent);
  const seen = active.filter(({ views }) => isKnown(views.value));
  const observer = money.revenue?.observer;
  const sales = salesOf(sources);

  const visitsOf = (name: string): Compared =>
    compareAmounts(amounts.of('sessions', name, 0), amounts.of('sessions', name, 1), name, sources);
  const leads = { now: sources.allLeads(period), before: sources.allLeads(before) };
  const steps: readonly Step[] = [
    seen.length === 1
      ? { id: 'seen', now: seen[0]!.views.value, compared: seen[0]!.changes.views }
      : { id: 'seen', now: Number.NaN, compared: NOT_COMPARED },
    {
      id: 'engaged',
      now: amounts.total('engagements', 0).value,
      compared: together(platforms.map(({ changes }) => changes.engagements)),
    },
    {
      id: 'visited',
      now: amounts.total('sessions', 0).value,
      compared: together(amounts.platforms.map(visitsOf)),
    },
    { id: 'asked', now: leads.now, compared: stateOf(leads, isComplete) },
    { id: 'bought', now: sales.now, compared: stateOf(sales, isComplete && sales.sameMeasure) },
  ];
  // One step alone leads nowhere.
  if (steps.slice(1).filter(({ now }) => isKnown(now)).length + Math.min(1, seen.length) < 2) return undefined;

  const rateIn = (of: Period, platform: string | undefined): StepRate =>
    rateOfPairs(sumsOfPairs(own, of, 'engagements', ['impressions', 'views'], { platform, tables: isNotAds }));
  const boughtIn = (of: Period, platform: string | undefined): StepRate =>
    sales.measure && observer === 'analytics'
      ? rateOfPairs(sumsOfPairs(own, of, sales.measure, ['sessions'], { platform, tables: isAnalytics }))
      : NO_RATE;
  const tests = 2 * (active.length + 1);
  const passage = (
    platform: string,
    [from, to]: readonly [StepId, StepId],
    rates: readonly [StepRate, StepRate],
    options: { readonly nested: boolean; readonly comparable: boolean },
  ): Passage => ({
    platform,
    from,
    to,
    now: rates[0],
    before: rates[1],
    nested: options.nested,
    moved: options.comparable && options.nested ? movedBy(rates[0], rates[1], tests) : 'unknown',
  });

  const byPlatform = active.map((row) => {
    const { platform, changes } = row;
    const viewed = changes.engagementRate.state === 'same';
    const visited = visitsOf(platform).state === 'same';
    const count = (id: 'engagements' | 'visits' | 'leads') => changes[id];
    const counts = (to: 'visits' | 'leads', from: 'engagements' | 'visits') =>
      [rateOfCounts(count(to).now, count(from).now), rateOfCounts(count(to).before, count(from).before)] as const;
    const bought = [boughtIn(period, platform), boughtIn(before, platform)] as const;
    const passages = [
      passage(platform, ['seen', 'engaged'], [rateIn(period, platform), rateIn(before, platform)], {
        nested: true,
        comparable: viewed,
      }),
      passage(platform, ['engaged', 'visited'], counts('visits', 'engagements'), { nested: false, comparable: false }),
      passage(platform, ['visited', 'asked'], counts('leads', 'visits'), { nested: false, comparable: false }),
      passage(platform, ['visited', 'bought'], bought, { nested: true, comparable: visited }),
    ];
    return { platform, passages: passages.filter(({ now }) => isKnown(now.rate)) };
  });
  const stepNow = (id: StepId): Step => steps.find((step) => step.id === id)!;
  const over = (to: StepId, from: StepId, of: 'now' | 'before'): StepRate =>
    of === 'now'
      ? rateOfCounts(stepNow(to).now, stepNow(from).now)
      : rateOfCounts(stepNow(to).compared.before, stepNow(from).compared.before);
  const plain = (from: StepId, to: StepId): Passage =>
    passage('', [from, to], [over(to, from, 'now'), over(to, from, 'before')], { nested: false, comparable: false });
  const passages = [
    ...(seen.length === 1
      ? byPlatform.find(({ platform }) => platform === seen[0]!.platform)!.passages.slice(0, 1)
      : []),
    plain('engaged', 'visited'),
    plain('visited', 'asked'),
    ...(observer === 'analytics'
      ? [
          passage('', ['visited', 'bought'], [boughtIn(period, undefined), boughtIn(before, undefined)], {
            nested: true,
            comparable: stepNow('visited').compared.state === 'same',
          }),
        ]
      : []),
  ].filter(({ now }) => isKnown(now.rate));
  const nested = [...passages, ...byPlatform.flatMap((each) => each.passages)].filter((each) => each.nested);
  return {
    steps,
    passages,
    byPlatform: byPlatform.filter((each) => each.passages.length > 0),
    fell: nested
      .filter(({ moved }) => moved === 'fell')
      .sort((a, b) => ratio(a.now.rate, a.before.rate) - ratio(b.now.rate, b.before.rate))[0],
    tested: nested.some(({ moved }) => moved !== 'unknown'),
    leak: leakOf(passages, nested),
    left: leftOut(platforms),
    bought: sales.measure,
    observer,
  };
}

/** Of all platforms together first: a single one may be small. */
function leakOf(passages: readonly Passage[], nested: readonly Passage[]): Passage | undefined {
  const of = passages.some((each) => each.nested) ? passages.filter((each) => each.nested) : nested;
  return [...of].sort((a, b) => a.now.rate - b.now.rate)[0];
}

function isNotAds({ source }: FactTable): boolean {
  return source.paid !== 'paid';
}

function isAnalytics({ source }: FactTable): boolean {
  return source.social === 'channel';
}

/** Sums over the platforms that can be compared; the reason of the first where none can. */
function together(all: readonly Compared[]): Compared {
  const same = all.filter(({ state }) => state === 'same');
  if (same.length === 0) return all.find(({ state }) => state !== 'nothingBefore') ?? NOT_COMPARED;
  return {
    now: same.reduce((sum, { now }) => sum + now, 0),
    before: same.reduce((sum, { before }) => sum + before, 0),
    state: 'same',
  };
}

function stateOf(values: { readonly now: number; readonly before: number }, isWhole: boolean): Compared {
  const { now, before } = values;
  if (!isKnown(now) || !isKnown(before)) return { now, before, state: 'nothingBefore' };
  return { now, before, state: isWhole ? 'same' : 'incomplete' };
}

/** What the observer of the revenue counts as sales, by the same measure in both periods. */
function salesOf({ money, moneyBefore }: BehaviourSources): {
  readonly now: number;
  readonly before: number;
  readonly measure: 'purchases' | 'conversions' | undefined;
  readonly sameMeasure: boolean;
} {
  const now = money.revenue?.amounts;
  const before = moneyBefore.observers.find(({ observer }) => observer === money.revenue?.observer)?.amounts;
  const measure = (['purchases', 'conversions'] as const).find((each: Measure) =>
    isKnown(now?.total(each, 0).value ?? Number.NaN),
  );
  if (!now || !measure) return { now: Number.NaN, before: Number.NaN, measure: undefined, sameMeasure: false };
  const earlier = before?.total(measure, 0);
  return { now: now.total(measure, 0).value, before: earlier?.value ?? Number.NaN, measure, sameMeasure: true };
}

function leftOut(platforms: readonly PlatformRow[]): readonly string[] {
  return platforms
    .filter(({ changes, engagements, visits }) =>
      (['engagements', 'visits'] as const).some((id) => {
        const { state } = changes[id];
        const isThere = isKnown(id === 'visits' ? visits.value : engagements.value) || isKnown(changes[id].before);
        return isThere && state !== 'same';
      }),
    )
    .map(({ platform }) => platform);
}
