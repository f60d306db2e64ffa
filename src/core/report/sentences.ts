import type { CampaignRow } from '../findings/campaigns.ts';
import type { Decision } from '../findings/decision.ts';
import { confidenceOf, type Finding, type Observed } from '../findings/findings.ts';
import { daysCompared, type KeptDecision, type Stretch } from '../findings/kept-decision.ts';
import { type TraitName, traitKey } from '../findings/traits.ts';
import { isKnown } from '../lib/numbers.ts';
import type { SectionContext } from './section.ts';
import { traitText } from './sections/content.ts';
import { goalFigures } from './sections/goals.ts';

/** The sentence of a finding, with how sure it is and on how many it rests. */
export function findingSentence(finding: Finding, context: SectionContext): string {
  const { words, format } = context;
  const isCounted = finding.id !== 'tagsDiffer';
  const counted = words.units[finding.unit](format.number(finding.n));
  const evidence = isCounted ? words.evidence(words.confidence[finding.confidence], counted) : '';
  return fitted((short) => `${plainSentence(finding, context, short)}${evidence}.`);
}

/** As long as a sentence may be, bullet included, and how long a name in it, which is shortened until it fits. */
const LONGEST_SENTENCE = 137;
const LONGEST_NAMES = [40, 28, 18] as const;

/** A sentence with names as long as it has room for. */
function fitted(say: (short: (name: string) => string) => string): string {
  const texts = LONGEST_NAMES.map((most) => say((name) => clipped(name, most)));
  return texts.find(({ length }) => length <= LONGEST_SENTENCE) ?? texts[texts.length - 1]!;
}

