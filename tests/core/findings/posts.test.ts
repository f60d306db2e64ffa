import { describe, expect, it } from 'vitest';
import { postsIn } from '../../../src/core/findings/posts.ts';
import { dayOf } from '../../../src/core/lib/days.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { documentOf } from '../report/documents.ts';

const MAY = monthPeriod(2025, 5);
const JUNE = dayOf(2025, 6, 20);

type Post = readonly [day: string, platform: string, format: string, views: number, engagements: number, text?: string];

function postsOf(posts: readonly Post[], today = JUNE) {
  const header = ['Date', 'Platform', 'Post type', 'Views', 'Engagements', 'Post text', 'Post link'];
  const rows = posts.map(([day, platform, format, views, engagements, text = 'x'], index) => [
    `2025-05-${day}`,
    platform,
    format,
    views,
    engagements,
    text,
    `https://example.org/${index}`,
  ]);
  return postsIn(documentOf([{ name: 'Posts', cells: [header, ...rows] }]).facts, MAY, today);
}

const many = (count: number, post: (index: number) => Post): Post[] => Array.from({ length: count }, (_, i) => post(i));
const two = (day: number): string => String(day).padStart(2, '0');

describe('posts are set against their own kind', () => {
  const photos = many(5, (i) => [two(i + 1), 'Facebook', 'Photos', 1000, 100 + 10 * i]);
  const reels = many(5, (i) => [two(i + 8), 'Facebook', 'Reels', 9000, 900 + 10 * i]);

  it('the usual one is the median of the same format on the same platform', () => {
    const { best, formats } = postsOf([...photos, ...reels]);
    expect(best[0]).toMatchObject({ format: 'photo', engagements: 140, usual: 120, compared: 5, ofFormat: true });
    expect(best[0]!.timesUsual).toBeCloseTo(140 / 120, 12);
    expect(formats.map(({ format, posts, usual }) => [format, posts, usual])).toEqual([
      ['photo', 5, 120],
      ['reel', 5, 920],
    ]);
  });

  it('that of the platform where a format has fewer than five', () => {
    const { best } = postsOf([...photos, ['20', 'Facebook', 'Links', 1000, 240]]);
    expect(best[0]).toMatchObject({ format: 'link', compared: 6, ofFormat: false, usual: 125 });
  });

  it('and none where the platform has fewer than five', () => {
    const found = postsOf([...photos.slice(0, 4), ...reels.slice(0, 0)]);
    expect(found).toMatchObject({ ranked: 0, best: [], toRework: undefined });
  });

  it('those of the months before speak for what is usual where the period has fewer than five', () => {
    const april = many(6, (i): Post => [two(i + 1), 'LinkedIn', '', 1000, 50 + i]);
    const may: Post = ['05', 'LinkedIn', '', 1000, 106];
    const rows = [...april, may].map(([day, platform, type, views, engagements], index) => [
      `2025-0${index < 6 ? 4 : 5}-${day}`,
      platform,
      type,
      views,
      engagements,
      `https://example.org/${index}`,
    ]);
    const header = ['Date', 'Platform', 'Post type', 'Views', 'Engagements', 'Post link'];
    const { best, ranked, formats } = postsIn(
      documentOf([{ name: 'Posts', cells: [header, ...rows] }]).facts,
      MAY,
      JUNE,
    );
    expect(ranked).toBe(1);
    expect(best[0]).toMatchObject({ engagements: 106, usual: 53, compared: 7, withEarlier: true, timesUsual: 2 });
    expect(formats).toEqual([]);
  });

  it('sets a post apart that is far above all others, and takes it out of best and of the averages', () => {
    const { best, outliers, formats } = postsOf([...photos, ...reels, ['25', 'Facebook', 'Reels', 90_000, 90_000]]);
    expect(outliers.map(({ engagements, posts }) => [engagements, posts])).toEqual([[90_000, 11]]);
    expect(outliers[0]!.shareOfPlatform).toBeCloseTo(90_000 / 95_200, 12);
    expect(best.some(({ engagements }) => engagements === 90_000)).toBe(false);
    expect(formats.find(({ format }) => format === 'reel')!.rate).toBeCloseTo(4600 / 45_000, 12);
  });

  it('the rate is engagements by view, and unknown without views', () => {
    const rows = many(6, (i): Post => [two(i + 1), 'TikTok', '', i === 0 ? Number.NaN : 1000, 50 + i]);
    const { best, toRework } = postsOf(rows.map((post) => [...post.slice(0, 3), post[3] || '', post[4], 'a'] as never));
    expect(best[0]!.rate).toBeCloseTo(0.055, 12);
    expect(toRework!.rate).toBeNaN();
  });

  it('posts younger than a week are not ranked, and those exported in their first week are counted', () => {
    const found = postsOf([...photos, ['28', 'Facebook', 'Photos', 10, 1]], dayOf(2025, 6, 1));
    expect(found).toMatchObject({ ranked: 5, tooYoung: 1, early: 0 });
    expect(postsOf([...photos, ['10', 'Facebook', 'Photos', 10, 110]]).early).toBe(3);
  });

  it('answers on X are compared with answers', () => {
    const answers = many(5, (i): Post => [two(i + 1), 'X', '', 50, 1 + i, '@somebody thank you']);
    const own = many(5, (i): Post => [two(i + 10), 'X', '', 5000, 200 + i, 'News']);
    const { best } = postsOf([...answers, ...own]);
    expect(best[0]).toMatchObject({ format: 'reply', engagements: 5, usual: 3 });
  });
});

describe('formats under the names of the exports', () => {
  it.each([
    ['IG reel', 'reel'],
    ['Reel Instagram', 'reel'],
    ['Carrousel Instagram', 'carousel'],
    ['IG carousel', 'carousel'],
    ['Image Instagram', 'photo'],
    ['Fotos', 'photo'],
    ['Vidéos', 'video'],
    ['IG story', 'story'],
    ['Liens', 'link'],
    ['Something new', ''],
  ])('%s is %s', (name, format) => {
    const { best } = postsOf(many(5, (i) => [two(i + 1), 'Instagram', name, 100, 10 + i]));
    expect(best[0]!.format).toBe(format);
  });
});
