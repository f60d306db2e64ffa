/** The second part of the formulas, which main.ts makes code of when a cell calls one of them. */
export { SPECIAL } from '../core/functions/special.ts';
