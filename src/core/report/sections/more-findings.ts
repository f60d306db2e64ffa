import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';
import { findingKey, findingNote, findingSentence } from '../sentences.ts';
import { SHOWN } from './findings.ts';

/** What else the data say, beyond the three findings of page one. */
export const moreFindings: Section = {
  id: 'more-findings',
  place: 'self',
  describe: (context) => {
    const others = context.account.findings.slice(SHOWN);
    if (others.length === 0) return undefined;
    const block = new BlockWriter('more-findings').heading(context.words.headings.more);
    for (const finding of others) {
      const note = findingNote(finding, context);
      block.sentence(`•  ${findingSentence(finding, context)}`, {
        key: findingKey(finding),
        ...(note && { margin: note }),
      });
    }
    return block.gap().block();
  },
};
