import type { thirdParty as en } from '../../en/report/evidence.ts';

export const thirdParty: typeof en = {
  line: (text, from) => `${text} (${from}).`,
  from: (source, date) => (date ? `${source}, ${date}` : source),
  noSource: 'source non précisée',
};
