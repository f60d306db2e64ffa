import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { menu as menuEn } from '../../src/core/locales/en/menu.ts';
import { panel as wordsEn } from '../../src/core/locales/en/panel.ts';
import { menu as menuFr } from '../../src/core/locales/fr/menu.ts';
import { panel as wordsFr } from '../../src/core/locales/fr/panel.ts';
import { picture, usePlayground } from '../browser/launch.ts';
import { violations } from './access.ts';
import { cell, click, panel } from './person.ts';

const playground = usePlayground();

const LANGUAGES = [
  {
    lang: 'en',
    menu: menuEn,
    words: wordsEn,
    april: 'Report April 2025',
  },
  {
    lang: 'fr',
    menu: menuFr,
    words: wordsFr,
    april: 'Rapport avril 2025',
  },
] as const;

/** By way of the first view, as a person comes back to it. */
async function openReport(page: Page, { menu, words }: (typeof LANGUAGES)[number]): Promise<void> {
  await click(page, 'Extensions', menu.name, menu.trackGoals);
  await panel(page).getByRole('button', { name: words.back }).click();
  await panel(page).locator('#line-report').click();
  await panel(page).locator('#generate').waitFor();
}

/** The place of the first cell of a sheet whose text starts so. */
function placeOf(page: Page, sheet: string, start: string): Promise<string> {
  return page.evaluate(
    ([name, wanted]) => {
      for (let row = 1; row <= 600; row++) {
        if (window.playground.cell(`${name}!B${row}`).text.includes(wanted!)) return `${name}!B${row}`;
      }
      return '';
    },
    [sheet, start],
  );
}

/** A report of the whole sample takes its time where other tests run beside. */
const PATIENT = { timeout: 60_000 };

describe.each(LANGUAGES)('the report view, in $lang', (language) => {
  const { lang, words, april } = language;
  const { report } = words;

  it('makes the report of a chosen month with what was typed, and leads to it', async () => {
    const page = await playground.open(`?fresh&lang=${lang}`);
    await openReport(page, language);
    const inside = panel(page);
    await inside.getByLabel(report.period).selectOption('2025-04');
    await inside.getByLabel(report.did).fill('Lavender in every video.');
    await inside.locator('.plan[aria-busy=false] .hint').first().waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    await picture(page, `report-view-${lang}`);
    await inside.getByRole('button', { name: report.generate, exact: true }).click();
    await inside.locator('#answer').waitFor(PATIENT);
    expect(await inside.locator('#answer').textContent()).toContain(april);
    expect(await placeOf(page, april, 'Lavender in every video.')).not.toBe('');
    await inside.getByRole('button', { name: report.clientCopy }).waitFor(PATIENT);
    expect(await violations(page)).toEqual([]);
    await picture(page, `report-made-${lang}`);
  }, 150_000);
});

describe('month two', () => {
  it('has the looks of April, its comment to go over, and what came of the decision that was kept', async () => {
    const page = await playground.open('?fresh&lang=en');
    const { report } = wordsEn;
    const inside = panel(page);
    await seenAsOf(page, '2025-05-02');
    await openReport(page, LANGUAGES[0]);
    await inside.getByLabel(report.did).fill('Lavender in every video.');
    await inside.getByRole('button', { name: report.generate, exact: true }).click();
    await inside.locator('#answer').waitFor(PATIENT);
    await inside.getByRole('button', { name: report.keep }).click();
    await inside.locator('.message.done p').waitFor(PATIENT);
    await page.evaluate(() => window.playground.set('Report April 2025!I1', 'our logo'));
    const april = await textsOf(page, 'Report April 2025');

    await seenAsOf(page, '2025-06-03');
    await inside.getByRole('button', { name: report.generate, exact: true }).click();
    await inside.locator('#answer', { hasText: 'Report May 2025' }).waitFor(PATIENT);
    expect(await textsOf(page, 'Report April 2025')).toEqual(april);
    const may = await textsOf(page, 'Report May 2025');
    expect(may.join('\n')).toContain('(From April 2025, to update) Lavender in every video.');
    const kept = await lastIn(page, 'Changes');
    expect(april.join('\n')).toContain(kept.slice(0, 40));
    expect(may.join('\n')).toContain(kept.slice(0, 40));
    await picture(page, 'report-month-two');
  }, 200_000);
});

/** As a person writes the day into Settings. */
function seenAsOf(page: Page, day: string): Promise<void> {
  return page.evaluate((asOf) => {
    for (let row = 2; row <= 60; row++) {
      if (window.playground.cell(`Settings!A${row}`).text === 'As of') window.playground.set(`Settings!B${row}`, asOf);
    }
  }, day);
}

/** The texts of a sheet's column of sentences. */
function textsOf(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) => Array.from({ length: 600 }, (_, row) => window.playground.cell(`${name}!B${row + 1}`).text),
    sheet,
  );
}

/** The text of the last row of Changes. */
function lastIn(page: Page, sheet: string): Promise<string> {
  return page.evaluate((name) => {
    let last = '';
    for (let row = 2; row <= 60; row++) last = window.playground.cell(`${name}!B${row}`).text || last;
    return last;
  }, sheet);
}

describe('the report view', () => {
  it('puts page one on the clipboard by keyboard, and says so', async () => {
    const page = await playground.open('?fresh&lang=en', (context) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write']),
    );
    await openReport(page, LANGUAGES[0]);
    const inside = panel(page);
    await inside.locator('#generate').focus();
    await page.keyboard.press('Enter');
    await inside.locator('#answer').waitFor(PATIENT);
    await inside.locator('#copy-mail').focus();
    await page.keyboard.press('Enter');
    const said = inside.locator('.message p').first();
    await said.waitFor(PATIENT);
    if ((await said.textContent()) !== wordsEn.report.copied) {
      await inside.getByRole('button', { name: wordsEn.report.copyNow }).press('Enter');
      await inside.getByText(wordsEn.report.copied).waitFor(PATIENT);
    }
    const held = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(held).toContain('Proposed decision');
    expect(held).not.toContain('Sources and method');
  }, 150_000);

  it('makes the copy for a client in a sheet of its own, and says how to hand it over', async () => {
    const page = await playground.open('?fresh&lang=en');
    await openReport(page, LANGUAGES[0]);
    const inside = panel(page);
    await inside.getByLabel(wordsEn.report.reader).selectOption('client');
    await inside.getByRole('button', { name: wordsEn.report.generate, exact: true }).click();
    await inside.getByText(wordsEn.report.handOver).waitFor(PATIENT);
    const [made] = (await page.evaluate(() => window.playground.sheets())).filter((name) => name.endsWith('(client)'));
    expect((await cell(page, `${made}!B1`)).text).toContain('Lavandine');
    await page.setViewportSize({ width: 1280, height: 1600 });
    await picture(page, 'report-client');
    expect(await violations(page)).toEqual([]);
  }, 150_000);
});
