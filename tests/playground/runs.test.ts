import { describe, expect, test } from 'vitest';
import { open, run } from './open.ts';

describe('the menu', () => {
  const script = `
    function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu().addItem('One', 'one').addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Two', 'two')).addToUi();
    }
    function one() { sheet().getRange('A1').setValue('one'); }
    function two() { sheet().getRange('A1').setValue('two'); }`;

  test('is what onOpen builds, and its entries run by their caption', () => {
    const host = open(script);
    expect(host.menu).toBeNull();
    expect(host.open()?.items.map((item) => item.kind)).toEqual(['item', 'separator', 'menu']);
    host.runMenu('One');
    expect(host.cell('Sheet1!A1').value).toBe('one');
    host.runMenu('Two');
    expect(host.cell('Sheet1!A1').value).toBe('two');
    expect(() => host.runMenu('Three')).toThrow('The menu has no entry Three');
  });
});

describe('what a run may do', () => {
  const opening = (body: string): string => `function onOpen(e) { ${body} }`;

  test('an add-on that is not enabled in the file may build its menu and read no more than the language', () => {
    const allowed = open(
      opening('Session.getActiveUserLocale(); SpreadsheetApp.getUi().createAddonMenu().addItem("x", "y").addToUi();'),
    );
    expect(allowed.open('NONE')?.items).toHaveLength(1);
    for (const body of [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'PropertiesService.getDocumentProperties()',
      'CacheService.getDocumentCache()',
    ]) {
      expect(() => open(opening(body)).open('NONE'), body).toThrow('You do not have permission to call');
    }
  });

  test('the opening of a file may read and write it, and open no sidebar', () => {
    const host = open(
      opening('sheet().getRange("A1").setValue(String(e.authMode) + (e.authMode === ScriptApp.AuthMode.LIMITED));'),
    );
    host.open();
    expect(host.cell('Sheet1!A1').value).toBe('LIMITEDtrue');
    expect(() => open(opening('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))')).open()).toThrow(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  test('the file is the only one that the add-on may touch', () => {
    expect(() => run('SpreadsheetApp.openById("x")')).toThrow('Specified permissions are not sufficient');
  });
});

test('each run starts with fresh globals', () => {
  const host = open('var count = 0;\nfunction next() { return ++count; }');
  expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
});

test('what a run has written stands, also where it fails', () => {
  const host = open('function half() { sheet().getRange("A1").setValue("written"); throw new Error("and then"); }');
  expect(() => host.call('half')).toThrow('and then');
  expect(host.cell('Sheet1!A1').value).toBe('written');
});

describe('a call from a page', () => {
  const host = () =>
    open(`
      function echo(x) { return x; }
      function kinds(a, b) { return [Array.isArray(a), a instanceof Array, typeof b]; }
      function today() { return new Date(0); }
      function nested() { return { a: [new Date(0)] }; }
      function hidden_() { return 1; }
      function fails() { throw new Error('said so'); }
      const arrow = () => 1;`);

  test('copies plain values both ways', () => {
    const value = { a: [1, 'x', null, true], b: { c: '' } };
    const answer = host().call('echo', value);
    expect(answer).toEqual(value);
    expect(answer).not.toBe(value);
    expect(host().call('kinds', [1])).toEqual([true, true, 'undefined']);
  });

  test('refuses a Date or a function on the way in, and loses a Date on the way out', () => {
    expect(() => host().call('echo', 1, { d: new Date() })).toThrow('Failed due to illegal value in property: 1');
    expect(() => host().call('echo', () => 1)).toThrow('Failed due to illegal value in property: 0');
    expect([host().call('today'), host().call('nested')]).toEqual([null, null]);
  });

  test('reaches top-level functions alone, and not those that end in _', () => {
    for (const name of ['hidden_', 'arrow', 'nothing', 'Object'])
      expect(() => host().call(name), name).toThrow(`Script function not found: ${name}`);
  });

  test('fails with the message of the script', () => {
    expect(() => host().call('fails')).toThrow('said so');
  });
});

test('an error of a service is an Exception with its bare message', () => {
  expect(
    run(
      '(() => { try { sheet().getRange(0, 1); } catch (e) { return [e.name, e.message, String(e), e instanceof Error]; } })()',
    ),
  ).toEqual([
    'Exception',
    'The starting row of the range is too small.',
    'Exception: The starting row of the range is too small.',
    true,
  ]);
});

test('dialogs stop the script and give the button that was pressed', () => {
  const host = open(
    'function ask() { const ui = SpreadsheetApp.getUi(); return ui.alert("T", "Go on?", ui.ButtonSet.YES_NO) === ui.Button.YES; }',
    { answer: () => 'YES' },
  );
  expect(host.call('ask')).toBe(true);
  expect(host.shown.alerts).toEqual([{ title: 'T', text: 'Go on?', buttons: 'YES_NO' }]);
});

test('a sidebar is the file that HtmlService was asked for; a missing one is named', () => {
  const host = open(
    'function show(name) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle("Goals")); }',
    { pages: { panel: '<p>hi</p>' } },
  );
  host.call('show', 'panel');
  expect(host.shown.sidebars).toEqual([{ html: '<p>hi</p>', title: 'Goals' }]);
  expect(() => host.call('show', 'Panel')).toThrow('No HTML file named Panel was found.');
});

test('properties are texts, the cache forgets, a lock is free', () => {
  let now = 0;
  const host = open(
    `
    function put() { PropertiesService.getDocumentProperties().setProperty('n', 1); CacheService.getDocumentCache().put('c', 'v', 10); }
    function get() { return [PropertiesService.getDocumentProperties().getProperty('n'), PropertiesService.getDocumentProperties().getProperty('none'), CacheService.getDocumentCache().get('c')]; }
    function lock() { const l = LockService.getDocumentLock(); return [l.hasLock(), l.tryLock(0), l.hasLock(), (l.releaseLock(), l.hasLock()), l.tryLock(-1)]; }`,
    { now: () => now },
  );
  host.call('put');
  expect(host.call('get')).toEqual(['1', null, 'v']);
  now = 11_000;
  expect(host.call('get')).toEqual(['1', null, null]);
  expect(host.call('lock')).toEqual([false, true, true, false, false]);
});

describe('calls', () => {
  const script = `
    function work() {
      const s = file().getSheetByName('Sheet1');
      const r = s.getRange(1, 1, 2, 2);
      r.setValues([[1, 2], [3, 4]]);
      r.setBackground('#ff0000');
      const v = r.getValues();
      s.setName('Done');
      return [v, s.getName(), r.getA1Notation(), s.getLastRow()];
    }`;

  test('count where they read or change contents; handles, names and builders do not', () => {
    const host = open(script);
    host.call('work');
    expect(host.calls()).toEqual({
      read: 2,
      write: 3,
      total: 5,
      log: ['Range.setValues', 'Range.setBackground', 'Range.getValues', 'Sheet.setName', 'Sheet.getLastRow'],
    });
    host.resetCalls();
    expect(host.calls().total).toBe(0);
  });

  test('the n-th fails when it is asked to, once, and what came before stands', () => {
    for (let n = 1; n <= 5; n++) {
      const host = open(script);
      host.failAt(n, 'Service Spreadsheets timed out.');
      expect(() => host.call('work'), String(n)).toThrow('Service Spreadsheets timed out.');
      expect(host.cell(`${host.sheets()[0]}!A1`).value, String(n)).toBe(n > 1 ? 1 : '');
      expect(host.sheets()).toEqual([n > 4 ? 'Done' : 'Sheet1']);
      if (n < 5) expect(host.call('work'), String(n)).toBeTruthy();
    }
  });
});
