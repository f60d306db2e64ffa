import type { Passage, Step, StepId } from '../../findings/behaviour.ts';
import type { MarkedChange } from '../../findings/behaviour-changes.ts';
import type { StepRate } from '../../findings/rate-of-step.ts';
import { changeText as seenText } from '../../goals/forecast/words.ts';
import { hash } from '../../goals/hash.ts';
import { kpiNamed } from '../../goals/kpis.ts';
import { isKnown } from '../../lib/numbers.ts';
import { changeText } from '../change-text.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { periodNames } from '../period-names.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
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
    block.row(tableHead([say.step, nowName, beforeName, say.change, say.rate, '', say.rateBefore]), {
      key: 'head',
    });
    for (const step of found.steps) block.row(stepCells(step, context), { key: step.id });
    writePlatforms(block, context);
    const advised = found.fell ?? found.leak;
    if (advised) block.sentence(adviceOf(advised, context), { key: 'advice' });
    const goal = account.goals.find((row) => STEP_OF_KPI[row.goal.kpi]);
    if (goal) {
      const step = say.steps[STEP_OF_KPI[goal.goal.kpi]!];
      block.sentence(say.goal(words.status[goal.status], step, format.quoted(goalFigures(goal, context).name)), {
        key: 'goal',
      });
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
    return block.sentence(say.notNested, { key: 'nested', style: 'message' }).gap().block();
  },
};

function stepCells(step: Step, context: SectionContext): readonly CellModel[] {
  const { account, words, format } = context;
  const say = words.behaviour;
  const found = account.behaviour!;
  const passage = found.passages.find(({ to }) => to === step.id);
  const isUntold = step.id === 'seen' && account.platforms.filter(({ views }) => isKnown(views.value)).length > 1;
  const compared = step.compared.state === 'otherDefinition' ? Number.NaN : step.compared.before;
  return [
    cell(FIRST, nameOf(step.id, context), 'table-text', { note: say.notes[step.id] }),
    ...(isUntold || !isKnown(step.now)
      ? [cell(FIRST + 1, isUntold ? say.noTotal : say.notMeasured, 'neutral')]
      : [figure(FIRST + 1, step.now, COUNT)]),
    ...(isUntold || !isKnown(step.now)
      ? []
      : [figure(FIRST + 2, compared, COUNT), cell(FIRST + 3, changeText(step.compared, context), 'table-number')]),
    ...(passage && !isUntold
      ? [
          cell(FIRST + 4, rateText(passage, format), 'table-number', { note: rateNote(passage, context) }),
          cell(FIRST + 5, passage.nested ? rangeText(passage.now, context) : '', 'table-number'),
          cell(FIRST + 6, isKnown(passage.before.rate) ? format.percent(passage.before.rate, 1) : '', 'table-number'),
        ]
      : []),
  ];
}

function nameOf(id: StepId, { account, words }: SectionContext): string {
  const say = words.behaviour;
  return id === 'bought' && account.behaviour!.bought === 'conversions' ? say.acted : say.steps[id];
}

/** A step that is no part of the one before is marked as a mere comparison. */
function rateText({ now, nested }: Passage, format: SectionContext['format']): string {
  if (nested) return format.percent(now.rate, 1);
  return `≈\u00a0${now.rate >= 1 ? format.percent(now.rate, 0) : format.percent(now.rate, 1)}`;
}

function rangeText({ low, high }: StepRate, { words, format }: SectionContext): string {
  return isKnown(low) && isKnown(high) ? words.behaviour.range(format.percent(low, 1), format.percent(high, 1)) : '';
}

function rateNote({ from, to, now, nested }: Passage, { words, format }: SectionContext): string {
  const say = words.behaviour;
  const parts = say.rateNote(say.steps[to], format.number(now.taken), say.steps[from], format.number(now.of));
  return nested ? parts : `${parts} ${say.otherObserver}`;
}

