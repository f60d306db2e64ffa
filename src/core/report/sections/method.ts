import { hash } from '../../goals/hash.ts';
import { isKnown } from '../../lib/numbers.ts';
import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';

/** Which tabs were read, what was not understood, and how each figure is made. */
export const method: Section = {
  id: 'method',
  place: 'self',
  describe: ({ account, words, all, format }) => {
    const say = words.method;
    const { money, document } = account;
    const block = new BlockWriter('method').heading(words.headings.method);
    const lines = document.facts.tables.map((table) =>
      isKnown(table.from)
        ? say.source(
            table.tab,
            table.source.name[format.locale],
            format.number(table.rows),
            format.day(table.from),
            format.day(table.to),
          )
        : say.sourceUndated(table.tab, table.source.name[format.locale], format.number(table.rows)),
    );
    for (const problem of account.problems) {
      if (problem.severity !== 'note') lines.push(say.unread(problem.tab, problem.say(all)));
    }
    lines.push(say.invested);
    if (money.revenue)
      lines.push(say.revenue(words.according[money.revenue.observer](format.list(money.revenue.platforms))));
    lines.push(say.fullReturn, say.adsReturn, say.engagements);
    if (account.campaigns.length > 0) lines.push(say.range);
    lines.push(say.kept, say.internal);
    lines.forEach((line, index) => {
      block.sentence(`${index + 1}.  ${line}`, { key: hash(line) });
    });
    return block.block();
  },
};
