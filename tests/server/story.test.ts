import { describe, expect, it } from 'vitest';
import type { DataView as Data, GoalList, Home } from '../../src/core/protocol.ts';
import { ask, choose, sampleWorkbook } from './workbooks.ts';

/** Everything that the product says of the sample workbook: report, panel and data view. */
function everythingSaid(locale: 'en_US' | 'fr_FR'): string {
  const host = sampleWorkbook(locale);
  const goals = ask<GoalList>(host, 'goals');
  const data = ask<Data>(host, 'data');
  const home = ask<Home>(host, 'home');
  host.resetCalls();
  choose(host, 'generateReport');
  expect(host.shown.alerts).toEqual([]);
  expect(host.calls().write).toBeLessThanOrEqual(40 + 2);
  const report = host.sheets().find((name) => /^(Report|Rapport) /.test(name))!;
  const lines = [
    ...host.display(report).map((row) => row.slice(1).join(' | ')),
    ...home.lines.flatMap(({ text, details }) => [text, ...details]),
    ...goals.goals.flatMap(({ sentence, statusText }) => [sentence, statusText]),
    ...goals.problems.map(({ tab, row, text }) => `${tab} ${row} ${text}`),
    ...data.tabs.flatMap((tab) =>
      [...tab.problems, ...tab.tables.flatMap(({ problems }) => problems)].map(({ text }) => text),
    ),
  ];
  return lines.join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

const STORY: readonly [string, RegExp, RegExp][] = [
  [
    '(a) Meta says 4.1 times the spend, web analytics half of it',
    /Meta says 4\.1 times the ad spend came back, web analytics sees 2\.1 times/,
    /Selon Meta, la publicité a rapporté 4,1 fois sa dépense ; selon l'outil d'analyse du site, 2,1 fois/,
  ],
  [
    '(a) and about +20 % with all costs',
    /Return, all costs included[^\n]*\n[^\n]*\+20%/,
    /Retour, tous coûts compris[^\n]*\n[^\n]*\+20 %/,
  ],
  [
    '(b) TikTok is seen most and sells least',
    /TikTok is seen most .* sells least/,
    /TikTok est la plus vue .* vend le moins/,
  ],
  [
    '(b) LinkedIn brings few visits and the best leads',
    /LinkedIn brings few visits and the most leads per visit/,
    /LinkedIn amène peu de visites et le plus de prospects \(leads\) par visite/,
  ],
  [
    '(c) one campaign loses',
    /cost €1,200 and brought back €480, as Meta counts: it loses money/,
    /a coûté 1 200 € et rapporté 480 € selon Meta : la campagne perd/,
  ],
  [
    '(c) and a test is too small to judge',
    /1 campaign under €100 is too small to judge/,
    /1 campagne de moins de 100 € est trop petite/,
  ],
  ['(d) one post stands apart', /One post of .* stands apart/, /Une publication du .* sort du lot/],
  [
    '(e) the reply goal is reached before its deadline',
    /Goal reached: “Faster replies”, 31 min before 31 March/,
    /Objectif atteint : « Répondre plus vite », 31 min avant le 31 mars/,
  ],
  [
    '(f) the leads of the second quarter are behind',
    /Behind: “Enquiries from shops and hotels”/,
    /En retard : « Demandes de boutiques et d'hôtels »/,
  ],
  [
    '(g) tags hide 9 % of the revenue',
    /(?=.*\bfb\b)(?=.*Facebook)(?=.*facebook).*one source.*9\.?\d*% of the revenue/,
    /(?=.*\bfb\b).*une seule source.*9(,\d)? % du chiffre d'affaires/,
  ],
  [
    '(h) Views replace Impressions in May',
    /Facebook counts Views instead of Impressions from May 2025/,
    /Facebook compte des Vues au lieu d'Impressions à partir de mai 2025/,
  ],
  [
    '(i) a typing error in Goals is named by its row',
    /Goals,? (row )?4.*“.*” was not understood/,
    /Objectifs,? (ligne )?4.*« .* » n'a pas été compris/,
  ],
];

describe('the sample workbook tells its story', () => {
  const english = everythingSaid('en_US');
  const french = everythingSaid('fr_FR');

  it.each(STORY)('%s', (_, inEnglish, inFrench) => {
    expect(english).toMatch(inEnglish);
    expect(french).toMatch(inFrench);
  });

  it('without a number that is none, or a float that nobody rounded', () => {
    for (const said of [english, french]) {
      expect(said).not.toMatch(/NaN|Infinity|undefined|\[object|\d[.,]\d{5,}/);
    }
  });
});
