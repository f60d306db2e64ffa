import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusalWith } from './engine/refusal.ts';

export const bounceRate = defineFormula({
  name: { en: 'BOUNCE_RATE', fr: 'TAUX_REBOND' },
  parameters: [
    { name: { en: 'engaged sessions', fr: 'sessions avec engagement' }, kind: 'count' },
    { name: { en: 'sessions', fr: 'sessions' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (engagedSessions, sessions) => {
    if (engagedSessions > sessions) throw tooManyEngaged(engagedSessions, sessions);
    return 1 - ratio(engagedSessions, sessions);
  },
  undefinedBecause: {
    en: 'Sessions: 0. Where nobody came, nobody left at once.',
    fr: "Sessions : 0. Si personne n'est venu, personne n'est reparti aussitôt.",
  },
});

function tooManyEngaged(engagedSessions: number, sessions: number) {
  return refusalWith([engagedSessions, sessions], (engaged, all) => ({
    en: `Engaged sessions: ${engaged} is more than the ${all} sessions that they are a part of. Check their order and period.`,
    fr: `Sessions avec engagement : ${engaged} dépasse les ${all} sessions dont elles font partie. Vérifiez leur ordre et leur période.`,
  }));
}

export const help: FormulaHelp = {
  family: 'site',
  answers: {
    en: 'How many visits end at once, as Google Analytics counts them: 1 − engaged sessions ÷ sessions.',
    fr: 'Quelle part des visites repart aussitôt, comme compte Google Analytics : 1 − sessions avec engagement ÷ sessions.',
  },
  parameters: [
    {
      en: 'Sessions of more than ten seconds, with a key event, or with two pages or more.',
      fr: 'Sessions de plus de dix secondes, avec un événement clé, ou avec deux pages ou plus.',
    },
    { en: 'All sessions.', fr: 'Toutes les sessions.' },
  ],
  examples: [
    { arguments: [144, 300], result: 0.52, source: 'a GA4 export: 300 sessions, 144 of them engaged' },
    { arguments: [300, 300], result: 0 },
    {
      arguments: [
        [[{ en: 'Engaged sessions', fr: 'Sessions avec engagement' }], [144], [''], [0]],
        [['Sessions'], [300], [80], [0]],
      ],
      result: [[''], [0.52], [''], ['']],
    },
  ],
  note: {
    en: 'It is what Google Analytics 4 calls bounce rate; the older one counted visits of a single page, so the two do not compare.',
    fr: "C'est ce que Google Analytics 4 appelle taux de rebond ; l'ancien comptait les visites d'une seule page, les deux ne se comparent donc pas.",
  },
  searchWords: {
    en: 'bounce, GA4, visitors who leave, quality of visits',
    fr: 'rebond, GA4, visiteurs qui repartent, qualité des visites',
  },
};
