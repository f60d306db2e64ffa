import { MEASURES, type Measure } from '../../fields.ts';
import type { NetworkKpi, NetworkReport } from '../../findings/network-reports.ts';
import { isKnown } from '../../lib/numbers.ts';
import { changeText, pointsText } from '../change-text.ts';
import { writeTable } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure } from '../layout.ts';
import { periodNames } from '../period-names.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
import { rateFormat } from '../small-rates.ts';

/** A block for each network that has figures: its own, as it exports them, each with its change. */
export const networkBlocks: Section = {
  id: 'network-blocks',
  place: 'client',
  describe: (context) => {
    const { account, words } = context;
    if (account.networkReports.length === 0) return undefined;
    const block = new BlockWriter('network-blocks').heading(words.headings.networkBlocks).message(messageOf(context));
    for (const report of account.networkReports) writeNetwork(block, report, context);
    return block.gap().block();
  },
};

/** Who gained followers, and who most where several are known. */
function messageOf({ account, words, format }: SectionContext): string {
  const known = account.networkReports
    .flatMap(({ platform, kpis }) =>
      kpis
        .filter(({ id }) => id === 'netFollowers' || id === 'followers_gained')
        .map(({ compared }) => ({ platform, gained: compared.now })),
    )
    .filter((each) => isKnown(each.gained))
    .sort((a, b) => b.gained - a.gained);
  const [first] = known;
  const say = words.networkBlocks;
  if (!first || !(first.gained > 0)) return say.message;
  const isOne = known.every(({ platform }) => platform === first.platform);
  return (isOne ? say.newFollowers : say.mostFollowers)(first.platform, format.number(first.gained));
}

function writeNetwork(block: BlockWriter, { platform, kpis, formats }: NetworkReport, context: SectionContext): void {
  const { words, format } = context;
  const say = words.networkBlocks;
  const periods = periodNames(context);
  const rows = kpis.map((kpi) => {
    const { compared, paid, id } = kpi;
    const text =
      kpi.unit === 'rate' ? pointsText(compared, context) : changeText(compared, context, kpi.unit !== 'money');
    const cells = [
      cell(FIRST, paid ? say.ofAds(kpiName(kpi, context)) : kpiName(kpi, context), 'table-text'),
      figure(FIRST + 1, compared.now, formatOf(kpi, context), noteOf(kpi, context)),
      figure(FIRST + 2, comparable(compared), formatOf({ ...kpi, atLeast: false }, context)),
      cell(FIRST + 3, text, 'table-number'),
      cell(FIRST + 4, originOf(kpi, context), 'message'),
    ];
    return { key: `${platform} ${paid ? 'ads ' : ''}${id}`, cells };
  });
  writeTable(block, platform, [platform, ...periods, say.change, say.from], rows, [0, 4]);
  if (formats.length > 0) {
    const names: Readonly<Record<string, string>> = context.words.content.formats;
    const uses = formats.map(({ format: used, posts, usual }) => {
      const name = names[used] ?? used;
      return isKnown(usual)
        ? say.formatUse(name, format.number(posts), format.number(usual))
        : say.formatOnly(name, format.number(posts));
    });
    block.sentence(say.formats(uses.join(' · ')), { key: `${platform} formats`, style: 'message' });
  }
}

/** What was counted otherwise is not set beside it. */
function comparable({ before, state }: NetworkKpi['compared']): number {
  return state === 'otherDefinition' ? Number.NaN : before;
}

function kpiName({ id }: NetworkKpi, { words, format }: SectionContext): string {
  const own: Readonly<Partial<Record<string, string>>> = words.networkBlocks.names;
  const name = own[id] ?? MEASURES[id as Measure].name[format.locale];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function formatOf(
  { unit, atLeast, id, compared }: NetworkKpi,
  { moneyFormat, unitMoneyFormat }: SectionContext,
): string {
  switch (unit) {
    case 'money':
      return id === 'costPerClick' ? unitMoneyFormat : moneyFormat;
    case 'rate':
      return rateFormat(compared.now);
    case 'hours':
      return `${COUNT} "h"`;
    case 'count':
      return atLeast ? `"≥ "${COUNT}` : COUNT;
    default:
      return unit satisfies never;
  }
}

function noteOf({ id, rows, atLeast }: NetworkKpi, { words, format }: SectionContext): string {
  const say = words.networkBlocks.notes;
  if (id === 'clickRate' || id === 'costPerClick' || id === 'netFollowers') return say[id];
  if (id === 'reach' || id === 'reachOfDay' || id === 'reachOfPost') return say.reach;
  if (id === 'followers_total') return say.followers;
  return atLeast ? words.networkBlocks.atLeast : words.notes.revenueRows(format.number(rows));
}

/** What a sum is made of: "17 posts". */
function originOf({ grain, rows, paid }: NetworkKpi, { words, format }: SectionContext): string {
  if (grain === undefined) return '';
  // Of ads a day has a row for each campaign.
  return words.networkBlocks.origins[paid ? 'range' : grain](format.number(rows));
}
