import { afterEach, describe, expect, it } from 'vitest';
import type { Api, Reply } from '../../src/core/protocol.ts';
import { type Headless, openHeadless } from '../../src/playground/node/headless.ts';
import { choose, sampleWorkbook } from './workbooks.ts';

let host: Headless;

function ask<Name extends keyof Api>(name: Name, ...request: Parameters<Api[Name]>): Reply<ReturnType<Api[Name]>> {
  return JSON.parse(host.call('socialApi', name, JSON.stringify(request[0] ?? {})) as string);
}

function done<Value>(reply: Reply<Value>): Value {
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.ok;
}

/** The displayed texts of the Goals tab: rows of cells by header. */
function rows(name = 'Goals'): Record<string, string>[] {
  const [header = [], ...body] = host.display(name);
  return body.map((row) => Object.fromEntries(row.map((text, index) => [header[index]!, text])));
}

function letterOf(header: string, name = 'Goals'): string {
  return String.fromCharCode(65 + (host.display(name)[0] ?? []).indexOf(header));
}

afterEach(() => {
  expect(host.shown.logged).toEqual([]);
});

describe('where the goals stand', () => {
  it('is written into the tab when the panel opens, so that formulas on its cells are right', () => {
    host = sampleWorkbook('en_US');
    expect(rows()[1]).toMatchObject({ KPI: 'Leads', 'Current value': '', Status: '' });
    const { goals } = done(ask('goals'));
    const leads = rows()[1]!;
    expect(leads).toMatchObject({ 'Current value': '44', Updated: '6/16/2025', Status: goals[1]!.statusText });
    const [start, target, current] = ['Starting point', 'Target', 'Current value'].map((name) => `${letterOf(name)}3`);
    host.set('Goals!Z3', `=GOAL_PROGRESS(${start};${target};${current})`);
    expect(host.cell('Goals!Z3').value).toBeCloseTo(goals[1]!.progress ?? 0, 12);
  });

  it('is written when the report is made and when formulas are calculated again, in the language of the spreadsheet', () => {
    host = sampleWorkbook('fr_FR');
    choose(host, 'recalculateFormulas');
    expect(rows('Objectifs')[1]).toMatchObject({ 'Valeur actuelle': '44', Statut: 'en retard' });
    host.set(`Objectifs!${letterOf('Cible', 'Objectifs')}3`, '40');
    choose(host, 'generateReport');
    expect(rows('Objectifs')[1]).toMatchObject({ Statut: 'atteint', Résultat: '44' });
  });

  it('is written once: opening the panel again writes nothing', () => {
    host = sampleWorkbook('en_US');
    done(ask('goals'));
    const before = host.calls().write;
    done(ask('goals'));
    done(ask('home'));
    expect(host.calls().write).toBe(before);
  });

  it('takes few calls, however many goals there are', () => {
    host = sampleWorkbook('en_US');
    const header = host.display('Goals')[0]!;
    const at = (name: string) => header.indexOf(name);
    const grid = Array.from({ length: 200 }, (_, i) => {
      const row = header.map(() => '' as string | number);
      row[at('Id')] = `x${i}`;
      row[at('KPI')] = i % 2 ? 'Leads' : 'Reply time';
      row[at('Starting point')] = 42;
      row[at('Target')] = 300;
      row[at('Start')] = '2025-04-01';
      row[at('Deadline')] = '2025-12-31';
      return row;
    });
    const many = openHeadless({
      locale: 'en_US',
      now: Date.UTC(2025, 5, 16, 8),
      tabs: [
        { name: 'Goals', grid: [header, ...grid] },
        {
          name: 'Results',
          grid: [
            ['Date', 'Indicator', 'Number'],
            ...Array.from({ length: 40 }, (_, i) => [
              `2025-05-${String(1 + (i % 20)).padStart(2, '0')}`,
              i < 20 ? 'Leads' : 'Reply time',
              i,
            ]),
          ],
        },
      ],
    });
    host = many;
    done(ask('saveSettings', { asOf: '2025-06-16' }));
    const before = host.calls();
    expect(done(ask('goals')).goals).toHaveLength(200);
    const after = host.calls();
    expect(after.write - before.write).toBeLessThanOrEqual(6);
    expect(rows()[199]).toMatchObject({ 'Current value': '190', Updated: '6/16/2025', Status: 'ahead' });
  });

  it('leaves formulas and what people typed in the cells of the current value', () => {
    host = sampleWorkbook('en_US');
    const column = letterOf('Current value');
    done(ask('goals'));
    host.set(`Goals!${column}3`, '=IF(1=2,7,"")');
    done(ask('goals'));
    expect(host.cell(`Goals!${column}3`).formula).not.toBe('');
    host.set(`Goals!${column}3`, '33');
    done(ask('goals'));
    expect(host.cell(`Goals!${column}3`).value).toBe(33);
    expect(rows()[0]).toMatchObject({ 'Current value': '31', Updated: '2025-03-31' });
  });

  it('does not stand in the way of somebody who edits the goal at that moment', () => {
    host = sampleWorkbook('en_US');
    const item = done(ask('goals')).goals[1]!;
    host.set('Results!A40', '2025-06-10');
    const headers = host.display('Results')[0]!;
    const put = (name: string, text: string) =>
      host.set(`Results!${String.fromCharCode(65 + headers.indexOf(name))}40`, text);
    put('Date or month', '2025-06-10');
    put('Indicator', 'Leads');
    put('Platform', 'Instagram');
    put('Number', '11');
    done(ask('goals'));
    expect(rows()[1]!['Current value']).not.toBe('44');
    const { goals } = done(ask('saveGoal', { goal: { ...item.form, owner: 'Zoé' }, revision: item.revision }));
    expect(goals[1]!.form.owner).toBe('Zoé');
    expect(rows()[1]!.Owner).toBe('Zoé');
  });
});

