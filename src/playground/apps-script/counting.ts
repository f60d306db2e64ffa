/** Which calls count: those that read or change the content of the file. README.md says it in words. */
export type CallKind = 'read' | 'write';

const READS: Readonly<Record<string, RegExp>> = {
  Range:
    /^(?:get(?:Value|DisplayValue|Formula|NumberFormat|Background|FontColor|FontSize|FontWeight|FontStyle|FontFamil|FontFamily|HorizontalAlignment|VerticalAlignment|Wrap|WrapStrateg|WrapStrategy|Note|DataValidation|Border)(?:s|ies)?|getMergedRanges|isPartOfMerge|isBlank|getDeveloperMetadata)$/,
  Sheet:
    /^(?:getLastRow|getLastColumn|getCharts|getColumnWidth|getRowHeight|getDeveloperMetadata|getProtections|getConditionalFormatRules|getFrozenRows|getFrozenColumns|getNamedRanges|isColumnHiddenByUser|isRowHiddenByUser|getTabColor)$/,
  Spreadsheet: /^(?:getDeveloperMetadata|getNamedRanges|getRangeByName|getProtections)$/,
  DeveloperMetadataFinder: /^find$/,
  Properties: /^get/,
};

const WRITES: Readonly<Record<string, RegExp>> = {
  Range:
    /^(?:set|clear|merge|breakApart|copyTo|moveTo|insert|check$|uncheck$|remove|delete|addDeveloperMetadata|protect|sort|trimWhitespace|applyRowBanding|createFilter)/,
  RangeList: /^(?:set|clear|breakApart|insert|check$|uncheck$|remove|trimWhitespace)/,
  Sheet:
    /^(?:set(?!Active|Current)|clear|insert|delete|appendRow|copyTo|hide|show|unhide|addDeveloperMetadata|protect|removeChart|updateChart|autoResize|sort|moveRows|moveColumns)/,
  Spreadsheet:
    /^(?:insertSheet|deleteSheet|setNamedRange|removeNamedRange|addDeveloperMetadata|rename|setSpreadsheet|moveActiveSheet|duplicateActiveSheet)/,
  DeveloperMetadata: /^(?:set|remove|move)/,
  NamedRange: /^(?:set|remove)/,
  Protection: /^(?:set|remove|add)/,
  Properties: /^(?:set|delete)/,
};

export function callKind(service: string, method: string): CallKind | null {
  if (WRITES[service]?.test(method)) return 'write';
  return READS[service]?.test(method) ? 'read' : null;
}
