import type { Section } from '../section.ts';
import { audience } from './audience.ts';
import { behaviour } from './behaviour.ts';
import { boxes } from './boxes.ts';
import { campaigns } from './campaigns.ts';
import { cannotSay } from './cannot-say.ts';
import { charts } from './charts.ts';
import { comment } from './comment.ts';
import { competitors } from './competitors.ts';
import { content } from './content.ts';
import { decision } from './decision.ts';
import { findings } from './findings.ts';
import { goalMonths } from './goal-months.ts';
import { goals } from './goals.ts';
import { handOver } from './hand-over.ts';
import { header } from './header.ts';
import { limits } from './limits.ts';
import { media } from './media.ts';
import { method } from './method.ts';
import { moreFindings } from './more-findings.ts';
import { networkBlocks } from './network-blocks.ts';
import { networks } from './networks.ts';
import { platforms, platformsChart } from './platforms.ts';
import { returned } from './return.ts';
import { scorecard } from './scorecard.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { summary } from './summary.ts';
import { tiles } from './tiles.ts';
import { trend } from './trend.ts';

/** What a director reads in a minute, in its order. */
export const PAGE_ONE: readonly Section[] = [header, tiles, goals, findings, comment, decision, charts, limits];

/** The pages behind it, in their order. */
export const BEHIND: readonly Section[] = [
  returned,
  scorecard,
  networks,
  platforms,
  platformsChart,
  networkBlocks,
  audience,
  media,
  behaviour,
  site,
  campaigns,
  content,
  service,
  competitors,
  trend,
  goalMonths,
  moreFindings,
  boxes,
  cannotSay,
  method,
  summary,
  handOver,
];
