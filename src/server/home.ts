import { type Account, accountOf } from '../core/findings/account.ts';
import { monthState } from '../core/findings/month.ts';
import { goalChoices } from '../core/goals/list.ts';
import { isoDay } from '../core/lib/days.ts';
import type { Format } from '../core/lib/format.ts';
import { periodKey } from '../core/lib/periods.ts';
import type { Locale } from '../core/lib/text.ts';
import { format } from '../core/locales/format.ts';
import { words } from '../core/locales/index.ts';
import type { Home, HomeLine } from '../core/protocol.ts';
import { sectionContext } from '../core/report/build.ts';
import { goalFigures } from '../core/report/sections/goals.ts';
import { goalsTab } from '../core/tabs/goals.ts';
import { isNamed } from '../core/tabs/names.ts';
import type { OpenDocument } from './document.ts';
import { choicesOf } from './goals-document.ts';

/** The panel's first view: where the month stands, and the next thing to do. */
export function homeView(document: OpenDocument, language: Locale): Home {
  const account = accountOf(document);
  const written = format(language);
  const hasReport =
    account !== undefined && document.sheets.reports.some(({ period }) => period === periodKey(account.period));
  const tabsWithProblems = unreadTabs(document);
  const { lines, next } = monthState({
    account,
    tabsWithProblems,
    goals: document.goals.length,
    hasCosts: document.costs !== undefined,
    hasReport,
  });
  const say = speakers(document, account, tabsWithProblems, hasReport, language, written);
  return {
    month: account ? written.period(account.period) : '',
    lines: lines.map(({ id, state }): HomeLine => ({ id, state, ...say[id]() })),
    next,
    goalForm:
      next === 'goals'
        ? { choices: goalChoices({ locale: language, ...choicesOf(document) }), today: isoDay(document.today) }
        : null,
  };
}

type Spoken = Pick<HomeLine, 'text' | 'details'>;

function speakers(
  document: OpenDocument,
  account: Account | undefined,
  tabsWithProblems: readonly string[],
  hasReport: boolean,
  language: Locale,
  written: Format,
): Record<HomeLine['id'], () => Spoken> {
  const say = words(language).home;
  const context = account && sectionContext(account, language);
  const spoken = (text: string, ...details: readonly string[]): Spoken => ({ text, details });
  const period = account ? written.period(account.period) : '';
  return {
    goals: () => {
      const unread = document.ownTabs
        .filter(({ name }) => isNamed(name, goalsTab.name))
        .flatMap(({ tab }) => tab.problems.map((problem) => problem.say(words(language))));
      if (document.goals.length === 0) return spoken(say.goals.none);
      const well = account?.goals.filter(({ status }) => ['ahead', 'onTrack', 'reached'].includes(status)).length ?? 0;
      return spoken(say.goals.some(well, document.goals.length), ...unread);
    },
    data: () => {
      if (!account) return spoken(say.data.none);
      const details = [
        ...(account.silent.length > 0 ? [say.data.missing(written.list(account.silent), period)] : []),
        ...(tabsWithProblems.length > 0 ? [say.data.notRead(written.list(tabsWithProblems))] : []),
      ];
      return spoken(say.data.upTo(document.readings.length, written.day(account.dataTo)), ...details);
    },
    costs: () => {
      const tags = (account?.tags ?? []).map((found) =>
        say.costs.tags(written.list(found.spellings), written.percent(found.share)),
      );
      const { costs, currency = '' } = account?.money ?? {};
      return spoken(costs ? say.costs.some(written.money(costs.total, currency)) : say.costs.none, ...tags);
    },
    report: () => spoken(hasReport ? say.report.made(period) : say.report.none(period)),
    review: () => {
      const ended = (account?.goals ?? []).filter(({ status }) => status === 'reached' || status === 'missed');
      if (!context || ended.length === 0) return spoken(say.review.none);
      const [first, ...others] = ended.map((row) =>
        say.review[row.status === 'reached' ? 'reached' : 'missed'](goalFigures(row, context).name),
      );
      return spoken(first!, ...others);
    },
  };
}

function unreadTabs(document: OpenDocument): readonly string[] {
  return document.readings
    .filter((reading) =>
      [...reading.problems, ...reading.tables.flatMap(({ problems }) => problems)].some(
        ({ severity }) => severity === 'error',
      ),
    )
    .map(({ tab }) => tab);
}
