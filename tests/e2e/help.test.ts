import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { help as helpEn } from '../../src/core/locales/en/help.ts';
import { menu as menuEn } from '../../src/core/locales/en/menu.ts';
import { help as helpFr } from '../../src/core/locales/fr/help.ts';
import { menu as menuFr } from '../../src/core/locales/fr/menu.ts';
import { picture, usePlayground } from '../browser/launch.ts';
import { violations } from './access.ts';
import { cell, chooseByKeyboard, panel, typeInto } from './person.ts';

const html = readFileSync(join(resolve(import.meta.dirname, '../..'), 'dist/help.html'), 'utf8');
const PANEL = { width: 300, height: 900 };

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});

afterAll(() => browser?.close());

/** The help as the server hands it to the panel. */
async function open(locale: 'en' | 'fr', documentLocale = 'en_US'): Promise<Page> {
  const context = await browser.newContext({ viewport: PANEL });
  const page = await context.newPage();
  await page.setContent(
    html
      .replace('data-locale="en"', `data-locale="${locale}"`)
      .replace('data-document-locale="en_US"', `data-document-locale="${documentLocale}"`),
  );
  return page;
}

const shown = (page: Page) => page.locator('h3:visible').allTextContents();
const status = (page: Page) => page.locator('[role="status"]').textContent();

describe.each(['en', 'fr'] as const)('the help in %s', (locale) => {
  it('opens on the twelve most used, then the families with their numbers, folded', async () => {
    const page = await open(locale);
    expect(await shown(page)).toHaveLength(12);
    expect((await shown(page))[0]).toBe(locale === 'en' ? 'SOCIAL_ROI' : 'ROI_SOCIAL');
    const families = await page.locator('details.family > summary').allTextContents();
    expect(families).toHaveLength(10);
    for (const family of families) expect(family).toMatch(/\p{L} \d+$/u);
    await page.locator('details.family > summary').first().click();
    // The cards of a family are made when it is opened.
    await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(12);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
  });

  it('fits into 300 pixels with everything unfolded, without an axe violation', async () => {
    const page = await open(locale);
    await picture(page, `help-${locale}`);
    const families = await page.locator('details.family > summary').all();
    const unfold = () =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    // The statistics have the longest help; with all of it in the page, axe takes a minute.
    await families[8]?.click();
    await page
      .locator('details.family')
      .nth(8)
      .locator('details')
      .evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
    expect(await violations(page)).toEqual([]);
    await unfold();
    await page.locator('h3').nth(70).waitFor();
    await unfold();
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('main')?.scrollWidth ?? 0,
    ]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(PANEL.width);
  });

  it('finds nothing without an axe violation, and shows a way on', async () => {
    const page = await open(locale);
    await page.keyboard.type('zzzz');
    const { foundNone, clear } = (locale === 'en' ? helpEn : helpFr).page;
    expect(await status(page)).toBe(foundNone);
    expect(await page.locator('details.family:visible').count()).toBe(10);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: clear }).click();
    expect(await shown(page)).toHaveLength(12);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });
});

describe('the search', () => {
  it('is where the keyboard starts, takes plain words, and says how many it found', async () => {
    const page = await open('en');
    await page.keyboard.type('how much may a customer cost');
    expect((await shown(page))[0]).toBe('ALLOWABLE_CPA');
    expect(await status(page)).toMatch(/^\d+ formulas?$/);
  });

  it('needs no accents, and finds a formula by its name in the other language', async () => {
    const page = await open('fr');
    await page.keyboard.type('cout social');
    expect((await shown(page))[0]).toBe('COUT_SOCIAL');
    await page.locator('#search').fill('allowable_cpa');
    expect((await shown(page))[0]).toBe('CPA_MAXIMAL');
  });
});

