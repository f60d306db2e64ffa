import { describe, expect, test } from 'vitest';
import { engineFormat } from '../../src/playground/apps-script/formats.ts';
import { sheetLocale } from '../../src/playground/apps-script/locales.ts';
import { failing, open, run } from './open.ts';

test('a new cell has the looks of a new cell', () => {
  expect(
    run(`(() => { const r = sheet().getRange('A1'); return [r.getBackground(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontFamily(),
      r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), String(r.getWrapStrategy()), r.getNumberFormat(), r.getNote()]; })()`),
  ).toEqual([
    '#ffffff',
    10,
    'normal',
    'normal',
    'Arial',
    'general',
    'bottom',
    true,
    'OVERFLOW',
    '0.###############',
    '',
  ]);
});

test('looks are read back as they were set, and null takes them away', () => {
  const read =
    '[r.getBackground(), r.getFontWeight(), r.getFontStyle(), r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getFontFamily()]';
  const script = `(() => {
    const r = sheet().getRange('A1');
    r.setBackground('Red').setFontColor('#ABCDEF').setFontWeight('bold').setFontStyle('italic').setHorizontalAlignment('right').setVerticalAlignment('middle').setFontFamily('Roboto');
    const set = ${read};
    r.setBackground(null).setFontColor(null).setFontWeight(null).setFontStyle(null).setHorizontalAlignment(null).setVerticalAlignment(null).setFontFamily(null);
    return [set, ${read}];
  })()`;
  expect(run(script)).toEqual([
    ['#ff0000', 'bold', 'italic', 'right', 'middle', 'Roboto'],
    ['#ffffff', 'normal', 'normal', 'general', 'bottom', 'Arial'],
  ]);
});

test('a value that Google does not know has no effect and no error', () => {
  expect(
    run(
      '(() => { const r = sheet().getRange("A1").setBackground("#gggggg").setHorizontalAlignment("foo"); return [r.getBackground(), r.getHorizontalAlignment()]; })()',
    ),
  ).toEqual(['#ffffff', 'general']);
});

test('an enum and its name are not the same argument', () => {
  expect(
    failing('sheet().getRange("A1:B2").setBorder(true, true, true, true, true, true, "#000000", "SOLID")'),
  ).toContain("don't match the method signature");
  expect(failing('sheet().getRange("A1:B2").setBorder(true, true)')).toContain("don't match the method signature");
});

describe('number formats', () => {
  test.each([
    ['en_US', '#,##0', 1234.5, '1,235'],
    ['fr_FR', '#,##0', 1234.5, '1\u202f235'],
    ['fr_FR', '0.0%', 0.256, '25,6%'],
    ['en_US', '+0%;-0%;0%', -0.29, '-29%'],
    ['fr_FR', '#,##0.00 "€"', 12.5, '12,50 €'],
    ['en_US', '[$€]#,##0', 1200, '€1,200'],
    ['en_US', 'yyyy-mm-dd', 45_000, '2023-03-15'],
    ['en_US', 'd/m/yyyy h:mm', 45_000.5, '15/3/2023 12:00'],
    ['en_US', '0"×"', 4, '4×'],
    ['en_US', '[h]:mm:ss', 1.75, '42:00:00'],
  ])('%s: %s shows %s as %s', (locale, format, value, text) => {
    expect(
      run(`sheet().getRange('A1').setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue()`, {
        locale,
      }),
    ).toBe(text);
  });

  test('a format reads back as it was spelled, and "general" resets it', () => {
    expect(
      run(
        '(() => { const r = sheet().getRange("A1").setNumberFormat("d/m/yyyy h:mm"); const was = r.getNumberFormat(); return [was, r.setNumberFormat("general").getNumberFormat()]; })()',
      ),
    ).toEqual(['d/m/yyyy h:mm', '0.###############']);
  });

  test('a format that the engine cannot show says so instead of showing something else', () => {
    for (const format of ['[Red]0', '0.00E+00', '[m]:ss'])
      expect(() => engineFormat(format, sheetLocale('en_US').engine), format).toThrow(`${format} is not emulated`);
    expect(failing('sheet().getRange("A1").setNumberFormat(null)')).toContain("don't match the method signature");
  });

  test('a typed day or percentage brings its format where the cell has none', () => {
    const host = open();
    host.set('Sheet1!A1', '10 %');
    host.set('Sheet1!A2', '1/31/2026');
    expect([host.cell('Sheet1!A1').format, host.cell('Sheet1!A2').format]).toEqual(['0%', 'm/d/yyyy']);
  });

  test('months are named in the language of the workbook', () => {
    const script = 'sheet().getRange("A1").setValue(45000).setNumberFormat("d mmmm yyyy").getDisplayValue()';
    expect(run(script, { locale: 'fr_FR' })).toBe('15 mars 2023');
    expect(run(script, { locale: 'en_US' })).toBe('15 March 2023');
  });
});

