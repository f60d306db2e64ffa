import { describe, expect, it } from 'vitest';
import type { Api, Reply } from '../../src/core/protocol.ts';
import { TABS } from '../../src/core/tabs/index.ts';
import { type Headless, openHeadless } from '../../src/playground/node/headless.ts';

function ask<Name extends keyof Api>(host: Headless, name: Name, ...request: Parameters<Api[Name]>) {
  const reply: Reply<ReturnType<Api[Name]>> = JSON.parse(
    host.call('socialApi', name, JSON.stringify(request[0] ?? {})) as string,
  );
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.ok;
}

describe('a tab of our own', () => {
  it.each([
    ['en_GB', 'en'],
    ['fr_FR', 'fr'],
  ] as const)('is made in %s with its header, its hints and its lists, in a few calls', (locale, language) => {
    for (const definition of TABS) {
      const host = openHeadless({ locale });
      host.resetCalls();
      const { name } = ask(host, 'openTab', { tab: definition.id });
      expect(name).toBe(definition.name[language]);
      expect(host.display(name)[0]!.slice(0, definition.columns.length)).toEqual(
        definition.columns.map((column) => column.name[language]),
      );
      const hinted = definition.columns.findIndex(({ hint }) => hint);
      const letter = String.fromCharCode(65 + hinted);
      if (hinted >= 0) expect(host.cell(`${name}!${letter}1`).note).toBe(definition.columns[hinted]!.hint![language]);
      expect(host.calls().write).toBeLessThan(40);
      expect(host.shown.activated.at(-1)).toBe(name);
    }
  });

  it('is found again by its mark, whatever people call it', () => {
    const host = openHeadless({ locale: 'en_GB' });
    ask(host, 'openTab', { tab: 'settings' });
    ask(host, 'saveSettings', { brand: 'Lavandine' });
    const before = host.sheets().length;
    ask(host, 'openTab', { tab: 'settings' });
    expect(host.sheets()).toHaveLength(before);
    expect(ask(host, 'settings').brand).toBe('Lavandine');
  });

  it('is found by its name and header where it was pasted without a mark, in the other language too', () => {
    const grid = [
      ['Réglage', 'Valeur', 'À nous'],
      ['Marque', 'Lavandine', 'x'],
    ];
    const host = openHeadless({ locale: 'en_GB', tabs: [{ name: 'Réglages', grid }] });
    expect(ask(host, 'settings').brand).toBe('Lavandine');
  });

  it("never takes the place of somebody's own tab of that name", () => {
    const grid = [
      ['Player', 'Scored'],
      ['Zoé', 3],
    ];
    const host = openHeadless({ locale: 'en_GB', tabs: [{ name: 'Goals', grid }] });
    expect(ask(host, 'openTab', { tab: 'goals' }).name).toBe('Goals 2');
    expect(host.display('Goals')[1]).toEqual(['Zoé', '3']);
  });

  it('is no raw data', () => {
    const host = openHeadless({ locale: 'en_GB' });
    ask(host, 'openTab', { tab: 'costs' });
    const kinds = ask(host, 'data').tabs.map(({ name, kind }) => [name, kind]);
    expect(kinds).toContainEqual(['Costs', 'own']);
  });
});

describe('settings', () => {
  it('are written in their row, as the tab would read them, and others stay', () => {
    const host = openHeadless({ locale: 'en_GB' });
    ask(host, 'saveSettings', { asOf: '2025-06-16', period: '2025-04', grossMargin: '60 %', vatIncluded: 'yes' });
    ask(host, 'saveSettings', { period: '', brand: '=1+1' });
    expect(ask(host, 'settings')).toMatchObject({
      asOf: '2025-06-16',
      period: '',
      grossMargin: '0.6',
      vatIncluded: 'yes',
      brand: '=1+1',
      currency: '',
    });
    const shown = Object.fromEntries(host.display('Settings').map(([setting, value]) => [setting, value]));
    expect(shown).toMatchObject({ 'As of': '16/06/2025', 'Gross margin': '60%', 'Sales include VAT': 'Yes' });
  });

  it('that are shares are shown in percent, however they are typed, in new rows and in those that stand', () => {
    for (const grid of [
      undefined,
      [
        ['Setting', 'Value'],
        ['Gross margin', 0.4],
        ['Our own', 'x'],
      ],
    ]) {
      const host = openHeadless({ locale: 'en_GB', ...(grid && { tabs: [{ name: 'Settings', grid }] }) });
      ask(host, 'saveSettings', { grossMargin: '60', acquisitionShare: '12.5%', customerValue: '60' });
      const shown = Object.fromEntries(host.display('Settings').map(([setting, value]) => [setting, value]));
      expect(shown).toMatchObject({
        'Gross margin': '60%',
        'Share to pay for a customer': '12.5%',
        'Customer value': '60',
      });
      expect(ask(host, 'settings')).toMatchObject({ grossMargin: '0.6', acquisitionShare: '0.125' });
    }
  });

  it('that cannot be understood are refused with what is expected', () => {
    const host = openHeadless({ locale: 'en_GB' });
    expect(() => ask(host, 'saveSettings', { asOf: 'soon' })).toThrow('Expected is a day such as 2025-06-30');
    for (const acquisitionShare of ['160', '160 %', '-5 %']) {
      expect(() => ask(host, 'saveSettings', { acquisitionShare })).toThrow('Expected is a share from 0 to 100%');
    }
  });

  it('are added where the tab lacks their row, and leave rows of other names alone', () => {
    const grid = [
      ['Setting', 'Value'],
      ['Our own', 'x'],
    ];
    const host = openHeadless({ locale: 'en_GB', tabs: [{ name: 'Settings', grid }] });
    ask(host, 'saveSettings', { brand: 'Lavandine', preparedBy: 'Zoé' });
    expect(host.display('Settings').map((row) => row.slice(0, 2))).toEqual([
      ['Setting', 'Value'],
      ['Our own', 'x'],
      ['Brand', 'Lavandine'],
      ['Prepared by', 'Zoé'],
    ]);
  });
});
