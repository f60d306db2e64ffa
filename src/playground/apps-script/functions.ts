import { type Arg, type EvalContext, type FunctionResultObject, registries } from '@odoo/o-spreadsheet';
import type { CustomFunction } from './types.ts';

/** What calls a custom function of the workbook with these getters. */
export type FunctionRunner = (name: string, args: readonly Arg[], context: EvalContext) => FunctionResult;
export type FunctionResult = FunctionResultObject | FunctionResultObject[][];

const runners = new WeakMap<object, FunctionRunner>();
const declared = new Set<string>();

export const setRunner = (getters: object, runner: FunctionRunner): void => {
  runners.set(getters, runner);
};

const DECLARATION = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;

/** The functions with @customfunction in the comment just above a declaration that stands alone on its line, as Sheets finds them. */
export function customFunctions(code: string): CustomFunction[] {
  return [...code.matchAll(DECLARATION)]
    .map(([, comment = '', name = '', parameters = '']) => ({ tags: readComment(comment), name, parameters }))
    .filter(({ tags, name }) => tags.has('customfunction') && !name.endsWith('_'))
    .map(({ tags, name, parameters }) => ({
      name,
      description: (tags.get('') ?? []).join(' '),
      parameters: parameters
        .split(',')
        .map((parameter) =>
          parameter
            .replace(/=[\s\S]*/, '')
            .replace(/^\s*\.\.\./, '')
            .trim(),
        )
        .filter((parameter) => parameter !== '')
        .map((parameter) => ({ name: parameter, description: describe(tags.get('param') ?? [], parameter) })),
    }));
}

/** The names that a page may call or a menu run: top-level declarations. */
export function declaredNames(code: string): Set<string> {
  return new Set(
    [...code.matchAll(/^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map((match) => match[1] ?? ''),
  );
}

/** The texts of a comment by tag; '' is what stands before the first tag. */
function readComment(comment: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  const text = comment
    .replace(/^[ \t]*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const part of ` ${text}`.split(/ (?=@[a-z])/i)) {
    const [, tag = '', rest = ''] = /^(?:@(\S+))?\s*([\s\S]*)$/.exec(part.trim()) ?? [];
    tags.set(
      tag.toLowerCase(),
      [...(tags.get(tag.toLowerCase()) ?? []), rest.trim()].filter((one) => tag !== '' || one !== ''),
    );
  }
  return tags;
}

function describe(params: readonly string[], name: string): string {
  for (const param of params) {
    const [, found, text = ''] = /^(?:\{[^}]*\}\s*)?\[?([\w$]+)[^\s\]]*\]?\s*(?:[-–]\s+)?([\s\S]*)$/.exec(param) ?? [];
    if (found === name) return text.trim();
  }
  return '';
}

/** Makes the engine know the custom functions of a script, with their help. */
export function declareFunctions(code: string): void {
  const registry = registries.functionRegistry;
  for (const { name, description, parameters } of customFunctions(code)) {
    const key = name.toUpperCase();
    if (registry.contains(key) && !declared.has(key))
      throw new Error(`${name} is the name of a function of the spreadsheet itself`);
    declared.add(key);
    registry.replace(key, {
      description,
      category: 'Custom',
      isExported: false,
      args: parameters.map((parameter) => ({
        ...parameter,
        type: ['ANY', 'RANGE'] as const satisfies readonly string[] as never,
        acceptMatrix: true,
        acceptErrors: true,
        optional: true,
      })),
      compute(this: EvalContext, ...args: Arg[]) {
        const run = runners.get(this.getters);
        if (!run) throw { value: '#ERROR', message: 'Loading...' };
        return run(name, args, this);
      },
    });
  }
}
