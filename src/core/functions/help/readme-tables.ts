import { LOCALES, type Locale } from '../../lib/text.ts';
import { words } from '../../locales/index.ts';
import { fullSignature } from '../engine/signature.ts';
import { type DocumentedFormula, firstCall, shownResult } from './document.ts';
import { FAMILIES } from './families.ts';
import { helpWords } from './help-words.ts';

/** The list of formulas for README.md: in English, then folded in French; a heading row for each family. */
export function readmeTables(formulas: readonly DocumentedFormula[]): string {
  const [english, french] = LOCALES.map((locale) => table(formulas, locale));
  return `${english}\n\n<details><summary>${helpWords('fr').listTitle}</summary>\n\n${french}\n\n</details>`;
}

function table(formulas: readonly DocumentedFormula[], locale: Locale): string {
  const other: Locale = locale === 'en' ? 'fr' : 'en';
  const rows = FAMILIES.flatMap((family) => {
    const members = formulas.filter(({ help }) => help.family === family.id);
    const lines = members.map(({ definition, help }) => [
      `\`${fullSignature(definition, words(locale))}\``,
      definition.name.en === definition.name.fr ? '' : `\`${definition.name[other]}\``,
      help.answers[locale],
      example({ definition, help }, locale),
    ]);
    return members.length > 0 ? [[`**${family.name[locale]}**`, '', '', ''], ...lines] : [];
  });
  const heads = Object.values(helpWords(locale).list);
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines.map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');
}

function example({ definition, help }: DocumentedFormula, locale: Locale): string {
  const [first] = help.examples;
  return `\`${firstCall({ definition, help }, locale)}\` → ${shownResult(definition, first.result, locale)}`;
}