describe('Copy', () => {
  it('puts the example on the clipboard by keyboard, and says so', async () => {
    const page = await open('en');
    await page.keyboard.type('social roi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(helpEn.page.copied).waitFor();
    await page.locator('#search').fill('');
    await page.locator('#search').focus();
    await page.keyboard.press('ControlOrMeta+V');
    expect(await page.locator('#search').inputValue()).toBe('=SOCIAL_ROI(1000; 500)');
  });

  it('spells numbers as the document does, whatever the language of the help', async () => {
    const example = async (locale: 'en' | 'fr', documentLocale: string) => {
      const page = await open(locale, documentLocale);
      await page.keyboard.type('sample_size');
      return page.locator('.example code').first().textContent();
    };
    expect(await example('en', 'en_GB')).toBe('=SAMPLE_SIZE(0.1; 0.02)');
    expect(await example('en', 'fr_FR')).toBe('=SAMPLE_SIZE(0,1; 0,02)');
    expect(await example('fr', 'en_US')).toBe('=TAILLE_ECHANTILLON(0.1; 0.02)');
  });
});

const LANGUAGES = [
  { lang: 'en', menu: menuEn, words: helpEn.page, name: 'SOCIAL_ROI', seen: /^100[.,]00%$/ },
  { lang: 'fr', menu: menuFr, words: helpFr.page, name: 'ROI_SOCIAL', seen: /^100[.,]00%$/ },
] as const;

const playground = usePlayground();

/** Goes to a cell, then opens the help from the menu. */
async function openHelp(page: Page, at: string, entry: string): Promise<FrameLocator> {
  await typeInto(page, at, '');
  await chooseByKeyboard(page, entry);
  const inside = panel(page);
  await inside.locator('#search').waitFor();
  return inside;
}

describe.each(LANGUAGES)('in $lang, a person', ({ lang, menu, words, name, seen }) => {
  it('inserts a formula by keyboard, and is asked before it goes over something', async () => {
    const page = await playground.open(`?empty&lang=${lang}`);
    const [sheet] = await page.evaluate(() => window.playground.sheets());
    const inside = await openHelp(page, 'B7', menu.findFormula);
    await inside.locator('#search').press('a');
    await inside.locator('#search').fill(name);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inside.getByText(words.written('B7')).waitFor();
    expect((await cell(page, `${sheet}!B7`)).text).toMatch(seen);

    await page.keyboard.press('Enter');
    const question = words.notEmpty('B7', (await cell(page, `${sheet}!B7`)).text, 0);
    await inside.locator('.question').getByText(question).waitFor();
    await picture(page, `help-question-${lang}`);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await inside.getByText(words.kept).waitFor();
    await page.evaluate((at) => window.playground.set(at, 'soap'), `${sheet}!B7`);
    await page.keyboard.press('Enter');
    await inside
      .getByText(words.notEmpty('B7', 'soap', 0))
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await inside.getByText(words.written('B7')).waitFor();
    expect((await cell(page, `${sheet}!B7`)).value).toBe(1);
  });

  it('turns the selection into values, which stay when the data change', async () => {
    const page = await playground.open(`?empty&lang=${lang}`);
    const [sheet] = await page.evaluate(() => window.playground.sheets());
    const at = (address: string) => `${sheet}!${address}`;
    const set = (address: string, text: string) =>
      page.evaluate(([place, content]) => window.playground.set(place ?? '', content ?? ''), [at(address), text]);
    for (const [address, text] of Object.entries({ A2: '10', A3: '6', B2: '4', B3: '4' })) await set(address, text);
    await set('C2', '=CPC(A2:A3;B2:B3)');
    const inside = await openHelp(page, 'C2', menu.findFormula);
    await inside.getByRole('button', { name: words.values.action }).click();
    await inside.getByText(words.values.done(1, 2)).waitFor();
    await set('A2', '100');
    await set('A3', '100');
    expect([(await cell(page, at('C2'))).value, (await cell(page, at('C3'))).value]).toEqual([2.5, 1.5]);
    await inside.getByRole('button', { name: words.values.action }).click();
    await inside.getByText(words.values.none).waitFor();
  });
});

it('a column in an example is shown in the formula bar as it was typed, and survives an edit', async () => {
  const page = await playground.open('?empty&lang=fr');
  const [sheet] = await page.evaluate(() => window.playground.sheets());
  const inside = await openHelp(page, 'B2', menuFr.findFormula);
  await inside.locator('#search').fill('RETOUR_MARGINAL');
  const call = (await inside.locator('.example code').first().textContent()) ?? '';
  expect(call).toContain('{1; 2; 3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await inside.getByText(helpFr.page.written('B2')).waitFor();
  const { value } = await cell(page, `${sheet}!B2`);
  const unspaced = (text: string | null) => (text ?? '').replace(/\s/g, '');
  await typeInto(page, 'B2', '');
  expect(unspaced(await page.locator('.o-topbar-composer').textContent())).toContain(unspaced(call));
  await page.keyboard.press('F2');
  await page.keyboard.type('+1');
  await page.keyboard.press('Enter');
  expect((await cell(page, `${sheet}!B2`)).value).toBe(Number(value) + 1);
});
