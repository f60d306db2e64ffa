import type { headline as en } from '../../en/report/headline.ts';

export const headline: typeof en = {
  margin: (period, per100, hundred) =>
    `${period} : ${hundred} sur les réseaux sociaux dégagent ${per100} de marge brute, tous coûts compris.`,
  allCosts: (period, per100, hundred) =>
    `${period} : ${hundred} sur les réseaux sociaux ont rapporté ${per100} de ventes, tous coûts compris.`,
  adsOnly: (period, per100, hundred) =>
    `${period} : ${hundred} de publicité ont rapporté ${per100} ; les autres coûts ne sont pas encore saisis.`,
  adsBeside: (period, spend, revenue) =>
    `${period} : ${spend} de publicité, et ${revenue} rapportés avec et sans elle ; les autres coûts ne sont pas saisis.`,
  costsOnly: (period, invested) =>
    `${period} : ${invested} investis dans les réseaux sociaux ; ce qu'ils rapportent n'est pas encore mesuré.`,
  revenueOnly: (period, revenue) =>
    `${period} : les réseaux sociaux ont rapporté ${revenue} ; leur coût n'est pas encore saisi.`,
  activity: (period, engagements) =>
    `${period} : ${engagements} interactions ; ni les coûts ni les ventes ne sont encore mesurés.`,
  visits: (period, visits) =>
    `${period} : ${visits} visites venues des réseaux sociaux ; ni les coûts ni les ventes ne sont encore mesurés.`,
  views: (period, views, platform) =>
    `${period} : ${views} vues sur ${platform} ; ni les coûts ni les ventes ne sont encore mesurés.`,
  impressions: (period, impressions, platform) =>
    `${period} : ${impressions} impressions publicitaires sur ${platform} ; ni les coûts ni les ventes ne sont mesurés.`,
  nothing: (period) => `${period} : les données ne contiennent rien des réseaux sociaux sur cette période.`,
  goals: (onTrack, all) => `${onTrack} objectif(s) sur ${all} dans les temps ou atteint(s).`,
};
