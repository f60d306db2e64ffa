import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { menu as menuEn } from '../../src/core/locales/en/menu.ts';
import { panel as panelEn } from '../../src/core/locales/en/panel.ts';
import { menu as menuFr } from '../../src/core/locales/fr/menu.ts';
import { panel as panelFr } from '../../src/core/locales/fr/panel.ts';
import { picture, usePlayground } from '../browser/launch.ts';
import { violations } from './access.ts';
import { chooseByKeyboard, panel } from './person.ts';

const playground = usePlayground();

const LANGUAGES = [
  {
    lang: 'en',
    tab: 'Goals',
    menu: menuEn,
    words: panelEn,
    kpis: { replies: 'Reply time', landing: 'Conversion rate', leads: 'Leads' },
    told: [
      'Bring the reply time from 31 min to 21 min by 30 September 2025.',
      'Bring the conversion rate from 2.45% to 2.7% by 30 September 2025.',
      'Bring the conversion rate from 2.45% to 12.45% by 30 September 2025.',
      'Bring leads from 40 to 100 by 30 September 2025.',
    ],
    edited: 'Bring leads from 40 to 120 by 30 September 2025.',
    inReport: ['21 min', '2.7%', '12.45%', '120'],
  },
  {
    lang: 'fr',
    tab: 'Objectifs',
    menu: menuFr,
    words: panelFr,
    kpis: { replies: 'Temps de réponse', landing: 'Taux de conversion', leads: 'Prospects' },
    told: [
      "Faire passer le temps de réponse de 31 min à 21 min d'ici au 30 septembre 2025.",
      "Faire passer le taux de conversion de 2,45 % à 2,7 % d'ici au 30 septembre 2025.",
      "Faire passer le taux de conversion de 2,45 % à 12,45 % d'ici au 30 septembre 2025.",
      "Faire passer les prospects de 40 à 100 d'ici au 30 septembre 2025.",
    ],
    edited: "Faire passer les prospects de 40 à 120 d'ici au 30 septembre 2025.",
    inReport: ['21 min', '2,7 %', '12,45 %', '120'],
  },
] as const;

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('.panel iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The panel is not open');
  return frame;
}

/** Presses Tab until an element of the panel has the focus, as a person without a mouse does. */
async function tabTo(page: Page, id: string): Promise<void> {
  const frame = await frameOf(page);
  for (let step = 0; step < 80; step++) {
    const at = await frame.evaluate(() => (document.hasFocus() ? document.activeElement?.id : ''));
    if (at === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${id}`);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

interface Typed {
  readonly kpi: string;
  /** Left as the tabs tell it where it is not typed. */
  readonly from?: string;
  readonly target: string;
  /** How many steps down in the list of readings. */
  readonly reading?: number;
}

async function setGoal(page: Page, { kpi, from, target, reading }: Typed): Promise<void> {
  await tabTo(page, 'add-goal');
  await page.keyboard.press('Enter');
  await type(page, 'field-kpi', kpi);
  await page.keyboard.press('Tab');
  await panel(page).locator('.ticks .yes').nth(0).waitFor();
  if (from) await type(page, 'field-startValue', from);
  await type(page, 'field-target', target);
  if (reading) {
    await page.keyboard.press('Tab');
    await panel(page).locator('#field-targetForm option').nth(2).waitFor({ state: 'attached' });
    await tabTo(page, 'field-targetForm');
    await panel(page).locator('#field-targetForm option', { hasText: '(' }).first().waitFor({ state: 'attached' });
    for (let step = 0; step < reading; step++) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, 'field-deadline');
  // The browser of the tests has days in the American order, whatever the page speaks.
  await page.keyboard.type('09302025');
  await tabTo(page, 'save');
  await page.keyboard.press('Enter');
}

/** Four goals are typed key by key. */
const LONG = 120_000;

describe.each(LANGUAGES)('in $lang, without a mouse,', ({ lang, tab, menu, words, kpis, told, edited, inReport }) => {
  it(
    'goals are set, edited by hand in the tab, and right in the panel and in the report',
    async () => {
      const page = await playground.open(`?fresh&lang=${lang}`);
      // Without the goals of the sample.
      await page.evaluate(async (name) => {
        for (const row of [2, 3, 4]) {
          for (let column = 0; column < 22; column++) {
            await window.playground.set(`${name}!${String.fromCharCode(65 + column)}${row}`, '');
          }
        }
      }, tab);
      await chooseByKeyboard(page, menu.trackGoals);
      await panel(page).locator('#add-goal').waitFor();
      const goals: readonly Typed[] = [
        { kpi: kpis.replies, target: '-10' },
        { kpi: kpis.landing, target: '+10 %', reading: 1 },
        { kpi: kpis.landing, target: '+10 %', reading: 2 },
        { kpi: kpis.leads, from: '40', target: '100' },
      ];
      for (const [index, goal] of goals.entries()) {
        await setGoal(page, goal);
        await panel(page).locator('[role=status]', { hasText: words.goals.saved }).waitFor();
        await panel(page).locator('.goals .goal').nth(index).waitFor();
      }
      const sentences = async () => (await panel(page).locator('.goal .sentence').allTextContents()).map(plain);
      expect([...(await sentences())].sort()).toEqual([...told].sort());
      await picture(page, `goals-set-${lang}`);

      const header = await page.evaluate(
        async (name) =>
          Promise.all(
            Array.from({ length: 22 }, async (_, index) => {
              const letter = String.fromCharCode(65 + index);
              return [letter, (await window.playground.cell(`${name}!${letter}1`)).text] as const;
            }),
          ),
        tab,
      );
      const target = header.find(([, text]) => text === (lang === 'fr' ? 'Cible' : 'Target'))?.[0];
      const row = await page.evaluate(
        async ({ name, letter }) => {
          for (let row = 2; row < 12; row++) {
            if ((await window.playground.cell(`${name}!${letter}${row}`)).text === '100') return row;
          }
          return 0;
        },
        { name: tab, letter: target },
      );
      await page.locator('.o-named-range-selector input').focus();
      await page.locator('.o-named-range-selector input').fill(`${tab}!${target}${row}`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('120');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        async (at) => (await window.playground.cell(at)).text === '120',
        `${tab}!${target}${row}`,
      );
      await chooseByKeyboard(page, menu.trackGoals);
      await panel(page).getByText(edited).waitFor();

      const before = await page.evaluate(() => window.playground.sheets());
      page.on('dialog', (dialog) => void dialog.accept());
      // Out of the panel, where the menu of the page is not heard.
      await page.locator('.o-named-range-selector input').focus();
      await page.keyboard.press('Enter');
      await chooseByKeyboard(page, menu.generateReport);
      await page.waitForFunction((count) => window.playground.sheets().length > count, before.length);
      const made = (await page.evaluate(() => window.playground.sheets())).find((name) => !before.includes(name));
      const report = await page.evaluate(async (name) => {
        const texts: string[] = [];
        for (let row = 1; row <= 40; row++) texts.push((await window.playground.cell(`${name}!D${row}`)).text);
        return texts;
      }, made);
      expect(report.map(plain)).toEqual(expect.arrayContaining([...inReport]));
      expect(await violations(page)).toEqual([]);
    },
    LONG,
  );
});
