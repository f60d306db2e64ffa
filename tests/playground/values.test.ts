import { describe, expect, test } from 'vitest';
import { failing, open, openWithUndo, run } from './open.ts';

describe('what is written acts like typing', () => {
  test.each([
    ['1000', 1000, 'number'],
    ['10%', 0.1, 'number'],
    ['$5', 5, 'number'],
    ['TRUE', true, 'boolean'],
    ['=1+1', 2, 'number'],
    ["'007", '007', 'string'],
    ['hello', 'hello', 'string'],
    [' =1+1', ' =1+1', 'string'],
  ])('%s becomes %s', (text, value, type) => {
    expect(
      run(
        `(() => { const r = sheet().getRange('A1'); r.setValue(${JSON.stringify(text)}); return [r.getValue(), typeof r.getValue()]; })()`,
      ),
    ).toEqual([value, type]);
  });

  test('a cell in text format keeps every text as it is', () => {
    const texts = [
      '=1+1',
      '=HYPERLINK("https://example.com")',
      '+1',
      '-2',
      '@x',
      '1/2',
      '10 %',
      '007',
      '1.5',
      'TRUE',
      "'quoted",
      '2024-01-31',
      '123456789012345678',
    ];
    const host = open(`
      function write(texts) { sheet().getRange(1, 1, texts.length, 1).setNumberFormat('@').setValues(texts.map(t => [t])); }
      function read(n) { const r = sheet().getRange(1, 1, n, 1); return [r.getValues(), r.getDisplayValues(), r.getFormulas(), r.getNumberFormats()].map(g => g.map(row => row[0])); }
    `);
    host.call('write', texts);
    expect(host.call('read', texts.length)).toEqual([texts, texts, texts.map(() => ''), texts.map(() => '@')]);
  });

  test('a text stays a text when its cell is painted, or loses the text format', () => {
    const host = open(`
      function write() { sheet().getRange('A1').setNumberFormat('@').setValue('=1+1'); sheet().getRange('A2').setNumberFormat('@').setValue('007'); }
      function paint() { sheet().getRange('A1:A2').setBackground('#ff0000').setFontWeight('bold'); }
      function reset() { sheet().getRange('A1:A2').setNumberFormat('0.00'); }
      function read() { return sheet().getRange('A1:A2').getValues().map(r => r[0]); }
    `);
    for (const step of ['write', 'paint', 'reset']) {
      host.call(step);
      expect(host.call('read'), step).toEqual(['=1+1', '007']);
    }
  });
});

test('a blank cell is an empty text, and null, undefined and an empty text all make one', () => {
  expect(run('sheet().getRange("A1:B2").getValues()')).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(
    run(
      '(() => { const r = sheet().getRange("A1:C1"); r.setValues([[1, 2, 3]]); r.setValues([[null, undefined, ""]]); return [r.getValues()[0], r.isBlank()]; })()',
    ),
  ).toEqual([['', '', ''], true]);
});

test('setValue fills every cell, and a getter of a block reads its first cell', () => {
  expect(
    run('(() => { const r = sheet().getRange("A1:B2").setValue(7); return [r.getValues(), r.getValue()]; })()'),
  ).toEqual([
    [
      [7, 7],
      [7, 7],
    ],
    7,
  ]);
});

test('an error of a formula is read as its text', () => {
  expect(
    run(
      '(() => { const r = sheet().getRange("A1:C1"); r.setFormulas([["=1/0", "=NO_SUCH()", "=A1"]]); return r.getValues()[0]; })()',
    ),
  ).toEqual(['#DIV/0!', '#NAME?', '#DIV/0!']);
});

