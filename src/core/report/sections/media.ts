import { MEDIA_CLASSES } from '../../campaign-tags/poem.ts';
import type { MediaRow } from '../../findings/media-mix.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { writeTable } from '../filled-head.ts';
import { BlockWriter, cell, FIRST, figure } from '../layout.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
import { shareBar } from '../share-bar.ts';

/** Which the shares are of: money before visits before engagements, the first that is known. */
const BASES = ['revenue', 'visits', 'engagements'] as const;

type Basis = (typeof BASES)[number];

/** Paid, owned and earned media: what each cost and brought, and what cannot be told apart. */
export const media: Section = {
  id: 'media',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const mix = account.media;
    if (!mix) return undefined;
    const say = words.media;
    const basis = BASES.find((figure) => mix.social.some((row) => isKnown(row[figure])));
    const block = new BlockWriter('media').heading(words.headings.media).message(messageOf(basis, context));
    const results = mix.social.some(({ sales }) => isKnown(sales)) ? 'sales' : 'leads';
    const columns = say.columns(say.results[results], basis ? say.shares[basis] : '');
    writeRows(block, columns, 'head', mix.social, basis, context);
    if (mix.others.length > 0) {
      writeRows(
        block,
        [say.others, ...say.columns(say.results.sales, '').slice(1)],
        'others',
        mix.others,
        undefined,
        context,
      );
    }
    if (mix.mentions) {
      const { positive, neutral, negative } = mix.mentions;
      const total = [positive, neutral, negative].filter(isKnown).reduce((sum, value) => sum + value, 0);
      const told = isKnown(negative) ? say.negative(format.number(negative)) : '';
      block.sentence(say.mentions(format.number(total), told), { key: 'mentions' });
    }
    const rest = mix.social.find(({ media: name }) => name === 'unclassified');
    if (rest) block.sentence(restOf(rest, context), { key: 'rest' });
    return block.sentence(say.meaning, { key: 'meaning', style: 'message' }).gap().block();
  },
};

function writeRows(
  block: BlockWriter,
  columns: readonly string[],
  key: string,
  rows: readonly MediaRow[],
  basis: Basis | undefined,
  { account, words, format, moneyFormat }: SectionContext,
): void {
  const hasSales = rows.some(({ sales }) => isKnown(sales));
  const total = basis ? rows.reduce((sum, row) => sum + (isKnown(row[basis]) ? row[basis] : 0), 0) : Number.NaN;
  const lines = rows.map((row) => {
    const paid = row.media === 'paid' && key === 'head' && isKnown(account.media!.paidReturn);
    const note = paid ? words.media.paidReturn(format.number(account.media!.paidReturn, 1)) : undefined;
    const beside = hasSales ? leadsNote(row, words, format) : undefined;
    const cells = [
      cell(FIRST, nameOf(row, format.locale), 'table-text', { note: words.media.notes[row.media] }),
      figure(FIRST + 1, row.cost, moneyFormat),
      figure(FIRST + 2, row.engagements, COUNT),
      figure(FIRST + 3, row.visits, COUNT),
      figure(FIRST + 4, hasSales ? row.sales : row.leads, COUNT, beside),
      figure(FIRST + 5, row.revenue, moneyFormat, note),
      cell(FIRST + 6, basis ? shareBar(ratio(row[basis], total), format) : '', 'table-bar'),
    ];
    return { key: `${key} ${row.media}`, cells };
  });
  writeTable(block, key, columns, lines, [0, 6]);
}

function nameOf({ media: name }: MediaRow, locale: SectionContext['format']['locale']): string {
  const text = MEDIA_CLASSES[name][locale];
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where sales stand in the column, the leads are told in its note. */
function leadsNote(
  { leads }: MediaRow,
  words: SectionContext['words'],
  format: SectionContext['format'],
): string | undefined {
  return isKnown(leads) ? words.media.leadsBeside(format.number(leads)) : undefined;
}

/** Which class weighs most. */
function messageOf(basis: Basis | undefined, { account, words, format }: SectionContext): string {
  const say = words.media;
  if (!basis) return say.noResult;
  const rows = account.media!.social;
  const total = rows.reduce((sum, row) => sum + (isKnown(row[basis]) ? row[basis] : 0), 0);
  const told = rows
    .filter((row) => row.media !== 'unclassified' && row[basis] > 0)
    .sort((a, b) => b[basis] - a[basis])
    .map((row) => say.part(say.names[row.media], format.percent(ratio(row[basis], total), 0)));
  return told.length > 0 ? say.message[basis](format.list(told)) : say.noResult;
}

/** What stays unclassified, and what would class it. */
function restOf(rest: MediaRow, { words, format, money }: SectionContext): string {
  const say = words.media;
  const parts = [
    ...(isKnown(rest.cost) ? [say.restCost(money(rest.cost))] : []),
    ...(isKnown(rest.revenue) ? [say.restRevenue(money(rest.revenue))] : []),
    ...(isKnown(rest.visits) ? [say.restVisits(format.number(rest.visits))] : []),
    ...(isKnown(rest.engagements) ? [say.restEngagements(format.number(rest.engagements))] : []),
    ...(isKnown(rest.leads) ? [say.restLeads(format.number(rest.leads))] : []),
  ];
  return say.rest(format.list(parts));
}
