import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { namesIn } from '../../../src/core/findings/kept-decision.ts';
import { dayOf, isoDay } from '../../../src/core/lib/days.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { decisionToKeep } from '../../../src/core/report/decision-to-keep.ts';
import { keptSentences } from '../../../src/core/report/sentences.ts';
import { documentOf, sampleDocument, type TestTab } from '../report/documents.ts';

const START = dayOf(2025, 3, 1);

/** Thirty days at 40 a day with a sale of 20 each, then thirty-one at 10 a day with the same sales. */
function ads(from = 40, to = 10): TestTab {
  const rows = Array.from({ length: 61 }, (_, index) => {
    const day = START + index;
    return [isoDay(day), 'Broad audience', day < dayOf(2025, 4, 1) ? from : to, 1, 20];
  });
  return {
    name: 'Meta Ads',
    cells: [['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'], ...rows],
  };
}

const changes = (...rows: readonly (readonly string[])[]): TestTab => ({
  name: 'Changes',
  cells: [['Date', 'What changed', 'Kind'], ...rows],
});

const account = (...tabs: readonly TestTab[]): Account => accountOf(documentOf(tabs, { today: dayOf(2025, 5, 2) }))!;

describe('a decision that was kept', () => {
  it('is followed by what its campaign did before and since, in as many days', () => {
    const { kept } = account(ads(), changes(['2025-04-01', 'Reduce: stop or cut “Broad audience”.', 'Decision']));
    expect(kept?.day).toBe(dayOf(2025, 4, 1));
    expect(kept?.outcome).toMatchObject({
      id: 'ads',
      names: ['Broad audience'],
      before: { spend: 30 * 40, adsReturn: 0.5 },
      since: { spend: 30 * 10, adsReturn: 2 },
      n: 60,
      confidence: 'solid',
    });
  });

  it('is told by the names in it, however and in whatever language it is worded', () => {
    for (const what of ['on coupe « broad AUDIENCE » demain', 'Less money for Broad audience, please']) {
      expect(account(ads(), changes(['2025-04-01', what, 'Decision'])).kept?.outcome.id).toBe('ads');
    }
    const network = account(ads(), changes(['2025-04-01', 'Increase Meta', 'Decision'])).kept;
    expect(network?.outcome).toMatchObject({ id: 'ads', names: ['Meta'] });
  });

  it('is the latest one up to the end of the period, and none of another kind', () => {
    const rows = [
      ['2025-03-20', 'First Broad audience', 'Decision'],
      ['2025-04-02', 'Second Broad audience', 'Decision'],
      ['2025-04-10', 'New pictures', 'Content'],
      ['2025-05-01', 'Later Broad audience', 'Decision'],
    ];
    expect(account(ads(), changes(...rows)).kept?.what).toBe('Second Broad audience');
    expect(account(ads(), changes(rows[2]!)).kept).toBeUndefined();
    expect(account(ads()).kept).toBeUndefined();
  });

  it('says nothing after a few days, of what it does not name, or of what has no days before', () => {
    const outcome = (day: string, what: string) => account(ads(), changes([day, what, 'Decision'])).kept?.outcome.id;
    expect(outcome('2025-04-28', 'Stop Broad audience')).toBe('tooRecent');
    expect(outcome('2025-04-01', 'Enter the costs')).toBe('nothingNamed');
    expect(outcome('2025-03-01', 'Start Broad audience')).toBe('noData');
  });

  it('knows a campaign that has been stopped', () => {
    const context = sectionContext(
      account(ads(40, 0), changes(['2025-04-01', 'Reduce: stop “Broad audience”', 'Decision'])),
      'en',
    );
    expect(keptSentences(context.account.kept, context)[1]).toBe(
      '“Broad audience”: no spend in the 30 days since; in as many before: €1,200 at 0.5×.',
    );
  });

  it('is only indicative where the difference may be chance', () => {
    const { kept } = account(ads(20, 20), changes(['2025-04-01', 'Broad audience', 'Decision']));
    expect(kept?.outcome).toMatchObject({ confidence: 'indicative' });
  });

  it('opens the decision in both languages, without a claim of cause', () => {
    const found = account(ads(), changes(['2025-04-01', 'Broad audience: moins', 'Decision']));
    const [en, fr] = (['en', 'fr'] as const).map((locale) => keptSentences(found.kept, sectionContext(found, locale)));
    expect(en).toEqual([
      'Decided on 1 April 2025: Broad audience: moins',
      '“Broad audience”, 30 days since: €300 at 2×; as many before: €1,200 at 0.5×, as Meta counts (solid, 60 sales). That proves no cause.',
    ]);
    expect(fr?.join('\n').replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Décidé le 1er avril 2025 : Broad audience: moins\n' +
        "« Broad audience », 30 jours depuis : 300 € à 2 × ; autant avant : 1 200 € à 0,5 × selon Meta (solide, 60 ventes). La cause n'est pas prouvée.",
    );
  });
});

describe('names in a text', () => {
  it('are whole words, the longest first', () => {
    expect(namesIn('Cut Spring sale and Summer', ['Spring', 'Spring sale', 'Sum', 'Summer'])).toEqual([
      'Spring sale',
      'Summer',
    ]);
  });

  it('of one or two letters count only in quotes', () => {
    expect(namesIn('A budget for all', ['A'])).toEqual([]);
    expect(namesIn('Cut “A” now', ['A'])).toEqual(['A']);
    expect(namesIn('Couper « A »', ['A'])).toEqual(['A']);
  });
});

describe('the decision to keep', () => {
  it.each(['en', 'fr'] as const)('is one line that names its campaigns, in %s', (locale) => {
    const found = accountOf(sampleDocument(locale))!;
    const { what } = decisionToKeep(found, locale);
    expect(what).not.toContain('\n');
    const campaigns = found.campaigns.map(({ campaign }) => campaign);
    expect(namesIn(what, campaigns).length).toBeGreaterThan(0);
  });
});
