import type { Problem, Table } from '../sources/define.ts';

/**
 * A recognised table together with what the document as a whole says about its rows: which of them count (the newest
 * of the same post, day or campaign in two exports), of which platform each is, and whether it is social.
 */
export interface FactTable extends Table {
  /** 1 where the row counts, 0 where a newer export holds the same row. */
  readonly counts: Uint8Array;
  /** Index into `platforms` of each row; 0 is the platform unknown, named ''. */
  readonly platformOf: Uint16Array;
  readonly platforms: readonly string[];
  /** 1 where the row is social, 0 where it belongs to the other channels, 2 where all channels are together in it. */
  readonly social: Uint8Array;
}

export interface Facts {
  readonly tables: readonly FactTable[];
  /** Problems between tables, such as rows that stand in two exports. */
  readonly problems: readonly Problem[];
}

/** Rules of the Settings tab that move a channel in or out of what is social: lower-case source or group → social? */
export type SocialRules = Readonly<Record<string, boolean>>;
