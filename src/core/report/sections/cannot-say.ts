import { BlockWriter } from '../layout.ts';
import { limitsOf } from '../limits.ts';
import type { Section } from '../section.ts';

/** Everything that the report cannot say. */
export const cannotSay: Section = {
  id: 'cannot-say',
  describe: (context) => {
    const block = new BlockWriter('cannot-say').headingOf(context.words.headings.cannotSay);
    limitsOf(context).forEach((limit, index) => {
      block.sentence(`•  ${limit}`, { key: `limit${index}` });
    });
    return block.gap().block();
  },
};
