import { formatDay } from '../../goals/format.ts';
import type { goals as shape } from '../en/goals.ts';

export const goals: typeof shape = {
  sentence: ({ kpi, from, to, by, objective }) =>
    `Faire passer ${kpi} de ${from} à ${to} d'ici au ${by}${objective === '' ? '' : ` pour ${objective}`}.`,
  ownWords: (kpi) => `« ${kpi} »`,
  withScope: (kpi, scope) => `${kpi} (${scope})`,
  withStage: (name, stage) => `${name} : ${stage}`,
  noObjective: "Pas encore relié à un objectif de l'entreprise.",
  statuses: {
    ahead: 'en avance',
    onTrack: 'dans les temps',
    behind: 'en retard',
    reached: 'atteint',
    missed: 'manqué',
    notStarted: 'pas encore commencé',
    unknown: 'pas encore de chiffre',
  },
  incomplete: 'à compléter',
  progressText: (done, due) => `${done} du chemin ; à ce jour, il en faudrait ${due}`,
  progressAlone: (done) => `${done} du chemin`,
  missing: {
    kpi: "Indiquez le chiffre sur lequel porte l'objectif.",
    startValue: "Indiquez d'où vous partez : un nombre comme 34.",
    target: 'Indiquez le nombre visé, comme 60.',
    deadline: "Un objectif a besoin d'une échéance.",
    scope: 'Indiquez la plateforme, la campagne ou le compte, ou choisissez toutes les plateformes.',
    unitValue: '',
    currentValue: '',
  },
  notANumber: (typed) => `« ${typed} » n'est pas un nombre. Écrivez 1200 ou 12,5 ; l'unité a son propre champ.`,
  ambiguousNumber: (typed) => `« ${typed} » se lit de deux façons. Écrivez-le sans séparateur de milliers.`,
  percentSign: (typed) => `C'est un pourcentage : écrivez ${typed} % avec son signe.`,
  notADay: (typed) => `« ${typed} » n'est pas un jour du calendrier. Écrivez 30/06/2025 ou 2025-06-30.`,
  notAChoice: (typed, choices) => `« ${typed} » n'est pas l'un de : ${choices.map(({ name }) => name.fr).join(', ')}.`,
  targetIsStart: "La cible est égale au point de départ : il n'y aurait rien à faire.",
  whichChange: (typed, relative, points) =>
    `« ${typed} » peut vouloir dire ${relative('fr')} (en pourcentage du point de départ) ou ${points('fr')} (en points). Choisissez.`,
  deadlineBeforeStart: (start) => `L'échéance est avant le début, le ${formatDay(start, 'fr')}.`,
  conflict:
    "Quelqu'un a modifié cet objectif entre-temps. Votre saisie est gardée : comparez, puis enregistrez à nouveau.",
  gone: "Cet objectif n'est plus dans l'onglet. Votre saisie est gardée : enregistrer à nouveau l'ajoute.",
  goneDelete: "Cet objectif n'est plus dans l'onglet.",
  conflictDelete: "Quelqu'un a modifié cet objectif entre-temps. Regardez-le à nouveau avant de le supprimer.",
  result: (value, deadline) => (deadline === '' ? value : `${value} au ${deadline}`),
  protected: (tab) =>
    `L'onglet « ${tab} » est protégé : l'objectif n'a pas été enregistré. Demandez à son propriétaire de vous laisser le modifier (Données › Protéger des feuilles et des plages).`,
  protectedKeeping: (tab) =>
    `L'onglet « ${tab} » est protégé : le panneau montre où en sont les objectifs, mais ne l'y inscrit pas.`,
  forecast: {
    chances: { good: 'bonnes', even: 'partagées', slim: 'faibles', verySlim: 'très faibles' },
    chance: (tenths, word) => {
      if (tenths === 0) return `moins d'une chance sur 10 (${word})`;
      if (tenths === 10) return `plus de 9 chances sur 10 (${word})`;
      return `environ ${tenths} ${tenths === 1 ? 'chance' : 'chances'} sur 10 (${word})`;
    },
    incomplete: "Une prévision a besoin d'un début et d'une échéance.",
    notEnough: "Pas assez d'historique pour une prévision avant l'échéance.",
    notEnoughYet: (day) => `Pas assez d'historique pour une prévision ; il y en aura assez le ${day}.`,
    changeVisible: (day) => `un changement est visible après le ${day}`,
    noChangeVisible: 'pas de changement visible',
    changeImpossible: 'impossible à dire',
  },
  outlook: {
    projection: (low, high, by) =>
      low === high
        ? `Au rythme actuel : ${low} d'ici au ${by}.`
        : `Au rythme actuel : ${low} à ${high} d'ici au ${by}.`,
    exactChance: (share) => `Probabilité d'arriver à la cible à temps : ${share}.`,
    needed: (amount, days) =>
      days === 1 ? `Il faut ${amount} demain.` : `Il faut ${amount} par jour pendant ${days} jours.`,
    change: (day, what, seen) => `${day}, « ${what} » : ${seen}.`,
    chart: (first, firstDay, last, lastDay, target) =>
      `De ${first} le ${firstDay} à ${last} le ${lastDay} ; la cible est ${target}.`,
  },
  presetGroups: {
    uses: 'À quoi servent les réseaux',
    growth: 'Cinq chiffres de croissance',
    conversions: 'Types de conversions',
    families: "Familles d'indicateurs",
    stages: 'Étapes avant une vente',
  },
  advice: {
    span: (from, to) => `du ${from} au ${to}`,
    start: {
      total: (value, span) => `Vos onglets comptent ${value} ${span}.`,
      level: (value, span) => `Dernière valeur connue : ${value}, ${span}.`,
      rate: (value, span) => `Il était de ${value} ${span}.`,
    },
    best: (value, periods) => `${value} : la meilleure de ${periods} périodes passées`,
    between: (value) => `${value} : à mi-chemin de la meilleure`,
    beyond: (target, best, periods) =>
      `Aucune des ${periods} périodes passées n'est arrivée à ${target} ; la meilleure était de ${best}.`,
    reading: {
      relative: (value) => `${value} (en pourcentage du point de départ)`,
      points: (value) => `${value} (en points)`,
    },
    measurable: 'Vos onglets contiennent ce chiffre.',
    missingInResults:
      "Aucun onglet ne contient encore ce chiffre : notez-le dans l'onglet Résultats, ou saisissez la valeur actuelle.",
    missingExport: "Aucun onglet ne contient encore ce chiffre : ajoutez l'export d'une plateforme qui le compte.",
  },
};
