/**
 * The members that the real services have, by class, from the published types (a test compares): what is here and not emulated says so
 * when it is used, what is not here is undefined, as on Google.
 */
export const members: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    SpreadsheetApp: `
      AutoFillSeries BandingTheme BooleanCriteria BorderStyle ColorType CopyPasteType DataExecutionErrorCode
      DataExecutionState DataSourceParameterType DataSourceType DataValidationCriteria DeveloperMetadataLocationType
      DeveloperMetadataVisibility Dimension Direction GroupControlTogglePosition InterpolationType
      PivotTableSummarizeFunction PivotValueDisplayType ProtectionType RecalculationInterval RelativeDate SheetType
      TextDirection TextToColumnsDelimiter ThemeColorType ValueType WrapStrategy create enableAllDataSourcesExecution
      enableBigQueryExecution flush getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet
      getCurrentCell getSelection getUi newCellImage newColor newConditionalFormatRule newDataSourceSpec
      newDataValidation newFilterCriteria newRichTextValue newTextStyle open openById openByUrl setActiveRange
      setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell`,
    Spreadsheet: `
      addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow autoResizeColumn copy
      createDeveloperMetadataFinder createTextFinder deleteActiveSheet deleteColumn deleteColumns deleteRow deleteRows
      deleteSheet duplicateActiveSheet getActiveCell getActiveRange getActiveRangeList getActiveSheet getAs
      getBandings getBlob getColumnWidth getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata
      getEditors getFormUrl getFrozenColumns getFrozenRows getId getImages getIterativeCalculationConvergenceThreshold
      getLastColumn getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets getOwner
      getPredefinedSpreadsheetThemes getProtections getRange getRangeByName getRangeList getRecalculationInterval
      getRowHeight getSelection getSheetById getSheetByName getSheetId getSheetName getSheetValues getSheets
      getSpreadsheetLocale getSpreadsheetTheme getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow
      insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertImage insertRowAfter
      insertRowBefore insertRowsAfter insertRowsBefore insertSheet insertSheetWithDataSourceTable isColumnHiddenByUser
      isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser moveActiveSheet moveChartToObjectSheet
      removeEditor removeMenu removeNamedRange removeViewer rename renameActiveSheet resetSpreadsheetTheme
      setActiveRange setActiveRangeList setActiveSelection setActiveSheet setColumnWidth setCurrentCell
      setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled
      setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight setSpreadsheetLocale
      setSpreadsheetTheme setSpreadsheetTimeZone show sort toast unhideColumn unhideRow updateMenu`,
    Sheet: `
      activate addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns autoResizeRows
      clear clearConditionalFormatRules clearContents clearFormats clearNotes collapseAllColumnGroups
      collapseAllRowGroups copyTo createDeveloperMetadataFinder createTextFinder deleteColumn deleteColumns deleteRow
      deleteRows expandAllColumnGroups expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth
      getActiveCell getActiveRange getActiveRangeList getBandings getCharts getColumnGroup
      getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules getCurrentCell
      getDataRange getDataSourceTables getDeveloperMetadata getDrawings getFilter getFormUrl getFrozenColumns
      getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getNamedRanges
      getParent getPivotTables getProtections getRange getRangeList getRowGroup getRowGroupControlPosition
      getRowGroupDepth getRowHeight getSelection getSheetId getSheetName getSheetValues getSlicers getTabColor getType
      hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter
      insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertImage insertRowAfter
      insertRowBefore insertRows insertRowsAfter insertRowsBefore insertSlicer isColumnHiddenByUser isRightToLeft
      isRowHiddenByFilter isRowHiddenByUser isSheetHidden moveColumns moveRows newChart protect removeChart
      setActiveRange setActiveRangeList setActiveSelection setColumnGroupControlPosition setColumnWidth
      setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines
      setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced setTabColor
      showColumns showRows showSheet sort unhideColumn unhideRow updateChart`,
    Range: `
      activate activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill
      autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat clearNote
      collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable createDataSourceTable
      createDeveloperMetadataFinder createFilter createPivotTable createTextFinder deleteCells expandGroups
      getA1Notation getBackground getBackgroundObject getBackgroundObjects getBackgrounds getBandings getCell
      getColumn getDataRegion getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables
      getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata getDisplayValue
      getDisplayValues getFilter getFontColorObject getFontColorObjects getFontFamilies getFontFamily getFontLine
      getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights getFormula
      getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments
      getLastColumn getLastRow getMergedRanges getNextDataCell getNote getNotes getNumColumns getNumRows
      getNumberFormat getNumberFormats getRichTextValue getRichTextValues getRow getRowIndex getSheet getTextDirection
      getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles getValue getValues
      getVerticalAlignment getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps
      insertCells insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isPartOfMerge
      isStartColumnBounded isStartRowBounded merge mergeAcross mergeVertically moveTo offset protect randomize
      removeCheckboxes removeDuplicates setBackground setBackgroundObject setBackgroundObjects setBackgroundRGB
      setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFontColorObject
      setFontColorObjects setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize
      setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas
      setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats
      setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation
      setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments
      setVerticalText setWrap setWrapStrategies setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort
      splitTextToColumns trimWhitespace uncheck`,
    RangeList: `
      activate breakApart check clear clearContent clearDataValidations clearFormat clearNote getRanges
      insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily
      setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote
      setNumberFormat setShowHyperlink setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText
      setWrap setWrapStrategy trimWhitespace uncheck`,
    EmbeddedChart: `
      getAs getBlob getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy getNumHeaders getOptions
      getRanges getTransposeRowsAndColumns modify`,
    ContainerInfo: `
      getAnchorColumn getAnchorRow getOffsetX getOffsetY`,
    ChartOptions: `
      get`,
    DataValidation: `
      copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText`,
    DataValidationBuilder: `
      build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox requireDate
      requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo requireDateNotBetween
      requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied requireNumberBetween requireNumberEqualTo
      requireNumberGreaterThan requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo
      requireNumberNotBetween requireNumberNotEqualTo requireTextContains requireTextDoesNotContain requireTextEqualTo
      requireTextIsEmail requireTextIsUrl requireValueInList requireValueInRange setAllowInvalid setHelpText
      withCriteria`,
    ConditionalFormatRule: `
      copy getBooleanCondition getGradientCondition getRanges`,
    ConditionalFormatRuleBuilder: `
      build copy getBooleanCondition getGradientCondition getRanges setBackground setBold setFontColor
      setGradientMaxpoint setGradientMaxpointWithValue setGradientMidpointWithValue setGradientMinpoint
      setGradientMinpointWithValue setItalic setRanges setStrikethrough setUnderline whenCellEmpty whenCellNotEmpty
      whenDateAfter whenDateBefore whenDateEqualTo whenFormulaSatisfied whenNumberBetween whenNumberEqualTo
      whenNumberGreaterThan whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo
      whenNumberNotBetween whenNumberNotEqualTo whenTextContains whenTextDoesNotContain whenTextEndsWith
      whenTextEqualTo whenTextStartsWith withCriteria`,
    BooleanCondition: `
      getBackground getBold getCriteriaType getCriteriaValues getFontColor getItalic getStrikethrough getUnderline`,
    GradientCondition: `
      getMaxColor getMaxType getMaxValue getMidColor getMidType getMidValue getMinColor getMinType getMinValue`,
    DeveloperMetadata: `
      getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet moveToSpreadsheet remove
      setKey setValue setVisibility`,
    DeveloperMetadataFinder: `
      find onIntersectingLocations withId withKey withLocationType withValue withVisibility`,
    DeveloperMetadataLocation: `
      getColumn getLocationType getRow getSheet getSpreadsheet`,
    NamedRange: `
      getName getRange remove setName setRange`,
    Protection: `
      addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName
      getUnprotectedRanges isWarningOnly remove removeEditor removeEditors setDescription setDomainEdit setNamedRange
      setRange setRangeName setUnprotectedRanges setWarningOnly`,
    Ui: `
      Button ButtonSet alert createAddonMenu createMenu prompt showModalDialog showModelessDialog showSidebar`,
    Menu: `
      addItem addSeparator addSubMenu addToUi`,
    PromptResponse: `
      getResponseText getSelectedButton`,
    HtmlService: `
      SandboxMode XFrameOptionsMode createHtmlOutput createHtmlOutputFromFile createTemplate createTemplateFromFile
      getUserAgent`,
    HtmlOutput: `
      addMetaTag append appendUntrusted asTemplate clear getAs getBlob getContent getFaviconUrl getHeight getMetaTags
      getTitle getWidth setContent setFaviconUrl setHeight setSandboxMode setTitle setWidth setXFrameOptionsMode`,
    HtmlTemplate: `
      evaluate getCode getCodeWithComments getRawContent`,
    PropertiesService: `
      getDocumentProperties getScriptProperties getUserProperties`,
    Properties: `
      deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty`,
    CacheService: `
      getDocumentCache getScriptCache getUserCache`,
    Cache: `
      get getAll put putAll remove removeAll`,
    LockService: `
      getDocumentLock getScriptLock getUserLock`,
    Lock: `
      hasLock releaseLock tryLock waitLock`,
    Session: `
      getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey`,
    User: `
      getEmail`,
    Utilities: `
      Charset DigestAlgorithm MacAlgorithm RsaAlgorithm base64Decode base64DecodeWebSafe base64Encode
      base64EncodeWebSafe computeDigest computeHmacSha256Signature computeHmacSignature computeRsaSha1Signature
      computeRsaSha256Signature computeRsaSignature formatDate formatString getUuid gzip newBlob parseCsv parseDate
      sleep ungzip unzip zip`,
    Blob: `
      copyBlob getAs getBlob getBytes getContentType getDataAsString getName isGoogleType setBytes setContentType
      setContentTypeFromExtension setDataFromString setName`,
    Charts: `
      ChartHiddenDimensionStrategy ChartMergeStrategy ChartType ColumnType CurveStyle PointStyle Position newAreaChart
      newBarChart newColumnChart newDataTable newDataViewDefinition newLineChart newPieChart newScatterChart
      newTableChart newTextStyle`,
    ScriptApp: `
      AuthMode AuthorizationStatus EventType InstallationSource TriggerSource WeekDay deleteTrigger
      getAuthorizationInfo getIdentityToken getInstallationSource getOAuthToken getProjectTriggers getScriptId
      getService getUserTriggers invalidateAuth newStateToken newTrigger requireAllScopes requireScopes`,
    AuthorizationInfo: `
      getAuthorizationStatus getAuthorizationUrl`,
    Logger: `
      clear getLog log`,
    EmbeddedChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange setChartType
      setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption setPosition setTransposeRowsAndColumns`,
    EmbeddedAreaChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle
      setMergeStrategy setNumHeaders setOption setPointStyle setPosition setRange setStacked setTitle
      setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle
      setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale`,
    EmbeddedBarChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      reverseDirection setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition
      setLegendTextStyle setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle
      setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle
      setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale`,
    EmbeddedColumnChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle
      setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle
      setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle
      setYAxisTitle setYAxisTitleTextStyle useLogScale`,
    EmbeddedComboChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle
      setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle
      setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle
      setYAxisTitle setYAxisTitleTextStyle useLogScale`,
    EmbeddedHistogramChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle
      setMergeStrategy setNumHeaders setOption setPosition setRange setStacked setTitle setTitleTextStyle
      setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle
      setYAxisTitle setYAxisTitleTextStyle useLogScale`,
    EmbeddedLineChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      setBackgroundColor setChartType setColors setCurveStyle setHiddenDimensionStrategy setLegendPosition
      setLegendTextStyle setMergeStrategy setNumHeaders setOption setPointStyle setPosition setRange setTitle
      setTitleTextStyle setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle
      setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale`,
    EmbeddedPieChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange reverseCategories
      set3D setBackgroundColor setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle
      setMergeStrategy setNumHeaders setOption setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns`,
    EmbeddedScatterChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges getChartType getContainer getRanges removeRange setBackgroundColor
      setChartType setColors setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy
      setNumHeaders setOption setPointStyle setPosition setTitle setTitleTextStyle setTransposeRowsAndColumns
      setXAxisLogScale setXAxisRange setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisLogScale
      setYAxisRange setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle`,
    EmbeddedTableChartBuilder: `
      addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart asPieChart
      asScatterChart asTableChart build clearRanges enablePaging enableRtlTable enableSorting getChartType
      getContainer getRanges removeRange setChartType setFirstRowNumber setHiddenDimensionStrategy
      setInitialSortingAscending setInitialSortingDescending setMergeStrategy setNumHeaders setOption setPosition
      setTransposeRowsAndColumns showRowNumberColumn useAlternatingRowStyle`,
  }).map(([name, list]) => [name, new Set(list.trim().split(/\s+/))]),
);

/** The constants of the enums, in their order. */
export const enums = {
  BorderStyle: 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE',
  BooleanCriteria:
    'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
  CopyPasteType:
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  DataValidationCriteria:
    'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX',
  DeveloperMetadataLocationType: 'SPREADSHEET SHEET ROW COLUMN',
  DeveloperMetadataVisibility: 'DOCUMENT PROJECT',
  Dimension: 'COLUMNS ROWS',
  ProtectionType: 'RANGE SHEET',
  RelativeDate: 'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR',
  InterpolationType: 'NUMBER PERCENT PERCENTILE MIN MAX',
  TextDirection: 'LEFT_TO_RIGHT RIGHT_TO_LEFT',
  WrapStrategy: 'WRAP OVERFLOW CLIP',
  BandingTheme: 'LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK',
  SheetType: 'GRID OBJECT',
  ChartType:
    'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
  ChartMergeStrategy: 'MERGE_COLUMNS MERGE_ROWS',
  ChartHiddenDimensionStrategy: 'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  Position: 'TOP RIGHT BOTTOM NONE',
  CurveStyle: 'NORMAL SMOOTH',
  PointStyle: 'NONE TINY MEDIUM LARGE HUGE',
  AuthMode: 'NONE CUSTOM_FUNCTION LIMITED FULL',
  Button: 'CLOSE OK CANCEL YES NO',
  ButtonSet: 'OK OK_CANCEL YES_NO YES_NO_CANCEL',
  SandboxMode: 'EMULATED IFRAME NATIVE',
  XFrameOptionsMode: 'ALLOWALL DEFAULT',
  Charset: 'US_ASCII UTF_8',
  DigestAlgorithm: 'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
} as const;
