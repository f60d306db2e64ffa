const DELIMITERS = ['\t', ';', ','] as const;

/** How many records are looked at to find the delimiter. */
const SAMPLE = 200;

/** The rows of a text with delimiters. A first line `sep=;` names the delimiter and is no row. */
export function readDelimited(text: string): string[][] {
  const named = /^"?sep=(.|\\t)"?[ \t]*(?:\r\n|\r|\n)/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named ? (named[1] === '\\t' ? '\t' : named[1]!) : findDelimiter(body);
  return recordsOf(body, delimiter);
}

/**
 * Splits a text into records. A quote opens a quoted cell only at its beginning; in it delimiters and line breaks are
 * text and two quotes are one. What follows the closing quote up to the delimiter belongs to the cell.
 */
function recordsOf(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      cell = text.slice(at + 1, end).replace(/""/g, '"');
      at = end + 1;
    }
    const end = endOfCell(text, at, delimiter);
    record.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    records.push(record);
    record = [];
    if (at >= text.length) break;
  }
  return records;
}

/** The quote that ends a cell; the end of the text where there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return text.length;
    if (text[at + 1] !== '"') return at;
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const mark = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark || code === 10 || code === 13) break;
  }
  return at;
}

/**
 * The delimiter that most records agree on. A tab or a semicolon that most of them share is one: texts hold them rarely
 * and never in the same number, while the commas of "1,5;2,5" are decimal marks. A vertical bar never is: names of
 * campaigns are full of them.
 */
function findDelimiter(text: string): string {
  const records = countByRecord(text);
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const counts = records.map((record) => record[index]!).filter((count) => count > 0);
    if (counts.length === 0 || counts.length < records.length / 2) continue;
    const tally = new Map<number, number>();
    for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
    if (Math.max(...tally.values()) >= counts.length / 2) return delimiter;
  }
  const sums = DELIMITERS.map((_, index) => records.reduce((sum, record) => sum + record[index]!, 0));
  const most = Math.max(...sums);
  return most > 0 ? DELIMITERS[sums.indexOf(most)]! : ',';
}

/** How often each delimiter stands outside of quotes, in each of the first records that are not blank. */
function countByRecord(text: string): number[][] {
  const records: number[][] = [];
  let counts = [0, 0, 0];
  let isQuoted = false;
  let isBlank = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && (letter === '\n' || letter === '\r')) {
      if (!isBlank) records.push(counts);
      if (records.length === SAMPLE) return records;
      counts = [0, 0, 0];
      isBlank = true;
      continue;
    }
    isBlank = false;
    const index = isQuoted ? -1 : DELIMITERS.indexOf(letter as (typeof DELIMITERS)[number]);
    if (index >= 0) counts[index]!++;
  }
  if (!isBlank) records.push(counts);
  return records;
}
