import { type Zone, zone } from '../serial.ts';
import { fail } from '../service.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Java's SimpleDateFormat, in English: yyyy-MM-dd HH:mm:ss, quotes around words; letters that we lack say so. */
export function formatDate(instant: number, zoneName: string, pattern: string): string {
  const place = zoneOf(zoneName);
  const wall = new Date(Math.round((place.toSerial(instant) - 25_569) * 86_400_000));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quotedText: string | undefined) =>
    quotedText === undefined ? part(token, wall, instant) : quotedText === '' ? "'" : quotedText.replaceAll("''", "'"),
  );
}

function zoneOf(name: string): Zone {
  const gmt = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  try {
    return zone(gmt ? `${gmt[1]}${pad(Number(gmt[2]), 2)}:${gmt[3] ?? '00'}` : name === 'GMT' ? 'UTC' : name);
  } catch {
    return fail(`Invalid argument: timeZone. Should be of type: String`);
  }
}

function part(token: string, wall: Date, instant: number): string {
  const width = token.length;
  const offset = Math.round((wall.getTime() - instant) / 60_000);
  const hours = wall.getUTCHours();
  switch (token[0]) {
    case 'y':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);
    case 'M':
    case 'L': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      return width >= 4 ? name : width === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, width);
    }
    case 'd':
      return pad(wall.getUTCDate(), width);
    case 'E': {
      const name = DAYS[wall.getUTCDay()] ?? '';
      return width >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(wall.getUTCDay() || 7, width);
    case 'H':
      return pad(hours, width);
    case 'h':
      return pad(hours % 12 || 12, width);
    case 'm':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'S':
      return pad(wall.getUTCMilliseconds(), width);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'Z':
      return `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}${pad(Math.abs(offset) % 60, 2)}`;
    case 'X':
      return offset === 0
        ? 'Z'
        : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}${width === 3 ? ':' : ''}${width > 1 ? pad(Math.abs(offset) % 60, 2) : ''}`;
    default:
      return fail(`Utilities.formatDate with ${token} is not emulated`);
  }
}

const READ: Readonly<Record<string, string>> = { y: 'year', M: 'month', d: 'day', H: 'hour', m: 'minute', s: 'second' };

/** Numbers only: yyyy, MM, dd, HH, mm, ss and what stands between them. */
export function parseDate(text: string, zoneName: string, pattern: string): Date {
  const order: string[] = [];
  const shape = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[.*+?^${}()|[\]\\]/g,
    (token, words: string | undefined, letter: string | undefined) => {
      if (words !== undefined) return words;
      if (letter === undefined) return `\\${token}`;
      order.push(READ[letter] ?? fail(`Utilities.parseDate with ${token} is not emulated`));
      return token.length > 2 ? `(\\d{${token.length}})` : '(\\d{1,2})';
    },
  );
  const match = new RegExp(`^${shape}`).exec(text) ?? fail(`Unparseable date: "${text}"`);
  const read = Object.fromEntries(order.map((name, index) => [name, Number(match?.[index + 1])]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(zoneOf(zoneName).toInstant(wall / 86_400_000 + 25_569));
}
