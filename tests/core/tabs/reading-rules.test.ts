import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/core/lib/text.ts';
import { signatureOf } from '../../../src/core/sources/decisions.ts';
import { SOURCES } from '../../../src/core/sources/index.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import {
  columnChoices,
  columnRule,
  decisionsFrom,
  fieldName,
  ruleKind,
  tableRule,
} from '../../../src/core/tabs/reading-rules.ts';
import { settingsFrom, settingsTab } from '../../../src/core/tabs/settings.ts';

const HEADERS = ['Date', 'Réseau', 'Clics sortants'];
const SIGNATURE = signatureOf(HEADERS);

function settings(...rows: string[][]) {
  const tab = readOwnTab(settingsTab, [['Setting', 'Value'], ...rows], { zone: 'Europe/Paris', locale: 'fr_FR' });
  return { ...tab, decisions: settingsFrom(tab.rows).decisions };
}

describe('the signature of a header row', () => {
  it('is the same whatever the order, the case, the accents and the blanks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(HEADERS, { minLength: 3 }), fc.boolean(), (headers, upper) => {
        const written = headers.map((header) => (upper ? header.toUpperCase() : ` ${header.normalize('NFD')} `));
        expect(signatureOf(['', ...written, ''])).toBe(SIGNATURE);
      }),
    );
  });

  it('differs for other headers, and is none for a single one', () => {
    expect(signatureOf([...HEADERS, 'Vues'])).not.toBe(SIGNATURE);
    expect(signatureOf(['Date', '', 5])).toBe('');
  });
});

describe('a rule of Settings', () => {
  it('is found again in either language under the name that was written', () => {
    for (const locale of LOCALES) {
      const rows = [
        { setting: columnRule(SIGNATURE, 'Clics  sortants', locale), value: 'link_clicks' },
        { setting: tableRule(SIGNATURE, locale), value: 'own-table' },
      ];
      const { columns, tables } = decisionsFrom(rows);
      expect(columns.get(SIGNATURE)?.get('clics sortants')).toBe('link_clicks');
      expect(tables.get(SIGNATURE)).toBe('own-table');
    }
  });

  it('names the figure in either language, or leaves the column out', () => {
    const { decisions, problems } = settings(
      [`Colonne ${SIGNATURE} : Clics sortants`, 'clics sur un lien'],
      [`Column ${SIGNATURE}: Réseau`, 'Leave out'],
      ['Table abcd1234', 'Facebook posts'],
    );
    expect(problems).toEqual([]);
    expect([...decisions!.columns.get(SIGNATURE)!]).toEqual([
      ['clics sortants', 'link_clicks'],
      ['reseau', 'ignore'],
    ]);
    expect(decisions!.tables.get('abcd1234')).toBe('Facebook posts');
  });

  it('that names no figure is a problem of its row, and decides nothing', () => {
    const { decisions, problems } = settings([`Column ${SIGNATURE}: Clics sortants`, 'wizardry']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 2, column: 2 });
    expect(decisions).toBeUndefined();
  });

  it('counts once: the first of two rows', () => {
    const rule = columnRule(SIGNATURE, 'Clics sortants', 'en');
    const { columns } = decisionsFrom([
      { setting: rule, value: 'leads' },
      { setting: rule, value: 'revenue' },
    ]);
    expect(columns.get(SIGNATURE)?.get('clics sortants')).toBe('leads');
  });

  it('is told from any other row', () => {
    expect(ruleKind('Currency')).toBeUndefined();
    expect(ruleKind('Table of contents')).toBeUndefined();
    expect(settings(['Currency', 'EUR']).decisions).toBeUndefined();
  });

  it('offers no name twice in a language, and every field that it offers has a name', () => {
    const choices = columnChoices();
    for (const locale of LOCALES) {
      const names = choices.map(({ name }) => name[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
    const own = SOURCES.find(({ id }) => id === 'own-table')!;
    for (const { field } of own.columns) expect(fieldName(field), field).toBeDefined();
  });
});
