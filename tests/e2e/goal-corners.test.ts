import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { goals as goalsEn } from '../../src/core/locales/en/goals.ts';
import { menu } from '../../src/core/locales/en/menu.ts';
import { panel as words } from '../../src/core/locales/en/panel.ts';
import { picture, usePlayground } from '../browser/launch.ts';
import { violations } from './access.ts';
import { chooseByKeyboard, panel } from './person.ts';

const playground = usePlayground();

const QUOTED = '<b>"Bring"</b> <img src=x onerror="document.title=1"> the shop\'s “leads” & more ';
/** 300 characters, some of which mean something to a page. */
const LONG_NAME = `${QUOTED.padEnd(299, 'all the way up, ')}!`;

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** Types cells of a row of the Goals tab by the names of their columns, as they are spelt in the spreadsheet's locale. */
async function typeRow(page: Page, row: number, cells: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ({ row, cells }) => {
      for (let column = 0; column < 26; column++) {
        const letter = String.fromCharCode(65 + column);
        const typed = cells[window.playground.cell(`Goals!${letter}1`).text];
        if (typed !== undefined) window.playground.set(`Goals!${letter}${row}`, typed);
      }
    },
    { row, cells },
  );
}

async function reportTexts(page: Page): Promise<readonly string[]> {
  const before = await page.evaluate(() => window.playground.sheets());
  page.on('dialog', (dialog) => void dialog.accept());
  await page.evaluate((caption) => window.playground.run(caption), menu.generateReport);
  await page.waitForFunction((count) => window.playground.sheets().length > count, before.length);
  const texts = await page.evaluate((known) => {
    const name = window.playground.sheets().find((sheet) => !known.includes(sheet));
    return Array.from({ length: 40 }, (_, row) =>
      ['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => window.playground.cell(`${name}!${column}${row + 1}`).text),
    ).map((line) => line.filter(Boolean).join(' | '));
  }, before);
  return texts.map(plain);
}

/** The item of the list in which a text stands. */
const goalWith = (page: Page, text: string) => panel(page).locator('.goal', { hasText: text });

it('a German spreadsheet in Los Angeles shows long names, days gone by and targets that are no change as they are', async () => {
  const page = await playground.open('?fresh&lang=en&locale=de_DE&zone=America/Los_Angeles');
  const span = { Start: '01.04.2025', Deadline: '30.09.2025' };
  await typeRow(page, 5, { Name: LONG_NAME, KPI: 'Leads', 'Starting point': '40', Target: '1.234,5', ...span });
  await typeRow(page, 6, {
    Name: 'Gone by',
    KPI: 'Workshops',
    'Starting point': '2',
    Target: '20',
    'Current value': '12,5',
    Start: '01.03.2025',
    Deadline: '01.05.2025',
  });
  // In the place of a goal of the sample: the report shows four.
  await typeRow(page, 4, { Name: 'Hold it', KPI: 'Reply time', 'Starting point': '30', Target: '30', ...span });
  await chooseByKeyboard(page, menu.trackGoals);
  await panel(page).locator('#add-goal').waitFor();
  const long = goalWith(page, 'all the way up');
  expect(plain(await long.locator('h2').textContent())).toBe(LONG_NAME);
  // What looks like markup is read, not obeyed.
  expect(await long.locator('b, img').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
  expect(plain(await long.locator('.sentence').textContent())).toBe(
    'Bring leads from 40 to 1,234.5 by 30 September 2025.',
  );
  expect(
    await panel(page)
      .locator('body')
      .evaluate((body) => body.scrollWidth <= window.innerWidth),
  ).toBe(true);

  const past = goalWith(page, 'Gone by');
  expect(plain(await past.locator('.status').textContent())).toBe(goalsEn.statuses.missed);
  expect(plain(await past.locator('.numbers').textContent())).toContain('Result: 12.5');
  expect(plain(await past.locator('.sentence').textContent())).toContain('by 1 May 2025');

  const same = goalWith(page, 'Hold it');
  expect(plain(await same.locator('.status').textContent())).toBe(goalsEn.incomplete);
  expect(plain(await same.locator('.remark').textContent())).toBe(goalsEn.targetIsStart);
  await picture(page, 'goal-corners');
  expect(await violations(page)).toEqual([]);

  const report = await reportTexts(page);
  expect(report.filter((line) => line.startsWith('<b>"Bring"</b>'))).toEqual([expect.stringContaining('30 September')]);
  expect(report.find((line) => line.startsWith('Hold it'))).toMatch(/30.* \| 30 September .*to complete/);
  expect(report.find((line) => line.startsWith('Gone by'))).toMatch(/12\.5 \| 20 \| 1 May .*missed/);
});

it('a row that somebody edits meanwhile is loaded again, a protected tab refuses, and what was typed stays', async () => {
  const page = await playground.open('?fresh&lang=en&locale=en_NZ&zone=Pacific/Auckland');
  await chooseByKeyboard(page, menu.trackGoals);
  const goal = goalWith(page, 'Enquiries from shops and hotels');
  await goal.getByRole('button', { name: words.goals.change }).first().click();
  await panel(page).locator('#field-target').fill('90');
  const row = await page.evaluate(() =>
    [2, 3, 4].find((row) =>
      ['A', 'B', 'C'].some((column) => window.playground.cell(`Goals!${column}${row}`).text.startsWith('Enquiries')),
    ),
  );
  await typeRow(page, row!, { Target: '80' });
  await panel(page).locator('#save').click();

  await panel(page).getByText(goalsEn.conflict).waitFor();
  expect(await panel(page).locator('#field-target').inputValue()).toBe('90');
  expect(plain(await panel(page).locator('form .notice').textContent())).toMatch(
    /^The tab now says: .* to 80 by 30 June 2025/,
  );

  await panel(page).locator('#save').click();
  await panel(page).locator('[role=status]', { hasText: words.goals.saved }).waitFor();
  await goal.getByText('from 0 to 90 by 30 June 2025').waitFor();

  await panel(page).locator('#add-goal').click();
  await panel(page).locator('#field-kpi').fill('Leads');
  await panel(page).locator('#field-startValue').fill('40');
  await panel(page).locator('#field-target').fill('100');
  await panel(page).locator('#field-deadline').fill('2025-09-30');
  // The stand-in lets everybody write everywhere: the refusal is that of the server's own tests.
  await page.evaluate((message) => {
    const [frame] = document.querySelectorAll('iframe');
    const { script } = (frame!.contentWindow as unknown as { google: { script: { run: unknown } } }).google;
    const run = {
      withSuccessHandler: (done: (json: string) => void) => ({
        withFailureHandler: () => ({ socialApi: () => done(JSON.stringify({ error: { message } })) }),
      }),
    };
    script.run = run;
  }, goalsEn.protected('Goals'));
  await panel(page).locator('#save').click();
  await panel(page)
    .locator('[role=alert]', { hasText: goalsEn.protected('Goals') })
    .waitFor();
  expect(await panel(page).locator('#field-target').inputValue()).toBe('100');
  expect(await panel(page).locator('#field-deadline').inputValue()).toBe('2025-09-30');
});
