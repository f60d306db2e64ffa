import { UserError } from '../../lib/errors.ts';
import { spoken } from '../engine/spoken.ts';

/** Refuses more successes than trials, of one rate or of the variant that is named. */
export function checkSuccesses(successes: number, trials: number, variant: '' | ' A' | ' B' = ''): void {
  if (successes <= trials) return;
  throw new UserError((words) => {
    const [some, all] = [spoken(successes, words), spoken(trials, words)];
    return words.formulas.own({
      en: `Successes${variant}: ${some} are more than the ${all} trials.`,
      fr: `Succès${variant} : ${some}, c'est plus que les ${all} essais.`,
    });
  });
}
