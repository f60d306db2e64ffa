import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { changeText, pointsText } from '../../../src/core/report/change-text.ts';
import { documentOf, type TestTab } from '../report/documents.ts';
import { everyDay } from './rows.ts';

const plain = (rows: readonly (readonly (string | number)[])[]): TestTab => ({
  name: 'Days',
  cells: [['Date', 'Platform', 'Impressions', 'Engagements'], ...rows],
});

function account(tabs: readonly TestTab[], wanted = '2025-04'): Account {
  return accountOf(documentOf(tabs, { today: dayOf(2025, 5, 20) }), wanted)!;
}

const engagementsOf = (found: Account, platform: string) =>
  found.platforms.find((row) => row.platform === platform)!.changes.engagements;

describe('two periods', () => {
  it('are compared where one export covers both of them', () => {
    const found = account([
      plain([
        ...everyDay('2025-03-01', '2025-03-31', (day) => [day, 'LinkedIn', 100, 10]),
        ...everyDay('2025-04-01', '2025-04-30', (day) => [day, 'LinkedIn', 100, 12]),
      ]),
    ]);
    expect(engagementsOf(found, 'LinkedIn')).toEqual({ now: 360, before: 310, state: 'same' });
  });

  it('are not compared where the export of one platform begins late or ends early, whatever the others do', () => {
    const found = account([
      plain([
        ...everyDay('2025-03-01', '2025-04-30', (day) => [day, 'LinkedIn', 100, 10]),
        ...everyDay('2025-03-20', '2025-04-30', (day) => [day, 'TikTok', 100, 10]),
        ...everyDay('2025-03-01', '2025-04-15', (day) => [day, 'X', 100, 10]),
      ]),
    ]);
    expect(engagementsOf(found, 'LinkedIn').state).toBe('same');
    expect(engagementsOf(found, 'TikTok').state).toBe('incomplete');
    expect(engagementsOf(found, 'X').state).toBe('incomplete');
  });

  it('are not compared while the period lasts', () => {
    const found = account([plain(everyDay('2025-03-01', '2025-04-12', (day) => [day, 'LinkedIn', 100, 10]))]);
    expect(engagementsOf(found, 'LinkedIn').state).toBe('incomplete');
  });

  it('are not compared where rows do not know the figure: their sum is only at least so much', () => {
    const found = account([
      plain([
        ...everyDay('2025-03-01', '2025-04-29', (day) => [day, 'LinkedIn', 100, 10]),
        ['2025-04-30', 'LinkedIn', 100, '-'],
      ]),
    ]);
    expect(engagementsOf(found, 'LinkedIn').state).toBe('incomplete');
  });

  it('are not compared where impressions became views', () => {
    const posts = (name: string, seen: string, month: string): TestTab => ({
      name,
      cells: [
        [
          'Post ID',
          'Page ID',
          'Page name',
          'Publish time',
          'Permalink',
          'Post type',
          seen,
          'Reach',
          'Reactions',
          'Comments',
          'Shares',
          'Total clicks',
        ],
        ...everyDay(`2025-${month}-01`, `2025-${month}-30`, (day, index) => [
          `12345678901234${month}${index}`,
          '1',
          'P',
          `${day.slice(5, 7)}/${day.slice(8, 10)}/2025 10:00`,
          `https://www.facebook.com/p/posts/${month}${index}`,
          'Photos',
          200,
          150,
          8,
          1,
          1,
          3,
        ]),
      ],
    });
    const found = account([posts('March', 'Impressions', '03'), posts('April', 'Views', '04')]);
    const row = found.platforms.find(({ platform }) => platform === 'Facebook')!;
    expect(row.changes.views.state).toBe('otherDefinition');
    expect(row.changes.engagementRate.state).toBe('otherDefinition');
    expect(row.changes.engagements.state).toBe('same');
  });
});

describe('a change in words', () => {
  const found = account([plain(everyDay('2025-03-01', '2025-04-30', (day) => [day, 'LinkedIn', 100, 10]))]);
  const en = sectionContext(found, 'en');
  const fr = sectionContext(found, 'fr');
  const same = (now: number, before: number) => ({ now, before, state: 'same' as const });

  it('has an arrow and a sign', () => {
    expect(changeText(same(120, 100), en)).toBe('▲\u00a0+20%');
    expect(changeText(same(90, 100), fr)).toBe('▼\u00a0−10\u00a0%');
    expect(changeText(same(100, 100), en)).toBe('●\u00a00%');
  });

  it('is no percentage under 20 before', () => {
    expect(changeText(same(3, 1), en)).toBe('3, after 1');
    expect(changeText(same(3, 1), fr)).toBe('3, après 1');
    expect(changeText(same(0, 19), en)).toBe('0, after 19');
    expect(changeText(same(40, 20), en)).toBe('▲\u00a0+100%');
  });

  it('is one for a price, which is no count', () => {
    expect(changeText(same(0.9, 0.6), en, false)).toBe('▲\u00a0+50%');
  });

  it('is told in points for a rate', () => {
    expect(pointsText(same(0.062, 0.058), en)).toBe('▲\u00a0+0.4 pt');
    expect(pointsText(same(0.05, 0.061), fr)).toBe('▼\u00a0−1,1\u00a0pt');
  });

  it('says why there is none', () => {
    expect(changeText({ now: 5, before: 4, state: 'otherDefinition' }, en)).toBe('other count');
    expect(changeText({ now: 5, before: 4, state: 'incomplete' }, fr)).toBe('incomplet');
    expect(changeText({ now: 5, before: Number.NaN, state: 'nothingBefore' }, en)).toBe('');
  });
});
