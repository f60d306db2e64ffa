import type { menu as shape } from '../en/menu.ts';

export const menu: typeof shape = {};
