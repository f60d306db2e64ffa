import type { Text } from '../../lib/text.ts';
import { refusal } from '../engine/refusal.ts';

/** How sure a statement is to be, where a call does not say. */
const USUAL_CONFIDENCE = 0.95;

/** The confidence of a call, 0.95 where none is given; a statement that is quite sure, or not at all, says nothing. */
export function confidenceOr(given: number, usual = USUAL_CONFIDENCE, refused = NOT_A_CONFIDENCE): number {
  if (Number.isNaN(given)) return usual;
  if (given > 0 && given < 1) return given;
  throw refusal(refused);
}

const NOT_A_CONFIDENCE: Text = {
  en: 'Confidence: it must lie between 0 and 1 and be neither, such as 95% or 0.95.',
  fr: "Confiance : elle doit être entre 0 et 1 sans être ni l'un ni l'autre, par exemple 95 % ou 0,95.",
};
