import { afterEach, describe, expect, it } from 'vitest';
import type { Api, Failure, GoalForm, GoalList, Reply } from '../../src/core/protocol.ts';
import { type Headless, openHeadless } from '../../src/playground/node/headless.ts';
import { newDraft } from '../../src/sidebar/state.ts';

const form: GoalForm = {
  ...newDraft('').form,
  kpi: 'Reply time',
  startValue: '42',
  target: '32',
  start: '2025-01-01',
  deadline: '2025-03-31',
};

let host: Headless;

function open(options: Parameters<typeof openHeadless>[0] = {}): void {
  host = openHeadless({ locale: 'en_GB', ...options });
}

function ask<Name extends keyof Api>(name: Name, ...request: Parameters<Api[Name]>): Reply<ReturnType<Api[Name]>> {
  return JSON.parse(host.call('socialApi', name, JSON.stringify(request[0] ?? {})) as string);
}

function done<Value>(reply: Reply<Value>): Value {
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.ok;
}

function refused(reply: Reply<unknown>): Failure {
  if ('ok' in reply) throw new Error('It was not refused.');
  return reply.error;
}

const save = (changes: Partial<GoalForm> = {}, revision: string | null = null) =>
  ask('saveGoal', { goal: { ...form, ...changes }, revision });

/** The displayed texts of the Goals tab: rows of cells by header. */
function rows(name = 'Goals'): Record<string, string>[] {
  const [header = [], ...body] = host.display(name);
  return body.map((row) => Object.fromEntries(row.map((text, index) => [header[index]!, text])));
}

afterEach(() => {
  expect(host.shown.logged).toEqual([]);
});

describe('saving a goal', () => {
  it('makes the tab, and lists the goal as the sentence that it is', () => {
    open();
    done(ask('saveSettings', { asOf: '2025-02-14' }));
    expect(done(ask('goals'))).toMatchObject({ tab: null, goals: [], today: '2025-02-14' });
    const { tab, goals } = done(save({ objective: 'experience', currentValue: '36' }));
    expect(tab).toBe('Goals');
    expect(goals).toHaveLength(1);
    expect(goals[0]).toMatchObject({
      row: 2,
      sentence:
        'Bring the reply time from 42\u00a0min to 32\u00a0min by 31\u00a0March\u00a02025 so that customers are better served.',
      progress: 0.6,
      status: 'ahead',
    });
    expect(rows()[0]).toMatchObject({
      KPI: 'Reply time',
      'Business objective': 'Customer experience',
      Direction: 'Down',
      'Starting point': '42',
      Target: '32',
      Deadline: '31/03/2025',
    });
    expect(done(ask('goals')).goals).toEqual(goals);
  });

  it('makes the tab in the language of the spreadsheet, while the panel speaks its own', () => {
    open({ locale: 'fr_FR', userLocale: 'en' });
    const { tab, goals } = done(save());
    expect(tab).toBe('Objectifs');
    expect(goals[0]!.statusText).toBe('no figure yet');
    expect(rows('Objectifs')[0]).toMatchObject({ Indicateur: 'Temps de réponse', Échéance: '31/03/2025' });
  });

  it('says which fields are wrong, and writes nothing', () => {
    open();
    const { message, fields } = refused(save({ target: '42', deadline: '' }));
    expect(fields!.map(({ field }) => field)).toEqual(['target', 'deadline']);
    expect(message).toBe(fields![0]!.message);
    expect(host.sheets()).not.toContain('Goals');
  });

  it('keeps a text that looks like a formula, a date or HTML as it was typed', () => {
    open();
    const name = '=HYPERLINK("https://example.org") "quoted" <b>bold</b>'.repeat(6);
    const { goals } = done(save({ name, owner: '1/2', ifMissed: '+33 1 23', unit: '10 %' }));
    expect(goals[0]!.form).toMatchObject({ name, owner: '1/2', ifMissed: '+33 1 23', unit: '10 %' });
    expect(goals[0]!.title).toBe(name);
  });

  it('keeps what a change in percent or in points was given as', () => {
    open();
    const { goals } = done(
      save({
        kpi: 'Conversion rate',
        startValue: '2 %',
        target: '+10 %',
        targetForm: 'relative',
        deadline: '2025-12-31',
      }),
    );
    expect(goals[0]!.sentence).toContain('from 2% to 2.2% by');
    expect(goals[0]!.form).toMatchObject({ startValue: '2\u00a0%', target: '10\u00a0%', targetForm: 'relative' });
    expect(rows()[0]).toMatchObject({ 'Starting point': '2%', Target: '10%' });
  });
});

