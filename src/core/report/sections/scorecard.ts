import { methodName } from '../../benchmarks/find.ts';
import { METRICS } from '../../benchmarks/metrics.ts';
import { FAMILIES, type ScoreFamily, type ScoreRow } from '../../findings/scorecard.ts';
import type { Direction } from '../../findings/scorecard-judge.ts';
import { isAlike, type Reading } from '../../findings/scorecard-readings.ts';
import type { TickedBenchmark } from '../../findings/ticked-benchmarks.ts';
import { kpiNamed } from '../../goals/kpis.ts';
import { isKnown } from '../../lib/numbers.ts';
import { INDICATORS } from '../../tabs/results.ts';
import { filledHead } from '../filled-head.ts';
import { BlockWriter, cell, FIRST } from '../layout.ts';
import type { CellModel, CellStyle } from '../model.ts';
import type { Section, SectionContext } from '../section.ts';
import { benchmarkLines, benchmarkText } from './scorecard-benchmarks.ts';
import { valueCell, valueText } from './scorecard-values.ts';

/** Every indicator by the five families: now, before, how it changed, its place in the own history. */
export const scorecard: Section = {
  id: 'scorecard',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const { rows } = account.scorecard;
    if (rows.length === 0) return undefined;
    const say = words.scorecard;
    const isMonth = account.period.kind === 'month' && account.before.kind === 'month';
    const now = isMonth ? format.monthAndYear(account.period.from) : say.columns.now;
    const before = isMonth ? format.monthAndYear(account.before.from) : say.columns.before;
    const block = new BlockWriter('scorecard').heading(say.heading).message(message(context));
    const watch = watchLine(context);
    if (watch) block.sentence(watch, { key: 'watch' });
    const families = FAMILIES.map((family) => ({ family, lines: linesOf(family, context) }));
    const { columns } = say;
    block.row(
      filledHead(
        [columns.kpi, now, before, columns.change, columns.direction, columns.place, columns.benchmark],
        families.flatMap(({ lines }) => lines.map(({ cells }) => cells)),
        [0, 4, 5],
      ),
      { key: 'head' },
    );
    for (const { family, lines } of families) {
      if (lines.length === 0) continue;
      block.row([cell(FIRST, say.families[family], 'message')], { key: family });
      for (const { key, cells } of lines) block.row(cells, { key });
    }
    for (const line of benchmarkLines(context)) block.sentence(line, { key: line, style: 'message' });
    return block.gap().block();
  },
};

function message({ account, words, format }: SectionContext): string {
  const say = words.scorecard.message;
  const { rows, compared } = account.scorecard;
  if (!account.isComplete) return say.partial;
  if (compared === 0) return say.alone;
  const count = (...which: readonly Direction[]): number =>
    rows.filter(({ direction }) => direction && which.includes(direction)).length;
  const either = count('more', 'fewer');
  const parts = [
    say.better(format.number(count('better'))),
    say.worse(format.number(count('worse'))),
    say.same(format.number(count('same', 'uncertain'))),
    ...(either > 0 ? [say.either(format.number(either))] : []),
  ];
  const left = rows.length - compared;
  const rest = left > 0 ? say.left(format.number(left)) : '';
  return say.compared(format.period(account.before), format.list(parts), rest);
}

const WATCHED = 2;
/** Letters of a sentence that is read at a glance. */
const LONGEST = 140;

/** What got clearly worse, else what is at its weakest in the own history; undefined where nothing is. */
function watchLine(context: SectionContext): string | undefined {
  const { account, words, format } = context;
  const say = words.scorecard;
  const { rows } = account.scorecard;
  const worse = rows.filter(({ direction }) => direction === 'worse');
  const weakest = rows.filter(
    ({ direction, place, better }) =>
      better && direction === 'uncertain' && place?.isLast && !place.isFlat && !place.isFirst,
  );
  const all = [...worse, ...weakest].slice(0, WATCHED);
  const line = (rows: readonly ScoreRow[], isShort: boolean): string =>
    say.watch(format.list(rows.map((row) => say.watched(labelOf(row, context), watchedFacts(row, isShort, context)))));
  if (all.length === 0) return undefined;
  const lines = [line(all, false), line(all, true), line(all.slice(0, 1), false)];
  return lines.find(({ length }) => length <= LONGEST) ?? line(all.slice(0, 1), true);
}

