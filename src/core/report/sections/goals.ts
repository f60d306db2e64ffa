import type { GoalRow } from '../../findings/goals.ts';
import type { Goal } from '../../goals/define.ts';
import { kpiNamed } from '../../goals/kpis.ts';
import { exactChance, neededText, outlookSentences } from '../../goals/outlook-view.ts';
import { isNoChange } from '../../goals/progress.ts';
import { goalName } from '../../goals/sentence.ts';
import { isKnown } from '../../lib/numbers.ts';
import { numbered } from '../figures.ts';
import { BlockWriter, bar, cell, FIRST, tableHead } from '../layout.ts';
import { COUNT, PERCENT, type Section, type SectionContext, TIMES } from '../section.ts';

/** Page one shows the first four. */
const SHOWN = 4;

/** At most four goals, those that need attention first: now, target, deadline, progress and status; what is to come. */
export const goals: Section = {
  id: 'goals',
  place: 'everyone',
  describe: (context) => {
    const { account, words, format } = context;
    if (account.goals.length === 0) {
      return new BlockWriter('goals').heading(words.headings.goals).message(words.goals.none).gap().block();
    }
    const block = new BlockWriter('goals').heading(numbered(words.headings.goals, 'goal', context));
    const columns = words.goals.columns;
    block.row(tableHead([...columns.slice(0, 5), '', columns[5]!], [0, 4, 6]), { key: 'head' });
    for (const row of byAttention(account.goals).slice(0, SHOWN)) {
      const figures = goalFigures(row, context);
      const share = isKnown(row.progress) ? Math.max(0, row.progress) : 0;
      block.row(
        [
          cell(FIRST, figures.name, 'table-text', figures.expected ? { note: figures.expected } : {}),
          cell(FIRST + 1, figures.current, 'table-number'),
          cell(FIRST + 2, figures.target, 'table-number'),
          cell(FIRST + 3, isKnown(row.goal.deadline) ? format.dayOfYear(row.goal.deadline) : '', 'table-number'),
          cell(FIRST + 4, isKnown(row.progress) ? `${bar(share)} ${format.percent(share, 0)}` : '', 'table-bar'),
          cell(FIRST + 6, `${SHAPES[row.status]} ${figures.status}`, LOOKS[row.status]),
        ],
        { key: row.goal.id },
      );
      const outlook = outlookOf(row, context);
      if (outlook)
        block.sentence(`↳ ${outlook.text}`, { key: `${row.goal.id}|outlook`, style: 'message', ...outlook.note });
    }
    return block.gap().block();
  },
};

/** Where several goals do not fit on the page, the finished ones give way to those that need somebody. */
function byAttention(goals: readonly GoalRow[]): readonly GoalRow[] {
  return goals.length <= SHOWN ? goals : [...goals].sort((a, b) => RANK[a.status] - RANK[b.status]);
}

const RANK: Readonly<Record<GoalRow['status'], number>> = {
  behind: 0,
  unknown: 1,
  onTrack: 2,
  ahead: 3,
  notStarted: 4,
  missed: 5,
  reached: 6,
};

/** What is to come, under its goal; the exact chance stands in the note. */
function outlookOf(
  { goal, outlook }: GoalRow,
  { format }: SectionContext,
): { readonly text: string; readonly note: { readonly note?: string } } | undefined {
  const told = outlook();
  const { projection, chance, refusal } = outlookSentences(goal, told, format.locale);
  const text = [neededText(goal, told, format.locale), projection, chance, refusal].filter(Boolean).join(' ');
  const note = exactChance(told, format.locale);
  return text === '' ? undefined : { text, note: note ? { note } : {} };
}

const SHAPES: Readonly<Record<GoalRow['status'], string>> = {
  ahead: '▲',
  onTrack: '●',
  behind: '▼',
  reached: '✔',
  missed: '✖',
  notStarted: '○',
  unknown: '○',
};

const LOOKS: Readonly<Record<GoalRow['status'], 'good' | 'bad' | 'neutral'>> = {
  ahead: 'good',
  onTrack: 'good',
  behind: 'bad',
  reached: 'good',
  missed: 'bad',
  notStarted: 'neutral',
  unknown: 'neutral',
};

/** The number format of a goal's figures. */
export function goalFormat(goal: Goal, { moneyFormat }: SectionContext): string {
  switch (kpiNamed(goal.kpi)?.unit) {
    case 'share':
      return PERCENT;
    case 'money':
      return moneyFormat;
    case 'minutes':
      return '0.0"\u00a0min"';
    case 'times':
      return TIMES;
    default:
      return COUNT;
  }
}

export interface GoalFigures {
  readonly name: string;
  readonly current: string;
  readonly target: string;
  readonly expected: string;
  readonly status: string;
}

/** A figure of a goal as it is read, in the unit of its KPI. */
export function shownValue(value: number, goal: Goal, { account, words, format }: SectionContext): string {
  if (!isKnown(value)) return words.goals.noValue;
  const kpi = kpiNamed(goal.kpi);
  switch (kpi?.unit) {
    case 'share':
      return format.percent(value, 2);
    case 'money':
      return format.money(value, account.money.currency);
    case 'minutes':
      return `${format.number(value, 1)}\u00a0min`;
    default:
      return `${format.number(value, 1)}${goal.unit && !kpi ? `\u00a0${goal.unit}` : ''}`;
  }
}

/** A goal's numbers as read, in the unit of its KPI. */
export function goalFigures({ goal, current, expected, status }: GoalRow, context: SectionContext): GoalFigures {
  const { words, format } = context;
  const show = (value: number): string => shownValue(value, goal, context);
  return {
    name: goalName(goal, format.locale),
    current: show(current),
    status: isKnown(goal.target) && !isNoChange(goal) ? words.status[status] : words.goals.incomplete,
    target: isKnown(goal.target) ? show(goal.target) : words.goals.notRead,
    expected: isKnown(expected) ? words.goals.expected(format.percent(expected, 0)) : '',
  };
}
