import { describe, expect, it } from 'vitest';
import { type Account, accountOf } from '../../../src/core/findings/account.ts';
import type { Locale } from '../../../src/core/lib/text.ts';
import { format } from '../../../src/core/locales/format.ts';
import { sectionContext } from '../../../src/core/report/build.ts';
import { displayed } from '../../../src/core/report/display.ts';
import { COLUMNS, FIRST } from '../../../src/core/report/layout.ts';
import type { Section } from '../../../src/core/report/section.ts';
import { audience } from '../../../src/core/report/sections/audience.ts';
import { behaviour } from '../../../src/core/report/sections/behaviour.ts';
import { media } from '../../../src/core/report/sections/media.ts';
import { networkBlocks } from '../../../src/core/report/sections/network-blocks.ts';
import { networks } from '../../../src/core/report/sections/networks.ts';
import { platforms, platformsChart } from '../../../src/core/report/sections/platforms.ts';
import { site } from '../../../src/core/report/sections/site.ts';
import { trend } from '../../../src/core/report/sections/trend.ts';
import { textWidth } from '../../../src/core/report/text-width.ts';
import { documentOf, sampleDocument } from './documents.ts';

const OURS: readonly Section[] = [platforms, platformsChart, networkBlocks, audience, media, behaviour, site, trend];

const accounts = new Map<string, Account>();

function described(section: Section, locale: Locale, period?: string) {
  const key = `${locale} ${period}`;
  if (!accounts.has(key)) accounts.set(key, accountOf(sampleDocument(locale), period)!);
  return section.describe(sectionContext(accounts.get(key)!, locale));
}

/** Names that people give are shortened where the sheet is laid out. */
function isGoalName(text: string, locale: Locale): boolean {
  return accounts.get(`${locale} undefined`)!.goals.some(({ goal }) => goal.name === text);
}

function textOf(section: Section, locale: Locale, period?: string): string {
  const rows = described(section, locale, period)?.rows ?? [];
  return rows
    .map(({ cells }) =>
      cells
        .map((cell) => displayed(cell, format(locale)))
        .filter(Boolean)
        .join(' | '),
    )
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}

