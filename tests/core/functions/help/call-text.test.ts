import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCall, spelledCall } from '../../../../src/core/functions/help/call-text.ts';

describe('a call as people type it', () => {
  it('is read with semicolons and with commas where the decimal mark is a point', () => {
    expect(readCall('=SAMPLE_SIZE(0.1; 0.02)', '.')).toEqual({
      name: 'SAMPLE_SIZE',
      formula: '=SAMPLE_SIZE(0.1,0.02)',
    });
    expect(readCall('= sample_size( 0.1, 0.02 )', '.')?.formula).toBe('=SAMPLE_SIZE(0.1,0.02)');
  });

  it('is read with semicolons alone where the decimal mark is a comma', () => {
    expect(readCall('=TAILLE_ECHANTILLON(0,1; 0,02)', ',')?.formula).toBe('=TAILLE_ECHANTILLON(0.1,0.02)');
    expect(readCall('=TAILLE_ECHANTILLON(0.1; 0.02)', ',')).toBeUndefined();
  });

  it('may have columns, texts, arguments that are left out, or none', () => {
    expect(readCall('=NPS({10; 9; 3})', ',')?.formula).toBe('=NPS({10;9;3})');
    expect(readCall('=X({"a; b"; "c"}; "d, ""e"" {"; TRUE)', ',')?.formula).toBe('=X({"a; b";"c"},"d, ""e"" {",TRUE)');
    expect(readCall('=X(1; ; 2)', '.')?.formula).toBe('=X(1,,2)');
    expect(readCall('=ENGAGEMENT_RATE()', '.')?.formula).toBe('=ENGAGEMENT_RATE()');
  });

  it.each([
    'SOCIAL_ROI(1; 2)',
    '=SOCIAL_ROI(1; 2)+1',
    '=SOCIAL_ROI(IMPORTDATA("https://example.org"); 2)',
    '=SOCIAL_ROI(A1; 2)',
    '=SOCIAL_ROI(1; 2)&X("")',
    '=SOCIAL_ROI((1); 2)',
    '=SOCIAL_ROI({1; {2}}; 2)',
    '=SOCIAL_ROI({1, 2}; 2)',
    '=SOCIAL_ROI({}; 2)',
    '=SOCIAL_ROI(1 2)',
    '=SOCIAL_ROI("1; 2)',
    '=1+1',
    '',
  ])('is not %s', (text) => {
    expect(readCall(text, '.')).toBeUndefined();
  });
});

describe('a call as scripts write it', () => {
  it('is spelled for people with the decimal mark of their document', () => {
    expect(spelledCall('=X(0.5,{1.5;2},"1.5; x")', ',')).toBe('=X(0,5; {1,5; 2}; "1.5; x")');
    expect(spelledCall('=X(0.5,{1.5;2},"1.5; x")', '.')).toBe('=X(0.5; {1.5; 2}; "1.5; x")');
  });

  it('comes back the same after it was spelled and read, in either spelling', () => {
    const number = fc.integer({ min: -99_999, max: 99_999 }).map((whole) => String(whole / 100));
    const text = fc.string().map((each) => `"${each.replaceAll('"', '""')}"`);
    const value = fc.oneof(number, text);
    const column = fc.array(value, { minLength: 1, maxLength: 5 }).map((values) => `{${values.join(';')}}`);
    const call = fc.array(fc.oneof(value, column), { maxLength: 5 }).map((values) => `=NAME(${values.join(',')})`);
    fc.assert(
      fc.property(call, fc.constantFrom('.' as const, ',' as const), (formula, decimal) => {
        expect(readCall(spelledCall(formula, decimal), decimal)?.formula).toBe(formula);
      }),
    );
  });
});
