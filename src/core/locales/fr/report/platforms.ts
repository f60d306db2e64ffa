import type { platforms as en } from '../../en/report/platforms.ts';

export const platforms: typeof en = {
  columns: ['Plateforme', 'Publications', 'Vues', 'Interactions', "Taux d'eng.", 'Visites', 'Prospects'],
  message: 'Les vues et la portée de plateformes différentes ne se comptent pas pareil ; elles ne s’additionnent pas.',
  silent: 'pas de données sur cette période',
  rateNote: 'Interactions ÷ impressions (vues si l’export n’a pas d’impressions), sur les lignes qui ont les deux.',
};
