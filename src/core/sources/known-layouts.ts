import { UNREAD_CARD } from './meta-audience.ts';
import type { KnownLayout } from './recognise.ts';

/** Exports that are recognised and named, and not read yet: so that none of them is taken for a plain table. */
export const KNOWN_LAYOUTS: readonly KnownLayout[] = [
  {
    name: { en: 'LinkedIn · page', fr: 'LinkedIn · page' },
    signatures: [
      ['Overview page views (total)', 'Overview unique visitors (total)'],
      ['Impressions (organic)', 'Impressions (sponsored)'],
    ],
  },
  {
    name: { en: 'Meta Business Suite · chart', fr: 'Meta Business Suite · graphique' },
    signatures: [UNREAD_CARD, ['Date', 'Primary'], ['Data', 'Primary'], ['Date', 'Facebook Page likes']],
  },
];