describe('a tab that is protected', () => {
  const REFUSAL = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.';

  /** The sample with a protected Goals tab; the n-th call of the script that would change it is refused. */
  function protectedSample(request: () => unknown): void {
    host = sampleWorkbook('en_US');
    const { workbook, state } = host.exportData();
    const { id } = (workbook as { sheets: { name: string; id: string }[] }).sheets.find(
      ({ name }) => name === 'Goals',
    )!;
    const { protections } = state.sheets[id] as { protections: unknown[] };
    protections.push({ description: '', warningOnly: false, range: '' });
    const data = JSON.stringify({ workbook, state });
    const reopen = () => {
      host = openHeadless({ locale: 'en_US', data: JSON.parse(data) });
      return host.calls().log.length;
    };
    const before = reopen();
    request();
    const first = host
      .calls()
      .log.slice(before)
      .findIndex((call) => /^Range\.set/.test(call));
    reopen();
    host.failAt(first + 1, REFUSAL);
  }

  it('is listed all the same, with a sentence about it', () => {
    protectedSample(() => ask('goals'));
    const { goals, problems } = done(ask('goals'));
    expect(goals).toHaveLength(3);
    expect(problems[0]!.text).toBe(
      'The tab “Goals” is protected: where the goals stand is shown here, but not written into it.',
    );
  });

  it('refuses a save with a sentence that says what to do', () => {
    host = sampleWorkbook('en_US');
    const item = done(ask('goals')).goals[1]!;
    const save = () => ask('saveGoal', { goal: { ...item.form, owner: 'Zoé' }, revision: item.revision });
    protectedSample(save);
    const reply = save();
    expect('error' in reply && reply.error.message).toMatch(/“Goals” is protected, so the goal was not saved/);
  });
});

describe('what the document tells about goals', () => {
  it('is a forecast of an open goal, in the language of the panel, and the changes beside it', () => {
    host = sampleWorkbook('fr_FR');
    host.set(`Objectifs!${letterOf('Cible', 'Objectifs')}4`, '30000');
    const [visits] = done(ask('goalOutlooks', { ids: ['g3', 'gone'] }));
    expect(visits!.projection).toMatch(
      /^Au rythme actuel\u00a0: [\d\u202f\u00a0]+ à [\d\u202f\u00a0]+ d'ici au 30.juin.2025\.$/,
    );
    expect(visits!.chance).toMatch(/sur 10 \(/);
    expect(visits!.changes.some((change) => change.includes('un changement est visible après le'))).toBe(true);
    expect(visits!.chart!.points.length).toBeGreaterThan(60);
  });

  it('is advice on a goal in the making', () => {
    host = sampleWorkbook('en_US');
    const item = done(ask('goals')).goals[0]!;
    const goal = { ...item.form, id: null, kpi: 'Reply time', startValue: '', target: '', start: '2025-06-16' };
    expect(done(ask('adviseGoal', { goal }))).toMatchObject({ startValue: '31', isMeasurable: true });
  });
});
