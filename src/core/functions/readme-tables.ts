import { LOCALES, type Locale, type Text } from '../lib/text.ts';
import { words } from '../locales/index.ts';
import { type DocumentedFormula, exampleCall, shownResult } from './document.ts';
import { FAMILIES } from './families.ts';
import { signature } from './signature.ts';

const HEADERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Formula', 'In French', 'What it answers', 'Example'],
  fr: ['Formule', 'En anglais', "Ce qu'elle dit", 'Exemple'],
};
const IN_FRENCH: Text = { en: '', fr: 'La même liste en français' };

/** The list of formulas for README.md: in English, then folded in French; a heading row for each family. */
export function readmeTables(formulas: readonly DocumentedFormula[]): string {
  const [english, french] = LOCALES.map((locale) => table(formulas, locale));
  return `${english}\n\n<details><summary>${IN_FRENCH.fr}</summary>\n\n${french}\n\n</details>`;
}

function table(formulas: readonly DocumentedFormula[], locale: Locale): string {
  const other: Locale = locale === 'en' ? 'fr' : 'en';
  const rows = FAMILIES.flatMap((family) => {
    const members = formulas.filter(({ help }) => help.family === family.id);
    const lines = members.map(({ definition, help }) => [
      `\`${signature(definition, words(locale))}\``,
      definition.name.en === definition.name.fr ? '' : `\`${definition.name[other]}\``,
      help.answers[locale],
      example({ definition, help }, locale),
    ]);
    return members.length > 0 ? [[`**${family.name[locale]}**`, '', '', ''], ...lines] : [];
  });
  return [HEADERS[locale], HEADERS[locale].map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function example({ definition, help }: DocumentedFormula, locale: Locale): string {
  const [first] = help.examples;
  return `\`${exampleCall(definition, first, locale)}\` → ${shownResult(definition, Number(first.result), locale)}`;
}
