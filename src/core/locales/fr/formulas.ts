import type { formulas as shape } from '../en/formulas.ts';

export const formulas: typeof shape = {};
