import { enums } from './members.ts';
import { Service } from './service.ts';

export type EnumName = keyof typeof enums;

/** A constant of one of Google's enums: an object, which is not its name, though it reads like it. */
export class EnumValue extends Service {
  override readonly service = 'Enum';

  constructor(
    readonly type: EnumName,
    private readonly word: string,
    private readonly position: number,
  ) {
    super();
  }

  name(): string {
    return this.word;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }

  toJSON(): string {
    return this.word;
  }

  override toString(): string {
    return this.word;
  }
}

/** An enum as it hangs on its service, such as SpreadsheetApp.BorderStyle. */
export class EnumType extends Service {
  override readonly service = 'EnumType';
  readonly values: Readonly<Record<string, EnumValue>>;

  constructor(readonly type: EnumName) {
    super();
    this.values = Object.fromEntries(
      enums[type].split(' ').map((word, position) => [word, new EnumValue(type, word, position)]),
    );
  }

  of(word: string): EnumValue {
    const value = this.values[word];
    if (!value) throw new Error(`${this.type} has no ${word}`);
    return value;
  }
}

const made = new Map<EnumName, EnumType>();

export function enumType(type: EnumName): EnumType {
  const known = made.get(type);
  if (known) return known;
  const fresh = new EnumType(type);
  made.set(type, fresh);
  return fresh;
}

export const enumValue = (type: EnumName, word: string): EnumValue => enumType(type).of(word);

export const isEnum = (value: unknown, type: EnumName): value is EnumValue =>
  value instanceof EnumValue && value.type === type;
