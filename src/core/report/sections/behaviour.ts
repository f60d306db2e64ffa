import type { Passage, Step, StepId } from '../../findings/behaviour.ts';
import type { MarkedChange } from '../../findings/behaviour-changes.ts';
import type { StepRate } from '../../findings/rate-of-step.ts';
import { changeText as seenText } from '../../goals/forecast/words.ts';
import { hash } from '../../goals/hash.ts';
import { kpiNamed } from '../../goals/kpis.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { changeText } from '../change-text.ts';
import { filledHead } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { periodNames } from '../period-names.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
import { rateDigits } from '../small-rates.ts';
import { goalFigures } from './goals.ts';
import { platformName } from './platforms.ts';

/** Which step a goal's KPI is about. */
const STEP_OF_KPI: Readonly<Record<string, StepId>> = {
  engagements: 'engaged',
  engagement_rate: 'engaged',
  sessions: 'visited',
  leads: 'asked',
  conversions: 'bought',
  purchases: 'bought',
  orders: 'bought',
  customers: 'bought',
  conversion_rate: 'bought',
};

/** Where fewer went on, the step is not named, nor what is usually changed there: chance may be all of it. */
const FEWEST_TAKEN = 10;

/** From seeing to buying: now and before, where people dropped off, what to improve, and what changed meanwhile. */
export const behaviour: Section = {
  id: 'behaviour',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const found = account.behaviour;
    if (!found) return undefined;
    const say = words.behaviour;
    const block = new BlockWriter('behaviour').heading(words.headings.behaviour).message(messageOf(context));
    const [nowName, beforeName] = periodNames(context);
    const rows = found.steps.map((step) => [step.id, stepCells(step, context)] as const);
    block.row(
      filledHead(
        [say.step, nowName, beforeName, say.change, say.rate, '', say.rateBefore],
        rows.map(([, cells]) => cells),
      ),
      { key: 'head' },
    );
    for (const [key, cells] of rows) block.row(cells, { key });
    const ways = found.passages.filter(({ from }) => from === 'visited');
    if (ways.length > 1) {
      block.sentence(say.branches(say.results[found.bought!]), { key: 'branches', style: 'message' });
    }
    writePlatforms(block, context);
    if (found.leak && isTold(found.leak) && found.tested && !found.fell) {
      block.sentence(leakOf(found.leak, context), { key: 'leak' });
    }
    const advised = found.fell ?? found.leak;
    if (advised && isTold(advised)) {
      block.sentence(say.improve(placeOf(advised, context), say.advice[advised.to]), { key: 'advice' });
    }
    const goal = account.goals.find((row) => STEP_OF_KPI[row.goal.kpi]);
    if (goal) {
      const step = format.quoted(nameOf(STEP_OF_KPI[goal.goal.kpi]!, context));
      const name = format.quoted(goalFigures(goal, context).name);
      block.sentence(say.goal(name, step, words.status[goal.status]), { key: 'goal' });
    }
    for (const change of account.marked()) {
      block.sentence(`•  ${changeLine(change, context)}`, { key: hash(`${change.day} ${change.what}`) });
    }
    if (found.left.length > 0 && account.hasBefore && account.isComplete) {
      block.sentence(say.left(format.list(found.left.map((name) => platformName(name, context)))), {
        key: 'left',
        style: 'message',
      });
    }
    const shown = [...found.passages, ...found.byPlatform.flatMap(({ passages }) => passages)].filter(isShown);
    if (shown.some(({ nested }) => !nested)) block.sentence(say.notNested, { key: 'nested', style: 'message' });
    return block.gap().block();
  },
};

