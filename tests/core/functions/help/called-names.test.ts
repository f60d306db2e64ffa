import { describe, expect, it } from 'vitest';
import { calledNames } from '../../../../src/core/functions/help/called-names.ts';

describe('the names that a formula calls', () => {
  it('are found at any depth, whatever their letter case', () => {
    expect(calledNames('=IFERROR(social_roi(A1,B1),"")')).toEqual(['IFERROR', 'SOCIAL_ROI']);
    expect(calledNames('=ROUND(CPC (A1;B1);2)')).toEqual(['ROUND', 'CPC']);
  });

  it('are not those within texts and names of sheets', () => {
    expect(calledNames('="=SOCIAL_ROI(1;2)"&\'CPC(1)\'!A1')).toEqual([]);
  });

  it('are whole names only', () => {
    expect(calledNames('=MY_CPC(1)+CPC1+CPC*2')).toEqual(['MY_CPC']);
  });

  it('are none in a text or a number', () => {
    expect(calledNames('CPC(1;2)')).toEqual([]);
    expect(calledNames('')).toEqual([]);
  });
});