function watchedFacts(row: ScoreRow, isShort: boolean, context: SectionContext): string {
  const place = row.place?.isLast ? placeText(row, context, isShort) : '';
  const { uncertain } = context.words.scorecard.directions;
  const facts = row.direction === 'worse' ? [changeText(row, context), place] : [place, uncertain];
  return facts.filter(Boolean).join(', ');
}

interface Line {
  readonly key: string;
  readonly cells: readonly CellModel[];
}

function linesOf(family: ScoreFamily, context: SectionContext): readonly Line[] {
  const { scorecard: card, benchmarks } = context.account;
  const rows = card.rows.filter((row) => row.family === family);
  if (rows.length === 0) return [];
  const others = benchmarks.ticked.filter((each) => !each.row && FAMILY_OF_POSTS === family);
  return [
    ...rows.map((row) => {
      const ticked = benchmarks.ticked.find((each) => each.row === row);
      return { key: `${row.kpi} ${row.platform}`, cells: rowCells(row, ticked, context) };
    }),
    ...others.map((each) => ({ key: `benchmark ${each.name}`, cells: postCells(each, context) })),
  ];
}

/** Statistics of posts that only a benchmark asks for. */
const FAMILY_OF_POSTS: ScoreFamily = 'engagement';

function rowCells(row: ScoreRow, ticked: TickedBenchmark | undefined, context: SectionContext): readonly CellModel[] {
  const { account, words } = context;
  const alike = row.before && isAlike(row.comparedNow ?? row.now, row.before);
  // The number before is that of the platforms compared: beside the total of all it would be misread.
  const before = alike && account.isComplete && !row.comparedIn ? row.before : undefined;
  return [
    cell(
      FIRST,
      labelOf(row, context),
      'table-text',
      row.before && !alike ? { note: words.scorecard.notes.notAlike } : {},
    ),
    valueCell(FIRST + 1, row, row.now, madeNote(row, context), context),
    before ? valueCell(FIRST + 2, row, before, undefined, context) : cell(FIRST + 2, '', 'table-number'),
    cell(FIRST + 3, changeText(row, context), 'table-number', changeNote(row, context)),
    directionCell(row, context),
    placeCell(row, ticked !== undefined, context),
    ticked
      ? cell(FIRST + 6, benchmarkText(ticked, context), 'table-number', { note: benchmarkNote(ticked, context) })
      : cell(FIRST + 6, '', 'table-number'),
  ];
}

/** A mean or median of posts, beside the published one. */
function postCells(ticked: TickedBenchmark, context: SectionContext): readonly CellModel[] {
  const { words, format } = context;
  const metric = METRICS.find(({ id }) => id === ticked.metric)!.name[format.locale];
  const label = words.scorecard.benchmarkRow(capitalised(metric), methodName(ticked.figure)[format.locale]);
  return [
    cell(FIRST, `${label} · ${ticked.platform}`, 'table-text'),
    cell(FIRST + 1, benchmarkText(ticked, context, ticked.own), 'table-number', {
      note: words.units.posts(format.number(ticked.posts)),
    }),
    cell(FIRST + 6, benchmarkText(ticked, context), 'table-number', { note: benchmarkNote(ticked, context) }),
  ];
}

function benchmarkNote(ticked: TickedBenchmark, context: SectionContext): string {
  return context.words.scorecard.notes.benchmark(
    benchmarkText(ticked, context, ticked.own),
    benchmarkText(ticked, context),
  );
}

function labelOf(row: ScoreRow, context: SectionContext): string {
  return [nameOf(row, context), row.platform].filter(Boolean).join(' · ');
}

/** In the words of the scorecard, of Results, of the goals, or in people's own. */
function nameOf({ kpi, family }: ScoreRow, { words, format }: SectionContext): string {
  const own = words.scorecard.names[kpi];
  if (own !== undefined) return own;
  const known = family === 'own' ? undefined : (INDICATORS.find(({ id }) => id === kpi) ?? kpiNamed(kpi));
  return known ? known.name[format.locale] : (kpiNamed(kpi)?.name[format.locale] ?? kpi);
}

