import type { SectionContext } from './section.ts';

/** The key figures, in the order in which the last page says how each is made. */
const FIGURES = ['invested', 'revenue', 'fullReturn', 'goal', 'adsReturn', 'engagements', 'rate', 'range'] as const;

export type Figure = (typeof FIGURES)[number];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A label with the number under which the last page says how its figure is made, for those who have that page. */
export function numbered(label: string, figure: Figure, { reader }: SectionContext): string {
  if (reader !== 'self') return label;
  return `${label}\u00a0${SUPERSCRIPTS[FIGURES.indexOf(figure) + 1]!}`;
}

/** How each key figure is made, in the order of their numbers. */
export function figureNotes({ account, words, format }: SectionContext): readonly string[] {
  const say = words.method;
  const { revenue } = account.money;
  const according = revenue && words.according[revenue.observer](format.list(revenue.platforms));
  const notes: Readonly<Record<Figure, string>> = {
    invested: say.invested,
    revenue: according ? say.revenue(according) : say.noRevenue,
    fullReturn: say.fullReturn,
    adsReturn: say.adsReturn,
    goal: say.goal,
    engagements: say.engagements,
    rate: say.rate,
    range: say.range,
  };
  return FIGURES.map((figure) => notes[figure]);
}
