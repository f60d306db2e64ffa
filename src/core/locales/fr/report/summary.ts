import type { summary as shape } from '../../en/report/summary.ts';

export const summary: typeof shape = {
  heading: 'Pour réunir plusieurs documents',
  message: (range) => `La ligne ci-dessous est la plage nommée ${range} : lisez-la ailleurs avec IMPORTRANGE.`,
  columns: ['Période', 'Investi', 'Rapporté', 'Retour', 'Objectifs tenus', 'Décision'],
};
