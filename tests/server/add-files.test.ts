import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DataView as Data, RowsAnswer } from '../../src/core/protocol.ts';
import { readTabs } from '../../src/playground/node/files.ts';
import { openHeadless } from '../../src/playground/node/headless.ts';
import { drop, fileOf, fixture } from '../sidebar/files/files.ts';
import { ask, workbook } from './workbooks.ts';

const REAL = '../shared/exports';
const NOW = Date.UTC(2025, 5, 16);

const ADS = (month: string, spend: number, header = 'Day,Campaign name,Amount spent (EUR),Impressions,Purchases') =>
  `${header}\n${['01', '02', '03'].map((day) => `2025-${month}-${day},Soap,${spend},1000,2`).join('\n')}`;

const fresh = (locale = 'en_US') => {
  const host = openHeadless({ locale, userLocale: locale.slice(0, 2), now: NOW });
  host.open();
  return host;
};
const tables = (host: ReturnType<typeof fresh>) =>
  ask<Data>(host, 'data').tabs.flatMap(({ name, tables: read }) =>
    read.map(({ source, rows, from, to, totals }) => ({ name, source, rows, from, to, totals })),
  );

describe('a file that is added', () => {
  it('becomes a tab named after what it is, of numbers and of texts that nothing has turned into something else', async () => {
    const host = fresh('fr_FR');
    const text = ADS('05', 1.5).replaceAll('Soap', '1/2');
    const [outcome] = await drop(host, [fileOf('Savonnerie-Campaigns (3).csv', text)]);
    expect(outcome!.result).toEqual({
      kind: 'added',
      tab: 'Publicités Meta',
      isNew: true,
      rows: 4,
      source: 'Publicités Meta',
    });
    expect(host.display('Publicités Meta')[1]!.slice(0, 4)).toEqual(['2025-05-01', '1/2', '1,5', '1000']);
    host.set('Publicités Meta!Z1', '=SUM(C2:C4)');
    expect(host.cell('Publicités Meta!Z1').value).toBeCloseTo(4.5, 9);
    expect(tables(host)[0]).toMatchObject({ rows: 3, from: '2025-05-01', to: '2025-05-03', totals: { spend: 4.5 } });
  });

  it('keeps the name of its file where it is not recognised, without what a name of a tab cannot hold', async () => {
    const host = fresh();
    const [outcome] = await drop(host, [fileOf("who's [who]/2025.csv", 'a,b\nx,y')]);
    expect(outcome!.result).toMatchObject({ tab: 'who’s who 2025', source: '' });
  });

  it('keeps days and numbers of a workbook as days and numbers', async () => {
    const host = fresh('fr_FR');
    const cells = [
      ['Day', 'Campaign name', 'Amount spent (EUR)'],
      [{ day: 45778 }, 'Soap', 12.5],
    ] as const;
    ask<RowsAnswer>(host, 'addRows', { name: 'a', mark: 'm', rows: 2, columns: 3, first: 0, cells, ticket: null });
    expect(host.cell('Publicités Meta!A2')).toMatchObject({ text: '2025-05-01', format: 'yyyy-mm-dd' });
    expect(host.cell('Publicités Meta!C2')).toMatchObject({ value: 12.5, text: '12,5' });
  });

  it('is not added a second time, under whatever name, but is once its tab is gone', async () => {
    const host = fresh();
    const [first] = await drop(host, [fileOf('a.csv', ADS('05', 10))]);
    const sheets = host.sheets();
    const [again] = await drop(host, [fileOf('b.csv', `sep=;\n${ADS('05', 10).replaceAll(',', ';')}`)]);
    expect(first!.result).toMatchObject({ kind: 'added' });
    expect(again!.result).toEqual({ kind: 'known', tab: 'Meta Ads' });
    expect(host.sheets()).toEqual(sheets);
    host.removeTab('Meta Ads');
    expect((await drop(host, [fileOf('b.csv', ADS('05', 10))]))[0]!.result).toMatchObject({ kind: 'added' });
  });

  it('of the next month goes below the last one, and what stands in both counts once, as it is in the newer', async () => {
    const host = fresh();
    await drop(host, [fileOf('april.csv', ADS('04', 10))]);
    const overlapping = `${ADS('05', 20)}\n2025-04-03,Soap,99,1000,2`;
    const [outcome] = await drop(host, [fileOf('may.csv', overlapping)]);
    expect(outcome!.result).toEqual({ kind: 'added', tab: 'Meta Ads', isNew: false, rows: 5, source: 'Meta Ads' });
    expect(tables(host)).toMatchObject([
      { name: 'Meta Ads', rows: 3, from: '2025-04-01', to: '2025-04-03', totals: { spend: 30 } },
      { name: 'Meta Ads', rows: 4, from: '2025-04-03', to: '2025-05-03', totals: { spend: 159 } },
    ]);
    const [tab] = ask<Data>(host, 'data').tabs.filter(({ name }) => name === 'Meta Ads');
    expect(tab!.problems.map(({ text }) => text)).toEqual([
      'Row 4 of “Meta Ads” stands in it a second time; it counts once.',
    ]);
    expect(host.sheets()).toHaveLength(2);
  });

  it('goes below a tab that was pasted by hand, and beside one with other headers', async () => {
    const grid = ADS('04', 10)
      .split('\n')
      .map((line) => line.split(','));
    const host = workbook([{ name: 'Our ads', grid }]);
    expect((await drop(host, [fileOf('may.csv', ADS('05', 20))]))[0]!.result).toMatchObject({
      tab: 'Our ads',
      isNew: false,
    });
    const wider = ADS('05', 20, 'Day,Campaign name,Amount spent (EUR),Impressions,Link clicks');
    expect((await drop(host, [fileOf('wide.csv', wider)]))[0]!.result).toMatchObject({ tab: 'Meta Ads', isNew: true });
  });

  it('leaves the tabs of the sample to themselves', async () => {
    const host = fresh();
    const tab = {
      name: 'Sample ads',
      kind: 'raw',
      cells: ADS('04', 10)
        .split('\n')
        .map((line) => line.split(',')),
    };
    ask(host, 'addSample', { tabs: [tab] });
    const [outcome] = await drop(host, [fileOf('may.csv', ADS('05', 20))]);
    expect(outcome!.result).toMatchObject({ tab: 'Meta Ads', isNew: true });
  });
});

