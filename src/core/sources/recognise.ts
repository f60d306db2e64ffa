import { isMeasure } from '../fields.ts';
import type { Cell } from '../lib/cells.ts';
import type { Text } from '../lib/text.ts';
import { type ColumnDecision, type Decisions, signatureOf } from './decisions.ts';
import type { ColumnDefinition, DecimalMark, IgnoredColumn, SourceDefinition, Title } from './define.ts';
import { normaliseHeader, splitCurrency } from './headers.ts';

/** An export that is known by its headers but not read yet: it is named, and nothing is guessed. */
export interface KnownLayout {
  readonly name: Text;
  readonly signatures: readonly (readonly string[])[];
}

export interface MatchedColumn {
  /** Place in the row, counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly definition: ColumnDefinition;
  /** Place among the source's definitions: the smaller is the better where two columns hold one field. */
  readonly rank: number;
  readonly currency: string | undefined;
}

export interface HeaderMatch {
  readonly source: SourceDefinition;
  readonly columns: readonly MatchedColumn[];
  readonly ignored: readonly IgnoredColumn[];
  /** What the line above the header tells, of a source whose figure it names. */
  readonly title?: Title;
  /** What the layout or the language of the headers says about numbers; undefined where they say nothing. */
  readonly decimal: DecimalMark | undefined;
  /** True where the decimal mark is only the habit of the headers' language, not a fact of the export. */
  readonly decimalByLanguage: boolean;
}

export type Recognised =
  | { readonly kind: 'table'; readonly match: HeaderMatch }
  | { readonly kind: 'known'; readonly layout: KnownLayout }
  /** The headers are those of exports of several platforms, and nothing decides. */
  | { readonly kind: 'several'; readonly sources: readonly SourceDefinition[]; readonly signature: string }
  /** Somebody has said that the table is none of these. */
  | { readonly kind: 'ignored' };

export interface Recogniser {
  /**
   * `above` gives the single text in the line above the row, '' where there is none; `commented` says that lines of '#'
   * with days in them stand above it.
   */
  recognise(row: readonly Cell[], above?: () => string, commented?: boolean): Recognised | undefined;
  /** Whether somebody has said what the table below such a row is, or what a column of it holds. */
  isDecided(row: readonly Cell[]): boolean;
  /** Whether a text is a header of any source at all. */
  isHeader(text: string): boolean;
}

interface MatchOptions {
  readonly signature: number;
  readonly title?: Title | undefined;
  /** What somebody has said of its columns. */
  readonly decided?: ReadonlyMap<string, ColumnDecision> | undefined;
}

interface Entry {
  readonly definition: ColumnDefinition;
  readonly rank: number;
  /** 1 for a header that only French tables have, -1 for one that they never have, 0 for both. */
  readonly french: number;
}

