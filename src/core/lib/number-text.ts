/** One text as a number, and what it says about the way in which its column writes numbers. */

/** Self-evident (whole, or grouped by spaces), with evidence for a decimal mark, ambiguous as "1,234", or none. */
export type NumberKind =
  | 'number'
  | 'point-decimal'
  | 'comma-decimal'
  | 'ambiguous-point'
  | 'ambiguous-comma'
  | 'unknown'
  | 'bound'
  | 'text';

export interface NumberText {
  /** Of an ambiguous text, the number that it is if its mark groups thousands. */
  value: number;
  kind: NumberKind;
  /** ISO code of a currency sign in the text, '' where there is none or where several currencies share it. */
  currency: string;
}

/** What platforms print where they know nothing. */
const UNKNOWN_MARKS = /^(?:-{1,3}|[–—]|n\/?a|n\.a\.|nan|n\/?d|undefined|unknown|null|none|inconnu|desconhecido)$/i;

/** Signs of money that stand before or after a number; '' where several currencies share the sign. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: '',
  '£': 'GBP',
  '¥': '',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₩': 'KRW',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  zł: 'PLN',
  kr: '',
  R$: 'BRL',
  US$: 'USD',
  $US: 'USD',
  CA$: 'CAD',
  $CA: 'CAD',
  A$: 'AUD',
  Rp: 'IDR',
  Rs: '',
  Fr: 'CHF',
  'Fr.': 'CHF',
};

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  Md: 1e9,
  B: 1e9,
};

/** Powers of ten up to which a division of two exact numbers gives the same as reading the decimal text. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16];
const EXACT_DIGITS = 15;

const POINT = 46;
const COMMA = 44;
const SPACE = 32;

/** Reads a text wholly or not at all: "12 rue" is no number, and neither is "1 2". */
export function readNumberText(text: string): NumberText {
  const trimmed = text.trim();
  const start = firstDigit(trimmed);
  if (start < 0) return of(trimmed === '' || UNKNOWN_MARKS.test(trimmed) ? 'unknown' : 'text', Number.NaN);
  const first = trimmed.charCodeAt(0);
  if (first === 60 || first === 62 || first === 0x2264 || first === 0x2265) return of('bound', Number.NaN);
  const end = lastDigit(trimmed) + 1;
  const body = readBody(trimmed, start, end);
  if (body.kind === 'text') return scientific(trimmed);
  if (start === 0 && end === trimmed.length) return body;
  return dress(body, trimmed.slice(0, start), trimmed.slice(end));
}

/** Applies what stands around the digits: a sign, brackets, a currency, a multiple, a percent sign. */
function dress(body: NumberText, before: string, after: string): NumberText {
  let head = withoutSpaces(before);
  let tail = withoutSpaces(after);
  let factor = 1;
  if (head.startsWith('(') && tail.endsWith(')')) {
    factor = -1;
    head = head.slice(1);
    tail = tail.slice(0, -1);
  }
  const sign = /^[-+−]|[-+−]$/.exec(head);
  if (sign) {
    if (sign[0] !== '+') factor = -factor;
    head = head.replace(sign[0], '');
  }
  if (tail.endsWith('%') && head === '' && tail === '%') {
    // 12.3 ÷ 100 is not quite 0.123.
    body.value = Number((body.value / 100).toPrecision(EXACT_DIGITS));
    tail = '';
  }
  const multiple = /^(?:Md|[kKMB])(?![a-zł])/.exec(tail);
  if (multiple) {
    factor *= MULTIPLES[multiple[0]]!;
    tail = tail.slice(multiple[0].length);
  }
  if (head !== '' && tail !== '') return of('text', Number.NaN);
  const money = head + tail;
  if (money !== '') {
    const currency = CURRENCY_SIGNS[money] ?? (/^[A-Z]{3}$/.test(money) ? money : undefined);
    if (currency === undefined) return of('text', Number.NaN);
    body.currency = currency;
  }
  body.value *= factor;
  return body;
}

function withoutSpaces(text: string): string {
  return text === '' ? text : text.replace(/\s/g, '');
}

function scientific(text: string): NumberText {
  return /^[-+]?\d+(?:\.\d+)?E[-+]?\d+$/i.test(text) ? of('number', Number(text)) : of('text', Number.NaN);
}

/** Reads digits and the marks between them, from the first digit to the last. */
function readBody(text: string, start: number, end: number): NumberText {
  let value = 0;
  let digits = 0;
  let group = 0;
  let marks = 0;
  let firstMark = 0;
  let lastMark = 0;
  let firstGroup = 0;
  let beforeLast = 0;
  let grouped = true;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      digits++;
      group++;
      continue;
    }
    const mark = markOf(code);
    if (mark === 0 || (index > start && group === 0)) return of('text', Number.NaN);
    if (marks === 0) {
      firstMark = mark;
      firstGroup = group;
    } else {
      if (lastMark !== firstMark) return of('text', Number.NaN);
      // Groups of two are Indian: 12,34,567.
      if (group !== 3 && group !== 2) grouped = false;
    }
    beforeLast = group;
    lastMark = mark;
    marks++;
    group = 0;
  }
  // Past fifteen digits the sum above is no longer exact: the digits are read anew, as one text.
  const long = digits > EXACT_DIGITS ? text.slice(start, end).replace(/[^\d]/g, '') : '';
  if (long !== '') value = Number(long);
  if (marks === 0) return of('number', value);
  const leads = firstGroup >= 1 && firstGroup <= 3 && text.charCodeAt(start) !== 48;
  const decimalKind = lastMark === POINT ? 'point-decimal' : 'comma-decimal';
  if (lastMark !== firstMark) {
    // "1.234,5" or "1 234,5": the last mark is the decimal one, and before it stands a whole group.
    if (!leads || !grouped || lastMark === SPACE || beforeLast !== 3) return of('text', Number.NaN);
    return of(decimalKind, withDecimals(value, group, long));
  }
  if (marks > 1 || lastMark === SPACE) {
    if (!leads || !grouped || group !== 3) return of('text', Number.NaN);
    if (lastMark === SPACE) return of('number', value);
    return of(lastMark === POINT ? 'comma-decimal' : 'point-decimal', value);
  }
  if (group === 3 && leads) return of(lastMark === POINT ? 'ambiguous-point' : 'ambiguous-comma', value);
  return of(decimalKind, withDecimals(value, group, long));
}

/** Puts the decimal mark back; what is left of it in a long text must be read whole to be exact. */
function withDecimals(value: number, decimals: number, long: string): number {
  if (long !== '') return Number(`${long.slice(0, -decimals)}.${long.slice(-decimals)}`);
  const power = POWERS[decimals];
  return power === undefined ? value / 10 ** decimals : value / power;
}

/** Point, comma, or SPACE for any space and the Swiss apostrophe; 0 for anything else. */
function markOf(code: number): number {
  if (code === POINT || code === COMMA) return code;
  const groups =
    code === SPACE || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 39 || code === 0x2019;
  return groups ? SPACE : 0;
}

/** Where the digits begin, a leading decimal mark (".5") included. */
function firstDigit(text: string): number {
  for (let index = 0; index < text.length; index++) {
    if (isDigit(text.charCodeAt(index))) {
      const before = index > 0 ? text.charCodeAt(index - 1) : 0;
      return before === POINT || before === COMMA ? index - 1 : index;
    }
  }
  return -1;
}

function lastDigit(text: string): number {
  let index = text.length - 1;
  while (index >= 0 && !isDigit(text.charCodeAt(index))) index--;
  return index;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function of(kind: NumberKind, value: number): NumberText {
  return { value, kind, currency: '' };
}
