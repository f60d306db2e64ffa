import { describe, expect, it } from 'vitest';
import { accountOf } from '../../../src/core/findings/account.ts';
import { format } from '../../../src/core/locales/format.ts';
import { buildReport } from '../../../src/core/report/build.ts';
import { displayed } from '../../../src/core/report/display.ts';
import { cell } from '../../../src/core/report/layout.ts';
import { sampleDocument } from './documents.ts';

const shown = (value: number, pattern: string, locale: 'en' | 'fr') =>
  displayed(cell(1, value, 'table-number', { format: pattern }), format(locale));

describe('a share in the report', () => {
  it('has the format of the language in every section', () => {
    const patterns = (locale: 'en' | 'fr') =>
      buildReport(accountOf(sampleDocument(locale))!, locale).rows.flatMap(({ cells }) =>
        cells.flatMap(({ format }) => (format?.includes('%') ? [format] : [])),
      );
    expect(new Set(patterns('en'))).toContain('0.0%');
    expect(new Set(patterns('fr'))).toContain('0.0"\u00a0"%');
    expect(patterns('fr').filter((pattern) => /[^"]%/.test(pattern))).toEqual([]);
    expect(patterns('fr')).toHaveLength(patterns('en').length);
  });

  it('reads in mail and page as in the grid, with the sign of a change', () => {
    expect(shown(0.187, '0.0%', 'en')).toBe('18.7%');
    expect(shown(0.187, '0.0"\u00a0"%', 'fr')).toBe('18,7\u00a0%');
    expect(shown(0.2, '"+"0"\u00a0"%;"−"0"\u00a0"%;0"\u00a0"%', 'fr')).toBe('+20\u00a0%');
    expect(shown(-0.2, '"+"0%;"−"0%;0%', 'en')).toBe('−20%');
    expect(shown(0, '"+"0%;"−"0%;0%', 'en')).toBe('0%');
  });
});
