import { describe, expect, it } from 'vitest';
import { goalsFrom, isUnsaved, revisionOf } from '../../../src/core/goals/goals-from.ts';
import { goalList } from '../../../src/core/goals/list.ts';
import { goalSentence } from '../../../src/core/goals/sentence.ts';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { goalsTab } from '../../../src/core/tabs/goals.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { goal } from './goal.ts';

const header = ['Id', 'KPI', 'Starting point', 'Target', 'Start', 'Deadline', 'Target form', 'Business objective'];

function read(...rows: Cell[][]) {
  return readOwnTab(goalsTab, [header, ...rows], { zone: 'UTC', locale: 'en_GB' });
}

describe('the goals of a tab', () => {
  it('are all listed, with what is missing unknown', () => {
    const [whole, broken] = goalsFrom(
      read(['a', 'Leads', 34, 60, '2025-01-01', '2025-03-31', '', 'sales'], ['b', 'Leads', 34, 'sixty', '', '', '', ''])
        .rows,
    );
    expect(whole).toMatchObject({ id: 'a', kind: 'total', direction: 'more', target: 60, objective: 'conversions' });
    expect(broken).toMatchObject({ id: 'b', target: Number.NaN, deadline: Number.NaN });
  });

  it('resolve a change in percent or in points into the number to get to', () => {
    const rows = read(['a', 'CTR', 0.02, 0.1, '', '', 'percent'], ['b', 'CTR', 0.02, 0.1, '', '', 'points']).rows;
    expect(goalsFrom(rows).map(({ target }) => target)).toEqual([expect.closeTo(0.022), expect.closeTo(0.12)]);
  });

  it('have identifiers of their own, also where a row was typed or copied by hand', () => {
    const row = ['', 'Leads', 34, 60, '2025-01-01', '2025-03-31', '', ''];
    const copied = ['a', ...row.slice(1)];
    const ids = goalsFrom(read(row, row, copied, copied).rows).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids.map(isUnsaved)).toEqual([true, true, false, true]);
  });

  it('keep their identifiers when the rows are sorted', () => {
    const rows = ['a', 'b', 'c'].map((id, index) => [id, 'Leads', index, 60, '', '2025-03-31', '', '']);
    const ids = (list: Cell[][]) => goalsFrom(read(...list).rows).map(({ id, startValue }) => [id, startValue]);
    expect(ids([...rows].reverse())).toEqual(ids(rows).reverse());
  });

  it('have a revision that changes with any cell, read or not', () => {
    const revision = (target: Cell) =>
      revisionOf(read(['a', 'Leads', 34, target, '', '', '', '']).rows[0]!, () => false);
    expect(revision(60)).toBe(revision(60));
    expect(new Set([revision(60), revision(61), revision('sixty'), revision('seventy')]).size).toBe(4);
  });
});

describe('a goal as a sentence', () => {
  const leads = goal({ objective: 'conversions' });

  it('says from where to where, by when and why', () => {
    expect(goalSentence(leads, 'en')).toBe(
      'Bring leads from 34 to 60 by 31\u00a0March\u00a02025 so that sales and leads grow.',
    );
    expect(goalSentence(leads, 'fr')).toBe(
      "Faire passer les prospects de 34 à 60 d'ici au 31\u00a0mars\u00a02025 pour développer les ventes et les prospects.",
    );
  });

  it('leaves out a reason that it lacks, and keeps own words', () => {
    const own = goal({ kpi: 'Five-star reviews', scopeType: 'platform', scope: 'Facebook' });
    expect(goalSentence(own, 'en')).toBe(
      'Bring “Five-star reviews” (Facebook) from 34 to 60 by 31\u00a0March\u00a02025.',
    );
    expect(goalSentence({ ...own, objective: 'we sleep well.' }, 'en')).toContain('so that we sleep well.');
  });

  it('writes a share in percent and minutes with their unit', () => {
    const rate = goal({ kpi: 'conversion_rate', startValue: 0.02, target: 0.0225 });
    expect(goalSentence(rate, 'fr')).toContain('de 2\u00a0% à 2,25\u00a0%');
    expect(goalSentence(goal({ kpi: 'reply_minutes', startValue: 42, target: 32 }), 'en')).toContain(
      'from 42\u00a0min to 32\u00a0min',
    );
  });
});

describe('the list of the panel', () => {
  const list = (locale: 'en' | 'fr') =>
    goalList(
      'Goals',
      read(
        ['a', 'Reply time', 40, 30, '2025-01-01', '2025-03-31', '', ''],
        ['b', 'Leads', 34, 'sixty', '', '', '', ''],
      ),
      {
        locale,
        today: dayOf(2025, 2, 14),
        measure: (kpi) => (kpi === 'reply_minutes' ? 36 : Number.NaN),
        platforms: [],
        campaigns: [],
        filled: {},
      },
    );

  it('tells where each goal stands, in words', () => {
    expect(list('en').goals[0]).toMatchObject({
      title: 'Reply time',
      current: '36\u00a0min',
      progressText: '40% of the way; by now it should be 50%',
      status: 'behind',
      statusText: 'behind',
      remark: 'Not linked to a business objective yet.',
    });
    expect(list('fr').goals[0]).toMatchObject({ title: 'Temps de réponse', statusText: 'en retard' });
  });

  it('has no number that JSON would lose', () => {
    const sent = list('en');
    expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
    expect(sent.goals[1]).toMatchObject({ progress: null, expected: null, current: '' });
    expect(sent.problems.length).toBeGreaterThan(0);
  });
});
