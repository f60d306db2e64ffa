/** Runs one contest, in a process of its own for each, as Google loads the script anew for each cell (see formulas.ts). */
import { callFormula, type FormulaEnvironment } from '../../../src/core/functions/call.ts';
import { FORMULAS, formulaNamed } from '../../../src/core/functions/index.ts';
import { words } from '../../../src/core/locales/index.ts';
import { medianOf } from '../measure.ts';
import { ROWS } from './columns.ts';
import { CONTESTS, contestNamed } from './index.ts';
import { SENTENCE } from './loop.ts';

/** How often the two are called before and while time is taken, and how often where one call takes this long. */
const OFTEN = { warmUps: 9, turns: 9 };
const SELDOM = { warmUps: 1, turns: 3 };
const LONG = 300;

export interface Outcome {
  /** Medians in milliseconds of the processor, so that what else the machine does leaves them alone. */
  readonly ours: number;
  readonly rival: number;
  readonly rows: number;
  readonly isMathematics: boolean;
}

export interface Overview {
  readonly families: readonly { readonly family: string; readonly names: readonly string[] }[];
  /** Formulas that have no contest. */
  readonly missing: readonly string[];
}

function contests(): Overview['families'] {
  return Object.entries(CONTESTS).map(([family, members]) => ({ family, names: Object.keys(members) }));
}

function formulasWithoutContest(): readonly string[] {
  const all = contests().flatMap(({ names }) => names);
  return FORMULAS.map(({ name }) => name.en).filter((name) => !all.includes(name));
}

/** The two take turns on the same data, which are new for each turn, and who begins changes from turn to turn. */
function outcomeOf(name: string): Outcome {
  const { data, byHand, formula = name, rows = ROWS, isMathematics = false } = contestNamed(name);
  const definition = formulaNamed(formula)!;
  const ours = (given: readonly unknown[]) => callFormula(definition, given, NO_DOCUMENT);
  const rival = byHand as (...given: readonly unknown[]) => unknown;
  const { turns } = warmUp(name, ours, rival, data(0));
  const times = { ours: [] as number[], rival: [] as number[] };
  for (let run = 1; run <= turns; run += 1) {
    const given = data(run);
    const calls = { ours: () => ours(given), rival: () => rival(...given) };
    const order = run % 2 === 0 ? (['ours', 'rival'] as const) : (['rival', 'ours'] as const);
    touch(given);
    for (const who of order) {
      globalThis.gc?.({ type: 'minor' });
      const start = now();
      calls[who]();
      times[who].push(now() - start);
    }
  }
  return { ours: medianOf(times.ours), rival: medianOf(times.rival), rows, isMathematics };
}

type Call = (given: readonly unknown[]) => unknown;
type Loop = (...given: readonly unknown[]) => unknown;

/** Results are compared before anything is measured. */
function warmUp(name: string, ours: Call, rival: Loop, given: readonly unknown[]): typeof OFTEN {
  const start = now();
  checkEqual(name, ours(given), rival(...given));
  const pace = now() - start > 2 * LONG ? SELDOM : OFTEN;
  for (let run = 0; run < pace.warmUps; run += 1) {
    ours(given);
    rival(...given);
  }
  return pace;
}

/** Brings the cells near the processor: to fetch them takes longer than to count, and would hide what is measured. */
function touch(given: readonly unknown[]): number {
  let blanks = 0;
  for (const range of given) {
    if (Array.isArray(range)) for (const line of range) if (line[0] === '') blanks += 1;
  }
  return blanks;
}

function checkEqual(name: string, ours: unknown, rival: unknown): void {
  const [one = '', other = ''] = [ours, rival].map((result) => JSON.stringify(result, withoutWords));
  if (one === other) return;
  const at = Array.from(one).findIndex((character, index) => character !== other[index]);
  const near = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  throw new Error(`${name} and its loop by hand differ: ${near(one)} and ${near(other)}.`);
}

/** Sentences are compared as such: a loop by hand has no words. */
function withoutWords(_: string, value: unknown): unknown {
  return typeof value === 'string' && value.includes(': ') ? SENTENCE : value;
}

function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const NO_DOCUMENT: FormulaEnvironment = { words: () => words('en'), facts: refuse, exportFacts: refuse, clock: refuse };

function refuse(): never {
  throw new Error('No document is at hand.');
}

const [name] = process.argv.slice(2);
console.log(
  JSON.stringify(name === undefined ? { families: contests(), missing: formulasWithoutContest() } : outcomeOf(name)),
);
