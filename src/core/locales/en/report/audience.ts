export const audience = {
  message: (platform: string, by: string, slice: string, share: string) =>
    `The largest part on ${platform} (${by}): ${slice}, ${share}.`,
  ads: (platform: string) => `${platform} ads`,
  share: 'Share',
  shareListed: 'Of those listed',
  other: (n: string) => `The other ${n} listed`,
  from: (tab: string) => `As exported, tab ${tab}.`,
  apart: 'As the platforms export it: each table is of other people at another time, so none is added to another.',
};
