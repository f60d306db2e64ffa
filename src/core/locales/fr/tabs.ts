import type { tabs as shape } from '../en/tabs.ts';

export const tabs: typeof shape = {};
