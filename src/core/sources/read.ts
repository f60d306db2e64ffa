import type { Grid } from '../lib/cells.ts';
import { isBlank } from '../lib/cells.ts';
import { unfoldCards } from './audience-cards.ts';
import { findDamage } from './damage.ts';
import { signatureOf } from './decisions.ts';
import type { Problem, RawTab, Reading, ReadingContext, SourceDefinition, Table } from './define.ts';
import { SOURCES } from './index.ts';
import { KNOWN_LAYOUTS } from './known-layouts.ts';
import { dateOrderOf } from './locale.ts';
import { withNetworks } from './networks-of-cards.ts';
import { makeRecogniser, type Recogniser } from './recognise.ts';
import { findSections, type Sections } from './sections.ts';
import { splitLines } from './single-column.ts';
import { readTable, type TabReading } from './table.ts';
import { type DayOfInstant, dayOfInstantIn } from './zone.ts';

/**
 * Reads a raw tab: its tables in typed columns, and everything that was not read, by row and column. It never guesses:
 * a tab that is no known export, or a damaged one, gives no table and a problem that says what to do.
 */
export function readTab(tab: RawTab, context: ReadingContext, sources?: readonly SourceDefinition[]): Reading {
  return readTabs([tab], context, sources)[0]!;
}

/** Reads the raw tabs of a document: what all of them need is made once. */
export function readTabs(
  tabs: readonly RawTab[],
  context: ReadingContext,
  sources: readonly SourceDefinition[] = SOURCES,
): Reading[] {
  const recognisers = new Map<string, Recogniser>();
  const recogniserOf = ({ name }: RawTab): Recogniser => {
    const possible = sources.filter(({ tabName }) => !tabName || tabName.test(name));
    const key = possible.map(({ id }) => id).join();
    const recogniser = recognisers.get(key) ?? makeRecogniser(possible, KNOWN_LAYOUTS, context.decisions);
    recognisers.set(key, recogniser);
    return recogniser;
  };
  const tools = { ...context, dayOfInstant: dayOfInstantIn(context.zone) };
  return tabs.map((tab) => read(tab, tools, recogniserOf(tab)));
}

/** What the tabs of a document are read with. */
interface Tools extends ReadingContext {
  readonly dayOfInstant: DayOfInstant;
}

function read(tab: RawTab, context: Tools, recogniser: Recogniser): Reading {
  const cards = unfoldCards(tab.cells);
  const found = findSections(cards?.cells ?? tab.cells, recogniser);
  const oneFile = found.tables.some(({ match }) => match.source.wholeOrNothing);
  const damaged = found.tables.length === 0 || oneFile ? damage(tab) : undefined;
  if (damaged && (oneFile || found.known.length > 0)) return { tab: tab.name, tables: [], problems: [damaged] };
  if (found.tables.length + found.known.length + found.several.length + found.ignored.length > 0)
    return cards
      ? readSections({ name: tab.name, cells: cards.cells }, context, found, cards.rows)
      : readSections(tab, context, found);
  const unsplit = splitLines(tab.cells, recogniser);
  if (unsplit?.kind === 'split') {
    const note: Problem = {
      code: 'split-lines',
      severity: 'note',
      tab: tab.name,
      column: 1,
      say: (words) => words.sources.splitLines({ tab: tab.name }),
    };
    const split = readSections(
      { name: tab.name, cells: unsplit.cells },
      context,
      findSections(unsplit.cells, recogniser),
      unsplit.rows,
    );
    return { ...split, problems: [note, ...split.problems] };
  }
  return { tab: tab.name, tables: [], problems: refusals(tab, unsplit?.row, recogniser) };
}

