import type { Section } from '../section.ts';
import { campaigns } from './campaigns.ts';
import { cannotSay } from './cannot-say.ts';
import { charts } from './charts.ts';
import { comment } from './comment.ts';
import { decision } from './decision.ts';
import { findings } from './findings.ts';
import { goals } from './goals.ts';
import { header } from './header.ts';
import { limits } from './limits.ts';
import { method } from './method.ts';
import { moreFindings } from './more-findings.ts';
import { networks } from './networks.ts';
import { platforms } from './platforms.ts';
import { posts } from './posts.ts';
import { tiles } from './tiles.ts';
import { trend } from './trend.ts';

/** The report in its order: page one down to the limits, then the pages behind it. */
export const SECTIONS: readonly Section[] = [
  header,
  tiles,
  goals,
  findings,
  decision,
  charts,
  limits,
  networks,
  campaigns,
  platforms,
  trend,
  posts,
  moreFindings,
  comment,
  cannotSay,
  method,
];
