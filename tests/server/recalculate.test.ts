import { describe, expect, it } from 'vitest';
import { choose, facebookPosts, workbook } from './workbooks.ts';

describe('Recalculate formulas', () => {
  it('calculates =ENGAGEMENT_RATE() again after the data have changed, and says so', () => {
    const host = workbook([facebookPosts(), { name: 'Mine', grid: [['x']] }]);
    host.registerFunctions();
    host.set('Mine!A2', '=ENGAGEMENT_RATE()');
    const before = Number(host.cell('Mine!A2').value);
    for (let row = 2; row <= 21; row++) host.set(`Facebook posts!F${row}`, '15000');
    expect(host.cell('Mine!A2').value).toBe(before);
    choose(host, 'recalculateFormulas');
    expect(Number(host.cell('Mine!A2').value)).toBeCloseTo(before / 10, 10);
    expect(host.cell('Mine!A2').formula).toBe('=ENGAGEMENT_RATE()');
    expect(host.shown.toasts[0]?.text).toBe('1 formula has been calculated again.');
  });

  it('shows rates in percent where nobody has chosen a format, and leaves every other cell alone', () => {
    const host = workbook([{ name: 'Mine', grid: [['x']] }]);
    host.registerFunctions();
    host.set('Mine!A2', '=SOCIAL_ROI(1000;500)');
    host.set('Mine!A3', '=CPC(10;5)');
    host.set('Mine!A4', '=SOCIAL_ROI(1000;500)+1');
    choose(host, 'recalculateFormulas');
    expect(host.cell('Mine!A2')).toMatchObject({ text: '100.0%', value: 1 });
    expect(host.cell('Mine!A3').text).toBe('2');
    expect(host.cell('Mine!A4').text).toBe('2');
    expect(host.shown.toasts[0]?.text).toContain('No cell holds a formula without arguments');
  });
});
