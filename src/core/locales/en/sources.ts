import type { Text } from '../../lib/text.ts';

export interface Place {
  readonly letter: string;
  readonly header: string;
  readonly row: number;
  readonly found: string;
  readonly rows: number;
}

export interface Named {
  readonly letter: string;
  readonly header: string;
}

const column = ({ letter, header }: Named) => `column ${letter} (${header})`;
const cells = (count: number) => (count === 1 ? '1 cell' : `${count.toLocaleString('en')} cells`);
const rows = (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`);
const example = ({ found }: Place) => (found === '' ? '' : `: “${found}”`);
const first = (place: Place) => (place.rows === 1 ? `row ${place.row}` : `first in row ${place.row}`);

const AGAIN =
  'as happens when a CSV is opened and saved again by another program. Nothing was read. Export it again and import it unopened: File › Import › Upload.';

export const sources = {
  notANumber: (place: Place) =>
    `${cap(column(place))}: ${cells(place.rows)} with no number (${first(place)}: “${place.found}”). Taken as unknown, not as 0.`,
  dateForANumber: (place: Place) =>
    `${cap(column(place))}: ${cells(place.rows)} with a date where a number should be (${first(place)}). The spreadsheet took a number such as 1.5 for a date: set File › Settings › Locale to the country of the export, and paste it again.`,
  countWithAFraction: (place: Place) =>
    `${cap(column(place))}: a count cannot have a fraction (row ${place.row}: ${place.found}). The spreadsheet took separators of thousands for decimals: set File › Settings › Locale to the country of the export, and paste it again. Until then the column is unknown.`,
  thousandsPutBack: (place: Place) =>
    `${cap(column(place))}: the spreadsheet took the mark between thousands for a decimal one (row ${place.row}: ${place.found}); the thousands were put back in ${rows(place.rows)}.`,
  thousandsLost: (place: Place) =>
    `${cap(column(place))}: the spreadsheet took marks between thousands for decimal ones, so ${place.found} (row ${place.row}) may be ${place.found},000. ${cap(cells(place.rows))} taken as unknown: set File › Settings › Locale to the country of the export, and paste it again.`,
  thousandsUnsure: ({ columns }: { columns: readonly Named[] }) =>
    `${cap(columns.map(column).join(', '))}: this export writes marks between thousands, which the spreadsheet takes for decimal ones, so that 25 may have been 25,000. Compare with the export, or set File › Settings › Locale to its country and paste it again.`,
  digitsLost: (place: Place) =>
    `${cap(column(place))}: the spreadsheet took ${place.rows === 1 ? 'an identifier' : `${place.rows.toLocaleString('en')} identifiers`} for a number and rounded it (${first(place)}). Posts are told apart by their links instead.`,
  currencyUnnamed: ({ letter, header }: Named) =>
    `${cap(column({ letter, header }))} names no currency: the report takes its own. If there was a sign such as £ in the export, write the currency into the header: “${header} (GBP)”.`,
  currenciesMixed: ({ read, others, ...place }: Place & { read: string; others: readonly string[] }) =>
    `${cap(column(place))} holds amounts in several currencies, which are never added: ${read} was read; ${others.join(', ')} (${rows(place.rows)}, ${first(place)}) is taken as unknown. Put those rows into a tab of their own.`,
  onlyABound: (place: Place) =>
    `${cap(column(place))}: ${cells(place.rows)} with only a limit such as “${place.found}” (${first(place)}). Taken as unknown.`,
  ambiguousNumber: (place: Place) =>
    `${cap(column(place))}: “${place.found}” in row ${place.row} can be read in two ways, as thousands or with decimals, and nothing in the table decides. ${cap(cells(place.rows))} left unread: write the numbers without separators of thousands.`,
  columnTwice: ({ chosen, others }: { tab: string; chosen: Named; others: readonly Named[] }) =>
    `${cap(column(chosen))} counts; ${others.map(column).join(', ')} ${others.length === 1 ? 'holds' : 'hold'} the same figure and ${others.length === 1 ? 'is' : 'are'} left out.`,
  notFilledIn: ({ letter, header }: { tab: string; letter: string; header: string }) =>
    `${cap(column({ letter, header }))} is 0 in every row although people were reached: the platform did not fill it in. Taken as unknown.`,
  ambiguousDate: (place: Place) =>
    `${cap(column(place))}: dates such as “${place.found}” (row ${place.row}) can be day/month or month/day, and no row decides. ${cap(rows(place.rows))} left without a date: choose the order in Settings › Order of dates (--dates dmy or --dates mdy).`,
  dateWithoutYear: (place: Place) =>
    `${cap(column(place))}: ${cells(place.rows)} with a date without its year (${first(place)}: “${place.found}”). Add the year.`,
  yearsOfVideos: ({ from, to, ...place }: Place & { from: string; to: string }) =>
    `${cap(column(place))}: this export writes no years (${first(place)}${example(place)}). The numbers in the links of the videos tell them: ${from} to ${to}.`,
  yearsGiven: ({ from, to, ...place }: Place & { from: string; to: string }) =>
    `${cap(column(place))}: this export writes no years (${first(place)}${example(place)}). From the order of the rows and today’s date it was read as ${from} to ${to}. If that is not right, add the years.`,
  notADate: (place: Place) =>
    `${cap(column(place))}: ${cells(place.rows)} with no date (${first(place)}${place.found === '' ? '' : `: “${place.found}”`}).`,
  datesPutBack: (place: Place) =>
    `${cap(column(place))}: this export writes the month first and the spreadsheet reads the day first, or the reverse; day and month were put back in order in ${rows(place.rows)}.`,
  noRows: (_: { tab: string; row: number }) => 'The table has a header and no rows.',
  noPeriod: ({ row }: { tab: string; row: number }) =>
    `No dates: neither a column nor the lines above the header (row ${row}) say which period the figures cover. Export again for a period with a beginning and an end.`,
  periodBeside: (_: { tab: string; row: number }) =>
    'This table names no period. Put the file “Totals” of the same download into a tab of its own: it names the days.',
  rowsAhead: (place: { row: number; rows: number; day: string }) =>
    `${cap(rows(place.rows))} of a day that is still to come (first in row ${place.row}: ${place.day}). Check the year: a cell that was pulled down counts on.`,
  brokenRows: ({ row, rows: count }: { tab: string; row: number; rows: number }) =>
    count === 1
      ? `Row ${row} has no post id, as the platform leaves behind for a post that is gone; it was not counted.`
      : `${cap(rows(count))} have no post id (first row ${row}), as the platform leaves behind for posts that are gone; they were not counted.`,
  rowsWithoutDate: ({ row, rows: count }: { tab: string; row: number; rows: number }) =>
    count === 1
      ? `Row ${row} has no date: it counts in no period.`
      : `${cap(rows(count))} have no date (first row ${row}): they count in no period.`,
  totalsLeftOut: ({ row, rows: count }: { tab: string; row: number; rows: number }) =>
    count === 1
      ? `Row ${row} is a total and was not counted.`
      : `${cap(rows(count))} are totals (first row ${row}) and were not counted.`,
  partsLeftOut: ({ row, parts }: { tab: string; row: number; parts: readonly string[] }) => {
    const some = parts.slice(0, 3).join('; ') + (parts.length > 3 ? ' …' : '');
    return parts.length === 1
      ? `One part of this report holds no figure that is read here (${some}; row ${row}), and was left out.`
      : `${parts.length} parts of this report hold no figure that is read here (${some}; first row ${row}), and were left out.`;
  },
  repeatedMeasures: ({ measures, counted, ...named }: Named & { measures: readonly Text[]; counted: string }) => {
    const how = counted
      ? `They are counted once, in the rows “${counted}”.`
      : 'They are not counted: export again without this column.';
    return `${cap(column(named))} repeats ${measures.map(({ en }) => en).join(', ')} in every row. ${how}`;
  },
  oneSegment: ({ row, name, others }: { tab: string; row: number; name: string; others: readonly string[] }) =>
    `Row ${row} names segments, which may overlap: “${name}” counts, “${others.join('”, “')}” ${others.length === 1 ? 'is' : 'are'} left out.`,
  linesLeftOut: ({ row, rows: count }: { tab: string; row: number; rows: number }) =>
    count === 1
      ? `Row ${row} is a line of text, not data, and was left out.`
      : `${cap(rows(count))} are lines of text, not data (first row ${row}), and were left out.`,
  splitLines: (_: { tab: string }) =>
    'The whole file stood in column A; its lines were split while reading. The tab itself was not changed.',
  notReadYet: ({ name }: { tab: string; row: number; name: Text }) =>
    `This looks like the export “${name.en}”, which is not read yet. Copy its figures into a plain table: Date, Platform, Impressions, Engagements …`,
  severalSources: ({ row, names, signature }: { row: number; names: readonly Text[]; signature: string }) =>
    `The headers of row ${row} are those of ${names.map(({ en }) => `“${en}”`).join(' and of ')}, and nothing decides: the table was not read. Write which of them it is into Settings, in a row “Table ${signature}”.`,
  periodOfName: (_: { tab: string; row: number }) =>
    'Neither a column nor a line above the header names the period: that in the name of the tab was taken.',
  networkUnknown: ({ tab, row }: { tab: string; row: number }) =>
    `The title above row ${row} does not say whether the figures are Facebook’s or Instagram’s, so they count in no total. Put the network in the name of the tab: “${tab} Facebook” or “${tab} Instagram”.`,
  damagedLines: ({ row }: { tab: string; row: number }) =>
    `Damaged file: the whole header stands in one cell (row ${row}) and the lines below it were cut in the wrong places, ${AGAIN}`,
  damagedLetters: ({ row, letter, found }: { tab: string; row: number; letter: string; found: string }) =>
    `Damaged file: letters were lost (${letter}${row}: “${found}”), ${AGAIN}`,
  damagedDates: ({ row, letter, found }: { tab: string; row: number; letter: string; found: string }) =>
    `Damaged file: numbers were turned into dates (${letter}${row}: “${found}”), ${AGAIN}`,
  unknownColumn: ({ signature, proposed, ...named }: Named & { signature: string; proposed?: Text }) => {
    const guess = proposed ? ` (perhaps ${proposed.en})` : '';
    return `${cap(column(named))} holds figures, and which ones is not certain${guess}: it was not read. A row of Settings tells it for every table with these headers: “Column ${signature}: ${named.header}”, with the name of the figure or “leave out”.`;
  },
  toldToIgnore: ({ row }: { row: number }) => `The table below row ${row} was left out, as a row of Settings says.`,
  unrecognised: ({ headers, signature }: { tab: string; headers: readonly string[]; signature: string }) => {
    if (headers.length === 0)
      return 'Not recognised: no row of this tab looks like the header of an export. Nothing was read.';
    const remedy = signature
      ? ` If you know which export it is, write its name into Settings, in a row “Table ${signature}”.`
      : '';
    return `Not recognised as an export (headers: ${headers.join(', ')} …). Nothing was read. A plain table needs a date and a figure: Date, Platform, Spend, Impressions, Engagements …${remedy}`;
  },
  repeatedRows: ({ tab, row, rows: count, newer }: { tab: string; row: number; rows: number; newer: string }) => {
    if (tab === newer) {
      return count === 1
        ? `Row ${row} of “${tab}” stands in it a second time; it counts once.`
        : `${cap(rows(count))} stand twice in “${tab}” (first row ${row}); each counts once.`;
    }
    return count === 1
      ? `Row ${row} of “${tab}” stands in “${newer}” too, which is newer: it counts once.`
      : `${cap(rows(count))} of “${tab}” (first row ${row}) stand in “${newer}” too, which is newer: they count once.`;
  },
  overlapping: ({ tab, newer }: { tab: string; newer: string }) =>
    `“${tab}” and “${newer}” cover partly the same days with rows of different length; where they overlap a figure may count twice. Keep one of them.`,
  otherChannel: ({ name, row }: { tab: string; row: number; name: string }) =>
    `“${name}” (first row ${row}) is not a social network that we know: counted among the other channels. Settings › What counts as social changes that.`,
};

function cap(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
