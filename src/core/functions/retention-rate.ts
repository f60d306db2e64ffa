import { ratio } from '../lib/numbers.ts';
import { defineFormula, type FormulaHelp } from './define.ts';
import { refusalWith } from './engine/refusal.ts';

export const retentionRate = defineFormula({
  name: { en: 'RETENTION_RATE', fr: 'TAUX_RETENTION' },
  parameters: [
    { name: { en: 'still there', fr: 'restés' }, kind: 'count' },
    { name: { en: 'at the start', fr: 'au début' }, kind: 'count' },
  ],
  shows: 'percent',
  compute: (stillThere, atTheStart) => {
    if (stillThere > atTheStart) throw newcomersCounted(stillThere, atTheStart);
    return ratio(stillThere, atTheStart);
  },
  undefinedBecause: {
    en: 'At the start: 0. Nobody was there who could have stayed.',
    fr: "Au début : 0. Il n'y avait personne qui aurait pu rester.",
  },
});

function newcomersCounted(stillThere: number, atTheStart: number) {
  return refusalWith([stillThere, atTheStart], (still, start) => ({
    en: `Still there: ${still} is more than the ${start} at the start. Leave out those who came since.`,
    fr: `Restés : ${still} dépasse les ${start} du début. Ne comptez pas ceux qui sont arrivés depuis.`,
  }));
}

export const help: FormulaHelp = {
  family: 'site',
  answers: {
    en: 'How many customers or subscribers stay: those of the start who are still there ÷ all at the start.',
    fr: 'Quelle part des clients ou abonnés reste : ceux du début encore présents ÷ tous ceux du début.',
  },
  parameters: [
    {
      en: 'Of those at the start, how many are still there, or bought again.',
      fr: 'Parmi ceux du début, combien sont encore là, ou ont racheté.',
    },
    { en: 'How many there were at the start.', fr: 'Combien ils étaient au début.' },
  ],
  examples: [
    { arguments: [180, 240], result: 0.75 },
    {
      arguments: [
        [[{ en: 'Bought again', fr: 'Ont racheté' }], [180], [''], [0]],
        [[{ en: 'Customers', fr: 'Clients' }], [240], [300], [0]],
      ],
      result: [[''], [0.75], [''], ['']],
    },
  ],
  searchWords: {
    en: 'retention, loyalty, repeat purchase rate, churn, do customers come back',
    fr: 'fidélisation, fidélité, réachat, attrition, churn, les clients reviennent-ils',
  },
};
