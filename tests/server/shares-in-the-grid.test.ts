import { describe, expect, it } from 'vitest';
import { choose, sampleWorkbook } from './workbooks.ts';

/** Every text of the report in which a figure in percent stands, as the grid shows it. */
function sharesShown(locale: 'en_US' | 'fr_FR'): readonly string[] {
  const host = sampleWorkbook(locale);
  choose(host, 'generateReport');
  const report = host.sheets().find((name) => /^(Report|Rapport) /.test(name))!;
  return host
    .display(report)
    .flat()
    .filter((text) => text.includes('%'));
}

describe('shares in the report', () => {
  // The engine of the stand-in shows every space of a number format as a plain one; the formats say which it is.
  it('stand in a French grid with a space before the sign, in figures as in sentences', () => {
    const shown = sharesShown('fr_FR');
    expect(shown.filter((text) => /\S%/.test(text))).toEqual([]);
    const figures = shown.filter((text) => /^[+−-]?\d+(,\d+)?\s%$/.test(text));
    expect(figures).toContain('+20 %');
    expect(figures.filter((text) => text.includes(',')).length).toBeGreaterThan(20);
    // A share keeps its scale: none of the sample is above this.
    expect(figures.map((text) => Math.abs(Number.parseFloat(text.replace(',', '.')))).filter((n) => n > 1000)).toEqual(
      [],
    );
  });

  it('stand in an English grid without a space', () => {
    expect(sharesShown('en_US').filter((text) => /\s%/.test(text))).toEqual([]);
  });
});
