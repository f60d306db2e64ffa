import type { tags as shape } from '../en/tags.ts';

const list = (found: readonly string[]) => found.join(', ');

export const tags: typeof shape = {
  notAnAddress: (found) =>
    `Adresse : « ${found} » n'est pas l'adresse d'une page. Écrivez-la comme https://www.site.fr/page.`,
  notOfAPage: (scheme) =>
    `Adresse : ${scheme} n'ouvre pas la page d'un site. On balise un lien qui commence par https:// ou http://.`,
  password: () => 'Adresse : un nom ou un mot de passe précède un @. Retirez-le avant de partager le lien.',
  spaceInside: (found) => `Adresse : « ${found} » contient une espace. Remplacez-la par %20.`,
  pageAmpersand: () => "Écrivez & au lieu de &amp; : en l'état, seul le premier paramètre est lu.",
  secondQuestionMark: () => "Un second ? précède le balisage, qui n'est alors pas lu : remplacez-le par &.",
  behindAnchor: () => 'Le balisage suit le #, où Google Analytics ne le lit pas : placez-le avant le #.',
  noTag: () => "Ce lien n'est pas balisé : ajoutez utm_source, utm_medium et utm_campaign.",
  missing: (names) => `Il manque : ${list(names)}.`,
  twice: (names) => `Plus d'une fois : ${list(names)}. Gardez-en un, un seul est lu.`,
  placeholder: (found) =>
    `${list(found)} : valeur à remplacer. Dans les réglages d'une publicité, la plateforme s'en charge ; dans un lien que vous publiez, écrivez la valeur.`,
  personalData: (names) =>
    `${list(names)} : on dirait une adresse e-mail ou un numéro de téléphone. Retirez-le : Google Analytics interdit les données personnelles dans les liens.`,
  edgeSpaces: (names) => `${list(names)} : supprimez l'espace avant ou après la valeur.`,
  spaces: (found, better) => `${list(found)} : remplacez l'espace par un trait d'union, comme ${better}.`,
  capitals: (found, value, small) =>
    `${list(found)} : écrivez en minuscules, car Google Analytics distingue ${value} de ${small}.`,
  spelling: (found, usual) =>
    `utm_source=${found} : écrivez ${usual}, pour que toutes les visites de ce réseau soient sur une même ligne.`,
  unplacedMedium: (medium) =>
    `utm_medium=${medium} : Google Analytics ne lui connaît aucun canal (Unassigned). Écrivez social pour une publication, paid_social pour une publicité, email pour un e-mail, referral pour un lien sur un autre site.`,
  unseenAd: (medium, group) =>
    `utm_medium=${medium} : Google Analytics n'y voit pas une publicité et lit ${group}. Écrivez paid_social ou cpc.`,
  unlistedNetwork: (source, group) =>
    `utm_source=${source} : Google Analytics n'a pas ce réseau dans sa liste et lit ${group}, pas Paid Social. Écrivez un nom de sa liste (twitter pour X ; facebook ou instagram pour Meta), ou créez-y un groupe de canaux.`,
  unseenMail: (source, group) =>
    `utm_source=${source} : Google Analytics lit ${group}, pas Email. Écrivez newsletter comme source.`,
  shopByName: (campaign, group, meant) =>
    `utm_campaign=${campaign} : à cause du mot shop, Google Analytics lit ${group}, pas ${meant}. Choisissez un autre nom.`,
  nothingToMend: (group) => `Rien à corriger. Google Analytics rangera ces visites sous ${group}.`,
};
