export const thirdParty = {
  line: (text: string, from: string) => `${text} (${from}).`,
  from: (source: string, date: string) => (date ? `${source}, ${date}` : source),
  noSource: 'source not named',
};
