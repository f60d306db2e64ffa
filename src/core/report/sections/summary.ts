import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, PERCENT, type Section } from '../section.ts';
import { decisionSentences } from '../sentences.ts';
import { SUMMARY, SUMMARY_VALUES, summaryName, summaryOf } from '../summary.ts';

/** One row for those who gather several documents. A client's copy has none: its figures are not those of the report. */
export const summary: Section = {
  id: SUMMARY,
  place: 'everyone',
  describe: (context) => {
    if (context.reader === 'client') return undefined;
    const { account, words, moneyFormat } = context;
    const say = words.summary;
    const { period, invested, revenue, fullReturn, goalsWell } = summaryOf(account);
    return new BlockWriter(SUMMARY)
      .heading(say.heading)
      .message(say.message(summaryName(account.period)))
      .row(tableHead(say.columns, [0, 5]), { key: 'columns' })
      .row(
        [
          cell(FIRST, period, 'table-text'),
          figure(FIRST + 1, invested, moneyFormat),
          figure(FIRST + 2, revenue, moneyFormat),
          figure(FIRST + 3, fullReturn, PERCENT),
          figure(FIRST + 4, goalsWell, COUNT),
          cell(FIRST + 5, decisionSentences(account.decision, context)[0], 'table-text', { isWhole: true }),
          // What stands at its right keeps the long text in its cell.
          cell(FIRST + 6, '…', 'message'),
        ],
        { key: SUMMARY_VALUES },
      )
      .block();
  },
};
