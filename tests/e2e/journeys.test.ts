import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { menu as menuEn } from '../../src/core/locales/en/menu.ts';
import { panel as panelEn } from '../../src/core/locales/en/panel.ts';
import { menu as menuFr } from '../../src/core/locales/fr/menu.ts';
import { panel as panelFr } from '../../src/core/locales/fr/panel.ts';
import { picture, usePlayground } from '../browser/launch.ts';
import { violations } from './access.ts';
import { cell, chooseByKeyboard, click, panel, reload, typeInto } from './person.ts';

const playground = usePlayground();

const LANGUAGES = [
  {
    lang: 'en',
    menu: menuEn,
    words: panelEn,
    formula: '=SOCIAL_ROI(10000;1000)',
    help: 'what it cost',
    kpi: 'Newsletter subscribers',
  },
  {
    lang: 'fr',
    menu: menuFr,
    words: panelFr,
    formula: '=ROI_SOCIAL(10000;1000)',
    help: 'réseaux sociaux',
    kpi: 'Abonnés à la lettre',
  },
] as const;

type Language = (typeof LANGUAGES)[number];

async function saveGoal(page: Page, { words, kpi }: Language): Promise<void> {
  const { form, goals } = words;
  const inside = panel(page);
  await inside.getByRole('button', { name: goals.add }).click();
  const fill = (label: string, meaning: string, text: string) => inside.getByLabel(`${label} (${meaning})`).fill(text);
  await fill(form.bring, form.kpi, kpi);
  await fill(form.from, form.startValue, '340');
  await fill(form.to, form.target, '600');
  await fill(form.by, form.deadline, '2025-12-31');
  await picture(page, `goal-form-${form.save === panelFr.form.save ? 'fr' : 'en'}`);
  await inside.getByRole('button', { name: form.save }).click();
  await inside.getByText(goals.saved).waitFor();
}

describe.each(LANGUAGES)('in $lang, a person', (language) => {
  const { lang, menu, words, formula, help, kpi } = language;

  it('types a formula, reads its help meanwhile, and gets its value', async () => {
    const page = await playground.open(`?empty&lang=${lang}`);
    await typeInto(page, 'B2', formula.slice(0, -1));
    expect(await page.locator('.o-grid-composer .o-formula-assistant').textContent()).toContain(help);
    await picture(page, `formula-${lang}`);
    await page.keyboard.type(')');
    await page.keyboard.press('Enter');
    const [sheet] = await page.evaluate(() => window.playground.sheets());
    expect(await cell(page, `${sheet}!B2`)).toMatchObject({ value: 9, text: '9' });
  });

  it('saves a goal in the sidebar, which is still there after the page is loaded again', async () => {
    const page = await playground.open(`?fresh&lang=${lang}`);
    await chooseByKeyboard(page, menu.trackGoals);
    await saveGoal(page, language);
    await reload(page);
    await click(page, 'Extensions', menu.name, menu.trackGoals);
    await panel(page).getByText(kpi).first().scrollIntoViewIfNeeded();
    await picture(page, `goal-saved-${lang}`);
  });

  it('makes the report from the menu', async () => {
    const page = await playground.open(`?fresh&lang=${lang}`);
    const before = await page.evaluate(() => window.playground.sheets());
    page.on('dialog', (dialog) => void dialog.accept());
    await click(page, 'Extensions', menu.name, menu.generateReport);
    const made = (await page.evaluate(() => window.playground.sheets())).filter((name) => !before.includes(name));
    expect(made).toHaveLength(1);
    await page.locator('.snack', { hasText: made[0] ?? '' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 1600 });
    await picture(page, `report-${lang}`);
  });

  it('finds nothing in the way of a screen reader or a keyboard', async () => {
    const page = await playground.open(`?fresh&lang=${lang}`);
    await click(page, 'Extensions', menu.name, menu.trackGoals);
    await panel(page).getByRole('button', { name: words.goals.add }).waitFor();
    expect(await violations(page)).toEqual([]);
    await panel(page).getByRole('button', { name: words.goals.add }).click();
    await panel(page).getByRole('button', { name: words.form.save }).waitFor();
    expect(await violations(page)).toEqual([]);
    await click(page, 'Extensions', menu.name, menu.findFormula);
    await page.getByRole('heading', { name: menu.findFormula }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
