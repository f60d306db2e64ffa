import type { sources as shape } from '../en/sources.ts';

export const sources: typeof shape = {};
