import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';
import { decisionSentences, keptSentences } from '../sentences.ts';

/** What came of the last decision; then the proposed one, and the evidence for it. */
export const decision: Section = {
  id: 'decision',
  place: 'everyone',
  describe: (context) => {
    const { account, words } = context;
    const [proposal, ...reasons] = decisionSentences(account.decision, context);
    const block = new BlockWriter('decision').heading(words.headings.decision);
    keptSentences(account.kept, context).forEach((text, index) => {
      block.sentence(text, { key: `kept${index}`, style: 'text' });
    });
    block.sentence(proposal, { key: 'proposal', style: 'decision' });
    reasons.forEach((reason, index) => {
      block.sentence(reason, { key: `why${index}`, style: 'decision-text' });
    });
    return block.gap().block();
  },
};
