/** What the help shows. */

import type { Family } from '../core/functions/define.ts';
import type { DecimalMark } from '../core/functions/help/call-text.ts';
import type { HelpCard } from '../core/functions/help/help-page.ts';
import type { Locale } from '../core/lib/text.ts';
import type { InsertRequest } from '../core/protocol.ts';

export const SEARCH_ID = 'search';

export interface HelpState {
  readonly locale: Locale;
  /** The decimal mark of the document, which need not speak the reader's language. */
  readonly decimal: DecimalMark;
  readonly cards: readonly HelpCard[];
  readonly query: string;
  /** What fits the query, best first; null where nothing is asked for. */
  readonly found: readonly HelpCard[] | null;
  readonly open: ReadonlySet<Family>;
  readonly message: Message | null;
  /** The button that waits for the sheet. */
  readonly busy: string | null;
  /** What a card asks before it writes over something. */
  readonly question: Question | null;
  /** Where the keyboard is to go; a new object each time. */
  readonly focus: { readonly id: string } | null;
}

export interface Message {
  readonly kind: 'done' | 'wrong' | 'said';
  readonly text: string;
}

export interface Question {
  /** The Insert button that was pressed. */
  readonly id: string;
  readonly text: string;
  readonly request: InsertRequest;
}

export interface HelpCommands {
  readonly type: (query: string) => void;
  readonly clear: () => void;
  readonly toggle: (family: Family, isOpen: boolean) => void;
  readonly insert: (id: string, request: InsertRequest) => void;
  readonly replace: (question: Question) => void;
  readonly keep: (question: Question) => void;
  readonly copy: (codeId: string, text: string) => void;
  readonly toValues: (id: string) => void;
}

export function initialHelp(locale: Locale, decimal: DecimalMark, cards: readonly HelpCard[]): HelpState {
  return {
    locale,
    decimal,
    cards,
    query: '',
    found: null,
    open: new Set(),
    message: null,
    busy: null,
    question: null,
    focus: { id: SEARCH_ID },
  };
}

/** The button that says yes to the question of an Insert button. */
export function replaceId(insertId: string): string {
  return `${insertId}-replace`;
}
