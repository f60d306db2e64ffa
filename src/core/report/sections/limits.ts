import { hash } from '../../goals/hash.ts';
import { BlockWriter } from '../layout.ts';
import { limitsOf } from '../limits.ts';
import type { Section } from '../section.ts';

const SHOWN = 3;

/** The three limits that weigh most, on page one. */
export const limits: Section = {
  id: 'limits',
  place: 'everyone',
  describe: (context) => {
    const block = new BlockWriter('limits').heading(context.words.headings.limits);
    limitsOf(context)
      .slice(0, SHOWN)
      .forEach((limit) => {
        block.sentence(`•  ${limit}`, { key: hash(limit) });
      });
    return block.gap().block();
  },
};