function stepCells(step: Step, context: SectionContext): readonly CellModel[] {
  const { account, words } = context;
  const say = words.behaviour;
  const found = account.behaviour!;
  const passage = found.passages.find(({ to }) => to === step.id);
  const isUntold = step.id === 'seen' && account.platforms.filter(({ views }) => isKnown(views.value)).length > 1;
  const compared = step.compared.state === 'otherDefinition' ? Number.NaN : step.compared.before;
  return [
    cell(FIRST, rowName(step.id, context), 'table-text', { note: say.notes[step.id] }),
    ...(isUntold || !isKnown(step.now)
      ? [cell(FIRST + 1, isUntold ? say.noTotal : say.notMeasured, 'neutral')]
      : [figure(FIRST + 1, step.now, COUNT)]),
    ...(isUntold || !isKnown(step.now)
      ? []
      : [figure(FIRST + 2, compared, COUNT), cell(FIRST + 3, changeText(step.compared, context), 'table-number')]),
    ...(passage && !isUntold ? rateCells(passage, context) : []),
  ];
}

function rateCells(passage: Passage, context: SectionContext): readonly CellModel[] {
  const { before } = passage;
  const isTold = isKnown(before.rate) && isShown({ ...passage, now: before });
  return [
    rateCell(FIRST + 4, passage, rateNote(passage, context), context),
    cell(FIRST + 5, passage.nested ? rangeText(passage.now, context) : '', 'table-number'),
    cell(FIRST + 6, isTold ? context.format.percent(before.rate, digitsOf(passage.now)) : '', 'table-number'),
  ];
}

/** More than all of another observer's count is no part of it: a percentage would say nothing. */
function isShown({ now, nested }: Passage): boolean {
  return nested || now.rate <= 1;
}

/** Whether a step may be named as the one that loses most. */
function isTold({ now }: Passage): boolean {
  return now.rate <= 1 && now.taken >= FEWEST_TAKEN;
}

/** A rate, or a blank that says in its note why. */
function rateCell(column: number, passage: Passage, note: string, context: SectionContext, arrow = ''): CellModel {
  if (!isShown(passage)) return cell(column, '', 'table-number', { note: `${note} ${context.words.behaviour.noRate}` });
  return cell(column, `${arrow}${rateText(passage, context.format)}`, 'table-number', { note });
}

/** All figures of one rate have the same decimals. */
function digitsOf({ rate, high }: StepRate): number {
  return rateDigits(rate, high);
}

/** What follows the visit is one of several ways on. */
function rowName(id: StepId, context: SectionContext): string {
  const name = nameOf(id, context);
  return id === 'asked' || id === 'bought' ? `↳ ${name}` : name;
}

function nameOf(id: StepId, { account, words }: SectionContext): string {
  const say = words.behaviour;
  return id === 'bought' && account.behaviour!.bought === 'conversions' ? say.acted : say.steps[id];
}

/** A step that is no part of the one before is marked as a mere comparison. */
function rateText({ now, nested }: Passage, format: SectionContext['format']): string {
  const text = format.percent(now.rate, digitsOf(now));
  return nested ? text : `≈\u00a0${text}`;
}

function rangeText(rate: StepRate, { words, format }: SectionContext): string {
  const { low, high } = rate;
  if (!isKnown(low) || !isKnown(high)) return '';
  const digits = digitsOf(rate);
  return words.behaviour.range(format.number(100 * low, digits), format.percent(high, digits));
}

function rateNote({ from, to, now, nested }: Passage, context: SectionContext): string {
  const { words, format } = context;
  const say = words.behaviour;
  const [of, taken] = [nameOf(from, context), nameOf(to, context)];
  const parts = say.rateNote(taken, format.number(now.taken), of, format.number(now.of));
  return nested ? parts : `${parts} ${say.otherObserver}`;
}

