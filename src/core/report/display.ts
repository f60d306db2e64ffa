import type { Format } from '../lib/format.ts';
import type { CellModel } from './model.ts';

/** A cell as it is read, for mail and for tests: the few number formats of the report, in one language. */
export function displayed(cell: CellModel, format: Format): string {
  const { value } = cell;
  if (typeof value !== 'number') return String(value);
  const pattern = cell.format ?? '';
  const digits = /0\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  if (pattern.endsWith('%')) {
    const sign = pattern.startsWith('"+"') && value > 0 ? '+' : '';
    return sign + format.percent(value, digits);
  }
  const literals = [...pattern.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
  const [before = '', after = ''] = pattern.startsWith('"') ? literals : ['', literals[0]];
  return `${before}${format.number(value, digits)}${after && pattern.includes(' "') ? `\u00a0${after}` : after}`;
}
