import { reasonsFor } from '../../findings/content.ts';
import { oneLine, type PostRow } from '../../findings/posts.ts';
import { type Trait, type TraitName, traitKey } from '../../findings/traits.ts';
import { hash } from '../../goals/hash.ts';
import { ratio } from '../../lib/numbers.ts';
import { BlockWriter, bar, cell, FIRST, figure, tableHead } from '../layout.ts';
import type { CellModel } from '../model.ts';
import { COUNT, PERCENT, type Section, type SectionContext, TIMES } from '../section.ts';

/** As many as can be read; the rest is in the data. */
const SHOWN_APART = 2;
const SHOWN_FORMATS = 8;
const SHOWN_TRAITS = 6;
/** Of a post's text; what its cell cannot hold stands in the note. */
const LONGEST_TEXT = 400;

/** Posts beside the usual one of their kind, formats beside each other, and what the good ones have in common. */
export const content: Section = {
  id: 'content',
  place: 'client',
  describe: (context) => {
    const { account, words, reader } = context;
    const { posts } = account;
    // A client reads the posts alone: what they have in common is for those who write them.
    const isWhole = reader === 'self';
    if (!account.document.facts.tables.some(({ grain }) => grain === 'post')) return undefined;
    const block = new BlockWriter('content').heading(words.content.heading);
    if (posts.ranked === 0) block.message(posts.unlike > 0 ? words.content.noneLiked : words.content.tooFew);
    else {
      writePosts(block, context);
      if (isWhole) writeFormats(block, context);
    }
    if (isWhole && account.content.posts > 0) writeTraits(block, context);
    return block.gap().block();
  },
};

function writePosts(block: BlockWriter, context: SectionContext): void {
  const { account, words, format } = context;
  const say = words.content;
  const { outliers, best, toRework, ranked, early } = account.posts;
  block.message(messageOf(context)).row(tableHead(say.columns, [0, 1, 2, 3]), { key: 'head' });
  const part = (label: string, key: string, rows: readonly PostRow[]): void => {
    if (rows.length === 0) return;
    block.row([cell(FIRST, label, 'message')], { key });
    for (const post of rows) {
      block.row(postCells(post, context), { key: `${key} ${postKey(post)}` });
      const reasons = reasonsFor(post, account.content);
      if (reasons.length === 0) continue;
      block.sentence(say.why(format.list(reasons.map((reason) => reasonText(reason, context)))), {
        key: `${key} ${postKey(post)} why`,
        style: 'message',
      });
    }
  };
  part(say.apart, 'apart', outliers.slice(0, SHOWN_APART));
  part(say.best, 'best', best);
  part(say.toRework, 'rework', toRework ? [toRework] : []);
  if (early > 0 && ranked > 0) block.sentence(say.early(format.number(early)), { key: 'early', style: 'message' });
}

function messageOf({ account, words, format }: SectionContext): string {
  const { outliers, best, ranked } = account.posts;
  const [apart] = outliers;
  const n = format.number(ranked);
  if (apart) {
    const share = format.percent(apart.shareOfPlatform);
    return words.content.messageApart(n, apart.platform, format.dayOfYear(apart.day), share);
  }
  const [first] = best as [PostRow];
  return words.content.message(n, format.number(first.timesUsual, 1), first.platform, format.dayOfYear(first.day));
}

/** A comment beside a post stays with it when another one overtakes it. */
function postKey(post: PostRow): string {
  return hash([post.platform, post.day, post.permalink, post.text].join('\n'));
}

function postCells(post: PostRow, { words, format }: SectionContext): readonly CellModel[] {
  const say = words.content;
  const { ofFormat, ofPlatform, usual, usualOfYear, rate } = say.note;
  const how = post.withEarlier ? usualOfYear : usual;
  const n = format.number(post.compared);
  const median = post.ofFormat ? ofFormat(n, say.formats[post.format], post.platform) : ofPlatform(n, post.platform);
  const text = oneLine(post.fact.text, LONGEST_TEXT) || say.noText;
  return [
    cell(FIRST, text, 'table-text', post.permalink ? { note: post.permalink } : {}),
    cell(FIRST + 1, post.platform, 'table-text'),
    cell(FIRST + 2, post.format === '' ? '' : say.formats[post.format], 'table-text'),
    cell(FIRST + 3, format.dayOfYear(post.day), 'table-text'),
    figure(FIRST + 4, post.engagements, COUNT),
    figure(FIRST + 5, post.rate, PERCENT, post.base === 'none' ? undefined : rate(say.bases[post.base])),
    figure(
      FIRST + 6,
      post.timesUsual,
      TIMES,
      how(format.number(post.engagements), format.number(post.usual, 1), median),
    ),
  ];
}