test('merges keep the first value, break as a whole, and cannot be cut', () => {
  const script = `(() => {
    const s = sheet();
    s.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]);
    s.getRange('A1:C2').mergeAcross();
    const across = s.getRange('B1').getMergedRanges().map(r => r.getA1Notation());
    const values = s.getRange('A1:C2').getValues();
    let cut = '';
    try { s.getRange('B1:C1').merge(); } catch (e) { cut = e.message; }
    s.getRange('A1:C2').breakApart();
    return [across, values, cut, s.getRange('A1:C2').getMergedRanges().length];
  })()`;
  expect(run(script)).toEqual([
    ['A1:C1'],
    [
      [1, '', ''],
      [4, '', ''],
    ],
    'You must select all cells in a merged range to merge or unmerge them.',
    0,
  ]);
});

test('clearContent keeps the looks, clearFormat the values and the number format, clear takes both', () => {
  const script = (method: string): string => `(() => {
    const r = sheet().getRange('A1').setValue(5).setNumberFormat('0.00').setBackground('#ff0000').setNote('n');
    r.${method}();
    return [r.getValue(), r.getNumberFormat(), r.getBackground(), r.getNote()];
  })()`;
  expect(run(script('clearContent'))).toEqual(['', '0.00', '#ff0000', 'n']);
  expect(run(script('clearFormat'))).toEqual([5, '0.00', '#ffffff', 'n']);
  expect(run(script('clear'))).toEqual(['', '0.###############', '#ffffff', 'n']);
});

test('a copy takes values and looks along, shifts formulas and repeats as often as it fits', () => {
  const script = `(() => {
    const s = sheet();
    s.getRange('A1:B1').setValues([[2, '=A1*2']]).setBackground('#00ff00');
    s.getRange('A1:B1').copyTo(s.getRange('A3:B5'));
    s.getRange('A1:B1').copyTo(s.getRange('D1'), { contentsOnly: true });
    return [s.getRange('A3:B5').getValues(), s.getRange('B4').getFormula(), s.getRange('A5').getBackground(), s.getRange('D1:E1').getFormulas(), s.getRange('D1:E1').getValues(), s.getRange('D1').getBackground()];
  })()`;
  expect(run(script)).toEqual([
    [
      [2, 4],
      [2, 4],
      [2, 4],
    ],
    '=A4*2',
    '#00ff00',
    [['', '']],
    [[2, 4]],
    '#ffffff',
  ]);
});

test('a formula on a block shifts from cell to cell, and gets the equals sign that it lacks', () => {
  expect(
    run(
      '(() => { const r = sheet().getRange("C1:D2").setFormula("=A1"); return [r.getFormulas(), sheet().getRange("F1").setFormula("SUM(1,2)").getFormula()]; })()',
    ),
  ).toEqual([
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
    '=SUM(1,2)',
  ]);
});

test('a range list paints all of its ranges in one call', () => {
  const host = open(
    'function paint() { sheet().getRangeList(["A1", "C3:D4"]).setBackground("#ff0000").setFontWeight("bold"); }',
  );
  host.call('paint');
  expect(['A1', 'C3', 'D4', 'B2'].map((cell) => host.cell(`Sheet1!${cell}`).background)).toEqual([
    '#ff0000',
    '#ff0000',
    '#ff0000',
    '#ffffff',
  ]);
  expect(host.calls().log).toEqual(['RangeList.setBackground', 'RangeList.setFontWeight']);
});

test('check boxes are booleans with a rule, and a list rule is read back as it was built', () => {
  const script = `(() => {
    const s = sheet();
    s.getRange('A1:A2').insertCheckboxes();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 9], true).setAllowInvalid(true).setHelpText('Pick one').build();
    s.getRange('B1:B10').setDataValidation(rule);
    s.getRange('B5').setDataValidation(null);
    const read = cell => { const v = s.getRange(cell).getDataValidation(); return v && [String(v.getCriteriaType()), v.getCriteriaValues(), v.getAllowInvalid(), v.getHelpText()]; };
    return [s.getRange('A1:A2').getValues(), read('A1'), read('B1'), read('B5'), read('B10'), read('C1')];
  })()`;
  expect(run(script)).toEqual([
    [[false], [false]],
    ['CHECKBOX', [], true, null],
    ['VALUE_IN_LIST', [['a', '9'], true], true, 'Pick one'],
    null,
    ['VALUE_IN_LIST', [['a', '9'], true], true, 'Pick one'],
    null,
  ]);
});
