import { type Day, dayOf } from '../lib/days.ts';
import { parsePeriod } from '../lib/periods.ts';
import { normaliseHeader } from './headers.ts';

/** A date written with words, as one number, or as a range. Both ends are the same day unless it is a range. */
export interface DateText {
  readonly day: Day;
  readonly end: Day;
  /** "00" to "23" where the text names the hour; else ''. */
  readonly hour: string;
  /** A day and a month without their year: not to be guessed. */
  readonly withoutYear: boolean;
  /** Of such a day: 100 × month + day of the month. */
  readonly monthDay?: number;
}

const NOT_A_DATE: DateText = { day: Number.NaN, end: Number.NaN, hour: '', withoutYear: false };
const WITHOUT_YEAR: DateText = { ...NOT_A_DATE, withoutYear: true };

/** English, French, Spanish, Portuguese, German, Italian; any beginning of three letters that fits one month only. */
const MONTHS = [
  'january janvier enero janeiro januar gennaio',
  'february fevrier febrero fevereiro februar febbraio fevr',
  'march mars marzo marco marz mrz',
  'april avril abril aprile',
  'may mai mayo maio maggio',
  'june juin junio junho juni giugno',
  'july juillet julio julho juli luglio',
  'august aout agosto',
  'september septembre septiembre setembro settembre',
  'october octobre octubre outubro oktober ottobre',
  'november novembre noviembre novembro',
  'december decembre diciembre dezembro dezember dicembre',
];
const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonntag';
const FILLERS = /^(?:de|of|le|del|the|du|den)$/;

/** The month of a name in any of the languages above, 1 to 12; 0 where it is none, or could be two. */
export function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  let found = 0;
  MONTHS.forEach((names, index) => {
    if (!names.split(' ').some((name) => name.startsWith(word))) return;
    found = found === 0 ? index + 1 : -1;
  });
  return Math.max(found, 0);
}

/** Reads a date that is not just three numbers in some order; those are for the column to decide. */
export function readDateText(text: string): DateText {
  const plain = normaliseHeader(text);
  const compact = /^(\d{4})(\d{2})(\d{2})(\d{2})?$/.exec(plain);
  if (compact) {
    const day = likelyDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
    return { day, end: day, hour: compact[4] ?? '', withoutYear: false };
  }
  const single = readOne(plain);
  if (!Number.isNaN(single.day) || single.withoutYear) return single;
  for (const separator of [' - ', ' to ', ' au ', ' a ', ' ate ', ' bis ', '..']) {
    const cut = plain.indexOf(separator);
    if (cut <= 0) continue;
    const end = readOne(plain.slice(cut + separator.length));
    const start = readStart(plain.slice(0, cut), plain.slice(cut + separator.length));
    if (start.withoutYear || end.withoutYear) return WITHOUT_YEAR;
    if (start.day <= end.end) return { day: start.day, end: end.end, hour: '', withoutYear: false };
  }
  return NOT_A_DATE;
}

/** The first end of a range may leave to the second what they share: "1 - 30 september 2026". */
function readStart(start: string, end: string): DateText {
  const read = readOne(start);
  if (!read.withoutYear && !/^\d{1,2}$/.test(start)) return read;
  const words = end.split(' ');
  const shared = read.withoutYear ? words.slice(-1) : words.slice(1);
  return readOne([start, ...shared].join(' '));
}

function readOne(plain: string): DateText {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t]\d.*)?$/.exec(plain);
  if (iso) return range(likelyDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(plain);
  const period = parsePeriod(month ? `${month[2]}-${month[1]!.padStart(2, '0')}` : plain);
  if (period && period.kind !== 'year' && period.kind !== 'days') return range(period.from, period.to);
  return readWords(plain);
}

function readWords(plain: string): DateText {
  const words = plain
    .replace(/\b\d{1,2}:\d{2}.*$/, '')
    .replace(/[,.]/g, ' ')
    .replace(/(?<=\d|[a-z])-(?=\d|[a-z])/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.test(word));
  if (words.length < 2 || words.length > 4) return NOT_A_DATE;
  const first = words[0]!;
  const isWeekday = first.length >= 3 && WEEKDAYS.split(' ').some((name) => name.startsWith(first));
  // "mar. 18 févr. 2025" is a Tuesday, "Mar 18, 2025" is in March.
  const isMonth = monthNamed(first) > 0 && !words.slice(1).some((word) => monthNamed(word) > 0);
  if (isWeekday && !isMonth && words.length > 2) words.shift();
  const numbers: number[] = [];
  let month = 0;
  for (const word of words) {
    const number = /^(\d{1,2}|\d{4})(?:er|st|nd|rd|th)?$/.exec(word);
    if (number) numbers.push(Number(number[1]));
    else if (month === 0) month = monthNamed(word);
    else return NOT_A_DATE;
    if (!number && month === 0) return NOT_A_DATE;
  }
  if (month === 0) return NOT_A_DATE;
  if (numbers.length === 1) {
    const year = numbers[0]!;
    if (year < 100) return year <= 31 ? { ...WITHOUT_YEAR, monthDay: month * 100 + year } : NOT_A_DATE;
    const from = likelyDay(year, month, 1);
    return range(from, month === 12 ? likelyDay(year, 12, 31) : likelyDay(year, month + 1, 1) - 1);
  }
  if (numbers.length !== 2) return NOT_A_DATE;
  const [one, two] = numbers as [number, number];
  const [dayOfMonth, year] = one > 31 ? [two, one] : [one, two];
  return range(likelyDay(year < 100 ? 2000 + year : year, month, dayOfMonth));
}

function range(day: Day, end: Day = day): DateText {
  return { day, end, hour: '', withoutYear: false };
}

/** A day of the years in which social media exist; anything else is a number that only looks like a date. */
export function likelyDay(year: number, month: number, dayOfMonth: number): Day {
  return year >= 1990 && year <= 2100 ? dayOf(year, month, dayOfMonth) : Number.NaN;
}
