/** What a person does in the playground, by keyboard and mouse. */
import type { FrameLocator, Page } from 'playwright-core';
import { ready } from '../browser/launch.ts';

/** Goes to a cell through the name box and types, without leaving it. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const box = page.locator('.o-named-range-selector input');
  await box.click();
  await box.fill(cell);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text, { delay: 15 });
}

/** Shows a sheet by a click on its tab. */
export async function showTab(page: Page, name: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: name }).first().click();
}

/** Opens a menu with the mouse and clicks through its entries. */
export async function click(page: Page, menu: string, ...entries: readonly string[]): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).first().click();
  for (const entry of entries) await page.getByRole('menu').last().getByRole('menuitem', { name: entry }).click();
}

/** Opens the add-on's menu with Alt+N and goes down to an entry with the arrow keys. */
export async function chooseByKeyboard(page: Page, entry: string): Promise<void> {
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator(':focus');
  for (let step = 0; step < 20; step++) {
    if ((await focused.textContent())?.startsWith(entry)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The menu has no entry ${entry}`);
}

export function panel(page: Page): FrameLocator {
  return page.frameLocator('.panel iframe');
}

export function cell(page: Page, reference: string) {
  return page.evaluate((at) => window.playground.cell(at), reference);
}

/** Loads the page again, as a person does the next morning. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => window.playground.saved());
  await page.reload();
  await ready(page);
}
