/** Campaign tags: why an address is refused, and what is to mend in a tag. `found` is shown as utm_source=Facebook. */
const list = (found: readonly string[]) => found.join(', ');

export const tags = {
  notAnAddress: (found: string) =>
    `Address: “${found}” is not the address of a page. Write it like https://www.site.com/page.`,
  notOfAPage: (scheme: string) =>
    `Address: ${scheme} opens no page of a site. A tag goes on a link that begins with https:// or http://.`,
  password: () => 'Address: a name or a password stands before an @. Take it out before you share the link.',
  spaceInside: (found: string) => `Address: “${found}” holds a space. Write %20 in its place.`,
  pageAmpersand: () => 'Write & in place of &amp;: as it stands, only the first parameter is read.',
  secondQuestionMark: () => 'A second ? stands before the tag, which is not read then: write & in its place.',
  behindAnchor: () => 'The tag stands after the #, where Google Analytics does not read it: move it in front of the #.',
  noTag: () => 'This link has no tag: add utm_source, utm_medium and utm_campaign.',
  missing: (names: readonly string[]) => `Missing: ${list(names)}.`,
  twice: (names: readonly string[]) => `More than once: ${list(names)}. Keep one, for only one is read.`,
  placeholder: (found: readonly string[]) =>
    `${list(found)}: a placeholder. In the settings of an ad the platform fills it in; in a link that you publish, write the value.`,
  personalData: (names: readonly string[]) =>
    `${list(names)}: looks like an e-mail address or a phone number. Take it out: Google Analytics forbids personal data in links.`,
  edgeSpaces: (names: readonly string[]) => `${list(names)}: delete the space before or after the value.`,
  spaces: (found: readonly string[], better: string) =>
    `${list(found)}: write a hyphen in place of the space, such as ${better}.`,
  capitals: (found: readonly string[], value: string, small: string) =>
    `${list(found)}: write small letters, for Google Analytics keeps ${value} and ${small} apart.`,
  spelling: (found: string, usual: string) =>
    `utm_source=${found}: write ${usual}, so that all visits of this network stand in one row.`,
  unplacedMedium: (medium: string) =>
    `utm_medium=${medium}: Google Analytics knows no channel for it (Unassigned). Write social for a post, paid_social for an ad, email for a mail, referral for a link on another site.`,
  unseenAd: (medium: string, group: string) =>
    `utm_medium=${medium}: Google Analytics does not take this for an ad and reads ${group}. Write paid_social or cpc.`,
  unlistedNetwork: (source: string, group: string) =>
    `utm_source=${source}: Google Analytics does not list this network and reads ${group}, not Paid Social. Write a name that it lists (twitter for X; facebook or instagram for Meta), or make a channel group of your own there.`,
  unseenMail: (source: string, group: string) =>
    `utm_source=${source}: Google Analytics reads ${group}, not Email. Write newsletter as the source.`,
  shopByName: (campaign: string, group: string, meant: string) =>
    `utm_campaign=${campaign}: because of the word shop, Google Analytics reads ${group}, not ${meant}. Choose another name.`,
  nothingToMend: (group: string) => `Nothing to mend. Google Analytics will show these visits under ${group}.`,
};
