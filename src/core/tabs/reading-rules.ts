import type { Dimension } from '../fields.ts';
import { type Field, MEASURES, type Measure } from '../fields.ts';
import type { Locale, Text } from '../lib/text.ts';
import type { ColumnDecision, Decisions } from '../sources/decisions.ts';
import { normaliseHeader } from '../sources/headers.ts';
import type { Choice, ColumnKind } from './define.ts';

/** Rows of Settings that tell how a table is read: "Column k3x9ab1c: Outbound" and "Table k3x9ab1c". */

const COLUMN = /^(?:column|colonne)\s+([0-9a-z]{4,})\s*:\s*(.+)$/is;
const TABLE = /^(?:table|tableau)\s+([0-9a-z]{4,})$/i;

/** Dimensions that a column of a plain table may hold. */
const DIMENSION_NAMES = {
  date: { en: 'date', fr: 'date' },
  period_start: { en: 'beginning', fr: 'début' },
  period_end: { en: 'end', fr: 'fin' },
  platform: { en: 'platform', fr: 'plateforme' },
  account: { en: 'account', fr: 'compte' },
  campaign: { en: 'campaign', fr: 'campagne' },
  adset: { en: 'ad set', fr: 'ensemble de publicités' },
  ad: { en: 'ad', fr: 'publicité' },
  post_id: { en: 'post id', fr: 'identifiant de la publication' },
  permalink: { en: 'link of the post', fr: 'lien de la publication' },
  text: { en: 'text of the post', fr: 'texte de la publication' },
  post_type: { en: 'type of post', fr: 'type de publication' },
  theme: { en: 'theme', fr: 'thème' },
  paid: { en: 'paid or organic', fr: 'payant ou organique' },
  source_medium: { en: 'source', fr: 'source' },
  breakdown: { en: 'slice', fr: 'découpage' },
  currency: { en: 'currency', fr: 'devise' },
} as const satisfies Partial<Record<Dimension, Text>>;

export const LEAVE_OUT: Choice = {
  id: 'ignore',
  name: { en: 'leave out', fr: 'laisser de côté' },
  aliases: ['ignorer', 'nothing', 'rien', '-'],
};

/** What a column may be said to hold. */
export function columnChoices(): readonly Choice[] {
  const of = (names: Readonly<Record<string, { readonly name: Text }>>) =>
    Object.entries(names).map(([id, { name }]): Choice => ({ id, name }));
  const dimensions = Object.entries(DIMENSION_NAMES).map(([id, name]): Choice => ({ id, name }));
  return [...of(MEASURES), ...dimensions, LEAVE_OUT];
}

/** The name of a field as the choices show it; undefined for one that nobody chooses. */
export function fieldName(field: Field): Text | undefined {
  const dimensions: Readonly<Record<string, Text>> = DIMENSION_NAMES;
  return field in MEASURES ? MEASURES[field as Measure].name : dimensions[field];
}

/** What the value of such a row may be; undefined for a row of another kind. */
export function ruleKind(setting: string): ColumnKind | undefined {
  if (COLUMN.test(setting)) return { kind: 'choice', choices: columnChoices };
  return TABLE.test(setting) ? { kind: 'text' } : undefined;
}

/** The name of the row that tells what a column holds; it is read in either language. */
export function columnRule(signature: string, header: string, locale: Locale): string {
  const written = header.trim().replace(/\s+/g, ' ');
  return locale === 'fr' ? `Colonne ${signature} : ${written}` : `Column ${signature}: ${written}`;
}

/** The name of the row that tells what a table is. */
export function tableRule(signature: string, locale: Locale): string {
  return `${locale === 'fr' ? 'Tableau' : 'Table'} ${signature}`;
}

/** What the rows of Settings say about tables; of two rows with one name the first counts. */
export function decisionsFrom(rows: readonly { readonly setting: string; readonly value: string }[]): Decisions {
  const columns = new Map<string, Map<string, ColumnDecision>>();
  const tables = new Map<string, string>();
  for (const { setting, value } of rows) {
    if (value === '') continue;
    const column = COLUMN.exec(setting.trim());
    const table = TABLE.exec(setting.trim());
    if (column) {
      const signature = column[1]!.toLowerCase();
      const headers = columns.get(signature) ?? new Map<string, ColumnDecision>();
      columns.set(signature, headers);
      const header = normaliseHeader(column[2]!);
      if (!headers.has(header) && isDecision(value)) headers.set(header, value);
    } else if (table && !tables.has(table[1]!.toLowerCase())) tables.set(table[1]!.toLowerCase(), value.trim());
  }
  return { columns, tables };
}

function isDecision(value: string): value is ColumnDecision {
  return value === LEAVE_OUT.id || value in MEASURES || value in DIMENSION_NAMES;
}

/** What a row of Settings is about, in one form for both languages; '' for a row of another kind. */
export function ruleKey(setting: string): string {
  const table = TABLE.exec(setting.trim());
  if (table) return table[1]!.toLowerCase();
  const column = COLUMN.exec(setting.trim());
  return column ? `${column[1]!.toLowerCase()}: ${normaliseHeader(column[2]!)}` : '';
}