describe('the pages on platforms', () => {
  it('never show what is no number, in either language or any period', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const period of [undefined, '2025-01', '2025-02-10..2025-06-20']) {
        for (const section of OURS) {
          const block = described(section, locale, period);
          const notes = (block?.rows ?? []).flatMap(({ cells }) => cells.map(({ note }) => note ?? ''));
          expect(`${textOf(section, locale, period)}\n${notes.join('\n')}`).not.toMatch(
            /NaN|undefined|Infinity|\[object/,
          );
        }
      }
    }
  });

  it('give each row a key of its own', () => {
    for (const section of OURS) {
      const keys = (described(section, 'fr')?.rows ?? []).filter(({ cells }) => cells.length > 0).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('have names of columns that fit into them, in both languages', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const section of OURS) {
        for (const { cells } of described(section, locale)?.rows ?? []) {
          for (const { column, value, style } of cells) {
            if (!style.startsWith('table-head') || column === FIRST || isGoalName(String(value), locale)) continue;
            expect([value, textWidth(String(value), style) <= COLUMNS[column]! - 6]).toEqual([value, true]);
          }
        }
      }
    }
  });

  it('tell the sample in English', () => {
    expect(textOf(platforms, 'en')).toContain(
      'TikTok made 58% of the engagements; Facebook brought 50% of the visits.',
    );
    expect(textOf(platforms, 'en')).toMatch(/Change on April 2025[^\n]*\nTikTok \| ▲ \+1\.8% \|/);
    expect(textOf(networkBlocks, 'en')).toMatch(
      /Facebook \| May 2025 \| April 2025[^\n]*\nViews \| 42,915 \| other count/,
    );
    expect(textOf(media, 'en')).toContain('Revenue came from: paid 85% and owned 15%.');
    expect(textOf(behaviour, 'en')).toContain('No step lost more people than before, beyond chance.');
    expect(textOf(behaviour, 'en')).toContain('The figures before and after are not one series.');
    expect(textOf(behaviour, 'en')).toMatch(
      /3 March: We answer messages in the evening too[^\n]*\. Reply time: 42 min on average before, 31 min after/,
    );
    expect(textOf(site, 'en')).toContain('facebook / cpc brings most visits: 3,978');
    expect(textOf(trend, 'en')).toContain('May 2025 brought in the most of 5 months.');
    expect(textOf(trend, 'en')).toContain('May 2025 · new count');
  });

  it('tell it in French', () => {
    expect(textOf(platforms, 'fr')).toContain('TikTok réunit 58 % des interactions ; Facebook amène 50 % des visites.');
    expect(textOf(networkBlocks, 'fr')).toMatch(/Vues \| 42 915 \| autre comptage/);
    expect(textOf(media, 'fr')).toContain("D'où vient le chiffre d'affaires : payant 85 % et propriétaire 15 %.");
    expect(textOf(behaviour, 'fr')).toContain("Aucune étape ne perd plus de monde qu'avant, au-delà du hasard.");
    expect(textOf(behaviour, 'fr')).toMatch(/Temps de réponse : 42 min en moyenne avant, 31 min après/);
    expect(textOf(site, 'fr')).toContain('facebook / cpc amène le plus de visites : 3 978');
    expect(textOf(trend, 'fr')).toContain('Facebook compte des vues depuis mai 2025');
  });

  it('show leads and key events as two ways on from the visit, each with its own rate', () => {
    const en = textOf(behaviour, 'en');
    expect(en).toMatch(/↳ Asked \(leads\) \| 22 \| 16 \| 22, after 16 \| ≈ 0\.22%/);
    expect(en).toMatch(/↳ Acted \(key events\) \| 253 \| 195 \| ▲ \+30% \| 2\.5% \| 2\.2 to 2\.8%/);
    expect(en).toContain('two ways on from the visit, not one after the other: both rates are of the visits.');
    expect(en).toContain('the one step here that a single source counts throughout: 2.5% go on (253 of 10,222).');
    expect(textOf(behaviour, 'fr')).toContain("sont deux suites de la visite, non l'une après l'autre");
  });

  it('name the step of a goal, and the step that an advice is about', () => {
    expect(textOf(behaviour, 'en')).toContain('To improve visit → action: the page they arrive on.');
    expect(textOf(behaviour, 'en')).toContain(
      'The goal “Enquiries from shops and hotels” is about the step “Asked (leads)”: behind.',
    );
    expect(textOf(behaviour, 'fr')).toContain(
      "L'objectif « Demandes de boutiques et d'hôtels » porte sur l'étape « Ont demandé (prospects) » : en retard.",
    );
  });

  it('leave a rate of more than all blank, with the reason in a note', () => {
    // 5,118 visits after 2,506 reactions: two sources, no part of each other.
    const row = described(behaviour, 'en')!.rows.find(({ key }) => key === 'platform Facebook')!;
    expect(row.cells[2]).toMatchObject({ value: '' });
    expect(row.cells[2]!.note).toContain('5,118');
    expect(row.cells[2]!.note).toContain('so a rate would say nothing');
    for (const locale of ['en', 'fr'] as const) expect(textOf(behaviour, locale)).not.toMatch(/≈ \d{3}/);
  });

  it('tell a change as the quotient of the two averages that stand before it', () => {
    // 307 ÷ 241 = 1.27
    expect(textOf(behaviour, 'en')).toMatch(/241 on average before, 307 after; [^\n]*\(\+27%\)/);
    expect(textOf(behaviour, 'fr')).toMatch(/241 en moyenne avant, 307 après ; .*\(\+27 %\)/s);
  });

  it('rank followers only where several networks have them', () => {
    // Of the sample Instagram alone tells how many it gained.
    expect(textOf(networkBlocks, 'en')).toContain('371 new followers on Instagram.');
    expect(textOf(networkBlocks, 'fr')).toContain('371 nouveaux abonnés sur Instagram.');
  });

  it('say once that a period that is not over is not compared', () => {
    expect(textOf(platforms, 'en', '2025-06')).toContain('it is not compared with the one before');
    expect(textOf(platforms, 'en', '2025-06')).not.toContain('data incomplete');
  });
});

describe('a table of networks', () => {
  const account = accountOf(
    documentOf([
      {
        name: 'Days',
        cells: [
          ['Date', 'Platform', 'Impressions', 'Leads'],
          ['2025-05-02', 'LinkedIn', 40000, 1],
        ],
      },
    ]),
  )!;
  const read = (section: Section, locale: Locale) =>
    (section.describe(sectionContext(account, locale))?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => displayed(cell, format(locale))).filter(Boolean),
    );

  it('names the columns that hold something, and no other', () => {
    expect(read(networks, 'en')).toContainEqual(['Network', 'Leads']);
    expect(read(networks, 'fr')).toContainEqual(['Réseau', 'Prospects']);
  });

  it('advises nothing where a rate rests on almost nothing', () => {
    const few = accountOf(
      documentOf([
        {
          name: 'Days',
          cells: [
            ['Date', 'Platform', 'Impressions', 'Engagements'],
            ['2025-05-02', 'LinkedIn', 30000, 7],
          ],
        },
      ]),
    )!;
    const rows = behaviour.describe(sectionContext(few, 'en'))!.rows;
    const told = rows.flatMap(({ cells }) => cells.map((cell) => displayed(cell, format('en'))));
    expect(told).toContain('0.023%');
    expect(told.join('\n')).not.toMatch(/To improve|loses most|≈/);
  });

  it('speaks of one day in the singular', () => {
    expect(read(networkBlocks, 'en').flat()).toContain('1 day');
    expect(read(networkBlocks, 'fr').flat()).toContain('1 jour');
  });
});
