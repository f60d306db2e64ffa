import type { PostFormat } from '../../../findings/content-formats.ts';
import type { PostBase } from '../../../findings/content-posts.ts';
import type { PartOfDay } from '../../../findings/traits.ts';

export const content = {
  heading: 'Posts, compared with your usual one',
  columns: ['Post', 'Platform', 'Format', 'Day', 'Engagements', 'Rate', 'Times the usual'],
  message: (n: string, times: string, platform: string, day: string) =>
    `The best of ${n} posts made ${times} times the usual of its kind: ${platform}, ${day}.`,
  messageApart: (n: string, platform: string, day: string, share: string) =>
    `One of ${n} posts stands apart: ${day} made ${share} of all engagements on ${platform}.`,
  tooFew: 'Too few posts to compare: none in this period has four others of its platform in the year before it.',
  noneLiked: 'Half of the posts or more have no engagement at all: there is no usual to set them against.',
  apart: 'Stands apart, and in no average',
  best: 'Best',
  toRework: 'To rework',
  why: (reasons: string) => `Why it may be so: ${reasons}.`,
  noText: '(no text)',
  note: {
    ofFormat: (n: string, format: string, platform: string) =>
      `the median of the ${n} posts of this format (${format}, ${platform})`,
    ofPlatform: (n: string, platform: string) =>
      `the median of the ${n} posts on ${platform}: its format has fewer than five`,
    usual: (engagements: string, usual: string, median: string) =>
      `${engagements} engagements ÷ ${usual}, ${median} in the period, a week old at least.`,
    usualOfYear: (engagements: string, usual: string, median: string) =>
      `${engagements} engagements ÷ ${usual}, ${median} among the newest up to the end of the period, which has fewer than five.`,
    rate: (base: string) => `Rate: engagements ÷ ${base}.`,
    usualOfFormat: 'Median of the engagements of its posts in the period.',
    rateOfFormat: (base: string) => `Sum of engagements ÷ sum of ${base}, without posts that stand apart.`,
  },
  early: (n: string) => `${n} of these posts may have been exported in their first week: they gather more later.`,

  formatsHeading: 'Formats beside each other',
  formatColumns: ['Format', 'Platform', 'Posts', 'Usual post', 'Rate', 'Beside the best'],
  formats: {
    reel: 'reel',
    story: 'story',
    carousel: 'carousel',
    short: 'short',
    live: 'live',
    video: 'video',
    photo: 'photo',
    document: 'document',
    article: 'article',
    poll: 'poll',
    link: 'link',
    event: 'event',
    text: 'text',
    reply: 'reply',
    '': 'not named',
  } satisfies Record<PostFormat, string>,
  bases: {
    impressions: 'impressions',
    views: 'views',
    reach: 'people reached',
    none: '',
  } satisfies Record<PostBase, string>,

  traitsHeading: 'What posts have in common',
  trait: (posts: string, times: string, low: string, high: string, n: string, confidence: string) =>
    `${posts}: ${times} × the usual, between ${low} and ${high} (${n} posts, ${confidence}).`,
  reason: (posts: string, times: string) => `${posts} made ${times} × the usual`,
  traits: {
    format: (format: string) => `Posts of the format ${format}`,
    weekday: (day: string) => `Posts of a ${day}`,
    hour: {
      night: 'Posts before 6 am',
      morning: 'Posts of the morning',
      afternoon: 'Posts of the afternoon',
      evening: 'Posts after 6 pm',
    } satisfies Record<PartOfDay, string>,
    length: { short: 'Posts under 100 characters', long: 'Posts of 300 characters or more' },
    hashtag: 'Posts with a hashtag',
    ownHashtag: (tag: string) => `Posts with ${tag}`,
    question: 'Posts with a question',
    theme: (theme: string) => `Posts on ${theme}`,
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  lookedAt: (tried: string, posts: string, from: string, to: string) =>
    `${tried} traits were looked at in ${posts} posts, ${from} to ${to}; only what chance does not explain is told.`,
  noneTold: (tried: string, posts: string, from: string, to: string) =>
    `No trait can be told: ${tried} were looked at in ${posts} posts, ${from} to ${to}, and chance explains them all.`,
  noneTried: 'Common traits are looked at from five posts with and five without each on.',
  measuredBy: {
    impressions: (platforms: string) => `per impression (${platforms})`,
    views: (platforms: string) => `per view (${platforms})`,
    reach: (platforms: string) => `per person reached (${platforms})`,
    none: (platforms: string) => `alone (${platforms})`,
  } satisfies Record<PostBase, (platforms: string) => string>,
  measured: (bases: string) =>
    `Engagements ${bases}, beside posts of the same network, format and time of the year. What goes together need not be a cause.`,
  clock: 'The hours are those that the exports write.',
};
