import { describe, expect, it } from 'vitest';
import type { DataView as Data, Reply } from '../../src/core/protocol.ts';
import { signatureOf } from '../../src/core/sources/decisions.ts';
import { columnRule, tableRule } from '../../src/core/tabs/reading-rules.ts';
import { openHeadless } from '../../src/playground/node/headless.ts';

const HEADERS = ['Date', 'Plateforme', 'Vues', 'Clics sortants'];
const SIGNATURE = signatureOf(HEADERS);
const tracker = { name: 'Suivi', grid: [HEADERS, ['2026-02-01', 'Instagram', '499K', '120']] };

function dataWith(...rules: string[][]): Data['tabs'][number] {
  const settings = { name: 'Réglages', grid: [['Réglage', 'Valeur'], ...rules] };
  const host = openHeadless({ locale: 'fr_FR', userLocale: 'fr', tabs: [tracker, settings] });
  host.open();
  const reply = JSON.parse(String(host.call('socialApi', 'data', '{}'))) as Reply<Data>;
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.ok.tabs.find(({ name }) => name === 'Suivi')!;
}

describe('a row of Settings about a table', () => {
  it('is asked for in the data view, by the name that the row must have', () => {
    const [table] = dataWith(['Marque', 'Lavandine']).tables;
    expect(table!.totals).toEqual({ views: 499_000 });
    expect(table!.problems.map(({ text }) => text).join()).toContain(`Colonne ${SIGNATURE}\u00a0: Clics sortants`);
  });

  it('lets a column be read, and the question is gone', () => {
    const [table] = dataWith([columnRule(SIGNATURE, 'Clics sortants', 'fr'), 'clics sur un lien']).tables;
    expect(table).toMatchObject({ totals: { views: 499_000, link_clicks: 120 }, problems: [] });
  });

  it('lets a table be left out', () => {
    const tab = dataWith([tableRule(SIGNATURE, 'fr'), 'laisser de côté']);
    expect([tab.tables, tab.problems[0]!.text]).toEqual([
      [],
      'Le tableau sous la ligne 1 est laissé de côté, comme le demande une ligne des Réglages.',
    ]);
  });
});
