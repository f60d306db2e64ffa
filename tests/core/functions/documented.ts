import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FormulaDefinition, FormulaHelp } from '../../../src/core/functions/define.ts';
import { type DocumentedFormula, helpOf } from '../../../src/core/functions/help/document.ts';
import { FORMULAS } from '../../../src/core/functions/index.ts';

const folder = fileURLToPath(new URL('../../../src/core/functions/', import.meta.url));

export interface FormulaFile {
  readonly file: string;
  /** Under the names of their exports. */
  readonly definitions: Readonly<Record<string, FormulaDefinition>>;
  readonly help: FormulaHelp | Readonly<Record<string, FormulaHelp>>;
}

/** Every file that exports a help, whether or not the index lists its formula. */
export async function formulaFiles(): Promise<readonly FormulaFile[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    names.map(async (file) => ({ file, exports: await import(/* @vite-ignore */ pathToFileURL(folder + file).href) })),
  );
  return modules
    .filter(({ exports }) => 'help' in exports)
    .map(({ file, exports: { help, ...definitions } }) => ({ file, help, definitions }));
}

/** The formulas of the index, each with the help that stands in its file. */
export async function documentedFormulas(): Promise<readonly DocumentedFormula[]> {
  const files = await formulaFiles();
  return FORMULAS.flatMap((definition) =>
    files.flatMap(({ definitions, help }) =>
      Object.entries(definitions)
        .filter(([, each]) => each === definition)
        .map(([name]) => ({ definition, help: helpOf(help, name) })),
    ),
  );
}
