import type { Comparison, CompetitorRow } from '../../findings/competitors.ts';
import { kpiName } from '../../goals/sentence.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { filledHead } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { COUNT, PERCENT, type Section, type SectionContext } from '../section.ts';

const SHOWN_FIGURES = 5;
const SHOWN_ACCOUNTS = 6;
/** Under this many before, a change is no percentage. */
const FEWEST_BEFORE = 20;

/** Us beside each competitor, figure by figure, over the same days. */
export const competitors: Section = {
  id: 'competitors',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const found = account.competitors;
    if (!found) return undefined;
    const say = words.competitors;
    const block = new BlockWriter('competitors').heading(say.heading);
    const shown = found.comparisons.slice(0, SHOWN_FIGURES);
    if (shown.length > 0) {
      const rows = shown.flatMap((each) =>
        each.rows.slice(0, SHOWN_ACCOUNTS).map((row) => cellsOf(row, each, context)),
      );
      block.message(messageOf(shown[0]!, context)).row(filledHead(say.columns, rows, [0, 3, 4, 6]), { key: 'head' });
      for (const comparison of shown) writeFigure(block, comparison, context);
    }
    if (found.absent.length > 0) block.sentence(say.absent(format.list(found.absent)), { key: 'absent' });
    return block.sentence(say.sameDays, { key: 'same-days', style: 'message' }).gap().block();
  },
};

function messageOf(comparison: Comparison, context: SectionContext): string {
  const { words, format } = context;
  const say = words.competitors;
  const { voice, rows } = comparison;
  const what = nameOf(comparison, context);
  if (voice) {
    const share = say.voice(format.percent(voice.share), format.number(voice.total), format.number(rows.length));
    const before = isKnown(voice.before) ? say.voiceBefore(format.percent(voice.before)) : '';
    return `${share}${before}${say.voiceSure(words.confidence[voice.confidence])}.`;
  }
  const [us, first] = rows as [CompetitorRow, CompetitorRow];
  if (!isKnown(us.now)) return `${say.oursUnknown(what)}.`;
  const of = format.number(rows.length);
  const gap = shown(Math.abs(first.gap), comparison, context);
  if (first.gap === 0) return `${say.level(what, first.account)}.`;
  if (us.rank === 1) return `${say.ahead(what, of, first.account, gap)}.`;
  return `${say.behind(what, format.number(us.rank), of, first.account, gap)}.`;
}

function writeFigure(block: BlockWriter, comparison: Comparison, context: SectionContext): void {
  const { words, format } = context;
  const { indicator, platform, rows } = comparison;
  block.row([cell(FIRST, nameOf(comparison, context), 'message')], { key: `${indicator} ${platform} figure` });
  for (const row of rows.slice(0, SHOWN_ACCOUNTS)) {
    block.row(cellsOf(row, comparison, context), { key: `${indicator} ${platform} ${row.account}` });
  }
  const others = rows.length - SHOWN_ACCOUNTS;
  if (others <= 0) return;
  const more = cell(FIRST, words.competitors.more(format.number(others)), 'neutral');
  block.row([more], { key: `${indicator} ${platform} more` });
}

function cellsOf(row: CompetitorRow, comparison: Comparison, context: SectionContext): readonly CellModel[] {
  const { words, format } = context;
  const say = words.competitors;
  const { voice, ours, rows } = comparison;
  const isUs = row.account === '';
  const pattern = isWhole(comparison) ? COUNT : '0.0';
  const known = rows.filter(({ now }) => isKnown(now)).length;
  const shareNotes = [
    say.notes.share,
    ...(isUs && voice ? [say.notes.voice(format.percent(voice.low), format.percent(voice.high))] : []),
    ...(isUs && voice && isKnown(voice.before) ? [voice.isClear ? say.notes.clear : say.notes.unclear] : []),
  ];
  return [
    cell(FIRST, isUs ? say.us : row.account, 'table-text'),
    figure(FIRST + 1, row.now, pattern, say.notes[isUs ? ours : 'results']),
    figure(FIRST + 2, row.before, pattern),
    cell(FIRST + 3, changeText(row, comparison, context), 'neutral'),
    cell(FIRST + 4, gapText(row, comparison, context), 'neutral'),
    figure(FIRST + 5, row.share, PERCENT, isKnown(row.share) ? shareNotes.join(' ') : undefined),
    cell(FIRST + 6, isKnown(row.rank) ? say.rank(format.number(row.rank), format.number(known)) : '', 'table-text'),
  ];
}

function changeText({ now, before, change }: CompetitorRow, comparison: Comparison, context: SectionContext): string {
  const { words, format } = context;
  if (!isKnown(now) || !isKnown(before)) return '';
  if (now === before) return `● ${words.service.same}`;
  const arrow = now > before ? '▲' : '▼';
  if (!isWhole(comparison)) return `${arrow} ${now > before ? '+' : '−'}${format.number(Math.abs(now - before), 1)}`;
  if (before < FEWEST_BEFORE) return words.service.after(format.number(now), format.number(before));
  return `${arrow} ${format.change(change)}`;
}

function gapText({ gap, now }: CompetitorRow, comparison: Comparison, context: SectionContext): string {
  if (!isKnown(gap)) return '';
  const text = `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${shown(Math.abs(gap), comparison, context)}`;
  const ours = now - gap;
  if (!isWhole(comparison) || ours < FEWEST_BEFORE) return text;
  return context.words.competitors.gap(text, context.format.change(ratio(gap, ours)));
}

/** Ratings and times have decimals; what is counted has none. */
function isWhole({ rows }: Comparison): boolean {
  return rows.every(({ now }) => !isKnown(now) || Number.isInteger(now));
}

function shown(value: number, comparison: Comparison, { format }: SectionContext): string {
  return format.number(value, isWhole(comparison) ? 0 : 1);
}

function nameOf({ indicator, platform }: Comparison, { words, format }: SectionContext): string {
  const known = words.competitors.figures[indicator] ?? kpiName(indicator, format.locale);
  const name = `${known.charAt(0).toUpperCase()}${known.slice(1)}`;
  return platform === '' ? name : `${name} · ${platform}`;
}
