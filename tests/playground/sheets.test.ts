import { describe, expect, test } from 'vitest';
import { failing, open, run } from './open.ts';

test('a new sheet comes after the active one, becomes active, and has a thousand rows of 26 columns', () => {
  const host = open(`
    function add() { const s = file().insertSheet('Two'); file().insertSheet('Zero', 0); return [s.getMaxRows(), s.getMaxColumns(), file().getSheets().map(x => x.getName()), file().getActiveSheet().getName()]; }
  `);
  expect(host.call('add')).toEqual([1000, 26, ['Zero', 'Sheet1', 'Two'], 'Zero']);
  expect(host.shown.activated).toEqual(['Two', 'Zero']);
});

test('names are unique whatever their letter case', () => {
  expect(failing('file().insertSheet("sheet1")')).toBe(
    'Exception: A sheet with the name "sheet1" already exists. Please enter another name.',
  );
  expect(
    run('(() => { file().insertSheet("Two"); try { sheet().setName("TWO"); } catch (e) { return e.message; } })()'),
  ).toContain('already exists');
  expect(run('[file().getSheetByName("none"), file().getSheetByName("SHEET1").getName()]')).toEqual([null, 'Sheet1']);
});

test('the last sheet can be neither deleted nor hidden', () => {
  expect(failing('file().deleteSheet(sheet())')).toBe("Exception: You can't remove all the sheets in a document.");
  expect(failing('sheet().hideSheet()')).toBe("Exception: You can't hide all the sheets in a document.");
});

test('a copy of a sheet has its cells, looks, notes, widths, charts, rules and metadata, and its name', () => {
  const script = `(() => {
    const s = sheet();
    s.getRange('A1:B3').setValues([['m', 'v'], ['a', 1], ['b', 2]]).setBackground('#ff0000');
    s.getRange('B2').setNote('note');
    s.setColumnWidth(1, 200).setHiddenGridlines(true).addDeveloperMetadata('kind', 'report');
    s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:B3')).setPosition(5, 1, 0, 0).setTitle('T').build());
    const c = s.copyTo(file());
    c.hideSheet();
    s.getRange('A1').setValue('changed');
    return [c.getName(), c.isSheetHidden(), c.getRange('A1:B3').getValues(), c.getRange('B2').getBackground(), c.getRange('B2').getNote(), c.getColumnWidth(1), c.hasHiddenGridlines(),
      c.getCharts().map(x => [x.getOptions().get('title'), x.getRanges()[0].getSheet().getName()]), c.getDeveloperMetadata().map(m => m.getValue()), file().getSheets().map(x => x.getName())];
  })()`;
  expect(run(script)).toEqual([
    'Copy of Sheet1',
    true,
    [
      ['m', 'v'],
      ['a', 1],
      ['b', 2],
    ],
    '#ff0000',
    'note',
    200,
    true,
    [['T', 'Copy of Sheet1']],
    ['report'],
    ['Sheet1', 'Copy of Sheet1'],
  ]);
});

test('a hidden sheet can be deleted, and a deleted name is free again', () => {
  expect(
    run(
      '(() => { const c = sheet().copyTo(file()).hideSheet(); file().deleteSheet(c); sheet().copyTo(file()).setName("Again"); return file().getSheets().map(x => x.getName()); })()',
    ),
  ).toEqual(['Sheet1', 'Again']);
});

test('rows and columns that come and go take notes, metadata and formulas along', () => {
  const script = `(() => {
    const s = sheet();
    s.getRange('B3').setValue(5).setNote('five');
    s.getRange('A1').setFormula('=B3');
    s.getRange('3:3').addDeveloperMetadata('row', 'three');
    s.insertRowsBefore(2, 2);
    s.insertColumnsAfter(1, 1);
    const found = s.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation();
    const moved = [s.getRange('C5').getValue(), s.getRange('C5').getNote(), s.getRange('A1').getFormula(), found.getRow().getA1Notation(), s.getMaxRows(), s.getMaxColumns()];
    s.deleteRows(5, 1);
    return [moved, s.createDeveloperMetadataFinder().withKey('row').find().length, s.getRange('C5').getNote()];
  })()`;
  expect(run(script)).toEqual([[5, 'five', '=C5', 'A5:AA5', 1002, 27], 0, '']);
});

