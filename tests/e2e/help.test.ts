import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { picture } from '../browser/launch.ts';
import { violations } from './access.ts';

const html = readFileSync(join(resolve(import.meta.dirname, '../..'), 'dist/help.html'), 'utf8');
const PANEL = { width: 300, height: 800 };

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser?.close());

/** The help as the server hands it to the panel. */
async function open(locale: 'en' | 'fr'): Promise<Page> {
  const context = await browser.newContext({ viewport: PANEL });
  const page = await context.newPage();
  await page.setContent(html.replace('data-locale="en"', `data-locale="${locale}"`));
  return page;
}

const shown = (page: Page) => page.locator('h3:visible').allTextContents();
const status = (page: Page) => page.locator('[role="status"]:visible').textContent();

describe.each(['en', 'fr'] as const)('the help in %s', (locale) => {
  it('lists every formula under its name in that language, within 300 pixels and with no axe violation', async () => {
    const page = await open(locale);
    expect(await shown(page)).toContain(locale === 'en' ? 'SOCIAL_ROI' : 'ROI_SOCIAL');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PANEL.width);
    expect(await violations(page)).toEqual([]);
    await picture(page, `help-${locale}`);
  });
});

describe('the search', () => {
  it('is where the keyboard starts, and needs no accents', async () => {
    const page = await open('fr');
    await page.keyboard.type('cout social');
    expect(await shown(page)).toContain('COUT_SOCIAL');
    expect(await shown(page)).not.toContain('TAUX_CLIC');
    expect(await status(page)).toMatch(/^\d formules?$/);
  });

  it('finds a formula by its name in the other language', async () => {
    const page = await open('en');
    await page.keyboard.type('taux_clic');
    expect(await shown(page)).toEqual(['CTR']);
    expect(await status(page)).toBe('1 formula');
  });

  it('says what to try where it finds nothing, and shows all again when it is emptied', async () => {
    const page = await open('en');
    const all = await shown(page);
    await page.keyboard.type('weather');
    expect(await shown(page)).toEqual([]);
    expect(await status(page)).toContain('No formula found');
    await page.locator('input:visible').fill('');
    expect(await shown(page)).toEqual(all);
  });
});

describe('Copy', () => {
  it('puts the example on the clipboard by keyboard, and says so', async () => {
    const page = await open('en');
    await page.keyboard.type('social roi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Copied').first().waitFor();
    await page.locator('input:visible').fill('');
    await page.locator('input:visible').focus();
    await page.keyboard.press('ControlOrMeta+V');
    expect(await page.locator('input:visible').inputValue()).toBe('=SOCIAL_ROI(1000; 500)');
  });
});
