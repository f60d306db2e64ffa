import type { Account } from '../findings/account.ts';
import { currencySign, type Format } from '../lib/format.ts';
import type { Words } from '../locales/index.ts';
import type { Block } from './layout.ts';

export interface SectionContext {
  readonly account: Account;
  readonly reader: Reader;
  /** What the boxes hold; '' where nobody has written. */
  readonly texts: Readonly<Record<BoxKey, string>>;
  readonly words: Words['report'];
  readonly all: Words;
  readonly format: Format;
  /** The number format of amounts, in the report's currency. */
  readonly moneyFormat: string;
  /** The same with cents, for amounts of one sale or one click. */
  readonly unitMoneyFormat: string;
  readonly money: (value: number) => string;
}

/** Whom a report is for: the management reads page one, a client page one and what concerns him, we ourselves everything. */
export type Reader = 'management' | 'client' | 'self';

/** The two boxes of the reader's own text. */
export type BoxKey = 'did' | 'next';

export interface ReportOptions {
  /** Ourselves where it is not said. */
  readonly reader?: Reader;
  /** What was typed for the boxes elsewhere; '' and what is missing leave the hint. */
  readonly texts?: Readonly<Partial<Record<BoxKey, string>>>;
}

/** A section of the report: one file, one line in the index. Undefined where its data do not exist. */
export interface Section {
  readonly id: string;
  /** Who reads it: everyone, the client and ourselves, or ourselves alone. */
  readonly place: 'everyone' | 'client' | 'self';
  readonly describe: (context: SectionContext) => Block | undefined;
}

/** Amounts with their currency, in the spelling of number formats: #,##0 "€". */
export function moneyFormat(currency: string, first: boolean, digits = '#,##0'): string {
  const sign = currencySign(currency);
  if (!sign) return digits;
  return first && sign.length === 1 ? `"${sign}"${digits}` : `${digits} "${sign}"`;
}

export const PERCENT = '0.0%';
export const COUNT = '#,##0';
export const TIMES = '0.0"×"';

export function isReadBy(reader: Reader, { place }: Section): boolean {
  return place === 'everyone' || reader === 'self' || (reader === 'client' && place === 'client');
}
