export const posts = {
  columns: ['Post', 'Platform', 'Day', 'Engagements', 'Times the usual'],
  message: (n: string) =>
    `${n} posts, each against the usual post (the median) of its own platform; a week old at least.`,
  best: 'Best',
  toRework: 'To rework',
  tooFew: 'Too few posts to compare: at least five on one platform, a week old.',
  noText: '(no text)',
};
