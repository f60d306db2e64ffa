import type { Context } from './context.ts';
import { Execution } from './execution.ts';
import { Membrane, type Realm } from './membrane.ts';
import { Service } from './service.ts';
import { HtmlFactory } from './services/html.ts';
import { SpreadsheetApplication } from './services/spreadsheet-app.ts';
import { CacheFactory, LockFactory, PropertiesFactory, type Shared } from './services/stores.ts';
import { ChartEnums, LogWriter, ScriptInfo, SessionInfo, UtilityBelt } from './services/utilities.ts';
import type { Evaluate } from './types.ts';

/** Google's other services: not one of them is emulated, and each says so when it is touched. */
const OTHERS =
  'Browser CalendarApp CardService ContactsApp ContentService DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp ' +
  'LinearOptimizationService MailApp Maps SitesApp SlidesApp UrlFetchApp XmlService Sheets Drive';

class Missing extends Service {
  constructor(readonly service: string) {
    super();
  }
}

/** One run of the script in a realm of its own: globals do not outlive it. */
export class Run {
  readonly membrane: Membrane;
  private look: ((expression: string) => unknown) | null = null;

  constructor(context: Context, code: string, evaluate: Evaluate, shared: Shared) {
    this.membrane = new Membrane(new Execution(context.mode, context.counter), () => this.realm());
    const services: Readonly<Record<string, Service>> = {
      SpreadsheetApp: new SpreadsheetApplication(context),
      HtmlService: new HtmlFactory(context),
      PropertiesService: new PropertiesFactory(context),
      CacheService: new CacheFactory(context, shared),
      LockService: new LockFactory(),
      Session: new SessionInfo(context),
      Utilities: new UtilityBelt(),
      ScriptApp: new ScriptInfo(),
      Charts: new ChartEnums(),
      Logger: new LogWriter(context),
      ...Object.fromEntries(OTHERS.split(' ').map((name) => [name, new Missing(name)])),
    };
    const write =
      (level: string) =>
      (...args: unknown[]) =>
        context.log(level, args.map(String).join(' '));
    const levels = ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'];
    const console = Object.fromEntries(levels.map((level) => [level, write(level)]));
    const globals = Object.fromEntries(
      Object.entries(services).map(([name, service]) => [name, this.membrane.out(service)]),
    );
    this.look = evaluate(code, { ...globals, console });
  }

  /** The script's own value of that name. */
  value(name: string): unknown {
    return this.look?.(name);
  }

  /** Calls a top-level function with values of ours. */
  call(name: string, args: readonly unknown[]): unknown {
    const found = this.value(name) as (...args: unknown[]) => unknown;
    return found(...args.map((arg) => this.membrane.out(arg)));
  }

  private realm(): Realm {
    const look = this.look;
    if (!look) return { Array, Object, Date, Error };
    this.made ??= Object.fromEntries(
      ['Array', 'Object', 'Date', 'Error'].map((name) => [name, look(name)]),
    ) as unknown as Realm;
    return this.made;
  }

  private made: Realm | undefined;
}
