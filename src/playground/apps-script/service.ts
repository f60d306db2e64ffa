/** What a script gets from a service. The class's public methods that Google has too are what the script may call; see membrane.ts. */
export abstract class Service {
  /** Google's name of the class, which is also what toString gives. */
  abstract readonly service: string;

  /** What error messages and the log of calls call it: Range, SpreadsheetApp … */
  get label(): string {
    return this.service;
  }

  toString(): string {
    return this.service;
  }
}

/** An Exception of a Google service, worded as Google words it where that is known. */
export class ServiceError extends Error {
  override name = 'Exception';
}

export function fail(message: string): never {
  throw new ServiceError(message);
}

/** `The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.` */
export function badSignature(method: string, args: readonly unknown[]): never {
  return fail(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (Array.isArray(value))
    return value.length > 0 && typeof value[0] !== 'object' ? `${typeof value[0]}[]` : 'number[][]';
  return '(class)';
}
