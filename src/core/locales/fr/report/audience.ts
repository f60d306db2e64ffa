import type { audience as en } from '../../en/report/audience.ts';

export const audience: typeof en = {
  message: (platform, by, slice, share) => `La plus grande part sur ${platform} (${by}) : ${slice}, ${share}.`,
  ads: (platform) => `publicités ${platform}`,
  share: 'Part',
  shareListed: 'Part de la liste',
  other: (n) => `Les ${n} autres`,
  from: (tab) => `Tel qu'exporté, onglet ${tab}.`,
  apart:
    "Tel que les plateformes l'exportent : chaque tableau porte sur d'autres personnes à un autre moment ; aucun ne s'additionne.",
};
