import { amountsBy } from '../../facts/amounts.ts';
import type { Account } from '../../findings/account.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST } from '../layout.ts';
import type { Section, SectionContext } from '../section.ts';

/** Brand, period, comparison, "data to", and the headline. */
export const header: Section = {
  id: 'header',
  place: 'everyone',
  describe: (context) => {
    const { account, words, format } = context;
    const { settings } = account.document;
    const period = format.period(account.period);
    const shown = account.partial ? words.partial(period) : period;
    const dataTo = format.day(account.dataTo);
    const subtitle = [
      account.hasBefore
        ? words.subtitle(shown, format.period(account.before), dataTo)
        : words.subtitleAlone(shown, dataTo),
      ...(settings.preparedBy ? [words.preparedBy(settings.preparedBy)] : []),
    ].join(' · ');
    const block = new BlockWriter('header')
      .row([cell(FIRST, words.title(settings.brand), 'title')], { key: 'title', height: 36 })
      .row([cell(FIRST, capitalised(subtitle), 'subtitle')], { key: 'subtitle' })
      .sentence(headline(context), { key: 'headline', style: 'headline' });
    const changed = sinceBefore(context);
    if (changed !== '') block.sentence(changed, { key: 'since' });
    return block.block();
  },
};

/** What changed since the period before, in money that both periods know alike; '' where nothing can be compared. */
function sinceBefore({ account, words, format, money }: SectionContext): string {
  const { money: now, moneyBefore: before, hasBefore, isComplete } = account;
  if (!hasBefore || !isComplete) return '';
  const say = words.since;
  const seen = before.observers.find(({ observer }) => observer === now.revenue?.observer)?.revenue ?? Number.NaN;
  const isSameCost = now.allCosts === before.allCosts;
  const parts = [
    ...(isSameCost && isKnown(now.invested) && isKnown(before.invested)
      ? [say.invested(money(now.invested), money(before.invested))]
      : []),
    ...(now.revenue && isKnown(seen) ? [say.revenue(money(now.revenue.revenue), money(seen))] : []),
    ...(isSameCost && isKnown(now.fullReturn) && isKnown(before.fullReturn)
      ? [say.fullReturn(format.change(now.fullReturn), format.change(before.fullReturn))]
      : []),
  ];
  return parts.length === 0 ? '' : say.all(format.period(account.before), parts.join(say.between));
}

/** As long as a headline may be and still be read at a glance. */
const LONGEST = 110;

/** One sentence: the result of the period; and how many goals stand well, where there is room for it. */
export function headline(context: SectionContext): string {
  const { account, words, format } = context;
  const { from, to } = account.period;
  const inFull = resultSentence(context, capitalised(format.period(account.period)));
  const result =
    inFull.length <= LONGEST ? inFull : resultSentence(context, `${format.dayOfYear(from)}–${format.dayOfYear(to)}`);
  if (account.goals.length === 0) return result;
  const well = account.goals.filter(({ status }) => ['ahead', 'onTrack', 'reached'].includes(status));
  const both = `${result} ${words.headline.goals(format.number(well.length), format.number(account.goals.length))}`;
  return both.length <= LONGEST ? both : result;
}

function resultSentence({ account, words, format, money }: SectionContext, period: string): string {
  const say = words.headline;
  const { invested, revenue, allCosts, margin, adsReturn } = account.money;
  const back = (share: number): string => money(100 * ratio((revenue?.revenue ?? Number.NaN) * share, invested));
  if (isKnown(invested) && invested > 0) {
    if (!revenue) return say.costsOnly(period, money(invested));
    // What came without ads is never set against what the ads cost.
    if (!allCosts && isKnown(adsReturn)) return say.adsOnly(period, money(100 * adsReturn), money(100));
    if (!allCosts) return say.adsBeside(period, money(invested), money(revenue.revenue));
    return margin === undefined
      ? say.allCosts(period, back(1), money(100))
      : say.margin(period, back(margin), money(100));
  }
  if (revenue) return say.revenueOnly(period, money(revenue.revenue));
  const engagements = account.platforms.reduce((sum, row) => sum + (row.engagements.value || 0), 0);
  if (engagements > 0) return say.activity(period, format.number(engagements));
  const visits = account.platforms.reduce((sum, row) => sum + (row.visits.value || 0), 0);
  if (visits > 0) return say.visits(period, format.number(visits));
  const [ads] = adImpressions(account);
  if (ads && ads.impressions > 0) return say.impressions(period, format.number(ads.impressions), ads.platform);
  // Views of different platforms have no total: the platform that had the most speaks.
  const most = [...account.platforms].sort((a, b) => (b.views.value || 0) - (a.views.value || 0))[0];
  return most && most.views.value > 0
    ? say.views(period, format.number(most.views.value), most.platform)
    : say.nothing(period);
}

/** How often ads were shown, the network that showed most first: there is no total of several. */
function adImpressions({ document, period }: Account): readonly { platform: string; impressions: number }[] {
  const ads = document.facts.tables.filter(({ source }) => source.paid === 'paid');
  const amounts = amountsBy({ ...document.facts, tables: ads }, [period]);
  return amounts.platforms
    .map((platform) => ({ platform, impressions: amounts.of('impressions', platform, 0).value || 0 }))
    .sort((a, b) => b.impressions - a.impressions);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
