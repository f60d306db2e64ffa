import type { since as en } from '../../en/report/since.ts';

export const since: typeof en = {
  all: (before, parts) => `Par rapport à ${before} : ${parts}.`,
  between: ' ; ',
  invested: (now, before) => `${now} investis, après ${before}`,
  revenue: (now, before) => `${now} rapportés, après ${before}`,
  fullReturn: (now, before) => `retour ${now}, après ${before}`,
};
