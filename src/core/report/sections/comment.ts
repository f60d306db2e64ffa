import { BlockWriter } from '../layout.ts';
import type { Section } from '../section.ts';

/** Our comment, where there is one. */
export const comment: Section = {
  id: 'comment',
  place: 'everyone',
  describe: ({ words, texts }) =>
    texts.did === ''
      ? undefined
      : new BlockWriter('comment')
          .heading(words.headings.comment, 'did-heading')
          .box(words.boxHint, texts.did, 'did')
          .block(),
};