function madeNote({ now, unit, family, kpi }: ScoreRow, { words, format }: SectionContext): string {
  const say = words.scorecard.notes;
  const rows = format.number(now.rows);
  const made = (): string => {
    if (MONEY.has(kpi)) return say.money;
    if (kpi === 'followers_total') return say.stock;
    if (now.definition === 'typed') return isKnown(now.cases) ? say.typed(rows) : say.latest(rows);
    if (unit === 'share' || unit === 'unitMoney') return say.rate(format.number(now.cases), rows);
    return family === 'own' ? say.typed(rows) : say.total(rows);
  };
  return now.atLeast ? `${made()} ${say.atLeast}` : made();
}

const MONEY: ReadonlySet<string> = new Set(['sales', 'revenue', 'return_all_costs', 'return_on_ads']);

function changeText(row: ScoreRow, context: SectionContext): string {
  const { change } = row;
  const { words, format } = context;
  if (!change) return '';
  const say = words.scorecard;
  switch (change.kind) {
    case 'few':
      return say.few(format.number(change.now, 1), format.number(change.before, 1));
    case 'percent':
      return format.change(change.value);
    case 'points':
      return say.points(
        signed(change.value * 100, format.number(Math.abs(change.value * 100), Math.abs(change.value) < 0.01 ? 2 : 1)),
      );
    case 'difference':
      return signed(change.value, valueText(row, Math.abs(change.value), context));
  }
}

function signed(value: number, text: string): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`;
}

function changeNote(row: ScoreRow, { words, format }: SectionContext): Partial<CellModel> {
  if (!row.change || !row.before) return {};
  const say = words.scorecard.notes;
  const base = ({ cases, rows: counted }: Reading) => format.number(isKnown(cases) ? cases : counted);
  const rows = say.change(base(row.comparedNow ?? row.now), base(row.before));
  return { note: row.comparedIn ? `${say.some(format.list(row.comparedIn))} ${rows}` : rows };
}

const LOOKS: Readonly<Record<Direction, CellStyle>> = {
  better: 'good',
  worse: 'bad',
  more: 'neutral',
  fewer: 'neutral',
  same: 'neutral',
  uncertain: 'neutral',
  few: 'neutral',
};

/** The arrow tells which way the figure went, the word whether that is good. */
function directionCell(row: ScoreRow, { words }: SectionContext): CellModel {
  const { direction, before } = row;
  if (!direction || !before) return cell(FIRST + 4, '', 'neutral');
  const rises = (row.comparedNow ?? row.now).value > before.value;
  const arrow = direction === 'few' ? '○' : direction === 'same' || direction === 'uncertain' ? '●' : rises ? '▲' : '▼';
  return cell(FIRST + 4, `${arrow} ${words.scorecard.directions[direction]}`, LOOKS[direction]);
}

/** Without its unit where a benchmark stands at its right. */
function placeCell(row: ScoreRow, isShort: boolean, context: SectionContext): CellModel {
  const { words, format } = context;
  const { place, history } = row;
  if (!place) return cell(FIRST + 5, '', 'table-text');
  const say = words.scorecard;
  const n = format.number(place.of);
  const values = history
    .filter((reading) => isAlike(history[0], reading))
    .map((reading) => valueText(row, reading!.value, context));
  return cell(FIRST + 5, placeText(row, context, isShort), 'table-text', {
    note: say.notes.place(n, values.join(', ')),
  });
}

function placeText({ place, better }: ScoreRow, context: SectionContext, isShort = false): string {
  if (!place) return '';
  const { account, words, format } = context;
  const of = format.number(place.of);
  const say = isShort ? words.scorecard.shortPlaces : words.scorecard.places;
  const n = isShort ? of : words.scorecard.periods[account.period.kind](of);
  if (place.isFlat) return say.flat(n);
  if (place.isFirst) return (better ? say.first : say.highest)(n);
  if (place.isLast) return (better ? say.last : say.lowest)(n);
  return say.nth(place.rank, n);
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
