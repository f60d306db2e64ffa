import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture, ready, usePlayground } from '../browser/launch.ts';
import { cell, click, panel, reload, typeInto } from './person.ts';
import { serveStub } from './stub/serve.ts';

const playground = usePlayground();
const open = (query = '') => playground.open(query, serveStub);

const first = async (page: Page) => (await page.evaluate(() => window.playground.sheets()))[0] ?? '';
const at = async (page: Page, address: string) => cell(page, `${await first(page)}!${address}`);

describe('a formula that is typed', () => {
  it('shows the help of its JSDoc and of its parameters while it is typed, and then its value', async () => {
    const page = await open();
    await typeInto(page, 'D4', '=STUB_D');
    expect(await page.locator('.o-autocomplete-value', { hasText: 'STUB_DOUBLE' }).count()).toBe(1);
    await page.keyboard.type('OUBLE(');
    const help = page.locator('.o-grid-composer .o-formula-assistant');
    expect(await help.textContent()).toContain('Doubles a number.');
    expect(await help.textContent()).toContain('How often; once where it is left out.');
    await page.keyboard.type('21)');
    await page.keyboard.press('Enter');
    expect((await at(page, 'D4')).value).toBe(42);
  });

  it('takes a semicolon between arguments in an English workbook, and the help follows', async () => {
    const page = await open();
    await typeInto(page, 'D4', '=STUB_DOUBLE(10;');
    expect(await page.locator('.o-grid-composer .o-formula-assistant-focus').first().textContent()).toBe('times');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    expect((await at(page, 'D4')).value).toBe(40);
  });

  it('reads semicolons and decimal commas in a French workbook', async () => {
    const page = await open('?lang=fr&locale=fr_FR');
    await typeInto(page, 'D4', '=STUB_DOUBLE(1,5;1)');
    await page.keyboard.press('Enter');
    expect(await at(page, 'D4')).toMatchObject({ value: 3, text: '3' });
    await typeInto(page, 'D5', '1,5');
    await page.keyboard.press('Enter');
    expect(await at(page, 'D5')).toMatchObject({ value: 1.5, text: '1,5' });
  });

  it('says on hover what the script has thrown, and no more', async () => {
    const page = await open();
    await typeInto(page, 'A2', '=STUB_DOUBLE("a")');
    await page.keyboard.press('Enter');
    expect((await at(page, 'A2')).value).toBe('#ERROR!');
    await page.mouse.move(90, 200);
    const box = page.locator('.o-error-tooltip');
    await box.waitFor();
    expect(await box.textContent()).toMatch(/A number is needed\.( \(line \d+\)\.?)?$/);
  });
});

describe('the menu of the script', () => {
  it('runs an entry, which writes, notes and says so', async () => {
    const page = await open();
    await click(page, 'Stub', 'Write a note');
    await page.locator('.snack', { hasText: 'Done' }).waitFor();
    expect(await at(page, 'B2')).toMatchObject({ value: 'written', note: 'A note of the stub' });
    await page.mouse.move(200, 200);
    const note = page.locator('.cell-note');
    await note.waitFor();
    expect(await note.textContent()).toBe('A note of the stub');
  });

  it('can be used by keyboard alone, and gives the focus back to the grid', async () => {
    const page = await open();
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Escape');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect((await at(page, 'A1')).value).toBe(7);
    await page.keyboard.press('Alt+n');
    await page.keyboard.press('Enter');
    await page.locator('.snack', { hasText: 'Done' }).waitFor();
    await page.keyboard.press('F10');
    expect(await page.locator(':focus').textContent()).toContain('Open files');
  });

  it('shows what a failing entry has thrown', async () => {
    const page = await open();
    await click(page, 'Stub', 'Fail');
    const toast = page.locator('.snack.error');
    await toast.waitFor();
    expect(await toast.textContent()).toContain('On purpose');
  });
});

