import { MEASURES } from '../../fields.ts';
import type { CountRow, Rating, Service, ServiceFigure, ThemeRow } from '../../findings/service.ts';
import { goalName } from '../../goals/sentence.ts';
import { isKnown } from '../../lib/numbers.ts';
import { INDICATORS } from '../../tabs/results.ts';
import { writeTable } from '../filled-head.ts';
import { BlockWriter, bar, cell, FIRST, figure } from '../layout.ts';
import type { CellModel, CellStyle } from '../model.ts';
import { COUNT, PERCENT, type Section, type SectionContext } from '../section.ts';

const SHOWN_THEMES = 5;
const SHOWN_DAYS = 3;
/** What a line of the page holds. */
const LONGEST_MESSAGE = 115;
/** Under this many before, a change is no percentage. */
const FEWEST_BEFORE = 20;

/** How fast and how often people were answered, what they think, and what they talk about. */
export const service: Section = {
  id: 'service',
  place: 'self',
  describe: (context) => {
    const { account, words } = context;
    const found = account.service;
    if (!found) return undefined;
    const block = new BlockWriter('service').heading(words.service.heading).message(messageOf(found, context));
    const rows = [...figureRows(found, context), ...found.counts.map((row) => countCells(row, context))];
    if (rows.length > 0) {
      writeTable(block, 'head', words.service.columns, rows, [0, 3, 4, 5]);
    }
    writeDays(block, found, context);
    writeThemes(block, found, context);
    writeMissing(block, found, context);
    return block.gap().block();
  },
};

