import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { Section } from '../section.ts';
import { goalFigures, goalFormat } from './goals.ts';

/** The first goal, month by month: what each brought, and what it should have. */
export const goalMonths: Section = {
  id: 'goal-months',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const { firstGoal: first } = account;
    if (!first || account.goalMonths.length < 2) return undefined;
    const { name } = goalFigures(first, context);
    const [month, value, wanted] = words.goals.monthColumns as [string, string, string];
    const hasWanted = account.goalMonths.some((row) => isKnown(row.wanted));
    const block = new BlockWriter('goal-months')
      .heading(words.headings.goalMonths(name))
      .message(first.goal.kind === 'total' ? words.goals.monthsOfTotal : words.goals.monthsOfLevel)
      .row(tableHead(hasWanted ? [month, value, wanted] : [month, value]), { key: 'head' });
    for (const row of account.goalMonths) {
      const label = format.monthAndYear(row.month.from);
      block.row(
        [
          cell(FIRST, row.month.to > account.dataTo ? words.trend.partial(label) : label, 'table-text'),
          figure(FIRST + 1, row.value, goalFormat(first.goal, context)),
          ...(hasWanted ? [figure(FIRST + 2, row.wanted, goalFormat(first.goal, context))] : []),
        ],
        { key: String(row.month.from) },
      );
    }
    return block.gap().block();
  },
};