describe('a page of the script in the panel', () => {
  const opened = async () => {
    const page = await open();
    await click(page, 'Stub', 'Show the panel');
    await page.getByRole('heading', { name: 'A panel' }).waitFor();
    return page;
  };
  const says = async (page: Page, text: string) => {
    await panel(page).locator('#answer', { hasText: text }).waitFor({ timeout: 5000 });
    return panel(page).locator('#answer').textContent();
  };

  it('is 300 pixels wide at the right, with a title and a way to close it', async () => {
    const page = await opened();
    const box = await page.locator('.panel').boundingBox();
    expect([box?.width, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([300, 1280]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.panel').isVisible()).toBe(false);
  });

  it('calls the server and gets its answer later, with its own object', async () => {
    const page = await opened();
    await panel(page).locator('#ask').click();
    expect(await says(page, 'user')).toBe('{"ok":["hello",{"a":1}]} user');
    await picture(page, 'page-panel');
  });

  it('gets an Error with the message where the script throws', async () => {
    const page = await opened();
    await panel(page).locator('#refuse').click();
    expect(await says(page, 'Refused')).toBe('true Refused on purpose');
  });

  it('may not send a Date', async () => {
    const page = await opened();
    await panel(page).locator('#date').click();
    expect(await says(page, 'illegal')).toContain('Failed due to illegal value in property: day');
  });

  it('gets all answers of more calls than may run at once', async () => {
    const page = await opened();
    await panel(page).locator('#many').click();
    await says(page, '25 answers');
  });

  it('can close itself', async () => {
    const page = await opened();
    await panel(page).locator('#close').click();
    await page.locator('.panel').waitFor({ state: 'hidden' });
  });
});

describe('the page', () => {
  it('keeps the workbook for the next load, and forgets it on Reset', async () => {
    const page = await open();
    await typeInto(page, 'C3', 'kept');
    await page.keyboard.press('Enter');
    await reload(page);
    expect((await at(page, 'C3')).value).toBe('kept');
    page.on('dialog', (dialog) => void dialog.accept());
    await click(page, 'File', 'Reset');
    await page.waitForURL('**/');
    await ready(page);
    expect((await at(page, 'C3')).value).toBe('');
  });

  it('changes its language without losing the workbook', async () => {
    const page = await open();
    await typeInto(page, 'C3', 'kept');
    await page.keyboard.press('Enter');
    await page.getByLabel('Language').selectOption('fr');
    await page.getByRole('menuitem', { name: 'Fichier' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect((await at(page, 'C3')).value).toBe('kept');
  });

  it('reads what is typed by the locale of the spreadsheet, which can be changed', async () => {
    const page = await open();
    await page.getByLabel('Spreadsheet locale').selectOption('fr_FR');
    await typeInto(page, 'C3', '31/12/2025');
    await page.keyboard.press('Enter');
    expect((await at(page, 'C3')).text).toBe('31/12/2025');
    expect(typeof (await at(page, 'C3')).value).not.toBe('string');
  });

  it('reads pasted text by the locale of the spreadsheet, and makes room for it', async () => {
    const page = await open('?lang=fr&locale=fr_FR');
    const pasted = `Jour\tDépense\tTexte\r\n31/12/2025\t1 234,5\t"deux\nlignes"\r\n${'\tx\r\n'.repeat(1200)}`;
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, pasted);
    expect((await at(page, 'A2')).text).toBe('31/12/2025');
    expect(await at(page, 'B2')).toMatchObject({ value: 1234.5 });
    expect((await at(page, 'C2')).value).toBe('deux\nlignes');
    expect((await at(page, 'B1202')).value).toBe('x');
    await page.keyboard.press('Control+z');
    expect((await at(page, 'A2')).value).toBe('');
  });

  it('opens a file that is dropped on it as a tab', async () => {
    const page = await open();
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Date,Spend\n2025-05-01,12.5\n'], 'ads.csv', { type: 'text/csv' }));
      return transfer;
    });
    await page.dispatchEvent('.grid-place', 'drop', { dataTransfer: data });
    await page.locator('.snack', { hasText: 'ads' }).waitFor();
    expect(await cell(page, 'ads!B2')).toMatchObject({ value: 12.5 });
  });
});