describe('shapes', () => {
  test('rows and columns of the data must be those of the range', () => {
    expect(failing('sheet().getRange("A1:B2").setValues([[1, 2]])')).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(failing('sheet().getRange("A1:B1").setValues([[1, 2, 3]])')).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
    expect(failing('sheet().getRange("A1:B2").setValues([[1, 2], [3]])')).toContain(
      'The data has 1 but the range has 2.',
    );
    expect(failing('sheet().getRange("A1:C1").setValues([1, 2, 3])')).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('nothing is written where the shape is wrong', () => {
    expect(
      run(
        '(() => { try { sheet().getRange("A1:B2").setValues([[1, 2], [3]]); } catch (e) {} return sheet().getRange("A1:B2").isBlank(); })()',
      ),
    ).toBe(true);
  });

  test('a range must lie on the sheet and hold a cell', () => {
    expect(failing('sheet().getRange(0, 1)')).toBe('Exception: The starting row of the range is too small.');
    expect(failing('sheet().getRange(1, 0)')).toBe('Exception: The starting column of the range is too small.');
    expect(failing('sheet().getRange(1, 1, 0, 3)')).toBe(
      'Exception: The number of rows in the range must be at least 1.',
    );
    expect(failing('sheet().getRange(1, 1, 3, 0)')).toBe(
      'Exception: The number of columns in the range must be at least 1.',
    );
    expect(failing('sheet().getRange(1001, 1)')).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(failing('sheet().getRange("foo")')).toBe('Exception: Range not found');
  });

  test('A1 notation is read in all of its spellings', () => {
    const notations = ['A1', 'b2:a1', '$A$1:B$3', 'A:C', '2:5', 'A2:C', "'Sheet1'!B2", 'Sheet1!A1:B2'];
    expect(
      run(
        `${JSON.stringify(notations)}.map(n => { const r = sheet().getRange(n); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]; })`,
      ),
    ).toEqual([
      ['A1', 1, 1],
      ['A1:B2', 2, 2],
      ['A1:B3', 3, 2],
      ['A:C', 1000, 3],
      ['2:5', 4, 26],
      ['A2:C', 999, 3],
      ['B2', 1, 1],
      ['A1:B2', 2, 2],
    ]);
  });

  test('an offset keeps the size unless it is told another', () => {
    expect(
      run(
        '[sheet().getRange("B2:C4").offset(1, -1), sheet().getRange("B2:C4").offset(0, 0, 1)].map(r => r.getA1Notation())',
      ),
    ).toEqual(['A3:B5', 'B2:C2']);
  });
});

test('the last row and column are those of contents; an empty sheet has none', () => {
  const size = '[sheet().getLastRow(), sheet().getLastColumn(), sheet().getDataRange().getA1Notation()]';
  expect(run(size)).toEqual([0, 0, 'A1']);
  expect(
    run(
      `(() => { sheet().getRange("C5").setValue("x"); sheet().getRange("F9").setBackground("#ff0000"); return ${size}; })()`,
    ),
  ).toEqual([5, 3, 'A1:C5']);
});

test('reads see the writes before them, in one run and after it', () => {
  const host = open(
    'function write() { sheet().getRange("A1").setValue(3); sheet().getRange("A2").setFormula("=A1*2"); return sheet().getRange("A2").getValue(); }',
  );
  expect(host.call('write')).toBe(6);
  expect(host.cell('Sheet1!A2').value).toBe(6);
});

test('appendRow writes below the last content of any column', () => {
  expect(
    run(
      '(() => { sheet().getRange("C3").setValue(1); sheet().appendRow(["a", "=1+1"]); return sheet().getRange("A4:B4").getValues(); })()',
    ),
  ).toEqual([['a', 2]]);
});

test('what a script gets are arrays and dates of its own realm', () => {
  expect(
    run(
      '(() => { const r = sheet().getRange("A1:B1"); r.setValues([[new Date(0), 1]]); const v = r.getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date]; })()',
    ),
  ).toEqual([true, true, true]);
});

test('the page and the tests see the same cells', () => {
  const script = `
    function write() {
      const r = sheet().getRange('A1:C2');
      r.setNumberFormats([['@', '0.0%', 'yyyy-mm-dd'], ['@', '', '#,##0.00']]);
      r.setValues([['=x', 0.25, new Date(Date.UTC(2025, 6, 1, 22))], ['007', '1/2', 1234.5]]);
      r.setBackgrounds([['#ff0000', null, '#00ff00'], ['#0000ff', '#123456', null]]);
      sheet().getRange('D1').setFormula('=SUM(B1:B1)');
      sheet().getRange('A4:C4').mergeAcross().setValue('merged').setBorder(true, true, true, true, null, null);
      sheet().insertRowsBefore(2, 1);
      sheet().getRange('A1').setNote('note');
    }
    function read() {
      const r = sheet().getDataRange();
      return JSON.stringify([r.getValues(), r.getDisplayValues(), r.getFormulas(), r.getNumberFormats(), r.getBackgrounds(), r.getMergedRanges().map(m => m.getA1Notation()), r.getNotes()]);
    }`;
  const [quick, full] = [open(script), openWithUndo(script)];
  for (const host of [quick, full]) host.call('write');
  expect(quick.call('read')).toBe(full.call('read'));
  expect(String(quick.call('read'))).toContain('"=x"');
});

test('in the page, what a script has written can be undone and done again', () => {
  const host = openWithUndo(
    "function write() { sheet().getRange('A1:B2').setValues([[1, 2], ['x', '=A1+B1']]).setBackground('#ff0000'); }",
  );
  const seen = (): unknown => [host.display('Sheet1'), host.cell('Sheet1!A1').background];
  const before = seen();
  host.call('write');
  const after = seen();
  expect(after).toEqual([
    [
      ['1', '2'],
      ['x', '3'],
    ],
    '#ff0000',
  ]);
  host.model.dispatch('REQUEST_UNDO');
  expect(seen()).toEqual(before);
  host.model.dispatch('REQUEST_REDO');
  expect(seen()).toEqual(after);
});
