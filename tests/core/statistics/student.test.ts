import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/statistics/normal.ts';
import { studentQuantile } from '../../../src/core/statistics/student.ts';

describe("quantiles of Student's t", () => {
  it.each([
    // R: qt(share, freedom)
    [0.975, 10, 2.228139],
    [0.975, 5, 2.570582],
    [0.995, 8, 3.355387],
    [0.9995, 20, 3.849516],
    [0.95, 100, 1.660234],
  ])('are those of R: the share %d with %d degrees of freedom', (share, freedom, expected) => {
    expect(Math.abs(studentQuantile(share, freedom) / expected - 1)).toBeLessThan(0.005);
  });

  it('lie around zero, and become those of the normal distribution', () => {
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
    expect(studentQuantile(0.025, 7)).toBeCloseTo(-studentQuantile(0.975, 7), 12);
    expect(studentQuantile(0.975, 1e9)).toBeCloseTo(normalQuantile(0.975), 6);
  });
});
