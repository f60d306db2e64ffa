import type { Context } from '../context.ts';
import type { Emulates } from '../emulates.ts';
import { type EnumValue, enumValue, isEnum } from '../enum-values.ts';
import { badSignature, Service } from '../service.ts';
import type { MetadataEntry } from '../side-state.ts';
import { SheetRange } from './range.ts';
import { GridSheet } from './sheet.ts';
import { SpreadsheetFile } from './spreadsheet.ts';

/** Where metadata hangs: rows and columns from 0. */
export type Place =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: string }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: string; readonly at: number; readonly count: number };

const listOf = (context: Context, place: Place): MetadataEntry[] =>
  place.kind === 'SPREADSHEET' ? context.book.side.metadata : context.book.side.sheet(place.sheetId).metadata;

/** The forms are (key), (key, visibility), (key, value) and (key, value, visibility). */
export function addMetadata(context: Context, place: Place, args: readonly unknown[]): void {
  const [key, second = null, third = null] = args;
  const visibility = isEnum(second, 'DeveloperMetadataVisibility') ? second : third;
  const value = typeof second === 'string' ? second : null;
  if (typeof key !== 'string') badSignature('SpreadsheetApp.addDeveloperMetadata', args);
  context.book.settle();
  const { kind, ...rest } = place.kind === 'SPREADSHEET' ? { kind: place.kind } : { ...place, sheetId: undefined };
  listOf(context, place).push({
    id: context.book.side.newId(),
    key: String(key),
    value,
    visibility: isEnum(visibility, 'DeveloperMetadataVisibility') ? (visibility.name() as 'PROJECT') : 'DOCUMENT',
    place: JSON.parse(JSON.stringify({ kind, ...rest })),
  });
}

/** Only what hangs on exactly this place. */
export function metadataOf(context: Context, place: Place): Metadata[] {
  context.book.settle();
  const { kind, ...rest } = place.kind === 'SPREADSHEET' ? { kind: place.kind } : { ...place, sheetId: undefined };
  const wanted = JSON.stringify({ kind, ...rest });
  const sheetId = place.kind === 'SPREADSHEET' ? null : place.sheetId;
  return listOf(context, place)
    .filter((entry) => JSON.stringify(entry.place) === wanted)
    .map((entry) => new Metadata(context, sheetId, entry));
}

export class Metadata extends Service implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadata> {
  override readonly service = 'DeveloperMetadata';

  constructor(
    private readonly context: Context,
    private readonly sheetId: string | null,
    private readonly entry: MetadataEntry,
  ) {
    super();
  }

  getId = (): number => this.entry.id;
  getKey = (): string => this.entry.key;
  getValue = (): string | null => this.entry.value;
  getVisibility = (): EnumValue => enumValue('DeveloperMetadataVisibility', this.entry.visibility);
  getLocation = (): MetadataLocation => new MetadataLocation(this.context, this.sheetId, this.entry);

  setKey(key: unknown): this {
    this.entry.key = String(key);
    return this;
  }

  setValue(value: unknown): this {
    this.entry.value = value === null ? null : String(value);
    return this;
  }

  setVisibility(visibility: EnumValue): this {
    this.entry.visibility = visibility.name() as 'DOCUMENT';
    return this;
  }

  remove(): void {
    const list =
      this.sheetId === null ? this.context.book.side.metadata : this.context.book.side.sheet(this.sheetId).metadata;
    list.splice(list.indexOf(this.entry), 1);
  }
}

export class MetadataLocation
  extends Service
  implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>
{
  override readonly service = 'DeveloperMetadataLocation';

  constructor(
    private readonly context: Context,
    private readonly sheetId: string | null,
    private readonly entry: MetadataEntry,
  ) {
    super();
  }

  getLocationType(): EnumValue {
    return enumValue('DeveloperMetadataLocationType', this.entry.place.kind);
  }

  getSheet(): GridSheet | null {
    return this.sheetId === null || this.entry.place.kind !== 'SHEET'
      ? null
      : new GridSheet(this.context, this.sheetId);
  }

  getSpreadsheet(): SpreadsheetFile | null {
    return this.entry.place.kind === 'SPREADSHEET' ? new SpreadsheetFile(this.context) : null;
  }

  private line(kind: 'ROW' | 'COLUMN'): SheetRange | null {
    const { place } = this.entry;
    if (place.kind !== kind || !('at' in place) || this.sheetId === null) return null;
    const whole = this.context.book.whole(this.sheetId);
    const last = place.at + place.count - 1;
    return new SheetRange(
      this.context,
      this.sheetId,
      kind === 'ROW' ? { ...whole, top: place.at, bottom: last } : { ...whole, left: place.at, right: last },
    );
  }

  getRow = (): SheetRange | null => this.line('ROW');
  getColumn = (): SheetRange | null => this.line('COLUMN');
}

/** Looks through a sheet, or through the file and all of its sheets. */
export class MetadataFinder extends Service implements Emulates<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> {
  override readonly service = 'DeveloperMetadataFinder';
  private readonly tests: ((entry: MetadataEntry) => boolean)[] = [];

  constructor(
    private readonly context: Context,
    private readonly sheetId: string | null,
  ) {
    super();
  }

  private when(test: (entry: MetadataEntry) => boolean): this {
    this.tests.push(test);
    return this;
  }

  withKey = (key: unknown): this => this.when((entry) => entry.key === key);
  withValue = (value: unknown): this => this.when((entry) => entry.value === value);
  withId = (id: unknown): this => this.when((entry) => entry.id === id);
  withVisibility = (visibility: EnumValue): this => this.when((entry) => entry.visibility === visibility.name());
  withLocationType = (type: EnumValue): this => this.when((entry) => entry.place.kind === type.name());

  find(): Metadata[] {
    const { book } = this.context;
    book.settle();
    const sheetIds = this.sheetId === null ? book.sheetIds() : [this.sheetId];
    const places: [string | null, MetadataEntry[]][] = sheetIds.map((id) => [id, book.side.sheet(id).metadata]);
    if (this.sheetId === null) places.unshift([null, book.side.metadata]);
    return places.flatMap(([id, entries]) =>
      entries
        .filter((entry) => this.tests.every((test) => test(entry)))
        .map((entry) => new Metadata(this.context, id, entry)),
    );
  }
}
