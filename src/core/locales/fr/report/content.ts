import type { content as en } from '../../en/report/content.ts';

export const content: typeof en = {
  heading: "Vos publications, comparées à l'habitude",
  columns: ['Publication', 'Plateforme', 'Format', 'Jour', 'Interactions', 'Taux', "× l'habituel"],
  message: (n, times, platform, day) =>
    `La meilleure de ${n} publications a fait ${times} fois la publication habituelle de son genre : ${platform}, le ${day}.`,
  messageApart: (n, platform, day, share) =>
    `Une publication sur ${n} sort du lot : celle du ${day} fait ${share} des interactions sur ${platform}.`,
  tooFew: "Trop peu de publications à comparer : aucune, ici, n'en a quatre autres de sa plateforme sur un an.",
  noneLiked: "La moitié des publications ou plus n'ont aucune interaction : rien à quoi les comparer.",
  apart: "Sort du lot, et n'entre dans aucune moyenne",
  best: 'Les meilleures',
  toRework: 'À retravailler',
  why: (reasons) => `Ce qui peut l'expliquer : ${reasons}.`,
  noText: '(sans texte)',
  note: {
    ofFormat: (n, format, platform) => `la médiane des ${n} publications de ce format (${format}, ${platform})`,
    ofPlatform: (n, platform) =>
      `la médiane des ${n} publications sur ${platform} : son format en compte moins de cinq`,
    usual: (engagements, usual, median) =>
      `${engagements} interactions ÷ ${usual}, ${median} sur la période, vieilles d'une semaine au moins.`,
    usualOfYear: (engagements, usual, median) =>
      `${engagements} interactions ÷ ${usual}, ${median} parmi les dernières jusqu'à la fin de la période, qui en compte moins de cinq.`,
    rate: (base) => `Taux : interactions ÷ ${base}.`,
    usualOfFormat: 'Médiane des interactions de ses publications de la période.',
    rateOfFormat: (base) => `Somme des interactions ÷ somme des ${base}, sans les publications qui sortent du lot.`,
  },
  early: (n) =>
    `${n} de ces publications ont pu être exportées dans leur première semaine : elles récoltent encore ensuite.`,

  formatsHeading: 'Les formats côte à côte',
  formatColumns: ['Format', 'Plateforme', 'Publications', 'Habituel', 'Taux', 'Face au meilleur'],
  formats: {
    reel: 'Reel',
    story: 'Story',
    carousel: 'carrousel',
    short: 'Short',
    live: 'direct',
    video: 'vidéo',
    photo: 'photo',
    document: 'document',
    article: 'article',
    poll: 'sondage',
    link: 'lien',
    event: 'événement',
    text: 'texte',
    reply: 'réponse',
    '': 'non indiqué',
  },
  bases: {
    impressions: 'impressions',
    views: 'vues',
    reach: 'personnes touchées',
    none: '',
  },

  traitsHeading: 'Ce que les publications ont en commun',
  trait: (posts, times, low, high, n, confidence) =>
    `${posts} : ${times} × l'habituel, entre ${low} et ${high} (${n} publications, ${confidence}).`,
  reason: (posts, times) => `${posts} ont fait ${times} × l'habituel`,
  traits: {
    format: (format) => `Les publications au format ${format}`,
    weekday: (day) => `Les publications du ${day}`,
    hour: {
      night: "Les publications d'avant 6 h",
      morning: 'Les publications du matin',
      afternoon: "Les publications de l'après-midi",
      evening: "Les publications d'après 18 h",
    },
    length: {
      short: 'Les publications de moins de 100 caractères',
      long: 'Les publications de 300 caractères ou plus',
    },
    hashtag: 'Les publications avec un hashtag',
    ownHashtag: (tag) => `Les publications avec ${tag}`,
    question: 'Les publications avec une question',
    theme: (theme) => `Les publications sur ${theme}`,
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  lookedAt: (tried, posts, from, to) =>
    `${tried} points communs examinés sur ${posts} publications, du ${from} au ${to} ; ne figure ici que ce que le hasard n'explique pas.`,
  noneTold: (tried, posts, from, to) =>
    `Aucun point commun ne se détache : ${tried} examinés sur ${posts} publications, du ${from} au ${to} ; le hasard les explique tous.`,
  noneTried: 'Un point commun n’est examiné que si cinq publications l’ont et cinq ne l’ont pas.',
  measuredBy: {
    impressions: (platforms) => `par impression (${platforms})`,
    views: (platforms) => `par vue (${platforms})`,
    reach: (platforms) => `par personne touchée (${platforms})`,
    none: (platforms) => `seules (${platforms})`,
  },
  measured: (bases) =>
    `Interactions ${bases}, face aux publications du même réseau, format et moment de l'année. Une corrélation n'est pas une cause.`,
  clock: 'Les heures sont celles qu’écrivent les exports.',
};
