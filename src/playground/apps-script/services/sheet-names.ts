import { fail } from '../service.ts';
import type { Workbook } from '../workbook.ts';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Google's words for a name that is taken; our own for what the engine cannot hold. */
export function checkName(book: Workbook, name: string, ownId?: string): void {
  if (name.trim() === '') fail('The sheet name cannot be empty.');
  if (name.length > 100) fail('The sheet name cannot be greater than 100 characters.');
  if (book.sheetIds().some((id) => id !== ownId && same(book.sheetName(id), name))) {
    fail(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (/['*?/\\[\]]/.test(name))
    fail(`The sheet name "${name}" is not emulated: the engine knows no ' * ? / \\ [ ] in names`);
}

/** The name, or the name with the first number that makes it free. */
export function freeName(book: Workbook, name: string): string {
  const taken = book.sheetIds().map((id) => book.sheetName(id));
  for (let number = 0; ; number++) {
    const candidate = number === 0 ? name : `${name} ${number}`;
    if (!taken.some((one) => same(one, candidate))) return candidate;
  }
}
