import { formats } from './formats.ts';
import { formulas } from './formulas.ts';
import { goals } from './goals.ts';
import { menu } from './menu.ts';
import { report } from './report.ts';
import { sources } from './sources.ts';
import { tabs } from './tabs.ts';

export const en = { formats, formulas, goals, menu, report, sources, tabs };
