import type { Dimension, Field, Grain, Measure } from '../fields.ts';
import type { Grid } from '../lib/cells.ts';
import type { Day } from '../lib/days.ts';
import type { Text } from '../lib/text.ts';
import type { Words } from '../locales/index.ts';
import type { Decisions, Question } from './decisions.ts';

/** The order of day and month in a text such as 03/04/2025. */
export type DateOrder = 'dmy' | 'mdy';

/** One column of an export: which field it holds, and every header under which the platform has written it. */
export interface ColumnDefinition {
  readonly field: Field;
  /** As the platform writes them, in any language; compared by their normalised form, exactly. */
  readonly headers: readonly string[];
  /** Evidence that a blank of this column is a zero; without it a blank is unknown. */
  readonly blankMeansZero?: string;
  /** Headers that only a French table has, where the language of the headers tells the decimal mark. */
  readonly french?: readonly string[];
  /** The date of this column stands for the whole month or the seven days that begin with it. */
  readonly span?: 'month' | 'week';
  /** Zero in every row while this measure is above zero means that the platform did not fill the column in. */
  readonly unfilledIfZeroWhile?: Measure;
  /** Columns of one field that are parts of it are added up: searches by telephone and by computer. */
  readonly adds?: true;
  /** Sales in the platform's own shop: another revenue than that of the site, and never added to it. */
  readonly inShop?: true;
  /** What one unit of the column is in the field's: 3600 where hours of viewing become seconds. */
  readonly scale?: number;
  /** Of a date: the column counts days from the first of the period above, beginning with 0. */
  readonly fromStart?: true;
  /** These measures stand again in every row of the column's values: sessions in each event of a session. */
  readonly repeats?: Repeats;
}

/** Measures that a breakdown repeats, and the value whose rows hold each of them exactly once. */
export interface Repeats {
  readonly measures: readonly Measure[];
  readonly once: string;
}

/** The character between whole number and fraction. */
export type DecimalMark = '.' | ',';

/** An export format: how it is recognised and what its columns hold. One file each, one line in the index. */
export interface SourceDefinition {
  readonly id: string;
  readonly name: Text;
  /** The platform of every row, or 'column' where a column names it. */
  readonly platform: string;
  readonly grain: Grain;
  /** Is money spent (ads), are the rows unpaid posts, or does each row tell? */
  readonly paid: 'paid' | 'organic' | 'mixed' | 'unknown';
  readonly columns: readonly ColumnDefinition[];
  /** Headers of which all must be present, in one language, for the table to be this source. */
  readonly signatures: readonly (readonly string[])[];
  /** The order of its text dates, where the platform has one for every language. */
  readonly dates?: DateOrder;
  /** The decimal mark that goes with each signature; where there is none, the table's own columns tell. */
  readonly decimals?: readonly DecimalMark[];
  /** Evidence that it writes thousands with the mark that is not the decimal one: "25,881". */
  readonly groupsThousands?: string;
  /** A row in which all of these are blank, as far as the table has them, is its total and no data. */
  readonly blankMeansTotal?: readonly Field[];
  /** The period of the rows stands in the lines above the header, else in the name of the file. */
  readonly periodAbove?: true;
  /**
   * Which rows are social: absent for an export of a social platform, whose rows all are; those of a
   * social channel group or source; those of video campaigns; those whose platform is a social network; or, with
   * 'all', rows of all channels together, which count neither as social nor as another channel.
   */
  readonly social?: 'channel' | 'video' | 'platform' | 'all';
  /** The line above the header tells what the one figure is, and of which network; below any other line it is no table. */
  readonly title?: (line: string) => Title | undefined;
  /** Slices of an audience at the time of the export: they need no date, and count in no total. */
  readonly audience?: true;
  /** All tables of a tab come from one file: a sign of damage in one of them refuses all. */
  readonly wholeOrNothing?: true;
  /** The layout is told by its name too: that of the tab must be like this. */
  readonly tabName?: RegExp;
  /** A row that describes the columns may stand right below the header. */
  readonly describedBelow?: true;
  /** The type of a post, where its address tells it better than the column does. */
  readonly postType?: (type: string, permalink: string) => string;
  /** The export of this source holds the same posts: where it covers their days, they count there alone. */
  readonly alsoIn?: string;
  /** For a table without a fixed layout: whether the fields found are enough to be sure of it. */
  readonly fits?: (fields: ReadonlySet<Field>) => boolean;
  /** Such a table is only looked for below lines of '#' that name days, as web analytics write them. */
  readonly belowComments?: true;
  /** Its figures may stand once for each segment, whose names are in the row above the header. */
  readonly segments?: true;
  /** Anybody may have made such a table: a column of figures that is not known is asked about. */
  readonly asks?: true;
  /** A row in which this is blank is none of the platform's, however its other cells are filled. */
  readonly required?: Dimension;
  /** Its dates have no year: it follows from the order of the rows, or from the number of the video in its link. */
  readonly yearless?: 'order' | 'video';
  /**
   * The platform prints a total that is not the sum of the rows: it lists only the first of them, or people of several
   * rows are the same.
   */
  readonly printsTotal?: true;
  /** Its period stands in another file of the same download. */
  readonly periodBeside?: true;
}

