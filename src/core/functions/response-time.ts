import { isKnown, ratio, UNKNOWN } from '../lib/numbers.ts';
import { median, quantile } from '../statistics/quantiles.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusal, refusalAt } from './engine/refusal.ts';

const RECEIVED = { en: 'received', fr: 'reçu' };
const ANSWERED = { en: 'answered', fr: 'répondu' };

/** Times are compared in whole milliseconds, for two hours between two dates are not exactly 2/24. */
const DAY = 86_400_000;

export const responseTime = defineFormula({
  name: { en: 'RESPONSE_TIME', fr: 'TEMPS_REPONSE' },
  parameters: [
    { name: RECEIVED, kind: 'day', whole: true },
    { name: ANSWERED, kind: 'day', whole: true },
    { name: { en: 'measure', fr: 'mesure' }, kind: 'result', optional: true },
    { name: { en: 'limit', fr: 'délai' }, kind: 'duration', optional: true },
  ],
  shows: 'duration',
  results: [
    { id: 'median', name: { en: 'median', fr: 'médiane' }, shows: 'duration' },
    { id: 'mean', name: { en: 'mean', fr: 'moyenne' }, also: ['average'], shows: 'duration' },
    { id: 'slowest', name: { en: '90th percentile', fr: '90e centile' }, also: ['p90', '90%'], shows: 'duration' },
    { id: 'within', name: { en: 'within the limit', fr: 'dans le délai' }, also: ['within', 'SLA'], shows: 'percent' },
    { id: 'unanswered', name: { en: 'unanswered', fr: 'sans réponse' }, shows: 'number' },
  ],
  compute: (received, answered, measure, limit) => {
    if (measure === 'within' && !isKnown(limit)) throw refusal(NO_LIMIT);
    const times: number[] = [];
    let unanswered = 0;
    received.forEach((from, row) => {
      const to = answered[row]!;
      if (!isKnown(from) && isKnown(to)) throw refusalAt(row, RECEIVED, NOT_RECEIVED);
      if (to < from) throw refusalAt(row, ANSWERED, TOO_EARLY);
      if (isKnown(to)) times.push(Math.round((to - from) * DAY));
      else if (isKnown(from)) unanswered += 1;
    });
    const messages = times.length + unanswered;
    const inTime = isKnown(limit) ? times.filter((time) => time <= Math.round(limit * DAY)).length : UNKNOWN;
    const sum = times.reduce((total, time) => total + time, 0);
    return [
      median(times) / DAY,
      ratio(sum, times.length) / DAY,
      quantile(times, 0.9) / DAY,
      ratio(inTime, messages),
      unanswered,
    ];
  },
  undefinedBecause: {
    en: 'Answered: no message has an answer yet, so there is no time to tell.',
    fr: "Répondu : aucun message n'a encore de réponse, il n'y a donc pas de temps à donner.",
  },
});

const NO_LIMIT = {
  en: 'Limit: missing. Write it as the fourth argument: 2/24 or "2:00" for two hours.',
  fr: 'Délai : valeur manquante. Écrivez-le en quatrième argument : 2/24 ou "2:00" pour deux heures.',
};

const NOT_RECEIVED = {
  en: 'blank, although there is an answer beside it. Type when the message came in.',
  fr: "vide, alors qu'une réponse figure à côté. Saisissez quand le message est arrivé.",
};

const TOO_EARLY = {
  en: 'earlier than the message. Check the two times, and which column comes first.',
  fr: "avant le message. Vérifiez les deux heures, et l'ordre des colonnes.",
};

export const help: FormulaHelp = {
  family: 'care',
  answers: {
    en: 'How long people wait for an answer: median, mean, 90th percentile; share in time; unanswered ones.',
    fr: 'Combien de temps on attend une réponse : médiane, moyenne, 90e centile ; part dans le délai ; sans réponse.',
  },
  parameters: [
    {
      en: 'When each message came in: dates with their time.',
      fr: "Quand chaque message est arrivé : des dates avec l'heure.",
    },
    {
      en: 'When it was first answered; blank as long as it was not.',
      fr: "Quand il a reçu sa première réponse ; vide tant qu'il n'en a pas.",
    },
    {
      en: 'Optional. One result instead of five: "median", "mean", "90th percentile", "within the limit" or "unanswered".',
      fr: 'Facultatif. Un seul résultat au lieu de cinq : "médiane", "moyenne", "90e centile", "dans le délai" ou "sans réponse".',
    },
    {
      en: 'Optional. The time within which to answer: 2/24 or "2:00" for two hours, or a cell that shows 2:00. 2 is two days.',
      fr: 'Facultatif. Le temps accordé pour répondre : 2/24 ou "2:00" pour deux heures, ou une cellule qui affiche 2:00. 2 vaut deux jours.',
    },
  ],
  examples: [
    { arguments: ['2025-03-03 09:00', '2025-03-03 09:42', { en: 'median', fr: 'médiane' }], result: 0.029167 },
    {
      arguments: [
        [
          [{ en: 'Received', fr: 'Reçu' }],
          ['2025-03-03 09:00'],
          ['2025-03-03 10:00'],
          ['2025-03-03 11:00'],
          ['2025-03-03 12:00'],
        ],
        [[{ en: 'Answered', fr: 'Répondu' }], ['2025-03-03 09:30'], ['2025-03-03 16:00'], [''], ['2025-03-03 12:45']],
        '',
        '2:00',
      ],
      result: [[0.03125, 0.100694, 0.20625, 0.5, 1]],
    },
  ],
  note: {
    en: 'Unanswered messages have no time yet: they are in no median, but they count as too late in the share within the limit, and their number is told. The clock runs at night and on Sundays too. Half of the answers are faster than the median, nine in ten than the 90th percentile.',
    fr: "Les messages sans réponse n'ont pas encore de temps : ils n'entrent dans aucune médiane, mais comptent comme hors délai, et leur nombre est donné. Le temps court aussi la nuit et le dimanche. La moitié des réponses sont plus rapides que la médiane, neuf sur dix que le 90e centile.",
  },
  searchWords: {
    en: 'reply time, first response time, how fast do we answer, SLA, customer service, waiting',
    fr: 'délai de réponse, première réponse, à quelle vitesse répondons-nous, service client, attente',
  },
};
