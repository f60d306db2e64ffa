import type { goals as shape } from '../en/goals.ts';

export const goals: typeof shape = {};
