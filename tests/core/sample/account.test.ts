import { describe, expect, test } from 'vitest';
import { buildFacts } from '../../../src/core/facts/build.ts';
import { accountOf } from '../../../src/core/findings/account.ts';
import { goalsFrom } from '../../../src/core/goals/goals-from.ts';
import { isoDay } from '../../../src/core/lib/days.ts';
import { LOCALES } from '../../../src/core/lib/text.ts';
import { sampleTabs } from '../../../src/core/sample/index.ts';
import { readTab } from '../../../src/core/sources/read.ts';
import { changesFrom } from '../../../src/core/tabs/changes.ts';
import { costsFrom } from '../../../src/core/tabs/costs.ts';
import type { TabDefinition } from '../../../src/core/tabs/define.ts';
import { TABS, tabDefinition } from '../../../src/core/tabs/index.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { resultsFrom } from '../../../src/core/tabs/results.ts';
import { settingsFrom } from '../../../src/core/tabs/settings.ts';
import { asRead } from './table.ts';

function accountIn(locale: (typeof LOCALES)[number]) {
  const context = { zone: 'UTC', locale: locale === 'fr' ? 'fr_FR' : 'en_US' };
  const tabs = sampleTabs(locale);
  const readings = tabs
    .filter(({ kind }) => kind === 'raw')
    .map((tab) => readTab({ name: tab.name, cells: asRead(tab) }, context));
  const own = (id: TabDefinition['id']) => {
    const definition = tabDefinition(id);
    return readOwnTab(definition, asRead(tabs.find(({ name }) => name === definition.name[locale])!), context);
  };
  const settings = settingsFrom(own('settings').rows);
  return accountOf({
    facts: buildFacts(readings, { social: settings.socialRules }),
    readings,
    goals: goalsFrom(own('goals').rows),
    costs: costsFrom(own('costs').rows),
    results: resultsFrom(own('results').rows),
    changes: changesFrom(own('changes').rows),
    settings,
    ownProblems: TABS.flatMap(({ id }) => own(id).problems),
    today: settings.asOf!,
  })!;
}

describe.each(LOCALES)('the story as the report counts it (%s)', (locale) => {
  const account = accountIn(locale);
  const finding = <Id extends (typeof account.findings)[number]['id']>(id: Id) =>
    account.findings.find((each): each is Extract<typeof each, { id: Id }> => each.id === id)!;

  test('is that of May 2025', () => {
    expect([isoDay(account.period.from), isoDay(account.period.to)]).toEqual(['2025-05-01', '2025-05-31']);
  });

  test('(a) 4.1 according to Meta, 2.05 according to web analytics, and 20 % with all costs', () => {
    expect(account.money.adsReturn).toBeCloseTo(4.1, 6);
    expect(finding('observersDiffer').lower.perSpend).toBeCloseTo(2.05, 6);
    expect(account.money.invested).toBeCloseTo(6000, 6);
    expect(account.money.fullReturn).toBeCloseTo(0.2, 6);
  });

  test('(b) TikTok is seen most and sells least, LinkedIn the most leads per visit', () => {
    expect(finding('viewsWithoutSales').views.platform).toBe('TikTok');
    expect(finding('bestLeads').platform).toBe('LinkedIn');
  });

  test('(c) the losing campaign is to be reduced, and the test is too small to judge', () => {
    expect(finding('campaignLoses').campaign).toMatchObject({ verdict: 'reduce' });
    expect(finding('campaignLoses').campaign.spend).toBeCloseTo(1200, 6);
    expect(finding('campaignLoses').campaign.revenue).toBeCloseTo(480, 6);
    expect(account.campaigns.filter(({ spend }) => spend < 100).map(({ verdict }) => verdict)).toEqual(['tooEarly']);
  });

  test('(d) the reel of 14 May stands apart', () => {
    expect(account.posts.outliers.map(({ day }) => isoDay(day))).toEqual(['2025-05-14']);
  });

  test('(e), (f), (i) one goal is reached, one behind, and one cannot be read', () => {
    expect(account.goals.map(({ status }) => status)).toEqual(['reached', 'behind', 'unknown']);
    expect(account.goals[0]!.current).toBe(31);
  });

  test('(g) spellings of one source hide 9 % of the revenue', () => {
    expect(account.tags.map(({ spellings }) => spellings)).toEqual([['facebook', 'fb', 'Facebook']]);
    expect(account.tags[0]!.share).toBeCloseTo(0.09, 6);
  });
});
