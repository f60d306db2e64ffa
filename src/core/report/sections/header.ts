import { isKnown, ratio } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST } from '../layout.ts';
import type { Section, SectionContext } from '../section.ts';

/** Brand, period, comparison, "data to", and the headline. */
export const header: Section = {
  id: 'header',
  describe: (context) => {
    const { account, words, format } = context;
    const { settings } = account.document;
    const period = format.period(account.period);
    const subtitle = [
      words.subtitle(
        account.partial ? words.partial(period) : period,
        format.period(account.before),
        format.day(account.dataTo),
      ),
      ...(settings.preparedBy ? [words.preparedBy(settings.preparedBy)] : []),
    ].join(' · ');
    return new BlockWriter('header')
      .row([cell(FIRST, words.title(settings.brand), 'title')], { key: 'title', height: 36 })
      .row([cell(FIRST, subtitle, 'subtitle')], { key: 'subtitle' })
      .sentence(headline(context), { key: 'headline', style: 'headline', height: 48 })
      .block();
  },
};

/** One sentence: the result of the period, and where the first goal stands. */
export function headline({ account, words, format, money }: SectionContext): string {
  const period = capitalised(format.period(account.period));
  const { invested, revenue, allCosts } = account.money;
  const hundred = money(100);
  const back = money(100 * ratio(revenue?.revenue ?? Number.NaN, invested));
  const sentence = (() => {
    if (isKnown(invested) && invested > 0 && revenue) {
      return allCosts ? words.headline.allCosts(period, back, hundred) : words.headline.adsOnly(period, back, hundred);
    }
    if (isKnown(invested) && invested > 0) return words.headline.costsOnly(period, money(invested));
    if (revenue) return words.headline.revenueOnly(period, money(revenue.revenue));
    const engagements = account.platforms.reduce((sum, row) => sum + (row.engagements.value || 0), 0);
    return engagements > 0
      ? words.headline.activity(period, format.number(engagements))
      : words.headline.nothing(period);
  })();
  return sentence;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
