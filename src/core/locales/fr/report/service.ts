import type { service as en } from '../../en/report/service.ts';
import { counted } from '../plural.ts';

export const service: typeof en = {
  heading: 'Service client et réputation',
  columns: ['Quoi', 'Maintenant', 'Avant', 'Évolution', 'Entre', 'Repose sur'],
  figures: {
    replies: 'Messages traités',
    replyTime: 'Temps de réponse',
    satisfaction: 'Réponses satisfaites',
    sentiment: 'Sentiment net, de −1 à 1',
    rating: (platform) => (platform ? `Note sur ${platform}` : 'Note moyenne'),
  },
  message: {
    together: (parts) => parts.join(' ; '),
    replies: (share, n) => `${share} ${n === '1' ? "d'un message a" : `des ${n} messages ont`} reçu une réponse`,
    replyTime: (now) => `on répond d'ordinaire en ${now}`,
    replyTimeBefore: (now, before) => `on répond d'ordinaire en ${now}, ${before} avant`,
    satisfaction: (share) => `${share} des personnes interrogées sont satisfaites`,
    sentiment: (net) => `le sentiment net est à ${net}`,
    counts: "Ce que les gens ont écrit, d'après les exports ; réponses et opinions ne sont pas encore notées",
    missing: 'Un objectif de service est fixé, et rien ne le mesure encore ici',
  },
  units: {
    messages: (n) => counted(n, 'message', 'messages'),
    measurements: (n) => counted(n, 'mesure', 'mesures'),
    answers: (n) => counted(n, 'réponse', 'réponses'),
    mentions: (n) => counted(n, 'mention', 'mentions'),
  },
  between: (low, high) => `${low} – ${high}`,
  points: (n) => `${n} pt`,
  after: (now, before) => `${now}, après ${before}`,
  same: 'stable',
  noRange: 'votes non notés',
  notes: {
    replies: (answered, received) =>
      `Messages traités ${answered} ÷ messages reçus ${received}, sur les jours et plateformes qui ont les deux.`,
    replyTime: (n) =>
      `Médiane de ${counted(n, 'mesure', 'mesures')} de l'onglet Résultats ; entre la plus rapide et la plus lente.`,
    satisfaction: (satisfied, answers) => `Satisfaites ${satisfied} ÷ réponses ${answers}.`,
    sentiment: "(positives − négatives) ÷ (mentions positives + neutres + négatives) de l'onglet Résultats.",
    opinions:
      "(positives − négatives) ÷ (mentions positives + négatives) de l'onglet Résultats ; les neutres ne sont pas notées.",
    rating: "La dernière de l'onglet Résultats. Le nombre de votes n'est pas noté : pas de fourchette possible.",
    range: "Fourchette à 95 %, d'après ce sur quoi le chiffre repose.",
    clear: "L'évolution dépasse ce que ferait le hasard.",
    unclear: 'Le hasard seul ferait une évolution aussi grande.',
    counted: 'Somme des exports, sur les plateformes qui le comptent.',
  },
  themesHeading: "De quoi l'on parle",
  themeColumns: ['Thème', 'Mentions', 'Négatives', '% négatif', 'Entre'],
  moreThemes: (n) => (n === '1' ? '1 autre thème, moins souvent évoqué' : `${n} autres thèmes, moins souvent évoqués`),
  harsh: (theme, share, n, confidence) =>
    `${theme} attire plus de critiques que les autres thèmes : ${share} de ${counted(n, 'mention est négative', 'mentions sont négatives')} (${confidence}).`,
  worstDay: (day, count, usual, days) =>
    `${day} : ${counted(count, 'mention négative', 'mentions négatives')}, contre ${usual} d'ordinaire (au milieu de ${counted(days, 'autre jour', 'autres jours')}).`,
  missing: (goal, indicators) =>
    `L'objectif ${goal} n'est pas mesuré : notez ${indicators} dans Résultats, une ligne par semaine ou par mois.`,
};
