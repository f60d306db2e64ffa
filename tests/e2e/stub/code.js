// biome-ignore-all lint/correctness/noUnusedVariables: Sheets finds functions by their names
/**
 * Doubles a number.
 *
 * @param {number} number The number to double.
 * @param {number} times How often; once where it is left out.
 * @return {number} The double.
 * @customfunction
 */
function STUB_DOUBLE(number, times) {
  if (typeof number !== 'number') throw new Error('A number is needed.');
  return number * 2 ** (times || 1);
}

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Stub')
    .addItem('Write a note', 'writeNote')
    .addSeparator()
    .addItem('Show the panel', 'showPanel')
    .addItem('Fail', 'fail')
    .addToUi();
}

function writeNote() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.getActiveSheet().getRange('B2').setValue('written').setNote('A note of the stub');
  spreadsheet.toast('Done', 'Stub');
}

function showPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('A panel'));
}

function fail() {
  throw new Error('On purpose');
}

function socialApi(name, json) {
  if (name === 'addSample') return JSON.stringify({ ok: null });
  if (name === 'refuse') throw new Error('Refused on purpose');
  return JSON.stringify({ ok: [name, JSON.parse(json)] });
}
