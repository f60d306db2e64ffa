import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonsFor } from '../../../src/core/findings/content.ts';
import type { PostFact } from '../../../src/core/findings/content-posts.ts';
import { traitKey, traitsOf } from '../../../src/core/findings/traits.ts';
import { testTraits } from '../../../src/core/findings/traits-test.ts';
import { seeded } from '../../../src/core/sample/chance.ts';

const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

const NETWORKS = ['Facebook', 'Instagram', 'LinkedIn'] as const;
const KINDS = ['photo', 'video', 'link'] as const;

/** An account whose posts differ by chance, by network and by format, and by a question as much as is asked for. */
function account(seed: number, posts: number, { question = 1, growth = 1 } = {}): PostFact[] {
  const chance = seeded(seed);
  return Array.from({ length: posts }, (_, index): PostFact => {
    const [network, kind] = [index % 3, Math.floor(chance() * 3)];
    const asks = chance() < 0.35;
    const seen = Math.round(500 * (network + 1) * Math.exp(normal(chance) * 0.8));
    const usual = 0.02 * (kind + 1) * growth ** (index / posts) * (asks ? question : 1);
    return {
      platform: NETWORKS[network]!,
      account: '',
      format: KINDS[kind]!,
      paid: '',
      day: 45_700 + Math.floor((index * 120) / posts),
      hour: 8 + Math.floor(chance() * 14),
      text: `${'a'.repeat(20 + Math.floor(chance() * 400))}${asks ? '?' : ''}${chance() < 0.4 ? ' #soap' : ''}`,
      permalink: '',
      theme: '',
      engagements: Math.round(seen * usual * Math.exp(normal(chance) * 0.6)),
      base: 'views',
      seen,
      early: false,
    };
  });
}

const isAbout = (kind: string) => (trait: { readonly name: { readonly kind: string } }) => trait.name.kind === kind;

describe('the traits of an account in which none matters', () => {
  it('are told in one account of twenty at most', () => {
    // Formats do matter in the accounts made above: here all posts are of one.
    const accounts = Array.from({ length: 200 }, (_, seed) =>
      traitsOf(account(seed + 1, 40).map((post) => ({ ...post, format: '' }))),
    );
    const alarms = accounts.filter(({ told }) => told.length > 0).length;
    // 5 % of 200 are 10; 17 would be seen in one run of a hundred.
    expect(alarms).toBeLessThanOrEqual(16);
  });
});

describe('a trait that matters', () => {
  it('is found, and its range holds the truth', () => {
    const found = Array.from({ length: 20 }, (_, seed) =>
      traitsOf(account(seed + 1, 150, { question: 2 })).told.find(isAbout('question')),
    );
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(19);
    for (const trait of found.filter((each) => each !== undefined)) {
      expect(trait.low).toBeGreaterThan(1);
      expect(trait.times).toBeGreaterThan(trait.low);
      expect(trait.times).toBeLessThan(trait.high);
    }
    const holding = found.filter((trait) => trait && trait.low < 2 && trait.high > 2).length;
    expect(holding).toBeGreaterThanOrEqual(18);
  });

  it('is told with what stood without it, and explains a good post that has it', () => {
    const posts = account(3, 150, { question: 2 });
    const traits = traitsOf(posts);
    const question = traits.told.find(isAbout('question'))!;
    expect(question.posts + question.others).toBeLessThanOrEqual(traits.posts);
    const content = { ...traits, traits: traits.told };
    const fact = posts.find(({ text }) => text.includes('?'))!;
    expect(reasonsFor({ fact, timesUsual: 2 } as never, content)).toContain(question);
    expect(reasonsFor({ fact, timesUsual: 0.5 } as never, content)).not.toContain(question);
  });

  it('is a format, where posts of one are liked more', () => {
    const { told } = traitsOf(account(5, 200));
    expect(told.filter(isAbout('format')).map(({ name }) => traitKey(name))).toContain('format link');
  });
});

