import type { State } from './state.ts';
import { panelWords } from './words.ts';

const MONTHS_OFFERED = 12;
const QUARTERS_OFFERED = 4;
const YEARS_OFFERED = 2;

/** The periods that a report may be about: automatic, then the latest months, quarters and years. */
export function periodChoices(chosen: string, state: State, today = todayOf(state)): { id: string; name: string }[] {
  const words = panelWords(state.locale).report;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const now = year * 12 + month - 1;
  const months = listOf(MONTHS_OFFERED, (back) => {
    const [y, m] = [Math.floor((now - back) / 12), (now - back) % 12];
    return { id: `${y}-${String(m + 1).padStart(2, '0')}`, name: monthName(y, m, state) };
  });
  const quarters = listOf(QUARTERS_OFFERED, (back) => {
    const quarter = Math.floor(now / 3) - back;
    const [y, q] = [Math.floor(quarter / 4), (quarter % 4) + 1];
    return { id: `${y}-Q${q}`, name: words.quarter(q, y) };
  });
  const years = listOf(YEARS_OFFERED, (back) => ({ id: String(year - back), name: String(year - back) }));
  const offered = [{ id: '', name: words.automatic }, ...months, ...quarters, ...years];
  return offered.some(({ id }) => id === chosen) ? offered : [...offered, { id: chosen, name: chosen }];
}

function listOf<Item>(length: number, item: (back: number) => Item): Item[] {
  return Array.from({ length }, (_, back) => item(back));
}

function monthName(year: number, month: number, { locale }: State): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = format.format(new Date(Date.UTC(year, month, 1)));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The document's own today where it is known: Settings may hold another. */
function todayOf({ goals, settings }: State): string {
  return goals?.today || settings?.asOf || new Date().toISOString().slice(0, 10);
}
