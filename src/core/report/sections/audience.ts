import { MEASURES } from '../../fields.ts';
import type { AudienceTable } from '../../findings/audience.ts';
import { BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, type Section, type SectionContext } from '../section.ts';
import { shareBar } from '../share-bar.ts';

/** Audiences as the platforms export them: the largest parts of each table, and the rest. */
export const audience: Section = {
  id: 'audience',
  place: 'self',
  describe: (context) => {
    const { account, words, format } = context;
    const [first] = account.audience;
    if (!first) return undefined;
    const say = words.audience;
    const [largest] = first.top;
    const block = new BlockWriter('audience')
      .heading(words.headings.audience)
      .message(
        say.message(
          first.ofAds ? say.ads(first.platform) : first.platform,
          first.by,
          largest!.name,
          format.percent(largest!.share, 0),
        ),
      );
    for (const table of account.audience) writeTable(block, table, context);
    return block.sentence(say.apart, { key: 'apart', style: 'message' }).gap().block();
  },
};

function writeTable(block: BlockWriter, table: AudienceTable, context: SectionContext): void {
  const number = `${table.platform} ${table.by} ${table.tab}`;
  const { words, format, moneyFormat } = context;
  const say = words.audience;
  const isShare = table.measure === 'audience_share';
  const name = MEASURES[table.measure].name[format.locale];
  const columns = [
    `${table.ofAds ? say.ads(table.platform) : table.platform} · ${table.by}`,
    isShare ? '' : name.charAt(0).toUpperCase() + name.slice(1),
    isShare ? say.share : say.shareListed,
  ];
  const shown = MEASURES[table.measure].unit === 'money' ? moneyFormat : COUNT;
  block.row(tableHead([...columns, '', '', '', ''], [0, 2]), { key: number });
  for (const slice of table.top) {
    block.row(
      [
        cell(FIRST, slice.name, 'table-text', { note: say.from(table.tab) }),
        ...(isShare ? [] : [figure(FIRST + 1, slice.value, shown)]),
        cell(FIRST + 2, shareBar(slice.share, format), 'table-bar'),
      ],
      { key: `${number} ${slice.name}` },
    );
  }
  if (table.other) {
    block.row(
      [
        cell(FIRST, say.other(format.number(table.other.slices)), 'table-text'),
        ...(isShare ? [] : [figure(FIRST + 1, table.other.value, shown)]),
        cell(FIRST + 2, shareBar(table.other.share, format), 'table-bar'),
      ],
      { key: `${number} other` },
    );
  }
}
