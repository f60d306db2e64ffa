import type { TagFault } from '../../findings/tag-check.ts';

/** What the server says in the data view: files that are added, and the tags of campaigns. */
export const data = {
  importGone: 'The tab that was being filled is gone: somebody has cleared it away. Add the file again.',
  tab: 'Tags to repair',
  table: ['Found', 'Write instead', 'Why', 'What stands under it', 'Done?'],
  sameCampaign: 'Probably the same campaign, written differently. Choose one name and use it everywhere.',
  why: {
    spelling: ({ source, usual }: TagFault) =>
      `${source} and ${usual} are one network, but Google Analytics shows them as two. Write ${usual} in every link.`,
    misspelt: ({ source, usual }: TagFault) => `Probably a typing error: ${source} for ${usual}. Correct the link.`,
    medium: ({ medium, group }: TagFault) =>
      medium === '' || medium.startsWith('(')
        ? 'The medium is missing: Google Analytics does not know whether it was a post or an ad.'
        : `With the medium ${medium} Google Analytics counts these visits under ${group}, not under social media.`,
    missing: ({ network }: TagFault) =>
      `Links on ${network} that carry no tag: neither the post nor the campaign is known. Add a tag to them.`,
  } satisfies Record<TagFault['kind'], (fault: TagFault) => string>,
  hides: {
    sessions: (count: string, sessions: number) => (sessions === 1 ? '1 session' : `${count} sessions`),
    revenue: (amount: string) => `${amount} of revenue`,
    spend: (amount: string) => `${amount} spent`,
  },
};
