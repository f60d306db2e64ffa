import { hash } from '../../goals/hash.ts';
import { BlockWriter } from '../layout.ts';
import { limitsOf } from '../limits.ts';
import type { Section } from '../section.ts';

/** Everything that the report cannot say. */
export const cannotSay: Section = {
  id: 'cannot-say',
  place: 'self',
  describe: (context) => {
    const block = new BlockWriter('cannot-say').heading(context.words.headings.cannotSay);
    limitsOf(context).forEach((limit) => {
      block.sentence(`•  ${limit}`, { key: hash(limit) });
    });
    return block.gap().block();
  },
};
