import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';
import { decisionSentences } from '../sentences.ts';

/** The proposed decision, and the evidence for it. */
export const decision: Section = {
  id: 'decision',
  place: 'first',
  describe: (context) => {
    const [proposal, ...reasons] = decisionSentences(context.account.decision, context);
    const block = new BlockWriter('decision')
      .headingOf(context.words.headings.decision)
      .sentence(proposal, { key: 'proposal', style: 'decision' });
    reasons.forEach((reason, index) => {
      block.sentence(reason, { key: `why${index}`, style: 'decision-text' });
    });
    return block.block();
  },
};
