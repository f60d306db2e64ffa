import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { cellsOf, exampleCall } from '../../../src/core/functions/document.ts';
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
  it.each(help.examples.map((example) => ({ example, call: exampleCall(definition, example, 'en') })))(
    '$call gives what its help says',
    ({ example }) => {
      const values = example.arguments.map((each) => (typeof each === 'object' ? cellsOf(each, 'en') : each));
      const result = callFormula(definition, values, environment());
      expect(rounded(result, example.result)).toEqual(example.result);
    },
  );

  it('has an example with plain numbers first, and one with a blank or a range', () => {
    expect(typeof help.examples[0].result).toBe('number');
    expect(help.examples.some(({ arguments: values }) => values.some((each) => typeof each !== 'number'))).toBe(true);
  });
});
