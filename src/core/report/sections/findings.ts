import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';
import { findingKey, findingNote, findingSentence } from '../sentences.ts';

/** As many as page one holds; the others stand behind it. */
export const SHOWN = 3;

/** What we learned: the three findings that matter most, each with how sure it is. */
export const findings: Section = {
  id: 'findings',
  place: 'everyone',
  describe: (context) => {
    const { account, words } = context;
    const block = new BlockWriter('findings').heading(words.headings.findings);
    const shown = account.findings.slice(0, SHOWN);
    if (shown.length === 0) block.sentence(words.noFindings, { key: 'none' });
    for (const finding of shown) {
      const note = findingNote(finding, context);
      block.sentence(`•  ${findingSentence(finding, context)}`, {
        key: findingKey(finding),
        ...(note && { margin: note }),
      });
    }
    if (shown.some(({ id }) => id !== 'tagsDiffer')) {
      block.sentence(words.findings.sureness, { key: 'sureness', style: 'message' });
    }
    return block.gap().block();
  },
};
