import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';

/** On the client's copy alone: how it leaves this workbook, which holds what a client is not to see. */
export const handOver: Section = {
  id: 'hand-over',
  place: 'client',
  describe: ({ reader, words }) => {
    if (reader !== 'client') return undefined;
    const block = new BlockWriter('hand-over').heading(words.client.handOver);
    words.client.steps.forEach((step, index) => {
      block.sentence(`${index + 1}.  ${step}`, { key: `step${index}` });
    });
    return block.block();
  },
};