test('rows outside of the sheet can be neither inserted at nor deleted', () => {
  expect(failing('sheet().insertRowsAfter(1001, 1)')).toBe('Exception: Those rows are out of bounds.');
  expect(failing('sheet().deleteColumns(26, 2)')).toBe('Exception: Those columns are out of bounds.');
  expect(failing('sheet().deleteRows(1, 1000)')).toBe(
    'Exception: Sorry, it is not possible to delete all non-frozen rows.',
  );
  expect(failing('sheet().setFrozenRows(1000)')).toBe("Exception: You can't freeze all visible rows on the sheet.");
});

test('sizes, frozen rows, hidden columns and the tab’s colour read back', () => {
  expect(
    run(`(() => {
      const s = sheet();
      const before = [s.getColumnWidth(1), s.getRowHeight(1), s.getFrozenRows(), s.isColumnHiddenByUser(2), s.getTabColor()];
      s.setColumnWidths(1, 2, 150).setRowHeight(1, 40).setTabColor('#00FF00').setFrozenRows(1);
      return before;
    })()`),
  ).toEqual([100, 21, 0, false, null]);
  expect(
    run(`(() => {
      const s = sheet();
      s.setColumnWidths(1, 2, 150).setRowHeight(1, 40).setTabColor('#00FF00');
      s.setFrozenRows(1);
      s.hideColumns(2);
      return [s.getColumnWidth(2), s.getColumnWidth(3), s.getRowHeight(1), s.getFrozenRows(), s.isColumnHiddenByUser(2), s.getTabColor()];
    })()`),
  ).toEqual([150, 100, 40, 1, true, '#00ff00']);
});

describe('developer metadata', () => {
  test('hangs on the file, a sheet, whole rows or columns, and nowhere else', () => {
    expect(failing('sheet().getRange("A1").addDeveloperMetadata("k")')).toContain(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  test('a finder of the file sees all of it; each place sees its own', () => {
    const script = `(() => {
      file().addDeveloperMetadata('a', '1');
      sheet().addDeveloperMetadata('a', '2', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const all = file().createDeveloperMetadataFinder().withKey('a').find();
      const one = sheet().getDeveloperMetadata()[0];
      return [all.map(m => [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]), file().getDeveloperMetadata().length, one.getLocation().getSheet().getName(), one.setValue('3').getValue()];
    })()`;
    expect(run(script)).toEqual([
      [
        ['1', 'DOCUMENT', 'SPREADSHEET'],
        ['2', 'PROJECT', 'SHEET'],
      ],
      1,
      'Sheet1',
      '3',
    ]);
  });
});

test('a named range is found by its name and moves with its cells', () => {
  expect(
    run(
      '(() => { file().setNamedRange("Costs", sheet().getRange("A2:B3")); sheet().insertRowsBefore(1, 1); return [file().getRangeByName("Costs").getA1Notation(), file().getRangeByName("none")]; })()',
    ),
  ).toEqual(['A3:B4', null]);
});

test('a workbook that was saved opens again as it was', () => {
  const script = `
    function fill() {
      sheet().getRange('A1:B1').setValues([['007', '=1+1']]);
      sheet().getRange('A1').setNumberFormat('@').setValue('=not').setNote('kept');
      sheet().addDeveloperMetadata('k', 'v');
      PropertiesService.getDocumentProperties().setProperty('p', 'q');
      sheet().insertChart(sheet().newChart().asLineChart().addRange(sheet().getRange('A1:B3')).setTitle('C').setPosition(3, 1, 0, 0).build());
    }
    function read() {
      return [sheet().getRange('A1:B1').getValues(), sheet().getRange('A1').getNote(), sheet().getDeveloperMetadata()[0].getValue(), PropertiesService.getDocumentProperties().getProperty('p'), sheet().getCharts()[0].getOptions().get('title'), sheet().getSheetId()];
    }`;
  const first = open(script);
  first.call('fill');
  const again = open(script, { data: JSON.parse(JSON.stringify(first.exportData())) });
  expect(again.call('read')).toEqual([[['=not', 2]], 'kept', 'v', 'q', 'C', 0]);
});
