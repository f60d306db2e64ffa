/**
 * The panel on its own: dist/sidebar.html with a made-up server behind google.script.run. A page of it opens in any
 * browser; a test steers the server through `window.story`.
 */

import { goalList } from '../../src/core/goals/list.ts';
import { parseIsoDay } from '../../src/core/lib/days.ts';
import { type Locale, same } from '../../src/core/lib/text.ts';
import type { DataView as Data, DataHeaders, GoalList, Home, HomeLine } from '../../src/core/protocol.ts';
import { goalsTab } from '../../src/core/tabs/goals.ts';
import { readOwnTab } from '../../src/core/tabs/read.ts';

const HEADERS = [
  'id',
  'name',
  'objective',
  'kpi',
  'startValue',
  'target',
  'start',
  'deadline',
  'currentValue',
  'scopeType',
  'scope',
] as const;

/** Goals as people have them: reached, behind, one with a typing error, and one with a very long name. */
export function storyGoals(locale: Locale): GoalList {
  const header = HEADERS.map((id) => goalsTab.columns.find((column) => column.id === id)!.name[locale]);
  const rows = [
    ['g1', '', 'experience', 'reply_minutes', 42, 32, '2025-01-01', '2025-03-31', 31, '', ''],
    [
      'g2',
      locale === 'fr' ? 'Prospects du 2e trimestre' : 'Leads of the second quarter',
      'conversions',
      'leads',
      34,
      60,
      '2025-04-01',
      '2025-06-30',
      37,
      '',
      '',
    ],
    ['g3', '', '', 'conversion_rate', 0.02, 'soixante', '2025-04-01', '2025-12-31', 0.021, 'platform', 'Facebook'],
    [
      'g4',
      `${'A very long name with “quotes” and <b>tags</b> '.repeat(3)}${'x'.repeat(60)}`,
      'awareness',
      'reach',
      12000,
      20000,
      '2025-01-01',
      '2025-12-31',
      17500,
      '',
      '',
    ],
    ['g5', '', 'risk', 'NPS', 30, 40, '2025-09-01', '2025-12-31', '', '', ''],
  ];
  const tab = readOwnTab(goalsTab, [header, ...rows], { zone: 'UTC', locale: locale === 'fr' ? 'fr_FR' : 'en_GB' });
  return goalList(goalsTab.name[locale], tab, {
    locale,
    today: parseIsoDay('2025-06-16'),
    measure: () => Number.NaN,
    platforms: ['Facebook', 'Instagram', 'LinkedIn', 'TikTok'],
    campaigns: ['Été 2025', 'Fête des mères'],
    filled: {},
  });
}

function line(id: HomeLine['id'], state: HomeLine['state'], text: string, ...details: string[]): HomeLine {
  return { id, state, text, details };
}

export function storyHome(locale: Locale): Home {
  if (locale === 'fr') {
    return {
      month: 'mai 2025',
      next: 'costs',
      goalForm: null,
      lines: [
        line('goals', 'done', '2 sur 3 dans les temps'),
        line('data', 'attention', '6 onglets lus', 'Instagram n’a pas de lignes en mai 2025.'),
        line('costs', 'todo', 'Aucun coût en mai 2025', 'fb, Facebook et facebook désignent le même réseau.'),
        line('report', 'todo', 'Pas encore généré'),
        line('review', 'todo', 'Un objectif est arrivé à échéance'),
      ],
    };
  }
  return {
    month: 'May 2025',
    next: 'costs',
    goalForm: null,
    lines: [
      line('goals', 'done', '2 of 3 on track'),
      line('data', 'attention', '6 tabs read', 'Instagram has no rows in May 2025.'),
      line('costs', 'todo', 'No costs in May 2025', 'fb, Facebook and facebook are the same network.'),
      line('report', 'todo', 'Not generated yet'),
      line('review', 'todo', 'One goal is past its deadline'),
    ],
  };
}

function storyHeaders(): DataHeaders {
  return {
    signature: 'k3x9ab1c',
    row: 1,
    columns: [
      { column: 1, header: 'Day', field: 'date', proposal: '', isDecided: false },
      { column: 2, header: 'Amount spent (EUR)', field: 'spend', proposal: '', isDecided: false },
      { column: 3, header: 'Outbound', field: '', proposal: 'link_clicks', isDecided: false },
    ],
    decided: '',
  };
}