/** The same passages platform by platform, where there are several. */
function writePlatforms(block: BlockWriter, context: SectionContext): void {
  const { account, words, format } = context;
  const { byPlatform } = account.behaviour!;
  if (byPlatform.length < 2) return;
  const say = words.behaviour;
  const pairs = (['seen>engaged', 'engaged>visited', 'visited>asked', 'visited>bought'] as const).filter((pair) =>
    byPlatform.some(({ passages }) => passages.some(({ from, to }) => `${from}>${to}` === pair)),
  );
  block.row(tableHead([say.byPlatform, ...pairs.map((pair) => pairName(pair, context))]), { key: 'platforms' });
  for (const { platform, passages } of byPlatform) {
    const cells = pairs.map((pair, index) => {
      const passage = passages.find(({ from, to }) => `${from}>${to}` === pair);
      if (!passage) return cell(FIRST + 1 + index, '', 'table-number');
      const note = [
        rateNote(passage, context),
        ...(passage.nested && isKnown(passage.now.low) ? [say.between(rangeText(passage.now, context))] : []),
        ...(isKnown(passage.before.rate) ? [say.was(format.percent(passage.before.rate, 1))] : []),
      ].join(' ');
      const arrow = { fell: '▼\u00a0', rose: '▲\u00a0', same: '', unknown: '' }[passage.moved];
      return cell(FIRST + 1 + index, `${arrow}${rateText(passage, format)}`, 'table-number', { note });
    });
    block.row([cell(FIRST, platformName(platform, context), 'table-text'), ...cells], { key: `platform ${platform}` });
  }
}

/** Where more people dropped off than before; else what the last steps came to. */
function messageOf(context: SectionContext): string {
  const { account, words, format } = context;
  const say = words.behaviour;
  const { fell, leak } = account.behaviour!;
  if (fell) {
    const now = format.percent(fell.now.rate, 1);
    return say.fell(placeOf(fell, context), now, format.percent(fell.before.rate, 1));
  }
  if (leak && account.behaviour!.tested) {
    return say.noneFell(placeOf(leak, context), format.percent(leak.now.rate, 1));
  }
  return leak ? say.leak(placeOf(leak, context), format.percent(leak.now.rate, 1)) : say.message;
}

type Pair = keyof SectionContext['words']['behaviour']['pairs'];

/** Key events need not be sales. */
function pairName(pair: Pair, { account, words }: SectionContext): string {
  const isKeyEvent = pair === 'visited>bought' && account.behaviour!.bought === 'conversions';
  return isKeyEvent ? words.behaviour.visitedActed : words.behaviour.pairs[pair];
}

function placeOf({ platform, from, to }: Passage, context: SectionContext): string {
  const place = pairName(`${from}>${to}` as Pair, context).toLocaleLowerCase();
  return platform === '' ? place : context.words.behaviour.onPlatform(place, platformName(platform, context));
}

/** One sentence: what is usually changed where people stop there. */
function adviceOf({ to }: Passage, { words }: SectionContext): string {
  return words.behaviour.advice[to];
}

function changeLine(marked: MarkedChange, { words, format }: SectionContext): string {
  const { day, what, kind, kpi, seen, change, before, after } = marked;
  const say = words.behaviour;
  const when = format.dayOfYear(day);
  if (!kpi || !seen) return kind === 'tracking' ? say.countedOtherwise(when, what) : say.noFigure(when, what);
  const name = kpiNamed(kpi)?.name[format.locale] ?? kpi;
  const size = isKnown(change) ? ` (${format.change(change)})` : '';
  const means = isKnown(before) && isKnown(after) ? say.means(short(before), short(after)) : '';
  return say.changed(when, what, name, `${means}${seenText(seen, day, format.locale)}${size}`);

  function short(value: number): string {
    const number = format.number(value, Math.abs(value) < 10 ? 1 : 0);
    return kpiNamed(kpi ?? '')?.unit === 'minutes' ? `${number}\u00a0min` : number;
  }
}
