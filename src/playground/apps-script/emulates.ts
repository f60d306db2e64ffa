import type { EnumValue } from './enum-values.ts';
import type { ChartBuilder, SheetChart } from './services/charts.ts';
import type { ConditionalRule, ConditionalRuleBuilder } from './services/conditional-formats.ts';
import type { Metadata, MetadataFinder, MetadataLocation } from './services/developer-metadata.ts';
import type { HtmlPage } from './services/html.ts';
import type { NamedRange } from './services/named-range.ts';
import type { Protection } from './services/protection.ts';
import type { SheetRange } from './services/range.ts';
import type { RangeList } from './services/range-list.ts';
import type { GridSheet } from './services/sheet.ts';
import type { SpreadsheetFile } from './services/spreadsheet.ts';
import type { CacheStore, DocumentLock, PropertyStore } from './services/stores.ts';
import type { MenuBuilder, UserInterface } from './services/ui.ts';
import type { Validation, ValidationBuilder } from './services/validation.ts';

/**
 * Google's interface T as far as we have it: every method of ours that T has must return what T returns, our own class standing for
 * Google's. (A plain Pick of T cannot be implemented: a fluent method would have to return the whole interface.) Arguments come from
 * scripts, so each method checks its own.
 */
export type Emulates<T> = {
  readonly [member in keyof T]?: T[member] extends (...args: never[]) => infer R
    ? (...args: never[]) => Ours<R>
    : unknown;
};

/** Null is Google's word for "none" in more places than its types tell. */
type Ours<R> = R extends string
  ? string | null
  : R extends boolean | null | undefined | Date
    ? R
    : R extends number
      ? number | EnumValue | null
      : R extends readonly (infer One)[]
        ? Ours<One>[]
        : R extends GoogleAppsScript.Spreadsheet.Spreadsheet
          ? SpreadsheetFile
          : R extends GoogleAppsScript.Spreadsheet.Sheet
            ? GridSheet
            : R extends GoogleAppsScript.Spreadsheet.Range
              ? SheetRange
              : R extends GoogleAppsScript.Spreadsheet.RangeList
                ? RangeList
                : R extends GoogleAppsScript.Spreadsheet.EmbeddedChart
                  ? SheetChart
                  : R extends GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
                    ? ChartBuilder
                    : R extends GoogleAppsScript.Spreadsheet.DataValidationBuilder
                      ? ValidationBuilder
                      : R extends GoogleAppsScript.Spreadsheet.DataValidation
                        ? Validation
                        : OursToo<R>;

type OursToo<R> = R extends GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
  ? ConditionalRuleBuilder
  : R extends GoogleAppsScript.Spreadsheet.ConditionalFormatRule
    ? ConditionalRule
    : R extends GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
      ? MetadataFinder
      : R extends GoogleAppsScript.Spreadsheet.DeveloperMetadata
        ? Metadata
        : R extends GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
          ? MetadataLocation
          : R extends GoogleAppsScript.Spreadsheet.Protection
            ? Protection
            : R extends GoogleAppsScript.Spreadsheet.NamedRange
              ? NamedRange
              : R extends GoogleAppsScript.Base.Ui
                ? UserInterface
                : R extends GoogleAppsScript.Base.Menu
                  ? MenuBuilder
                  : R extends GoogleAppsScript.HTML.HtmlOutput
                    ? HtmlPage
                    : R extends GoogleAppsScript.Properties.Properties
                      ? PropertyStore
                      : R extends GoogleAppsScript.Cache.Cache
                        ? CacheStore
                        : R extends GoogleAppsScript.Lock.Lock
                          ? DocumentLock
                          : unknown;
