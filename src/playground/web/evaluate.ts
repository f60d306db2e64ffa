import type { Evaluate } from '../apps-script/host.ts';

/** What the language itself gives and Apps Script has too; everything else of the window is hidden from a script. */
const KEPT = new Set(
  `undefined NaN Infinity eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent escape
  unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  Number BigInt Math Date String RegExp Array Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  Float32Array Float64Array BigInt64Array BigUint64Array Map Set WeakMap WeakSet WeakRef ArrayBuffer DataView JSON Promise Proxy
  Reflect Intl`.split(/\s+/),
);

/**
 * Evaluates a script in the page with fresh globals. It is shielded against accidents only (names of the window are undefined in it);
 * the tests run the same script in a realm of its own, where nothing can leak.
 */
export const evaluateInPage: Evaluate = (code, globals) => {
  const hidden = windowNames.filter((name) => !KEPT.has(name) && !(name in globals));
  const seen: Record<string, unknown> = { ...globals };
  seen.Function = functionSeeing(seen, hidden);
  // The script gets a function scope inside the one that hides, so that it may declare names of the window itself.
  const scope = `return (function () {\n${code}\n;return function (expression) { return eval(expression); };})();`;
  return within(seen, hidden, scope) as (expression: string) => unknown;
};

function within(seen: Readonly<Record<string, unknown>>, hidden: readonly string[], code: string): unknown {
  return new Function(...Object.keys(seen), ...hidden, code).apply(undefined, Object.values(seen));
}

/** What a script makes code of sees what the script sees: the window's own Function would show it the window. */
function functionSeeing(seen: Readonly<Record<string, unknown>>, hidden: readonly string[]): unknown {
  const make = (...parts: readonly string[]) =>
    within(seen, hidden, `return function (${parts.slice(0, -1).join(', ')}) {\n${parts.at(-1) ?? ''}\n};`);
  function ScriptFunction(...parts: readonly string[]) {
    return make(...parts);
  }
  ScriptFunction.prototype = Function.prototype;
  return ScriptFunction;
}

const windowNames: readonly string[] = namesOf(window);

function namesOf(start: object): string[] {
  const names = new Set<string>();
  for (let object: object | null = start; object; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) if (/^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
  }
  return [...names];
}
