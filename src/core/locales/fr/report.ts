import type { report as shape } from '../en/report.ts';

export const report: typeof shape = {};
