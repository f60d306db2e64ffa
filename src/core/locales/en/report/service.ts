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
    replies: (share: string, n: string) => `${share} of ${n} messages were answered`,
    replyTime: (now: string) => `the usual reply takes ${now}`,
    replyTimeBefore: (now: string, before: string) => `the usual reply takes ${now}, ${before} before`,
    satisfaction: (share: string) => `${share} of those asked are satisfied`,
    sentiment: (net: string) => `net sentiment stands at ${net}`,
    counts: 'What people wrote, as the exports count it; replies and opinions are not noted yet',
    missing: 'A goal of service is set, and nothing here measures it yet',
  },
  units: {
    messages: (n: string) => `${n} messages`,
    measurements: (n: string) => `${n} measurements`,
    answers: (n: string) => `${n} answers`,
    mentions: (n: string) => `${n} mentions`,
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
      `Median of ${n} measurements of the Results tab; between the fastest and the slowest of them.`,
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
  themeColumns: ['Theme', 'Mentions', 'Negative', 'Of its mentions', 'Between'],
  moreThemes: (n: string) => `${n} more themes with fewer mentions`,
  harsh: (theme: string, share: string, n: string, confidence: string) =>
    `${theme} draws more criticism than the other themes: ${share} of ${n} mentions are negative (${confidence}).`,
  worstDay: (day: string, count: string, usual: string, days: string) =>
    `${day}: ${count} negative mentions where ${usual} are usual (the middle of ${days} other days).`,
  missing: (goal: string, indicators: string) =>
    `The goal ${goal} is not measured: note ${indicators} in Results, a row a week or a month.`,
};