/** What the line above a header tells of the table below it. */
export interface Title {
  readonly field: Measure;
  /** Undefined where the line does not say. */
  readonly platform: string | undefined;
}

/** What the reader is told about the document. */
export interface ReadingContext {
  /** IANA name of the spreadsheet's zone: a Date of a cell is an instant, its day depends on it. */
  readonly zone: string;
  /** The spreadsheet's locale, such as fr_FR: it tells in which order Sheets took pasted dates. */
  readonly locale: string;
  /** The setting that decides where a column of dates fits both orders. */
  readonly dates?: DateOrder;
  /** The day that counts as today: dates without a year are not after it. */
  readonly today?: Day;
  /** What people have said about tables and columns that were not certain. */
  readonly decisions?: Decisions;
}

/** A raw tab as the server read it. */
export interface RawTab {
  readonly name: string;
  readonly cells: Grid;
}

/** Something that was not read, or not surely: by tab, row and column, and said in a sentence. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly tab: string;
  /** Row of the sheet, counted from 1, where one row is meant. */
  readonly row?: number;
  /** Column of the sheet, counted from 1, where one column is meant. */
  readonly column?: number;
  /** How many rows have the same problem, the first of which is named. */
  readonly rows?: number;
  readonly say: (words: Words) => string;
  /** What somebody can answer, once for all tables with such a header. */
  readonly question?: Question;
}

/**
 * A recognised table in typed columns, all of length `rows`. Measures are numbers with NaN for unknown; `day` and
 * `dayEnd` are days of the calendar (the same day for a post or a daily row; both ends of a range; NaN for unknown);
 * dimensions are texts with '' for unknown.
 */
export interface Table {
  readonly source: SourceDefinition;
  readonly tab: string;
  readonly grain: Grain;
  readonly headerRow: number;
  readonly rows: number;
  /** Row of the sheet, counted from 1, of each data row. */
  readonly sheetRows: Int32Array;
  readonly day: Float64Array;
  readonly dayEnd: Float64Array;
  readonly measures: { readonly [measure in Measure]?: Float64Array };
  readonly dimensions: { readonly [dimension in Dimension]?: readonly string[] };
  /** ISO code named by a header, a column with one value or the preamble; undefined where the file names none. */
  readonly currency: string | undefined;
  readonly from: Day;
  readonly to: Day;
  readonly problems: readonly Problem[];
  /** The measures whose sum `engagements` is; absent where the file gives it itself, or has none. */
  readonly engagementParts?: readonly Measure[];
  /** Headers that were read, and those that were not understood or not needed, in the order of the sheet. */
  readonly columnsRead?: readonly ReadColumn[];
  readonly columnsIgnored?: readonly IgnoredColumn[];
  /** Read and shown, but part of no total: slices of an audience, or figures of which the network is not known. */
  readonly apart?: true;
  /** Measures that some rows repeat, with 1 for each row that holds them for the first time. */
  readonly repeated?: { readonly measures: readonly Measure[]; readonly once: Uint8Array };
  /** The platform's own total of the table, and its row of the sheet. */
  readonly printed?: PrintedTotal;
  /** The table is the platform's own total of a period, which its rows do not reach. */
  readonly isTotal?: true;
  /** The revenue is that of the platform's own shop. */
  readonly inShop?: true;
  /** What the same rows say beside: it counts, and its rows are none of the table's. */
  readonly beside?: readonly Table[];
}

export interface PrintedTotal {
  readonly sheetRow: number;
  readonly measures: { readonly [measure in Measure]?: number };
}

export interface IgnoredColumn {
  /** Column of the sheet, counted from 1. */
  readonly column: number;
  readonly header: string;
  /** Left out because somebody said so. */
  readonly decided?: true;
}

export interface ReadColumn extends IgnoredColumn {
  readonly field: Field;
}

export interface Reading {
  readonly tab: string;
  readonly tables: readonly Table[];
  /** Problems of the tab as a whole, such as an unrecognised one; those of a table stand in the table. */
  readonly problems: readonly Problem[];
}
