import type { changes as en } from '../../en/report/changes.ts';

export const changes: typeof en = {
  now: 'Maintenant',
  before: 'Avant',
  after: (now, before) => `${now}, après ${before}`,
  points: (points) => `${points}\u00a0pt`,
  incomplete: 'incomplet',
  otherDefinition: 'autre comptage',
};
