import type { trend as en } from '../../en/report/trend.ts';

export const trend: typeof en = {
  columns: ['Mois', 'Investi', 'Rapporté', 'Interactions'],
  message: (n) => `Les ${n} derniers mois des données ; un mois sans données reste vide.`,
  partial: (month) => `${month} (incomplet)`,
};
