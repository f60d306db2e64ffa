import { describe, expect, it } from 'vitest';
import { decidedOf, PLAIN, tellsVerdict } from '../../bench/truth.ts';
import { type Design, PLANTED, truthAccount } from '../../bench/truth-accounts.ts';

const ACCOUNTS = 60;

const told = (design: Design): number =>
  Array.from({ length: ACCOUNTS }, (_, index) => truthAccount(design, 30_000 + index, { hasPosts: false })).filter(
    (document) => tellsVerdict(decidedOf(document)),
  ).length;

describe('accounts in which every campaign returns break-even', () => {
  it.each<[string, Partial<Design>]>([
    ['with rows by day', {}],
    ['with one row for each campaign', { rows: 'campaign' }],
    ['with uneven days and orders', { orders: 1, days: 0.4, weekend: 0.6 }],
    ['where the platforms claim twice as much as there is', { seen: 'claimed' }],
  ])('are told so but for one in twenty, %s', (_, design) => {
    expect(told({ ...PLAIN, ...design })).toBeLessThanOrEqual(ACCOUNTS / 20);
  });
});

describe('a campaign that returns twice or half of break-even', () => {
  it.each([
    [2, 'increase'],
    [0.5, 'reduce'],
  ] as const)('is found on some 300 sales: %d times, %s', (times, verdict) => {
    const found = Array.from({ length: 20 }, (_, index) => {
      const document = truthAccount(PLAIN, 40_000 + index, { planted: { times, sales: 300 }, hasPosts: false });
      return decidedOf(document).campaigns.find(({ campaign }) => campaign === PLANTED)?.verdict;
    });
    expect(found.filter((each) => each === verdict).length).toBeGreaterThanOrEqual(19);
  });
});