/** Tells by its header row which source a table is: the fixed layouts first, in their order, the plain table last. */
export function makeRecogniser(
  sources: readonly SourceDefinition[],
  layouts: readonly KnownLayout[],
  decisions?: Decisions,
): Recogniser {
  const entries = sources.map(entriesOf);
  const signatures = sources.map((source) => source.signatures.map((headers) => headers.map(normaliseHeader)));
  const known = layouts.map((layout) => layout.signatures.map((headers) => headers.map(normaliseHeader)));
  const headers = new Map<string, boolean>();

  function match(
    source: number,
    row: readonly Cell[],
    names: readonly string[],
    { signature, title, decided }: MatchOptions,
  ): HeaderMatch {
    const definition = sources[source]!;
    const columns: MatchedColumn[] = [];
    const ignored: IgnoredColumn[] = [];
    let french = 0;
    names.forEach((name, column) => {
      if (name === '') return;
      const { name: bare, currency } = splitCurrency(name);
      const exact = entries[source]!.get(name);
      const entry = exact ?? entries[source]!.get(bare);
      const header = String(row[column]).trim();
      const said = decided?.get(name);
      if (said === 'ignore') {
        ignored.push({ column: column + 1, header, decided: true });
        return;
      }
      if (said) {
        columns.push({ column, header, definition: { field: said, headers: [header] }, rank: -1, currency });
        return;
      }
      if (!entry) {
        ignored.push({ column: column + 1, header });
        return;
      }
      french += entry.french;
      columns.push({
        column,
        header,
        definition: title && isMeasure(entry.definition.field) ? titled(entry.definition, title) : entry.definition,
        rank: entry.rank,
        currency: exact ? undefined : currency,
      });
    });
    const byLanguage = definition.fits !== undefined && !definition.belowComments;
    const spoken = french > 0 ? ',' : french < 0 ? '.' : undefined;
    const decimal = byLanguage ? spoken : definition.decimals?.[Math.max(signature, 0)];
    const named = title ? { title } : {};
    return { source: definition, columns, ignored, ...named, decimal, decimalByLanguage: byLanguage };
  }

  return {
    recognise(row, above = () => '', commented = false) {
      const names = row.map((cell) => (typeof cell === 'string' ? normaliseHeader(cell) : ''));
      const present = new Set(names.flatMap((name) => [name, splitCurrency(name).name]));
      const all = (wanted: readonly string[]) => wanted.every((name) => present.has(name));
      const mark = decisions && signatureOf(row);
      const decided = mark ? decisions?.columns.get(mark) : undefined;
      const table = mark ? decisions?.tables.get(mark) : undefined;
      if (table !== undefined && isIgnored(table)) return { kind: 'ignored' };
      const chosen = table === undefined ? -1 : sources.findIndex((source) => isNamed(source, table));
      if (chosen >= 0) {
        const told = match(chosen, row, names, { signature: 0, decided });
        if (told.columns.length > 0) return { kind: 'table', match: told };
      }
      const found: HeaderMatch[] = [];
      for (let source = 0; source < sources.length; source++) {
        // Of the layouts of one platform the first is the more particular one.
        if (found.some(({ source: { platform } }) => platform === sources[source]!.platform)) continue;
        const signature = signatures[source]!.findIndex(all);
        if (signature < 0) continue;
        const title = sources[source]!.title?.(above());
        if (sources[source]!.title && !title) continue;
        const fit = match(source, row, names, { signature, title, decided });
        // A layout may be known by columns that are not read, and hold no other.
        if (fit.columns.length > 0) found.push(fit);
      }
      if (found.length > 1)
        return { kind: 'several', sources: found.map(({ source }) => source), signature: signatureOf(row) };
      if (found[0]) return { kind: 'table', match: found[0] };
      const layout = known.findIndex((wanted) => wanted.some(all));
      if (layout >= 0) return { kind: 'known', layout: layouts[layout]! };
      for (let source = 0; source < sources.length; source++) {
        const { fits, belowComments } = sources[source]!;
        if (!fits || (belowComments && !commented)) continue;
        const found = match(source, row, names, { signature: -1, decided });
        if (fits(new Set(found.columns.map((column) => column.definition.field))))
          return { kind: 'table', match: found };
      }
      return undefined;
    },
    isDecided(row) {
      if (!decisions || decisions.columns.size + decisions.tables.size === 0) return false;
      const mark = signatureOf(row);
      return mark !== '' && (decisions.columns.has(mark) || decisions.tables.has(mark));
    },
    isHeader(text) {
      let is = headers.get(text);
      if (is === undefined) {
        const name = normaliseHeader(text);
        const { name: bare } = splitCurrency(name);
        is =
          entries.some((map) => map.has(name) || map.has(bare)) ||
          known.some((all) => all.some((s) => s.includes(name)));
        headers.set(text, is);
      }
      return is;
    },
  };
}

function entriesOf(source: SourceDefinition): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  source.columns.forEach((definition, rank) => {
    const french = (definition.french ?? []).map(normaliseHeader);
    for (const header of definition.headers.map(normaliseHeader)) {
      if (!map.has(header)) map.set(header, { definition, rank, french: french.includes(header) ? 0 : -1 });
    }
    for (const header of french) if (!map.has(header)) map.set(header, { definition, rank, french: 1 });
  });
  return map;
}

/** A source is named by its id, or by its name in either language. */
function isNamed({ id, name }: SourceDefinition, typed: string): boolean {
  const wanted = normaliseHeader(typed);
  return [id, name.en, name.fr].some((known) => normaliseHeader(known) === wanted);
}

function isIgnored(typed: string): boolean {
  return /^(?:ignore|ignorer|leave out|laisser de cote)$/.test(normaliseHeader(typed));
}

/** The column holds what the title says. */
function titled(definition: ColumnDefinition, title: Title): ColumnDefinition {
  return { ...definition, field: title.field };
}

export function measuresOf(columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  return columns.filter((column) => isMeasure(column.definition.field));
}
