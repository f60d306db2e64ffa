import type { Decision } from '../findings/decision.ts';
import type { Finding, Observed } from '../findings/findings.ts';
import type { SectionContext } from './section.ts';
import { goalFigures } from './sections/goals.ts';

/** The sentence of a finding, with how sure it is and on how many it rests. */
export function findingSentence(finding: Finding, context: SectionContext): string {
  const { words, format } = context;
  const evidence = words.evidence(
    words.confidence[finding.confidence],
    words.units[finding.unit](format.number(finding.n)),
  );
  return `${plainSentence(finding, context)}${finding.id === 'tagsDiffer' ? '' : evidence}.`;
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
    default:
      return finding.id;
  }
}

function plainSentence(finding: Finding, context: SectionContext): string {
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
      const { campaign, spend, revenue } = finding.campaign;
      return say[finding.id](format.quoted(campaign), money(spend), money(revenue));
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
      const text = post.text ? format.quoted(shortened(post.text)) : words.posts.noText;
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
  switch (decision.id) {
    case 'reallocate':
      return [
        say.reallocate(
          format.quoted(decision.from.campaign),
          format.quoted(decision.to.campaign),
          money(decision.from.spend),
        ),
        say.pays(
          format.number(decision.to.low, 1),
          format.number(decision.to.high, 1),
          format.number(decision.to.sales),
        ),
        ...helps(),
      ];
    case 'increase':
      return [
        say.increase(format.quoted(decision.campaign.campaign)),
        say.pays(
          format.number(decision.campaign.low, 1),
          format.number(decision.campaign.high, 1),
          format.number(decision.campaign.sales),
        ),
        ...helps(),
      ];
    case 'reduce': {
      const { campaign, spend, revenue, low, high, sales } = decision.campaign;
      return [
        say.reduce(format.quoted(campaign), money(spend), money(revenue)),
        say.reduceWhy(format.number(low, 1), format.number(high, 1), format.number(sales)),
        ...margin,
      ];
    }
    case 'trackRevenue':
      return [say.trackRevenue, say.trackRevenueWhy];
    case 'enterCosts':
      return [say.enterCosts, say.enterCostsWhy, ...margin];
    case 'mendTags': {
      const [main = ''] = decision.tags.spellings;
      return [
        say.mendTags(format.list(decision.tags.spellings.slice(1)), main),
        say.mendTagsWhy(format.percent(decision.tags.share)),
      ];
    }
    case 'pilot':
      return [say.pilot(decision.platform, money(decision.budget)), say.pilotWhy, ...margin];
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
