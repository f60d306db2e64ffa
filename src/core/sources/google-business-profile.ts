import type { SourceDefinition } from './define.ts';

/**
 * Performance of Google Business Profiles: a row for each profile, below the header a row that describes the columns.
 * Impressions are those in Search and Maps, by telephone and by computer, added up. Only the name of the file tells the
 * period.
 */
export const googleBusinessProfile: SourceDefinition = {
  id: 'google-business-profile',
  name: { en: 'Google Business Profile', fr: 'Fiche d’établissement Google' },
  platform: 'Google Business Profile',
  grain: 'range',
  paid: 'organic',
  social: 'platform',
  periodAbove: true,
  describedBelow: true,
  signatures: [['Business name', 'Google Search - Mobile']],
  decimals: ['.'],
  columns: [
    { field: 'account', headers: ['Business name'] },
    {
      field: 'impressions',
      headers: ['Google Search - Mobile', 'Google Search - Desktop', 'Google Maps - Mobile', 'Google Maps - Desktop'],
      adds: true,
    },
    { field: 'link_clicks', headers: ['Website clicks'] },
    { field: 'messages_received', headers: ['Messages'] },
  ],
};
