import type { PostRow } from '../../findings/posts.ts';
import { hash } from '../../goals/hash.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { COUNT, type Section, type SectionContext, TIMES } from '../section.ts';

/** The three best posts and the one to rework, each against the usual post of its platform. */
export const posts: Section = {
  id: 'posts',
  place: 'client',
  describe: (context) => {
    const { account, words, format } = context;
    const { posts: found } = account;
    if (
      found.ranked === 0 &&
      found.tooYoung === 0 &&
      !account.document.facts.tables.some(({ grain }) => grain === 'post')
    ) {
      return undefined;
    }
    const block = new BlockWriter('posts').heading(words.headings.posts);
    if (found.ranked === 0) return block.message(words.posts.tooFew).gap().block();
    const [text, ...others] = words.posts.columns;
    block
      .message(words.posts.message(format.number(found.ranked)))
      .row(tableHead([text!, '', '', ...others], [0, 3, 4]), { key: 'head' })
      .row([cell(FIRST, words.posts.best, 'message')], { key: 'best' });
    for (const post of found.best) block.row(postCells(post, context), { key: `best ${postKey(post)}` });
    if (found.toRework) {
      block.row([cell(FIRST, words.posts.toRework, 'message')], { key: 'rework' });
      block.row(postCells(found.toRework, context), { key: `rework ${postKey(found.toRework)}` });
    }
    return block.gap().block();
  },
};

/** A comment beside a post stays with it when another one overtakes it. */
function postKey(post: PostRow): string {
  return hash([post.platform, post.day, post.permalink, post.text].join('\n'));
}

function postCells(post: PostRow, { words, format }: SectionContext): readonly CellModel[] {
  return [
    cell(FIRST, post.text || words.posts.noText, 'table-text', post.permalink ? { note: post.permalink } : {}),
    cell(FIRST + 3, post.platform, 'table-text'),
    cell(FIRST + 4, format.dayOfYear(post.day), 'table-text'),
    figure(FIRST + 5, post.engagements, COUNT),
    figure(FIRST + 6, post.timesUsual, TIMES),
  ];
}
