import type { Account } from '../findings/account.ts';
import { currencySign, type Format } from '../lib/format.ts';
import type { Words } from '../locales/index.ts';
import type { Block } from './layout.ts';

export interface SectionContext {
  readonly account: Account;
  readonly reader: Reader;
  readonly words: Words['report'];
  readonly all: Words;
  readonly format: Format;
  /** The number format of amounts, in the report's currency. */
  readonly moneyFormat: string;
  /** The same with cents, for amounts of one sale or one click. */
  readonly unitMoneyFormat: string;
  readonly money: (value: number) => string;
}

/** Who reads it: the management page one, a client page one and what concerns him, we ourselves everything. */
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
  /** On page one, which everybody reads; behind it for the client too; or behind it for ourselves alone. */
  readonly place: 'first' | 'client' | 'self';
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
  return place === 'first' || reader === 'self' || (reader === 'client' && place === 'client');
}
