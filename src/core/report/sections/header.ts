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
    return new BlockWriter('header')
      .row([cell(FIRST, words.title(settings.brand), 'title')], { key: 'title', height: 36 })
      .row([cell(FIRST, subtitle, 'subtitle')], { key: 'subtitle' })
      .sentence(headline(context), { key: 'headline', style: 'headline' })
      .block();
  },
};

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
  // Views of different platforms have no total: the platform that had the most speaks.
  const most = [...account.platforms].sort((a, b) => (b.views.value || 0) - (a.views.value || 0))[0];
  return most && most.views.value > 0
    ? say.views(period, format.number(most.views.value), most.platform)
    : say.nothing(period);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