function clipped(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** What a finding is about: by it a rewritten sentence is found again, whatever else is found. */
export function findingKey(finding: Finding): string {
  switch (finding.id) {
    case 'goalReached':
    case 'goalBehind':
      return `${finding.id} ${finding.goal.goal.id}`;
    case 'campaignLoses':
    case 'campaignPays':
      return `${finding.id} ${finding.campaign.campaign}`;
    case 'trait':
      return `${finding.id} ${traitKey(finding.trait.name)}`;
    default:
      return finding.id;
  }
}

function plainSentence(finding: Finding, context: SectionContext, short: (name: string) => string): string {
  const { words, format, money } = context;
  const say = words.findings;
  switch (finding.id) {
    case 'observersDiffer': {
      const [higher, lower] = [finding.higher, finding.lower];
      return say.observersDiffer(
        observedName(higher, context),
        format.number(higher.perSpend, 1),
        observedName(lower, context),
        format.number(lower.perSpend, 1),
      );
    }
    case 'campaignLoses':
    case 'campaignPays': {
      const { campaign, platform, spend, revenue } = finding.campaign;
      const [name, cost, back] = [format.quoted(short(campaign)), money(spend), money(revenue)];
      // What came back may be more than was spent, and still leave nothing after the cost of goods.
      if (finding.id === 'campaignLoses' && revenue >= spend) {
        const needed = spend * context.account.decided.paysFrom;
        return say.campaignUnder(name, cost, back, platform, money(needed));
      }
      return say[finding.id](name, cost, back, platform);
    }
    case 'trait': {
      const { name, times, low, high } = finding.trait;
      const [usual, least, most] = [times, low, high].map((value) => format.number(value, 1));
      return say.trait(traitText(shortTrait(name, short), words.content), usual!, least!, most!);
    }
    case 'viewsWithoutSales':
      return say.viewsWithoutSales(
        finding.views.platform,
        format.number(finding.views.views.value),
        format.percent(finding.share),
      );
    case 'bestLeads':
      return say.bestLeads(
        finding.platform,
        format.number(finding.leads),
        format.number(finding.visits),
        format.number(finding.times, 1),
      );
    case 'goalReached': {
      const figures = goalFigures(finding.goal, context);
      return say.goalReached(format.quoted(figures.name), figures.current, format.day(finding.goal.goal.deadline));
    }
    case 'goalBehind': {
      const figures = goalFigures(finding.goal, context);
      const deadline = format.day(finding.goal.goal.deadline);
      return say.goalBehind(format.quoted(figures.name), figures.current, figures.target, deadline);
    }
    case 'outlier': {
      const { post } = finding;
      const text = post.text ? format.quoted(shortened(post.text)) : words.content.noText;
      return say.outlier(text, format.dayOfYear(post.day), post.platform, format.percent(post.shareOfPlatform));
    }
    case 'tagsDiffer':
      return say.tagsDiffer(format.list(finding.tags.spellings), format.percent(finding.tags.share));
    case 'engagementsChanged':
      return say.engagementsChanged(
        finding.row.platform,
        format.change(finding.change),
        format.number(finding.row.engagementsBefore),
        format.number(finding.row.engagements.value),
      );
    default:
      return finding satisfies never;
  }
}

/** Hashtags and themes are as long as people make them. */
function shortTrait(name: TraitName, short: (name: string) => string): TraitName {
  return name.kind === 'hashtag' || name.kind === 'theme' ? { ...name, value: short(name.value) } : name;
}

/** Why a finding is as sure as its sentence says; undefined where that is no question. */
export function findingNote(finding: Finding, { account, words, format }: SectionContext): string | undefined {
  const say = words.findings.why;
  const { confidence, n, unit, id } = finding;
  switch (id) {
    case 'campaignLoses':
    case 'campaignPays': {
      const { low, high } = finding.campaign;
      const from = format.number(account.decided.paysFrom, 2);
      if (!isKnown(low)) return undefined;
      const [least, most] = [format.number(low, 1), format.number(high, 1)];
      return isKnown(high) ? say.range(least, most, from) : say.rangeAbove(least, from);
    }
    case 'trait': {
      const { low, high } = finding.trait;
      return say.trait(format.number(low, 1), format.number(high, 1), format.number(finding.tried));
    }
    case 'viewsWithoutSales':
    case 'bestLeads':
    case 'engagementsChanged':
      if (confidence === 'solid') return say.isNoChance;
      return confidence === confidenceOf(n) ? say.counted(words.units[unit](format.number(n))) : say.mayBeChance;
    case 'tagsDiffer':
      return undefined;
    default:
      return say.counted(words.units[unit](format.number(n)));
  }
}

/** A post within a sentence: its first words. */
function shortened(text: string): string {
  const words = text.split(' ').slice(0, 6).join(' ');
  return words.length < text.length ? `${words.replace(/[\s.,;:!?]+$/, '')}…` : text;
}

function observedName({ observer, names }: Observed, { words, format }: SectionContext): string {
  return words.observers[observer](format.list(names));
}

/** The proposal, and why: two or three sentences, never none. */
export function decisionSentences(decision: Decision, context: SectionContext): readonly [string, ...string[]] {
  const { words, format, money, account } = context;
  const say = words.decision;
  const margin = account.money.margin === undefined && account.campaigns.length > 0 ? [say.marginAsked] : [];
  const from = format.number(account.decided.paysFrom, 2);
  const name = ({ campaign, platform }: CampaignRow, short: (name: string) => string) =>
    campaign ? format.quoted(short(campaign)) : platform;
  // Rounding never brings an end of a range to the other side of what pays.
  const beside = (end: number) => format.number(end, Math.abs(end - account.decided.paysFrom) < 0.1 ? 2 : 1);
  const range = ({ low, high, sales, platform }: CampaignRow) =>
    [beside(low), beside(high), format.number(sales), from, platform] as const;
  const pays = (row: CampaignRow) => fitted((short) => say.pays(name(row, short), ...range(row)));
  switch (decision.id) {
    case 'reallocate':
      if (decision.from.verdict === 'reallocate') {
        const both = (say: (from: string, to: string) => string) =>
          fitted((short) => say(name(decision.from, short), name(decision.to, short)));
        return [both(say.reallocateNext), both(say.reallocateNextWhy), ...helps()];
      }
      return [
        fitted((short) =>
          say.reallocate(name(decision.from, short), name(decision.to, short), money(decision.from.spend)),
        ),
        pays(decision.to),
        ...helps(),
      ];
    case 'increase':
      return [fitted((short) => say.increase(name(decision.campaign, short))), pays(decision.campaign), ...helps()];
    case 'reduce': {
      const { spend, revenue, isRunning, platform } = decision.campaign;
      const proposal = isRunning ? say.reduce : say.reduceEnded;
      return [
        fitted((short) => proposal(name(decision.campaign, short), money(spend), money(revenue), platform)),
        say.reduceWhy(...range(decision.campaign)),
        ...helps(),
        ...margin,
      ];
    }
    case 'trackRevenue': {
      const { ended, hasResultCost } = decision;
      const why = hasResultCost ? say.compareCosts : say.trackRevenueWhy;
      if (!ended) return [say.trackRevenue, why];
      const who = words.observers[ended.observer](format.list(ended.platforms));
      return [say.trackRevenueEnded(who, format.day(ended.lastDay), format.period(account.period)), why];
    }
    case 'enterCosts':
      return [say.enterCosts, say.enterCostsWhy, ...margin];
    case 'mendTags': {
      const [main = ''] = decision.tags.spellings;
      return [
        say.mendTags(format.list(decision.tags.spellings.slice(1)), main),
        say.mendTagsWhy(format.percent(decision.tags.share)),
      ];
    }
    case 'pilot': {
      const { platform, budget, sample } = decision;
      const proposal = say.pilot[sample?.of ?? 'unknown'](platform, money(budget));
      if (!sample) return [proposal, say.pilotWhy, ...margin];
      const [rate, better] = [format.percent(sample.rate, 2), format.percent(sample.better, 2)];
      const trials = format.number(Number(sample.trials.toPrecision(2)));
      return [proposal, say.pilotSample[sample.of](trials, rate, better), ...margin];
    }
    case 'keep':
      return [say.keep, say.keepWhy(format.day(decision.lookAgain)), ...margin];
    default:
      return decision satisfies never;
  }

  function helps(): readonly string[] {
    const goal = 'helps' in decision ? decision.helps : undefined;
    return goal ? [say.helps(goalFigures(goal, context).name)] : [];
  }
}

/** The decision before, and what came of it; none where none was kept. */
export function keptSentences(kept: KeptDecision | undefined, context: SectionContext): readonly string[] {
  if (!kept) return [];
  const { words, format } = context;
  const say = words.decision;
  const { outcome } = kept;
  const opening = say.kept(format.day(kept.day), kept.what);
  switch (outcome.id) {
    case 'ads': {
      const { before, since, names } = outcome;
      const evidence = words.evidence(
        words.confidence[outcome.confidence],
        words.units.sales(format.number(outcome.n)),
      );
      const [listed, days] = [format.list(names.map(format.quoted)), format.number(daysCompared(since))];
      if (since.spend === 0) return [opening, say.outcome.stopped(listed, days, stretch(before, context))];
      const stretches = [stretch(since, context), stretch(before, context)] as const;
      return [opening, say.outcome.compared(listed, days, ...stretches, format.list(outcome.countedBy), evidence)];
    }
    case 'tags':
      return [opening, say.outcome.tags(format.percent(outcome.shareBefore), format.percent(outcome.shareSince))];
    default:
      return [opening, say.outcome[outcome.id]];
  }
}

function stretch({ spend, adsReturn, costPerSale }: Stretch, { words, format, money }: SectionContext): string {
  const say = words.decision.outcome;
  if (isKnown(adsReturn)) return say.withReturn(money(spend), format.number(adsReturn, 1));
  return isKnown(costPerSale) ? say.withCost(money(spend), money(costPerSale)) : say.spendOnly(money(spend));
}
