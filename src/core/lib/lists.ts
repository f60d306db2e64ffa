/**
 * Large tables of words, each kept as one text, so that nothing is made of them at loading and little at looking up.
 * A separator stands before and after every word, or the end of its line after it: `listHas('|fb|ig|', '|', 'ig')`.
 */

/** True for one of the words of a list. */
export function listHas(list: string, separator: string, word: string): boolean {
  return placeOf(list, separator, word) >= 0;
}

/** The first line of a table that has a word; undefined where none has it. */
export function lineWith(table: string, separator: string, word: string): string | undefined {
  const at = placeOf(table, separator, word);
  return at < 0 ? undefined : table.slice(table.lastIndexOf('\n', at) + 1, table.indexOf('\n', at));
}

/** Looks for the word and then at what stands around it: words begin in many ways, all separators are alike. */
function placeOf(text: string, separator: string, word: string): number {
  if (word === '' || word.includes(separator) || word.includes('\n')) return -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = text[at + word.length];
    if (text[at - 1] === separator && (after === separator || after === '\n')) return at;
  }
  return -1;
}
