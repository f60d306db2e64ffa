/** What `npm run report` was asked for. */
export interface ReportOptions {
  readonly files: readonly string[];
  readonly lang: 'en' | 'fr';
  readonly period: string | null;
  readonly today: string | null;
  readonly dates: 'dmy' | 'mdy' | null;
  /** The locale through whose entry parser the files go, such as fr_FR. */
  readonly asPasted: string | null;
  readonly html: string | null;
  /** Where the workbook with its report goes as an Excel file. */
  readonly xlsx: string | null;
  readonly json: boolean;
}

/** A wrong option: the message is a sentence for a person. */
export class OptionError extends Error {}

type Name = 'lang' | 'period' | 'today' | 'dates' | 'as-pasted' | 'html' | 'xlsx';

const FORMS: Readonly<Record<Name, { readonly pattern: RegExp; readonly wanted: string }>> = {
  lang: { pattern: /^(?:en|fr)$/, wanted: 'en or fr' },
  period: {
    pattern: /^\d{4}-(?:(?:0[1-9]|1[0-2])|Q[1-4])$|^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/,
    wanted: 'a month (2025-04), a quarter (2025-Q1) or days (2025-01-15..2025-02-14)',
  },
  today: { pattern: /^\d{4}-\d{2}-\d{2}$/, wanted: 'a day such as 2025-05-03' },
  dates: { pattern: /^(?:dmy|mdy)$/, wanted: 'dmy or mdy' },
  'as-pasted': { pattern: /^[a-z]{2}_[A-Z]{2}$/, wanted: 'a locale such as fr_FR' },
  html: { pattern: /./, wanted: 'a file' },
  xlsx: { pattern: /./, wanted: 'a file' },
};

export function readOptions(args: readonly string[]): ReportOptions {
  const values = new Map<Name, string>();
  const files: string[] = [];
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const [name = '', inline] = splitOption(arg);
    if (name === 'json' && inline === undefined) {
      json = true;
      continue;
    }
    if (!isName(name))
      throw new OptionError(
        `There is no option ${arg}: known are --json, ${Object.keys(FORMS)
          .map((one) => `--${one}`)
          .join(', ')}.`,
      );
    const value = inline ?? args[++index];
    const { pattern, wanted } = FORMS[name];
    if (value === undefined || !pattern.test(value))
      throw new OptionError(`--${name} wants ${wanted}${value === undefined ? '' : `, not ${value}`}.`);
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) checkDays(name, value);
    values.set(name, value);
  }
  return {
    files,
    lang: values.get('lang') === 'fr' ? 'fr' : 'en',
    period: values.get('period') ?? null,
    today: values.get('today') ?? null,
    dates: (values.get('dates') ?? null) as ReportOptions['dates'],
    asPasted: values.get('as-pasted') ?? null,
    html: values.get('html') ?? null,
    xlsx: values.get('xlsx') ?? null,
    json,
  };
}

function splitOption(arg: string): [string, string | undefined] {
  const at = arg.indexOf('=');
  return at < 0 ? [arg.slice(2), undefined] : [arg.slice(2, at), arg.slice(at + 1)];
}

const isName = (name: string): name is Name => Object.hasOwn(FORMS, name);

function checkDays(name: string, value: string): void {
  const days = value.split('..');
  const wrong = days.find((day) => new Date(`${day}T00:00:00Z`).toString() === 'Invalid Date' || !sameDay(day));
  if (wrong) throw new OptionError(`--${name}: there is no day ${wrong}.`);
  const [from = '', to = from] = days;
  if (from > to) throw new OptionError(`--${name}: ${from} comes after ${to}.`);
}

const sameDay = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
