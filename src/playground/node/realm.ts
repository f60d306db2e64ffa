import { createContext, Script } from 'node:vm';
import type { Evaluate } from '../apps-script/host.ts';

/** What a realm of V8 has of itself, and Apps Script has not. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** A fresh realm with the given globals alone: no Node, no browser. */
export const evaluate: Evaluate = (code, globals) => {
  const context = createContext({ ...globals }, { codeGeneration: { strings: true, wasm: false } });
  new Script(ABSENT.map((name) => `delete globalThis.${name};`).join('')).runInContext(context);
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return (expression) => new Script(expression).runInContext(context);
};
