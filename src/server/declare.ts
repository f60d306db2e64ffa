/**
 * What Code.js shows to Sheets: the bundle makes one global, and below it stand plain declarations, each with its
 * JSDoc, for Sheets takes the help of a formula from there. All of them come from this list and from the formulas.
 */
import type { Parameter } from '../core/functions/define.ts';
import { parameterName } from '../core/functions/engine/signature.ts';
import { type DocumentedFormula, description, namesOf, resultText } from '../core/functions/help/document.ts';
import type { Locale } from '../core/lib/text.ts';

/** The one global that the bundle makes; its name ends in _, so that no cell and no page can call it. */
export const BUNDLE = 'SocialRoi_';

/** The menu, in its order: each entry's function, whose caption is the text of that name in the locale's `menu`. */
export const MENU = [
  'addData',
  'enterCosts',
  'trackGoals',
  'generateReport',
  'recalculateFormulas',
  'findFormula',
] as const satisfies readonly string[];

export type MenuEntry = (typeof MENU)[number];

export interface EntryPoint {
  /** A global of Code.js, and the export of main.ts to which it hands its arguments. */
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Every function besides the formulas. There are few, for each one can be called from a cell too. */
export function entryPoints(): readonly EntryPoint[] {
  return [
    { name: 'onOpen', parameters: ['e'] },
    { name: 'onInstall', parameters: ['e'] },
    ...MENU.map((name) => ({ name, parameters: [] })),
    { name: 'socialApi', parameters: ['name', 'json'] },
  ];
}

/** The text that follows the bundle in Code.js. */
export function declarations(formulas: readonly DocumentedFormula[]): string {
  return [...entryPoints().map(entryDeclaration), ...formulas.flatMap(formulaDeclarations)].join('\n');
}

function entryDeclaration({ name, parameters }: EntryPoint): string {
  const list = parameters.join(', ');
  return `function ${name}(${list}) {\n  return ${BUNDLE}.${name}(${list});\n}\n`;
}

/** One for each name; a name that both languages share has a line in each, and its arguments' names in English. */
function formulaDeclarations({ definition, help }: DocumentedFormula): string[] {
  return namesOf(definition).map(({ name, locales }) => {
    const parameters = definition.parameters.map((parameter) => parameterName(parameter.name[locales[0]]));
    const inEach = (text: (locale: Locale) => string) => locales.map(text).join(' – ');
    const lines = [
      ...locales.map((locale) => description(definition, help, locale)),
      ...parameters.map(
        (each, index) =>
          `@param {${typeOf(definition.parameters[index]!)}} ${each} ${inEach((locale) => help.parameters[index]![locale])}`,
      ),
      `@return {${definition.shows === 'text' ? 'string' : 'number'}} ${inEach((locale) => resultText(definition, locale))}`,
      '@customfunction',
    ];
    const comment = lines.map((line) => ` * ${line}\n`).join('');
    const call = `return ${BUNDLE}.formula('${name}', arguments);`;
    return `/**\n${comment} */\nfunction ${name}(${parameters.join(', ')}) {\n  ${call}\n}\n`;
  });
}

/** As JSDoc names it. */
function typeOf({ kind, whole }: Parameter): string {
  const type =
    kind === 'day' ? 'Date' : kind === 'text' || kind === 'choice' || kind === 'result' ? 'string' : 'number';
  return whole ? `${type}[][]` : type;
}