/** The days of a document's texts and instants, made once for all tables of a tab. */
function readSections(tab: RawTab, context: Tools, found: Sections, rows?: Int32Array): Reading {
  const { tables, known, leftOut } = found;
  const reading: TabReading = {
    tab: tab.name,
    cells: tab.cells,
    context,
    dayOfInstant: context.dayOfInstant,
    sheetOrder: () => dateOrderOf(context.locale),
    sheetRow: rows ? (row) => rows[row]! + 1 : (row) => row + 1,
  };
  const tablesRead: Table[] = withNetworks(tables, tab.name).map((section) => readTable(reading, section));
  const problems = known.map(({ layout, header }): Problem => {
    const row = reading.sheetRow(header);
    return {
      code: 'not-read-yet',
      severity: 'error',
      tab: tab.name,
      row,
      say: (words) => words.sources.notReadYet({ tab: tab.name, row, name: layout.name }),
    };
  });
  // The same kind of table many times over, as in a report snapshot, is said once.
  const said = new Set<string>();
  const once = known.filter(({ layout }) => !said.has(layout.name.en) && said.add(layout.name.en));
  const named = problems.filter((_, index) => once.includes(known[index]!));
  const asked = found.several.map((several): Problem => {
    const { signature, header } = several;
    const row = reading.sheetRow(header);
    const names = several.sources.map(({ name }) => name);
    const say: Problem['say'] = (words) => words.sources.severalSources({ row, names, signature });
    return { code: 'several-sources', severity: 'error', tab: tab.name, row, say, question: { signature } };
  });
  const problemsOfTab = [
    ...named,
    ...asked,
    ...partsLeftOut(reading, leftOut),
    ...toldToIgnore(reading, found.ignored),
  ];
  return { tab: tab.name, tables: tablesRead, problems: problemsOfTab };
}

function toldToIgnore({ tab, sheetRow }: TabReading, headers: readonly number[]): readonly Problem[] {
  return headers.map((header): Problem => {
    const row = sheetRow(header);
    return { code: 'told-to-ignore', severity: 'note', tab, row, say: (words) => words.sources.toldToIgnore({ row }) };
  });
}

/** Tables of a report that hold no figure which is read here: one sentence for all of them. */
function partsLeftOut({ tab, cells, sheetRow }: TabReading, headers: readonly number[]): readonly Problem[] {
  if (headers.length === 0) return [];
  const row = sheetRow(headers[0]!);
  const parts = headers.map((header) =>
    cells[header]!.filter((cell) => !isBlank(cell))
      .slice(0, 2)
      .map(String)
      .join(', '),
  );
  const say: Problem['say'] = (words) => words.sources.partsLeftOut({ tab, row, parts });
  return [{ code: 'parts-left-out', severity: 'note', tab, row, say }];
}

/** Why nothing of a tab was read. */
function refusals(tab: RawTab, headerInOneCell: number | undefined, recogniser: Recogniser): readonly Problem[] {
  const base = { severity: 'error', tab: tab.name } as const;
  if (tab.cells.every((line) => line.every(isBlank))) return [];
  if (headerInOneCell !== undefined) {
    const row = headerInOneCell + 1;
    return [
      { ...base, code: 'damaged-lines', row, say: (words) => words.sources.damagedLines({ tab: tab.name, row }) },
    ];
  }
  const damaged = damage(tab);
  if (damaged) return [damaged];
  const line = likelyHeader(tab.cells, recogniser);
  const headers = line.slice(0, 6).map((text) => text.trim().replace(/\s+/g, ' ').slice(0, 40));
  const signature = signatureOf(line);
  const say: Problem['say'] = (words) => words.sources.unrecognised({ tab: tab.name, headers, signature });
  return [{ ...base, code: 'unrecognised', say, ...(signature ? { question: { signature } } : {}) }];
}

function damage(tab: RawTab): Problem | undefined {
  const found = findDamage(tab.cells);
  if (!found) return undefined;
  const place = { tab: tab.name, row: found.row + 1, letter: found.letter, found: found.found };
  const say: Problem['say'] = (words) =>
    found.kind === 'letters' ? words.sources.damagedLetters(place) : words.sources.damagedDates(place);
  return { code: `damaged-${found.kind}`, severity: 'error', tab: tab.name, row: place.row, say };
}

/** The texts of the row that looks most like a header, for the person to recognise. */
function likelyHeader(cells: Grid, recogniser: Recogniser): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  for (const line of cells.slice(0, 20)) {
    const texts = line.filter(
      (cell): cell is string => typeof cell === 'string' && !isBlank(cell) && !/^[#\d]/.test(cell),
    );
    const known = texts.filter((text) => text.length < 200 && recogniser.isHeader(text)).length;
    // A word alone is no header, even one that is: a cell of a table may hold it.
    const score = texts.length < 2 ? texts.length : texts.length + known * 3;
    if (score > most) {
      most = score;
      best = texts;
    }
  }
  return best;
}