export function storyAnswers(locale: Locale): Record<string, unknown> {
  const place = { tab: 'Meta Ads', row: 12, column: 3 };
  const table = same('Meta Ads')[locale];
  return {
    home: storyHome(locale),
    goals: storyGoals(locale),
    goalOutlooks: [
      {
        id: 'g2',
        projection: same('At the current pace: 50 to 66 by 30 June 2025.')[locale],
        chance: same('About 4 chances in 10 (even).')[locale],
        refusal: '',
        changes: [],
        chart: null,
      },
    ],
    adviseGoal: {
      startValue: '34',
      startText: '',
      proposals: [],
      remark: '',
      readings: [],
      isMeasurable: true,
      measurableText: '',
    },
    saveGoal: storyGoals(locale),
    deleteGoal: { ...storyGoals(locale), goals: storyGoals(locale).goals.slice(1) },
    data: {
      tabs: [
        {
          name: 'Meta Ads',
          kind: 'raw',
          tables: [
            {
              source: 'meta-ads',
              name: table,
              grain: 'day',
              rows: 1240,
              from: '2025-01-01',
              to: '2025-06-15',
              totals: {},
              currency: 'EUR',
              headers: storyHeaders(),
              problems: [
                { ...place, text: locale === 'fr' ? '« abc » n’est pas un nombre.' : '“abc” is not a number.' },
              ],
            },
          ],
          problems: [],
        },
        {
          name: 'notes',
          kind: 'raw',
          tables: [],
          problems: [{ tab: 'notes', row: null, column: null, text: 'Not recognised as an export.' }],
          unread: {
            signature: 'n0te5',
            row: 1,
            columns: [
              { column: 1, header: 'When', field: '', proposal: 'date', isDecided: false },
              { column: 2, header: 'Outbound', field: '', proposal: '', isDecided: false },
            ],
            decided: '',
          },
        },
        { name: goalsTab.name[locale], kind: 'own', tables: [], problems: [] },
        { name: 'Report 2025-04', kind: 'report', tables: [], problems: [] },
      ],
      today: '2025-06-16',
      sample: [],
      sources: [
        { id: 'own-table', name: 'Plain table' },
        { id: 'meta-ads', name: 'Meta Ads' },
      ],
      fields: [
        { id: 'spend', name: 'spend' },
        { id: 'link_clicks', name: 'link clicks' },
        { id: 'date', name: 'date' },
        { id: 'ignore', name: 'leave out' },
      ],
      tags: { period: '', repairs: [], campaigns: [], merged: [], tab: null },
    } satisfies Data,
    settings: { period: '', language: '', brand: 'Savonnerie Lavandine', preparedBy: '', asOf: '2025-06-16' },
    reportPlan: {
      period: locale === 'fr' ? 'mai 2025' : 'May 2025',
      key: '2025-05',
      missing: '',
      sheet: null,
      texts: { did: '', next: '' },
    },
    saveSettings: null,
    openTab: { name: 'Costs' },
    showSheet: null,
    addSample: null,
    generateReport: {
      kind: 'missing',
      platforms: ['Instagram'],
      question:
        locale === 'fr'
          ? 'Instagram avait des lignes en avril et n’en a pas en mai 2025. Générer le rapport quand même ?'
          : 'Instagram had rows in April and has none in May 2025. Generate the report anyway?',
    },
  };
}

/** The page of a story: the built panel, with the made-up server in front of its script. */
export function storyPage(
  built: string,
  story: { locale: Locale; view: string; answers: Record<string, unknown> },
): string {
  const server = `<script>
    window.story = { answers: ${JSON.stringify(story.answers).replaceAll('<', '\\u003c')}, calls: [], delay: 5, offline: false };
    (function () {
      function runner(onSuccess, onFailure) {
        return {
          withSuccessHandler: function (handler) { return runner(handler, onFailure); },
          withFailureHandler: function (handler) { return runner(onSuccess, handler); },
          socialApi: function (name, json) {
            window.story.calls.push({ name: name, request: JSON.parse(json) });
            setTimeout(function () {
              if (window.story.offline) return onFailure(new Error('NetworkError'));
              var answer = window.story.answers[name];
              var isReply = answer && typeof answer === 'object' && 'error' in answer;
              onSuccess(JSON.stringify(isReply ? answer : { ok: answer }));
            }, window.story.delay);
          }
        };
      }
      window.google = { script: { run: runner(function () {}, function () {}), host: { close: function () {} } } };
    })();
  </script>`;
  return built
    .replace('data-locale="en"', `data-locale="${story.locale}"`)
    .replace('data-view="home"', `data-view="${story.view}"`)
    .replace(/<div id="panel"/, () => `${server}<div id="panel"`);
}
