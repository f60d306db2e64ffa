import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumType, enumType, enumValue } from '../enum-values.ts';
import { badSignature, Service } from '../service.ts';
import { formatDate, parseDate } from './format-date.ts';

export class UtilityBelt extends Service implements Emulates<GoogleAppsScript.Utilities.Utilities> {
  override readonly service = 'Utilities';
  readonly Charset: EnumType = enumType('Charset');

  formatDate(...args: unknown[]): string {
    const [date, zone, pattern] = args;
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string')
      return badSignature('Utilities.formatDate', args);
    return formatDate(date.getTime(), zone, pattern);
  }

  parseDate(...args: unknown[]): Date {
    const [text, zone, pattern] = args;
    if (args.some((arg) => typeof arg !== 'string')) badSignature('Utilities.parseDate', args);
    return parseDate(String(text), String(zone), String(pattern));
  }

  /** Time stands still here. */
  sleep(_milliseconds: unknown): void {}

  getUuid(): string {
    return crypto.randomUUID();
  }

  base64Encode(text: unknown): string {
    return btoa(String.fromCharCode(...new TextEncoder().encode(String(text))));
  }

  base64Decode(text: unknown): number[] {
    return Array.from(atob(String(text)), (letter) => signed(letter.charCodeAt(0)));
  }

  newBlob(data: unknown, type: unknown = null, name: unknown = null): TextBlob {
    return new TextBlob(String(data), type === null ? 'text/plain' : String(type), name === null ? null : String(name));
  }
}

const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);

/** A text with a name; its bytes are signed, as on Google. */
export class TextBlob extends Service implements Emulates<GoogleAppsScript.Base.Blob> {
  override readonly service = 'Blob';

  constructor(
    private readonly text: string,
    private readonly type: string,
    private readonly name: string | null,
  ) {
    super();
  }

  getDataAsString = (): string => this.text;
  getContentType = (): string => this.type;
  getName = (): string => this.name as string;
  getBytes = (): number[] => Array.from(new TextEncoder().encode(this.text), signed);
}

export class SessionInfo extends Service implements Emulates<GoogleAppsScript.Base.Session> {
  override readonly service = 'Session';

  constructor(private readonly context: Context) {
    super();
  }

  getActiveUserLocale = (): string => this.context.userLocale;
  /** The manifest's zone, which is not the workbook's. */
  getScriptTimeZone = (): string => 'Etc/UTC';
  getActiveUser = (): SessionUser => new SessionUser();
  getEffectiveUser = (): SessionUser => new SessionUser();
}

/** Who is at the keyboard is withheld, as it is from an add-on without that scope. */
class SessionUser extends Service implements Emulates<GoogleAppsScript.Base.User> {
  override readonly service = 'User';
  getEmail = (): string => '';
  override toString = (): string => '';
}

export class ScriptInfo extends Service implements Emulates<GoogleAppsScript.Script.ScriptApp> {
  override readonly service = 'ScriptApp';
  readonly AuthMode: EnumType = enumType('AuthMode');
  getScriptId = (): string => 'local-playground-script';
}

/** The argument of onOpen. */
export const openEvent = (mode: string): Record<string, unknown> => ({ authMode: enumValue('AuthMode', mode) });

export class ChartEnums extends Service implements Emulates<GoogleAppsScript.Charts.Charts> {
  override readonly service = 'Charts';
  readonly ChartType: EnumType = enumType('ChartType');
  readonly ChartMergeStrategy: EnumType = enumType('ChartMergeStrategy');
  readonly ChartHiddenDimensionStrategy: EnumType = enumType('ChartHiddenDimensionStrategy');
  readonly Position: EnumType = enumType('Position');
  readonly CurveStyle: EnumType = enumType('CurveStyle');
  readonly PointStyle: EnumType = enumType('PointStyle');
}

export class LogWriter extends Service implements Emulates<GoogleAppsScript.Base.Logger> {
  override readonly service = 'Logger';
  private readonly lines: string[] = [];

  constructor(private readonly context: Context) {
    super();
  }

  log(...args: unknown[]): this {
    const text = args.map(String).join(' ');
    this.lines.push(text);
    this.context.log('info', text);
    return this;
  }

  getLog = (): string => this.lines.join('\n');

  clear(): void {
    this.lines.length = 0;
  }
}
