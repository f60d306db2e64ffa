import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';

/** Boxes for the reader's own text, kept from run to run; what was written in the first one stands on page one. */
export const boxes: Section = {
  id: 'boxes',
  place: 'client',
  describe: ({ words, texts, reader }) => {
    const block = new BlockWriter('comment');
    // An empty box is for those who can fill it.
    if (reader !== 'self') {
      if (texts.next === '') return undefined;
      return block.heading(words.headings.next, 'next-heading').box(words.boxHint, texts.next, 'next').gap().block();
    }
    if (texts.did === '') block.heading(words.headings.comment, 'did-heading').box(words.boxHint, '', 'did');
    return block.heading(words.headings.next, 'next-heading').box(words.boxHint, texts.next, 'next').gap().block();
  },
};
