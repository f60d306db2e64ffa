import Papa from 'papaparse';

const DELIMITERS = ['\t', ';', ','] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** How many records are looked at to find the delimiter. */
const SAMPLE = 200;

/** The rows of a text with delimiters. A first line `sep=;` names the delimiter and is no row. */
export function readDelimited(text: string): string[][] {
  const named = /^"?sep=(.|\\t)"?[ \t]*(?:\r\n|\r|\n)/i.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const delimiter = named ? (named[1] === '\\t' ? '\t' : (named[1] ?? ',')) : findDelimiter(rest);
  const { data } = Papa.parse<string[]>(rest, { delimiter, skipEmptyLines: false });
  const last = data.at(-1);
  if (last && last.length <= 1 && (last[0] ?? '') === '') data.pop();
  return data;
}

/**
 * The delimiter that most records agree on. A tab or a semicolon that most of them share is one: texts hold them rarely and never in the
 * same number, while the commas of "1,5;2,5" are decimal marks. A vertical bar never is: names of campaigns are full of them.
 */
export function findDelimiter(text: string): Delimiter {
  const records = countByRecord(text);
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const counts = records.map((record) => record[index] ?? 0).filter((count) => count > 0);
    if (counts.length >= records.length / 2 && counts.length > 0) {
      const tally = new Map<number, number>();
      for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
      if (Math.max(...tally.values()) >= counts.length / 2) return delimiter;
    }
  }
  const sums = DELIMITERS.map((_, index) => records.reduce((sum, record) => sum + (record[index] ?? 0), 0));
  const most = Math.max(...sums);
  return (most > 0 && DELIMITERS[sums.indexOf(most)]) || ',';
}

/** How often each delimiter stands outside of quotes, in each of the first records that are not blank. */
function countByRecord(text: string): number[][] {
  const records: number[][] = [];
  let counts = [0, 0, 0];
  let [quoted, blank] = [false, true];
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    if (!quoted && (letter === '\n' || letter === '\r')) {
      if (!blank) records.push(counts);
      if (records.length === SAMPLE) return records;
      counts = [0, 0, 0];
      blank = true;
      continue;
    }
    blank = false;
    const index = quoted ? -1 : DELIMITERS.indexOf(letter as Delimiter);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  if (!blank) records.push(counts);
  return records;
}