describe('changing a goal', () => {
  it('changes the cells of its row that differ, and no other cell', () => {
    open();
    const first = done(save()).goals[0]!;
    done(save({ kpi: 'Leads', startValue: '34', target: '60' }));
    host.set('Goals!Y1', 'Our notes');
    host.set('Goals!Y2', 'ask Léa');
    host.set('Goals!S2', '=30+6');
    const before = host.display('Goals');
    const item = done(ask('goals')).goals[0]!;
    expect(item.form.id).toBe(first.form.id);
    const after = done(
      ask('saveGoal', { goal: { ...item.form, target: '30', owner: 'Léa' }, revision: item.revision }),
    );
    expect(after.goals[0]!.form).toMatchObject({ id: first.form.id, target: '30', owner: 'Léa', currentValue: '36' });
    const changed = host
      .display('Goals')
      .flatMap((row, r) => row.flatMap((text, c) => (text === before[r]?.[c] ? [] : [`${r + 1}:${before[0]![c]}`])));
    // Where the goal stands is filled in beside.
    expect(changed).toEqual(['2:Target', '2:Owner', '2:Status', '2:Result']);
    expect(host.cell('Goals!S2').formula).toBe('=30+6');
  });

  it('finds its row after people have sorted the tab and moved its columns', () => {
    open();
    const header = ['Owner', 'KPI', 'Target', 'Starting point', 'Deadline', 'Id', 'Start'];
    const grid = [
      header,
      ['Zoé', 'Leads', 60, 34, '2025-06-30', 'b', '2025-01-01'],
      ['Léa', 'Reply time', 32, 42, '2025-03-31', 'a', '2025-01-01'],
    ];
    open({ tabs: [{ name: 'Goals', grid }] });
    const item = done(ask('goals')).goals.find(({ form }) => form.id === 'a')!;
    const { goals } = done(ask('saveGoal', { goal: { ...item.form, target: '30' }, revision: item.revision }));
    expect(goals.map(({ form }) => [form.id, form.target, form.owner])).toEqual([
      ['b', '60', 'Zoé'],
      ['a', '30', 'Léa'],
    ]);
  });

  it('is refused where somebody has changed the row meanwhile, with what stands there now', () => {
    open();
    const item = done(save()).goals[0]!;
    host.set('Goals!N2', '30');
    const failure = refused(ask('saveGoal', { goal: { ...item.form, owner: 'Léa' }, revision: item.revision }));
    expect(failure.message).toContain('changed this goal meanwhile');
    expect(failure.conflict!.goals[0]!.form.target).toBe('30');
    expect(rows()[0]).toMatchObject({ Target: '30', Owner: '' });
    const { revision } = failure.conflict!.goals[0]!;
    expect(done(ask('saveGoal', { goal: { ...item.form, owner: 'Léa' }, revision })).goals[0]!.form.owner).toBe('Léa');
  });

  it('is refused where the row has gone; saving again adds it', () => {
    open();
    const item = done(save()).goals[0]!;
    done(ask('deleteGoal', { id: item.form.id!, revision: item.revision }));
    const failure = refused(ask('saveGoal', { goal: item.form, revision: item.revision }));
    expect(failure.conflict!.goals).toEqual([]);
    expect(done(ask('saveGoal', { goal: { ...item.form, id: null }, revision: null })).goals).toHaveLength(1);
  });

  it('gives a goal that was typed by hand an identifier when it is saved, and lists it until then', () => {
    const grid = [
      ['KPI', 'Starting point', 'Target', 'Deadline', 'Owner'],
      ['Leads', 34, 60, '30/06/2025', ''],
      ['Leads', 34, 60, '30/06/2025', ''],
    ];
    open({ tabs: [{ name: 'Goals', grid }] });
    const [first, second] = done(ask('goals')).goals;
    expect(first!.form.id).not.toBe(second!.form.id);
    const { goals } = done(ask('saveGoal', { goal: { ...second!.form, owner: 'Léa' }, revision: second!.revision }));
    expect(goals.map(({ form }) => form.owner)).toEqual(['', 'Léa']);
    expect(rows()[1]!.Id).toBe(goals[1]!.form.id);
  });
});

describe('deleting a goal', () => {
  it('takes its row out, and leaves the others', () => {
    open();
    done(save());
    const { goals } = done(save({ kpi: 'Leads', startValue: '34', target: '60' }));
    const left = done(ask('deleteGoal', { id: goals[0]!.form.id!, revision: goals[0]!.revision }));
    expect(left.goals.map(({ form }) => form.kpi)).toEqual(['leads']);
  });

  it('is refused where the row has changed', () => {
    open();
    const { goals } = done(save());
    host.set('Goals!N2', '30');
    const failure = refused(ask('deleteGoal', { id: goals[0]!.form.id!, revision: goals[0]!.revision }));
    expect((failure.conflict as GoalList).goals).toHaveLength(1);
  });
});

describe('two hundred goals', () => {
  it('are listed with all that stands in them', () => {
    const grid = [
      ['Id', 'KPI', 'Starting point', 'Target', 'Start', 'Deadline', 'Current value'],
      ...Array.from({ length: 200 }, (_, i) => [
        `g${i}`,
        'Reply time',
        42,
        32,
        '2025-01-01',
        '2025-12-31',
        40 - i / 100,
      ]),
    ];
    open({ tabs: [{ name: 'Goals', grid }] });
    expect(done(ask('goals')).goals).toHaveLength(200);
  });
});