describe('a large file', () => {
  const large = `Day,Campaign name,Amount spent (EUR)\n${Array.from({ length: 30_000 }, (_, index) => `2025-05-${String(1 + (index % 28)).padStart(2, '0')},Soap ${index},1`).join('\n')}`;

  it('comes in parts, with its progress', async () => {
    const host = fresh();
    const seen: number[] = [];
    await drop(host, [fileOf('large.csv', large)], { onProgress: ({ rows }) => seen.push(rows) });
    expect(seen.length).toBeGreaterThan(2);
    expect(tables(host)[0]).toMatchObject({ rows: 30_000, totals: { spend: 30_000 } });
  });

  it('that is cancelled half-way leaves nothing behind', async () => {
    const host = fresh();
    const before = host.sheets();
    let parts = 0;
    const [outcome] = await drop(host, [fileOf('large.csv', large)], { isCancelled: () => ++parts > 3 });
    expect(outcome!.result).toEqual({ kind: 'cancelled' });
    expect(host.sheets()).toEqual(before);
  });

  it('counts as no data while it comes in, and is cleared away by the next report where it was left so', async () => {
    const host = workbook([
      {
        name: 'Ads',
        grid: ADS('04', 10)
          .split('\n')
          .map((line) => line.split(',')),
      },
    ]);
    const cells = [
      ['Day', 'Campaign name', 'Amount spent (EUR)'],
      ['2025-04-30', 'Soap', '500'],
    ];
    ask(host, 'addRows', { name: 'left', mark: 'm', rows: 9, columns: 3, first: 0, cells, ticket: null });
    expect(ask<Data>(host, 'data').tabs.map(({ name }) => name)).toEqual(['Ads']);
    ask(host, 'generateReport', { evenIfMissing: true });
    expect(host.sheets()).toEqual(['Ads', 'Report April 2025']);
  });
});

describe('a failing call', () => {
  it('while a file is added leaves the document as it was, or with all of the file', async () => {
    const make = () =>
      workbook([
        {
          name: 'Ads',
          grid: ADS('04', 10)
            .split('\n')
            .map((line) => line.split(',')),
        },
      ]);
    const host = make();
    host.resetCalls();
    await drop(host, [fileOf('may.csv', ADS('05', 20))]);
    const calls = host.calls().total;
    for (let call = 1; call <= calls; call++) {
      const failing = make();
      failing.failAt(call, 'Service Spreadsheets failed');
      const [outcome] = await drop(failing, [fileOf('may.csv', ADS('05', 20))]);
      failing.failAt(null);
      const spend = tables(failing).reduce((sum, { totals }) => sum + (totals.spend ?? 0), 0);
      expect(spend, `call ${call}`).toBe(outcome!.result.kind === 'added' ? 90 : 30);
    }
  });
});

describe('the same facts', () => {
  const names = readdirSync('tests/fixtures/exports').filter((name) => name.endsWith('.csv'));

  it.each(names)('come from a file that is dropped and from one that the command opens: %s', async (name) => {
    const bytes = readFileSync(`tests/fixtures/exports/${name}`);
    const [opened] = await readTabs(name, bytes);
    const beside = workbook([opened!], { now: NOW });
    const host = fresh();
    await drop(host, [fixture(name)]);
    const known = (of: typeof host) => tables(of).map(({ name: _, ...table }) => table);
    expect(known(host)).toEqual(known(beside as ReturnType<typeof fresh>));
  });
  const real = existsSync(REAL) ? readdirSync(REAL).filter((name) => /\d.*\.(csv|xlsx)$/.test(name)) : [];

  it.skipIf(real.length === 0)(
    'come from every real export that is dropped',
    async () => {
      for (const name of real) {
        const bytes = readFileSync(`${REAL}/${name}`);
        const beside = workbook(await readTabs(name, bytes), { now: NOW });
        const host = fresh();
        await drop(host, [fileOf(name, bytes)]);
        const known = (of: typeof host) => tables(of).map(({ name: _, ...table }) => table);
        expect(known(host), name).toEqual(known(beside as ReturnType<typeof fresh>));
      }
    },
    120_000,
  );
});
