import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { cellIn, cellsOf, exampleCall, isExampleRange } from '../../../src/core/functions/help/document.ts';
import { environment } from './calls.ts';
import { documentedFormulas } from './documented.ts';

const formulas = await documentedFormulas();

/** As many decimals as the example writes, and six at least. */
function rounded(value: unknown, example: unknown): unknown {
  if (Array.isArray(value)) return value.map((each, index) => rounded(each, (example as unknown[])?.[index]));
  if (typeof value !== 'number') return value;
  const written = String(example).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(Math.max(6, written)));
}

describe.each(formulas)('$definition.name.en', ({ definition, help }) => {
  for (const example of help.examples) {
    const source = example.source ? `, as in: ${example.source}` : '';
    it(`${exampleCall(definition, example, 'en')} gives what its help says${source}`, () => {
      const values = example.arguments.map((each) => (isExampleRange(each) ? cellsOf(each, 'en') : cellIn(each, 'en')));
      const result = callFormula(definition, values, environment());
      const expected = isExampleRange(example.result) ? cellsOf(example.result, 'en') : cellIn(example.result, 'en');
      expect(rounded(result, expected)).toEqual(expected);
    });
  }

  it('has an example first that can be typed as it is, and one with a blank or a range', () => {
    const [{ arguments: typed }, ...others] = help.examples;
    for (const range of typed.filter(isExampleRange)) expect(range.every((row) => row.length === 1)).toBe(true);
    expect(others.some(({ arguments: values }) => values.some((each) => each === '' || isExampleRange(each)))).toBe(
      true,
    );
  });
});
