import { signatureOf } from './decisions.ts';
import type { Table } from './define.ts';

/** The signature of a table's header row, under which decisions about it are kept. */
export function headersOf({ columnsRead = [], columnsIgnored = [] }: Table): string {
  return signatureOf([...columnsRead, ...columnsIgnored].map(({ header }) => header));
}