function writeFormats(block: BlockWriter, { account, words }: SectionContext): void {
  const say = words.content;
  const rows = account.posts.formats
    .slice(0, SHOWN_FORMATS)
    .sort((a, b) => (a.platform === b.platform ? b.usual - a.usual : a.platform < b.platform ? -1 : 1));
  if (rows.length === 0) return;
  block
    .row([cell(FIRST, say.formatsHeading, 'message')], { key: 'formats' })
    .row(tableHead(say.formatColumns, [0, 1, 5]), { key: 'formats-head' });
  for (const row of rows) {
    const best = Math.max(...rows.filter(({ platform }) => platform === row.platform).map(({ usual }) => usual));
    const rateNote = row.base === 'none' ? undefined : say.note.rateOfFormat(say.bases[row.base]);
    block.row(
      [
        cell(FIRST, say.formats[row.format], 'table-text'),
        cell(FIRST + 1, row.platform, 'table-text'),
        figure(FIRST + 2, row.posts, COUNT),
        figure(FIRST + 3, row.usual, COUNT, say.note.usualOfFormat),
        figure(FIRST + 4, row.rate, PERCENT, rateNote),
        cell(FIRST + 5, bar(ratio(row.usual, best) || 0), 'table-bar'),
      ],
      { key: `format ${row.platform} ${row.format}` },
    );
  }
}

function writeTraits(block: BlockWriter, context: SectionContext): void {
  const { account, words, format } = context;
  const say = words.content;
  const { traits, tried, posts, from, to, bases } = account.content;
  block.row([cell(FIRST, say.traitsHeading, 'message')], { key: 'traits' });
  if (tried === 0) {
    block.sentence(say.noneTried, { key: 'looked-at' });
    return;
  }
  for (const trait of traits.slice(0, SHOWN_TRAITS)) {
    block.sentence(`•  ${traitSentence(trait, context)}`, { key: `trait ${traitKey(trait.name)}` });
  }
  const over = [format.number(tried), format.number(posts), format.day(from), format.day(to)] as const;
  block.sentence(traits.length > 0 ? say.lookedAt(...over) : say.noneTold(...over), { key: 'looked-at' });
  const measured = bases.map(({ base, platforms }) => say.measuredBy[base](format.list(platforms)));
  const clock = traits.some(({ name }) => name.kind === 'hour') ? [say.clock] : [];
  block.sentence([say.measured(format.list(measured)), ...clock].join(' '), { key: 'measured', style: 'message' });
}

function traitSentence(trait: Trait, { words, format }: SectionContext): string {
  return words.content.trait(
    traitText(trait.name, words.content),
    format.number(trait.times, 1),
    format.number(trait.low, 1),
    format.number(trait.high, 1),
    format.number(trait.posts),
    words.confidence[trait.confidence],
  );
}

function reasonText({ name, times }: Trait, { words, format }: SectionContext): string {
  return words.content.reason(uncapitalised(traitText(name, words.content)), format.number(times, 1));
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function traitText(name: TraitName, { traits, formats, weekdays }: SectionContext['words']['content']): string {
  switch (name.kind) {
    case 'format':
      return traits.format(formats[name.value]);
    case 'weekday':
      return traits.weekday(weekdays[name.value - 1]!);
    case 'hour':
      return traits.hour[name.value];
    case 'length':
      return traits.length[name.value];
    case 'hashtag':
      return name.value === '' ? traits.hashtag : traits.ownHashtag(name.value);
    case 'question':
      return traits.question;
    case 'theme':
      return traits.theme(name.value);
    default:
      return name satisfies never;
  }
}