function messageOf({ replies, replyTime, satisfaction, sentiment, counts }: Service, context: SectionContext): string {
  const { words, format } = context;
  const say = words.service.message;
  const parts = [
    ...(replies ? [say.replies(format.percent(replies.now), format.number(replies.n))] : []),
    ...(replyTime ? [replyTimeText(replyTime, context)] : []),
    ...(satisfaction ? [say.satisfaction(format.percent(satisfaction.now))] : []),
    ...(sentiment ? [say.sentiment(signed(sentiment.now, context))] : []),
  ];
  while (parts.length > 1 && say.together(parts).length > LONGEST_MESSAGE) parts.pop();
  const text = parts.length > 0 ? say.together(parts) : counts.length > 0 ? say.counts : say.missing;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function replyTimeText({ now, before }: ServiceFigure, context: SectionContext): string {
  const say = context.words.service.message;
  return isKnown(before) && before !== now
    ? say.replyTimeBefore(minutes(now, context), minutes(before, context))
    : say.replyTime(minutes(now, context));
}

interface Row {
  readonly key: string;
  readonly cells: readonly CellModel[];
}

/** How a figure is shown, and whether more of it is good. */
interface Look {
  readonly key: string;
  readonly name: string;
  readonly pattern: string;
  /** Decimals of the number as it is shown, a percentage having two less. */
  readonly digits: number;
  readonly range: (low: number, high: number) => string;
  /** The change, without its arrow. */
  readonly change: (by: number) => string;
  readonly better: 'more' | 'less';
  readonly restsOn: string;
  readonly note: string;
}

function figureRows(service: Service, context: SectionContext): readonly Row[] {
  const { words, format } = context;
  const { figures, units, notes, points, between } = words.service;
  const { replies, replyTime, satisfaction, sentiment, ratings } = service;
  const share = {
    pattern: PERCENT,
    digits: 3,
    range: (low: number, high: number) => between(format.percent(low, 0), format.percent(high, 0)),
    change: (by: number) => points(format.number(100 * Math.abs(by), 1)),
    better: 'more' as const,
  };
  const signedRange = (low: number, high: number): string => between(signed(low, context), signed(high, context));
  const opinion = { ...share, pattern: '0.00', digits: 2, range: signedRange };
  const plain = (by: number): string => format.number(Math.abs(by), 2);
  return [
    ...(replies
      ? [
          figureCells(replies, context, {
            ...share,
            key: 'replies',
            name: figures.replies,
            restsOn: units.messages(format.number(replies.n)),
            note: `${notes.replies(format.number(replies.now * replies.n), format.number(replies.n))} ${notes.range}`,
          }),
        ]
      : []),
    ...(replyTime
      ? [
          figureCells(replyTime, context, {
            key: 'reply-time',
            name: figures.replyTime,
            pattern: '0.0 "min"',
            digits: 1,
            range: (low, high) => between(format.number(low, 1), minutes(high, context)),
            change: (by) => minutes(Math.abs(by), context),
            better: 'less',
            restsOn: units.measurements(format.number(replyTime.n)),
            note: notes.replyTime(format.number(replyTime.n)),
          }),
        ]
      : []),
    ...(satisfaction
      ? [
          figureCells(satisfaction, context, {
            ...share,
            key: 'satisfaction',
            name: figures.satisfaction,
            restsOn: units.answers(format.number(satisfaction.n)),
            note: `${notes.satisfaction(format.number(satisfaction.now * satisfaction.n), format.number(satisfaction.n))} ${notes.range}`,
          }),
        ]
      : []),
    ...(sentiment
      ? [
          figureCells(sentiment, context, {
            ...opinion,
            key: 'sentiment',
            name: figures.sentiment,
            change: plain,
            restsOn: units.mentions(format.number(sentiment.n)),
            note: `${sentiment.ofAll ? notes.sentiment : notes.opinions} ${notes.range}`,
          }),
        ]
      : []),
    ...ratings.map((rating: Rating) =>
      figureCells(rating, context, {
        key: `rating ${rating.platform}`,
        name: figures.rating(rating.platform),
        pattern: '0.0',
        digits: 1,
        range: () => words.service.noRange,
        change: plain,
        better: 'more',
        restsOn: words.service.noRange,
        note: notes.rating,
      }),
    ),
  ];
}

function figureCells(found: ServiceFigure, context: SectionContext, look: Look): Row {
  const { words } = context;
  const { now, before, low, high, confidence, isClear } = found;
  const hasRange = isKnown(low) && isKnown(high);
  const [changed, style] = changeText(found, look, context);
  const { notes } = words.service;
  const judged = isClear ? notes.clear : notes.unclear;
  return {
    key: look.key,
    cells: [
      cell(FIRST, look.name, 'table-text'),
      figure(FIRST + 1, now, look.pattern, look.note),
      figure(FIRST + 2, before, look.pattern),
      cell(FIRST + 3, changed, style, isKnown(before) && hasRange && now !== before ? { note: judged } : {}),
      cell(FIRST + 4, hasRange ? look.range(low, high) : '', 'table-text'),
      cell(FIRST + 5, [look.restsOn, ...(hasRange ? [words.confidence[confidence]] : [])].join(', '), 'table-text'),
    ],
  };
}

/** Green or red only where chance would not make as much of a change. */
function changeText(
  { now, before, isClear }: ServiceFigure,
  look: Look,
  { words }: SectionContext,
): [string, CellStyle] {
  if (!isKnown(before)) return ['', 'neutral'];
  // As a reader would subtract the two numbers that stand before it.
  const by = Number(now.toFixed(look.digits)) - Number(before.toFixed(look.digits));
  const text = look.change(by);
  if (text === look.change(0)) return [`● ${words.service.same}`, 'neutral'];
  const isMore = now > before;
  const style = isClear ? (isMore === (look.better === 'more') ? 'good' : 'bad') : 'neutral';
  return [`${isMore ? '▲ +' : '▼ −'}${text}`, style];
}

/** A count of the exports, beside that of the period before where all days of both are there. */
function countCells({ measure, now, unknown, before }: CountRow, { account, words, format }: SectionContext): Row {
  const name = MEASURES[measure].name[format.locale];
  const isCompared = account.isComplete && isKnown(before);
  const changed = !isCompared
    ? ''
    : before < FEWEST_BEFORE
      ? words.service.after(format.number(now), format.number(before))
      : `${now > before ? '▲' : now < before ? '▼' : '●'} ${format.change((now - before) / before)}`;
  return {
    key: `count ${measure}`,
    cells: [
      cell(FIRST, `${name.charAt(0).toUpperCase()}${name.slice(1)}`, 'table-text'),
      figure(FIRST + 1, now, unknown > 0 ? `"≥ "${COUNT}` : COUNT, words.service.notes.counted),
      figure(FIRST + 2, isCompared ? before : Number.NaN, COUNT),
      cell(FIRST + 3, changed, 'neutral'),
    ],
  };
}

function writeDays(block: BlockWriter, { worstDays }: Service, { words, format }: SectionContext): void {
  for (const { day, count, usual, days } of worstDays.slice(0, SHOWN_DAYS)) {
    const text = words.service.worstDay(
      format.dayOfYear(day),
      format.number(count),
      format.number(usual, 1),
      format.number(days),
    );
    block.sentence(`▲ ${text}`, { key: `day ${day}` });
  }
}

function writeThemes(block: BlockWriter, { themes }: Service, context: SectionContext): void {
  if (themes.length === 0) return;
  const { words, format } = context;
  const say = words.service;
  const rows = themes
    .slice(0, SHOWN_THEMES)
    .map((row) => ({ key: `theme ${row.theme}`, cells: themeCells(row, context) }));
  block.row([cell(FIRST, say.themesHeading, 'message')], { key: 'themes' });
  writeTable(block, 'themes-head', say.themeColumns, rows, [0, 4, 5]);
  const others = themes.length - SHOWN_THEMES;
  if (others > 0) block.row([cell(FIRST, say.moreThemes(format.number(others)), 'message')], { key: 'more-themes' });
  for (const { theme, share, mentions, isHarsh } of themes.slice(0, SHOWN_THEMES)) {
    if (!isHarsh) continue;
    const sure = words.confidence[mentions >= 30 ? 'solid' : 'indicative'];
    block.sentence(say.harsh(format.quoted(theme), format.percent(share), format.number(mentions), sure), {
      key: `harsh ${theme}`,
    });
  }
}

function themeCells(row: ThemeRow, { words, format }: SectionContext): readonly CellModel[] {
  const { theme, mentions, negative, share, low, high } = row;
  const isMeasured = isKnown(share);
  const range = isMeasured ? words.service.between(format.percent(low, 0), format.percent(high, 0)) : '';
  return [
    cell(FIRST, theme, 'table-text'),
    figure(FIRST + 1, mentions, COUNT),
    figure(FIRST + 2, negative, COUNT),
    figure(FIRST + 3, share, PERCENT, words.service.notes.range),
    cell(FIRST + 4, range, 'table-text'),
    cell(FIRST + 5, isMeasured ? bar(share) : '', 'table-bar'),
  ];
}

/** What a goal needs: the indicators to note, under the names of the tab. */
function writeMissing(block: BlockWriter, { missing }: Service, { words, format }: SectionContext): void {
  for (const { goal } of missing) {
    const names = (QUOTIENT_PARTS[goal.kpi] ?? [goal.kpi]).map((id) =>
      format.quoted(INDICATORS.find((indicator) => indicator.id === id)?.name[format.locale] ?? id),
    );
    const text = words.service.missing(format.quoted(goalName(goal, format.locale)), format.list(names));
    block.sentence(text, { key: `missing ${goal.id}` });
  }
}

const QUOTIENT_PARTS: Readonly<Record<string, readonly string[]>> = {
  reply_rate: ['messages_received', 'messages_answered'],
  satisfaction: ['satisfied', 'answers'],
};

function minutes(value: number, { format }: SectionContext): string {
  return `${format.number(value, 1)}\u00a0min`;
}

function signed(value: number, { format }: SectionContext): string {
  return `${value > 0 ? '+' : ''}${format.number(value, 2)}`;
}
