import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { menu as menuEn } from '../../src/core/locales/en/menu.ts';
import { panelData as wordsEn } from '../../src/core/locales/en/panel-data.ts';
import { menu as menuFr } from '../../src/core/locales/fr/menu.ts';
import { panelData as wordsFr } from '../../src/core/locales/fr/panel-data.ts';
import { picture, usePlayground } from '../browser/launch.ts';
import { violations } from './access.ts';
import { type Export, exportsOf } from './exports.ts';
import { click, panel } from './person.ts';

const playground = usePlayground();

const LANGUAGES = [
  { lang: 'en', menu: menuEn, words: wordsEn },
  { lang: 'fr', menu: menuFr, words: wordsFr },
] as const;

async function openData(page: Page, menu: typeof menuEn): Promise<void> {
  await click(page, 'Extensions', menu.name, menu.addData);
  await panel(page).locator('#files').waitFor({ state: 'attached' });
}

/** Drops files on the heading of the panel: any place of it takes them. */
async function dropFiles(page: Page, files: readonly Export[]): Promise<void> {
  await panel(page)
    .locator('h1')
    .evaluate((heading, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name, { type: 'text/csv' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        heading.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, files);
  await panel(page).locator('#outcomes').waitFor();
}

/** The element of the panel that the keyboard is at, or will be at when it comes back from the grid. */
function active(page: Page): Promise<{ id: string; text: string }> {
  return panel(page)
    .locator('body')
    .evaluate(({ ownerDocument: { activeElement } }) => ({
      id: activeElement?.id ?? '',
      text: activeElement?.textContent ?? '',
    }));
}

const sheets = (page: Page) => page.evaluate(() => window.playground.sheets());

/** The texts and notes of a sheet, as far as a report goes. */
function contentOf(page: Page, sheet: string): Promise<string> {
  return page.evaluate((name) => {
    const columns = [...'ABCDEFGHIJKLMN'];
    const seen = Array.from({ length: 500 }, (_, row) =>
      columns.map((column) => {
        const { text, format, note } = window.playground.cell(`${name}!${column}${row + 1}`);
        return [text, format, note];
      }),
    );
    return JSON.stringify(seen);
  }, sheet);
}

/** The first cell of a sheet that shows a text, but for the hidden column. */
async function placeOf(page: Page, sheet: string, text: string): Promise<string> {
  const found = await page.evaluate(
    ([name, wanted]) => {
      for (let row = 1; row <= 500; row++) {
        for (const column of 'BCDEFG') {
          const at = `${name}!${column}${row}`;
          if (window.playground.cell(at).text.includes(wanted)) return at;
        }
      }
      return undefined;
    },
    [sheet, text] as const,
  );
  if (found) return found;
  throw new Error(`No cell of ${sheet} shows ${text}`);
}

describe.each(LANGUAGES)('in $lang, a person', ({ lang, menu, words }) => {
  it('drops three files of different platforms and languages, and makes the report, nothing else', async () => {
    const page = await playground.open(`?empty&lang=${lang}`);
    await openData(page, menu);
    expect(await violations(page)).toEqual([]);
    await picture(page, `add-data-empty-${lang}`);
    await dropFiles(page, exportsOf('05'));
    expect(await panel(page).locator('.outcomes .well').count()).toBe(3);
    const tabs = await sheets(page);
    expect(tabs).toHaveLength(4);
    await panel(page).locator('.tab').nth(2).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `add-data-${lang}`);

    await panel(page).getByRole('button', { name: words.drop.next }).click();
    await panel(page).locator('.notice.good').waitFor();
    const made = (await sheets(page)).filter((name) => !tabs.includes(name));
    expect(made).toHaveLength(1);
    const report = await contentOf(page, made[0]!);
    // 28 days of 12 € for the ads, 10 posts of 40 interactions, and what analytics see of the sales.
    for (const number of ['336', '400', '1,204'.replace(',', lang === 'fr' ? '\u202f' : ',')]) {
      expect(report).toContain(number);
    }
  });
});

describe('month two', () => {
  it('goes below the tabs of month one, and its report starts as the last one, which stays as it was', async () => {
    const page = await playground.open('?empty&lang=en');
    page.on('dialog', (dialog) => void dialog.accept());
    await openData(page, menuEn);
    await dropFiles(page, exportsOf('04'));
    await click(page, 'Extensions', menuEn.name, menuEn.generateReport);
    await page.locator('.snack', { hasText: 'Report April 2025' }).waitFor();
    const box = await placeOf(page, 'Report April 2025', 'Write here');
    await page.evaluate((at) => window.playground.set(at, 'We tried videos.'), box);
    const [before, tabs] = [await contentOf(page, 'Report April 2025'), await sheets(page)];

    await openData(page, menuEn);
    await dropFiles(page, exportsOf('05'));
    const told = await panel(page).locator('.outcomes .well').allTextContents();
    expect(told.map((text) => /below what was there/.test(text))).toEqual([true, true, true]);
    expect(await sheets(page)).toEqual(tabs);
    await click(page, 'Extensions', menuEn.name, menuEn.generateReport);
    await page.locator('.snack', { hasText: 'Report May 2025' }).waitFor();
    expect(await placeOf(page, 'Report May 2025', '(From April 2025, to update) We tried videos.')).toBeTruthy();
    expect(await contentOf(page, 'Report May 2025')).toContain('April 2025');
    expect(await contentOf(page, 'Report April 2025')).toBe(before);
    await page.setViewportSize({ width: 1440, height: 1600 });
    await picture(page, 'month-two');
  });
});

describe('the data view', () => {
  it('takes files by keyboard alone, and says what came of each', async () => {
    const page = await playground.open('?empty&lang=en');
    await openData(page, menuEn);
    const inside = panel(page);
    await inside.locator('.back').focus();
    await page.keyboard.press('Tab');
    expect((await active(page)).id).toBe('files');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    const [ads] = exportsOf('05');
    await chooser.setFiles([
      { name: 'old.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
      { name: ads!.name, mimeType: 'text/csv', buffer: Buffer.from(ads!.text) },
      { name: `${ads!.name} (1)`, mimeType: 'text/csv', buffer: Buffer.from(ads!.text) },
    ]);
    await inside.locator('#outcomes').waitFor();
    expect(await inside.getByRole('status').textContent()).toBe('1 table was added.');
    expect((await active(page)).id).toBe('outcomes');
    const told = await inside.locator('.outcomes li').allTextContents();
    expect(told[0]).toContain('File › Import');
    expect(told[1]).toContain('In the tab “Meta Ads”.');
    expect(told[2]).toContain('Already in the tab “Meta Ads”');
  });

  it('lets a column be changed, and keeps it so', async () => {
    const page = await playground.open('?empty&lang=en');
    await openData(page, menuEn);
    const [ads] = exportsOf('05');
    const text = ads!.text.replace('Impressions', 'Outbound');
    await dropFiles(page, [{ ...ads!, text }]);
    const inside = panel(page);
    await inside.getByRole('button', { name: 'What was read in Meta Ads' }).click();
    await inside.getByText('1 column is not read').click();
    await inside.getByLabel('D · Outbound').selectOption({ label: 'link clicks' });
    expect(await violations(page)).toEqual([]);
    await inside.getByRole('button', { name: wordsEn.read.save }).click();
    await inside.getByText(wordsEn.read.saved).waitFor();
    expect((await active(page)).text).toBe(wordsEn.read.open);
    await inside.getByRole('button', { name: wordsEn.refresh }).click();
    await inside.getByRole('button', { name: 'What was read in Meta Ads' }).click();
    expect(await inside.getByLabel('D · Outbound').inputValue()).toBe('link_clicks');
  });

  it('puts the sample in and takes it away again', async () => {
    const page = await playground.open('?empty&lang=en');
    await openData(page, menuEn);
    const [before, inside] = [await sheets(page), panel(page)];
    await inside.getByRole('button', { name: wordsEn.sample.add }).click();
    await inside.getByRole('button', { name: wordsEn.sample.remove }).waitFor();
    expect(await violations(page)).toEqual([]);
    await inside.getByRole('button', { name: wordsEn.tags.write }).click();
    await inside.getByText('Tags to repair').waitFor();
    await inside.getByRole('button', { name: wordsEn.sample.remove }).click();
    await inside.getByText('The sample is gone').waitFor();
    expect(await sheets(page)).toEqual([...before, 'Tags to repair']);
  });
});
