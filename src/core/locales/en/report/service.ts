import { counted } from '../plural.ts';

export const service = {
  heading: 'Service and reputation',
  columns: ['What', 'Now', 'Before', 'Change', 'Between', 'Rests on'],
  figures: {
    replies: 'Messages answered',
    replyTime: 'Reply time',
    satisfaction: 'Satisfied answers',
    sentiment: 'Net sentiment, −1 to 1',
    rating: (platform: string) => (platform ? `Rating on ${platform}` : 'Rating'),
  },
  message: {
    together: (parts: readonly string[]) => parts.join('; '),
    replies: (share: string, n: string) => `${share} of ${counted(n, 'message was', 'messages were')} answered`,
    replyTime: (now: string) => `the usual reply takes ${now}`,
    replyTimeBefore: (now: string, before: string) => `the usual reply takes ${now}, ${before} before`,
    satisfaction: (share: string) => `${share} of those asked are satisfied`,
    sentiment: (net: string) => `net sentiment stands at ${net}`,
    counts: 'What people wrote, as the exports count it; replies and opinions are not noted yet',
    missing: 'A goal of service is set, and nothing here measures it yet',
  },
  units: {
    messages: (n: string) => counted(n, 'message', 'messages'),
    measurements: (n: string) => counted(n, 'measurement', 'measurements'),
    answers: (n: string) => counted(n, 'answer', 'answers'),
    mentions: (n: string) => counted(n, 'mention', 'mentions'),
  },
  between: (low: string, high: string) => `${low} – ${high}`,
  points: (n: string) => `${n} pt`,
  after: (now: string, before: string) => `${now}, after ${before}`,
  same: 'same',
  noRange: 'votes not noted',
  notes: {
    replies: (answered: string, received: string) =>
      `Messages answered ${answered} ÷ messages received ${received}, over the days and platforms that know both.`,
    replyTime: (n: string) =>
      `Median of ${counted(n, 'measurement', 'measurements')} of the Results tab; between the fastest and the slowest of them.`,
    satisfaction: (satisfied: string, answers: string) => `Satisfied ${satisfied} ÷ answers ${answers}.`,
    sentiment: '(positive − negative) ÷ (positive + neutral + negative mentions) of the Results tab.',
    opinions: '(positive − negative) ÷ (positive + negative mentions) of the Results tab; neutral ones are not noted.',
    rating: 'The latest of the Results tab. How many people voted is not noted, so no range can be given.',
    range: 'Range of 95% from how many it rests on.',
    clear: 'The change is more than chance would make.',
    unclear: 'Chance alone would make a change as large.',
    counted: 'Sum of the exports, over the platforms that count it.',
  },
  themesHeading: 'What they talk about',
  themeColumns: ['Theme', 'Mentions', 'Negative', '% negative', 'Between'],
  moreThemes: (n: string) => `${counted(n, 'more theme', 'more themes')} with fewer mentions`,
  harsh: (theme: string, share: string, n: string, confidence: string) =>
    `${theme} draws more criticism than the other themes: ${share} of ${counted(n, 'mention is', 'mentions are')} negative (${confidence}).`,
  worstDay: (day: string, count: string, usual: string, days: string) =>
    `${day}: ${counted(count, 'negative mention', 'negative mentions')} where ${counted(usual, 'is', 'are')} usual (the middle of ${counted(days, 'other day', 'other days')}).`,
  missing: (goal: string, indicators: string) =>
    `The goal ${goal} is not measured: note ${indicators} in Results, a row a week or a month.`,
};
