import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellStyle, STYLES } from '../../../src/core/report/model.ts';
import { contrast, lookOf, readableOn } from '../../../src/core/report/palette.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  it('have the contrast that WCAG defines', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('leave every text readable whatever the colour of the brand', () => {
    fc.assert(
      fc.property(colours, (brand) => {
        for (const style of Object.keys(STYLES) as CellStyle[]) {
          const look = lookOf(style, brand);
          expect(contrast(look.color, look.background), `${style} on ${brand}`).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(readableOn(brand), brand)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