describe('what is no trait', () => {
  it('four posts alike, however good they are', () => {
    const posts = account(1, 80).map((post, index) => ({
      ...post,
      theme: index < 4 ? 'Recipes' : '',
      engagements: index < 4 ? post.engagements * 50 : post.engagements,
    }));
    expect(traitsOf(posts).told.some(isAbout('theme'))).toBe(false);
  });

  it('the time at which posts were written, where the audience has grown fivefold', () => {
    const late = account(2, 240, { growth: 5 }).map((post, index) => ({
      ...post,
      format: '' as const,
      theme: index >= 120 ? 'New look' : '',
    }));
    expect(traitsOf(late).told.some(isAbout('theme'))).toBe(false);
  });

  it('a theme of one season, where a good mood lasts as long', () => {
    const told = Array.from({ length: 60 }, (_, seed) => {
      const chance = seeded(seed + 100);
      let mood = 0;
      const posts = account(seed + 1, 120).map((post, index) => {
        mood = 0.6 * mood + 0.8 * 0.6 * normal(chance);
        const engagements = Math.round(post.seen * 0.05 * Math.exp(mood));
        const theme = index >= 40 && index < 56 ? 'Season' : '';
        return { ...post, platform: 'Instagram', format: '' as const, engagements, theme };
      });
      return traitsOf(posts).told;
    });
    // Without regard to the order of the posts it would be told in one account of ten.
    expect(told.filter((traits) => traits.some(isAbout('theme'))).length).toBeLessThanOrEqual(3);
  });

  it('a network whose posts are all of one kind', () => {
    const posts = account(4, 90).map((post) => ({
      ...post,
      format: '' as const,
      theme: post.platform === 'LinkedIn' ? 'Trade' : '',
    }));
    expect(traitsOf(posts).told.some(isAbout('theme'))).toBe(false);
  });
});

describe('the answer', () => {
  it('is the same for the same posts in any order', () => {
    const posts = account(7, 90, { question: 1.8 });
    const { told, tried } = traitsOf(posts);
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        const again = traitsOf(shuffled);
        expect(again.tried).toBe(tried);
        expect(again.told.map(({ name, posts: n }) => [traitKey(name), n])).toEqual(
          told.map(({ name, posts: n }) => [traitKey(name), n]),
        );
      }),
      { numRuns: 5 },
    );
  });

  it('is nothing for no posts, and for posts without engagement', () => {
    expect(traitsOf([])).toMatchObject({ told: [], tried: 0, posts: 0 });
    expect(traitsOf(account(1, 60).map((post) => ({ ...post, engagements: 0, base: 'none' }))).told).toEqual([]);
  });

  it('comes at once for 2,000 posts, a tenth of a second on a machine of its own', () => {
    const posts = account(1, 2000);
    traitsOf(posts);
    const begin = performance.now();
    traitsOf(posts);
    expect(performance.now() - begin).toBeLessThan(3000);
  });
});

describe('the test behind it', () => {
  it('agrees with the difference of two means where there is one stratum', () => {
    const values = Float64Array.of(1, 2, 3, 4, 10, 11, 12, 13);
    const data = { values, strata: new Array<string>(8).fill(''), traits: [Int32Array.of(4, 5, 6, 7)] };
    const [only] = testTraits(data, 0.05, 1).tests;
    expect(only!.effect).toBeCloseTo(9, 12);
    // Of the 70 ways to choose four of eight, two are as far apart.
    expect(only!.p).toBeGreaterThan(0.01);
    expect(only!.p).toBeLessThan(0.05);
  });

  it('takes the difference within strata alone', () => {
    const values = Float64Array.of(0, 1, 0, 1, 100, 101, 100, 101);
    const data = {
      values,
      strata: ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'],
      traits: [Int32Array.of(1, 4, 5, 7)],
    };
    const [only] = testTraits(data, 0.05, 1).tests;
    // In a: 1 against a mean of 1/3; in b: a mean of 100 2/3 against 100; weighed alike.
    expect(only!.effect).toBeCloseTo(2 / 3, 12);
  });
});
