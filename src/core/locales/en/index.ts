import { data } from './data.ts';
import { formats } from './formats.ts';
import { formulas } from './formulas.ts';
import { goals } from './goals.ts';
import { home } from './home.ts';
import { menu } from './menu.ts';
import { report } from './report/index.ts';
import { sources } from './sources.ts';
import { tabs } from './tabs.ts';
import { tags } from './tags.ts';

export const en = { data, formats, formulas, goals, home, menu, report, sources, tabs, tags };