/** The same passages platform by platform, where there are several. */
function writePlatforms(block: BlockWriter, context: SectionContext): void {
  const { account, words, format } = context;
  const { byPlatform } = account.behaviour!;
  if (byPlatform.length < 2) return;
  const say = words.behaviour;
  const pairs = (['seen>engaged', 'engaged>visited', 'visited>asked', 'visited>bought'] as const).filter((pair) =>
    byPlatform.some(({ passages }) => passages.some((each) => pairOf(each) === pair && isShown(each))),
  );
  block.row(tableHead([say.byPlatform, ...pairs.map((pair) => pairName(pair, context))]), { key: 'platforms' });
  for (const { platform, passages } of byPlatform) {
    const cells = pairs.map((pair, index) => {
      const passage = passages.find((each) => pairOf(each) === pair);
      if (!passage) return cell(FIRST + 1 + index, '', 'table-number');
      const note = [
        rateNote(passage, context),
        ...(passage.nested && isKnown(passage.now.low) ? [say.between(rangeText(passage.now, context))] : []),
        ...(isKnown(passage.before.rate) ? [say.was(format.percent(passage.before.rate, digitsOf(passage.now)))] : []),
      ].join(' ');
      const arrow = { fell: '▼\u00a0', rose: '▲\u00a0', same: '', unknown: '' }[passage.moved];
      return rateCell(FIRST + 1 + index, passage, note, context, arrow);
    });
    block.row([cell(FIRST, platformName(platform, context), 'table-text'), ...cells], { key: `platform ${platform}` });
  }
}

/** Where more people dropped off than before; else that none did, or which step lost most. */
function messageOf(context: SectionContext): string {
  const { account, words, format } = context;
  const say = words.behaviour;
  const { fell, leak, tested } = account.behaviour!;
  if (fell) {
    const digits = Math.max(digitsOf(fell.now), digitsOf(fell.before));
    const now = format.percent(fell.now.rate, digits);
    return say.fell(placeOf(fell, context), now, format.percent(fell.before.rate, digits));
  }
  if (tested) return say.noneFell;
  return leak && isTold(leak) ? leakOf(leak, context) : say.message;
}

/** The step that the fewest take, of those whose two counts are of one source. */
function leakOf(leak: Passage, context: SectionContext): string {
  const { words, format } = context;
  const { taken, of } = leak.now;
  const isOnly = context.account.behaviour!.passages.filter(({ nested }) => nested).length === 1;
  const say = words.behaviour;
  const place = placeOf(leak, context);
  return (isOnly ? say.leakOfOnly : say.leak)(
    isOnly ? place.charAt(0).toUpperCase() + place.slice(1) : place,
    format.percent(leak.now.rate, digitsOf(leak.now)),
    format.number(taken),
    format.number(of),
  );
}

type Pair = keyof SectionContext['words']['behaviour']['pairs'];

function pairOf({ from, to }: Passage): string {
  return `${from}>${to}`;
}

/** Key events need not be sales. */
function pairName(pair: Pair, { account, words }: SectionContext): string {
  const isKeyEvent = pair === 'visited>bought' && account.behaviour!.bought === 'conversions';
  return isKeyEvent ? words.behaviour.visitedActed : words.behaviour.pairs[pair];
}

function placeOf(passage: Passage, context: SectionContext): string {
  const { platform } = passage;
  const place = pairName(pairOf(passage) as Pair, context).toLocaleLowerCase();
  return platform === '' ? place : context.words.behaviour.onPlatform(place, platformName(platform, context));
}

function changeLine(marked: MarkedChange, { words, format }: SectionContext): string {
  const { day, what, kind, kpi, seen, change, before, after } = marked;
  const say = words.behaviour;
  const when = format.dayOfYear(day);
  if (!kpi || !seen) return kind === 'tracking' ? say.countedOtherwise(when, what) : say.noFigure(when, what);
  const name = kpiNamed(kpi)?.name[format.locale] ?? kpi;
  const [from, to] = [rounded(before), rounded(after)];
  // As a reader makes it out of the two numbers; none where the level moved the other way.
  const by = ratio(to - from, from);
  const size = isKnown(change) && isKnown(by) && by * change > 0 ? ` (${format.change(by)})` : '';
  const means = isKnown(before) && isKnown(after) ? say.means(short(from), short(to)) : '';
  return say.changed(when, what, name, `${means}${seenText(seen, day, format.locale)}${size}`);

  function short(value: number): string {
    const number = format.number(value, 1);
    return kpiNamed(kpi ?? '')?.unit === 'minutes' ? `${number}\u00a0min` : number;
  }
}

/** As it is shown: tenths below 10. */
function rounded(value: number): number {
  return Number(value.toFixed(Math.abs(value) < 10 ? 1 : 0));
}
