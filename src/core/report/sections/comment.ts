import { BlockWriter, BOX } from '../layout.ts';
import type { Section } from '../section.ts';

/** Two boxes for the reader's own text, kept from run to run. */
export const comment: Section = {
  id: 'comment',
  place: 'first',
  describe: ({ words }) =>
    new BlockWriter('comment')
      .headingOf(words.headings.comment)
      .sentence(words.boxHint, { key: 'did', style: 'box', height: BOX })
      .headingOf(words.headings.next)
      .sentence(words.boxHint, { key: 'next', style: 'box', height: BOX })
      .gap()
      .block(),
};
