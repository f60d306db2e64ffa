import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FormulaDefinition, FormulaHelp } from '../../../src/core/functions/define.ts';
import type { DocumentedFormula } from '../../../src/core/functions/document.ts';
import { FORMULAS } from '../../../src/core/functions/index.ts';

const folder = fileURLToPath(new URL('../../../src/core/functions/', import.meta.url));

export interface FormulaFile {
  readonly file: string;
  readonly definitions: readonly FormulaDefinition[];
  readonly help: FormulaHelp;
}

/** Every file that exports a help, whether or not the index lists its formula. */
export async function formulaFiles(): Promise<readonly FormulaFile[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    names.map(async (file) => ({ file, exports: await import(/* @vite-ignore */ pathToFileURL(folder + file).href) })),
  );
  return modules
    .filter(({ exports }) => 'help' in exports)
    .map(({ file, exports: { help, ...rest } }) => ({ file, help, definitions: Object.values(rest) }));
}

/** The formulas of the index, each with the help that stands in its file. */
export async function documentedFormulas(): Promise<readonly DocumentedFormula[]> {
  const files = await formulaFiles();
  return FORMULAS.flatMap((definition) =>
    files.filter(({ definitions }) => definitions.includes(definition)).map(({ help }) => ({ definition, help })),
  );
}
