import { describe, expect, it } from 'vitest';
import type { Api, GoalList, Home, ReportPlan } from '../../src/core/protocol.ts';
import { boxStore } from '../../src/sidebar/box-drafts.ts';
import type { Commands } from '../../src/sidebar/commands.ts';
import { drafts } from '../../src/sidebar/drafts.ts';
import { startPanel } from '../../src/sidebar/panel.ts';
import { OWN_DAYS } from '../../src/sidebar/report-commands.ts';
import { type Ask, ServerFailure } from '../../src/sidebar/server.ts';
import {
  CONFIRM_ID,
  type Draft,
  initialState,
  newDraft,
  OUTCOMES_ID,
  REMOVE_SAMPLE_ID,
  type State,
  type ViewName,
} from '../../src/sidebar/state.ts';
import { storyAnswers } from './stories.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  } as Storage;
}

/** A panel without a page: what it shows is a state, what it asks is listed. */
function panel(view: ViewName, answers: Record<string, unknown> = {}, storage = memory()) {
  const asked: { name: keyof Api; request: unknown }[] = [];
  const held: Record<string, unknown> = { ...storyAnswers('en'), ...answers };
  let state: State = initialState('en', view);
  const ask: Ask = (name, ...request) => {
    asked.push({ name, request: request[0] });
    const answer = held[name];
    return (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)) as never;
  };
  const commands: Commands = startPanel(state, {
    ask,
    drafts: drafts(() => storage, 'draft'),
    boxes: boxStore(() => storage, 'boxes'),
    clipboard: {
      whenReady: (mail) => mail.then(() => held.clipboard === true),
      now: () => held.clipboardNow === true,
    },
    isHalfTyped: (id) => id === 'field-deadline' && held.halfTyped === true,
    show: (next) => {
      state = next;
    },
  });
  const settled = () => new Promise<State>((resolve) => setTimeout(() => resolve(state), 20));
  return { asked, held, commands, settled, storage };
}

function draft(state: State): Draft {
  return state.draft!;
}

describe('the panel at work', () => {
  it('loads what its first view shows', async () => {
    const { asked, settled } = panel('home');
    expect((await settled()).home!.lines).toHaveLength(5);
    expect(asked.map(({ name }) => name)).toEqual(['home']);
  });

  it('opens the form of a goal from its first view at once, without a question to the server', async () => {
    const { choices, today } = storyAnswers('en').goals as GoalList;
    const home = { ...(storyAnswers('en').home as Home), next: 'goals', goalForm: { choices, today } };
    const { asked, commands, settled } = panel('home', { home });
    await settled();
    commands.addGoal();
    expect(await settled()).toMatchObject({ view: 'goal', draft: { form: { start: today } }, busy: null });
    expect(asked.map(({ name }) => name)).toEqual(['home']);
  });

  it('says that the spreadsheet did not answer, and can try again', async () => {
    const { held, commands, settled } = panel('home', { home: new Error('NetworkError') });
    expect((await settled()).message).toMatchObject({ kind: 'wrong' });
    held.home = storyAnswers('en').home;
    commands.go('home');
    expect(await settled()).toMatchObject({ message: null, home: { month: 'May 2025' } });
  });

  it('passes on what Google says of a tab that is protected', async () => {
    const protectedTab = new Error('Exception: You are trying to edit a protected cell or object.');
    const { commands, settled } = panel('goals', { saveGoal: protectedTab });
    await settled();
    commands.addGoal();
    commands.saveGoal(draft(await settled()));
    expect((await settled()).message!.text).toBe(
      'That did not work: You are trying to edit a protected cell or object. What you typed is kept.',
    );
  });

  it('saves a goal with the revision of its row', async () => {
    const { asked, commands, settled } = panel('goals');
    const { goals } = await settled();
    commands.changeGoal(goals!.goals[1]!);
    commands.type('target', '70');
    commands.saveGoal(draft(await settled()));
    expect(await settled()).toMatchObject({ view: 'goals', message: { kind: 'done', text: 'Goal saved.' } });
    expect(asked.find(({ name }) => name === 'saveGoal')).toMatchObject({
      name: 'saveGoal',
      request: { goal: { id: 'g2', kpi: 'Leads', target: '70' }, revision: goals!.goals[1]!.revision },
    });
  });

  it('keeps a draft over a lost connection and a closed panel, until it is saved or given up', async () => {
    const first = panel('goals', { saveGoal: new Error('NetworkError') });
    await first.settled();
    first.commands.addGoal();
    first.commands.type('kpi', 'Five-star reviews');
    first.commands.saveGoal(draft(await first.settled()));
    expect(await first.settled()).toMatchObject({ view: 'goal', draft: { form: { kpi: 'Five-star reviews' } } });

    const second = panel('goals', {}, first.storage);
    expect((await second.settled()).storedDraft!.form.kpi).toBe('Five-star reviews');
    second.commands.resumeDraft();
    second.commands.saveGoal(draft(await second.settled()));
    await second.settled();
    expect((await panel('goals', {}, first.storage).settled()).storedDraft).toBeNull();
  });

  it('leaves no draft behind where nothing was typed', async () => {
    const { commands, settled, storage } = panel('goals');
    await settled();
    commands.addGoal();
    expect(storage.getItem('draft')).toBeNull();
  });

  it('says what is wrong with a day that is only half there, before it asks the server', async () => {
    const { asked, commands, settled } = panel('goals', { halfTyped: true });
    await settled();
    commands.addGoal();
    commands.saveGoal(draft(await settled()));
    expect(draft(await settled()).errors).toEqual({ deadline: 'This is not a day of the calendar.' });
    expect(asked.map(({ name }) => name)).not.toContain('saveGoal');
  });

  it('shows the sentences of the server beside their fields', async () => {
    const fields = [{ field: 'target' as const, message: 'No number' }];
    const { commands, settled } = panel('goals', { saveGoal: new ServerFailure({ message: 'No number', fields }) });
    await settled();
    commands.addGoal();
    commands.saveGoal(draft(await settled()));
    expect(await settled()).toMatchObject({
      draft: { errors: { target: 'No number' } },
      message: { text: 'One field needs a look.' },
    });
  });

  it('shows a goal in the list while it is being saved, and the form as it was where the server refuses it', async () => {
    const refusal = new ServerFailure({ message: 'Somebody else is saving.' });
    const { asked, commands, settled } = panel('goals', { saveGoal: refusal });
    await settled();
    commands.addGoal();
    for (const [name, text] of [
      ['kpi', 'Leads'],
      ['startValue', '34'],
      ['target', '60'],
      ['deadline', '2025-12-31'],
    ] as const) {
      commands.type(name, text);
    }
    const typed = draft(await settled());
    commands.saveGoal(typed);
    const state = await settled();
    expect(state).toMatchObject({
      view: 'goal',
      pending: null,
      message: { kind: 'wrong', text: 'Somebody else is saving.' },
    });
    expect(state.draft!.form).toEqual(typed.form);
    expect(asked.filter(({ name }) => name === 'saveGoal')).toHaveLength(1);
  });

  it('asks for the forecasts of open goals once the list is there, those that need attention first', async () => {
    const { asked, settled } = panel('goals');
    const { goals, outlooks } = await settled();
    const { request } = asked.find(({ name }) => name === 'goalOutlooks')!;
    const open = goals!.goals.filter(({ isClosed }) => !isClosed).map(({ form }) => form.id);
    expect([...(request as { ids: string[] }).ids].sort()).toEqual(open.sort());
    expect(Object.keys(outlooks)).toEqual(['g2']);
  });

  it('does nothing twice: while it saves, a second save is not sent', async () => {
    const { asked, commands, settled } = panel('goals');
    await settled();
    commands.addGoal();
    const form = draft(await settled());
    commands.saveGoal(form);
    commands.saveGoal(form);
    await settled();
    expect(asked.filter(({ name }) => name === 'saveGoal')).toHaveLength(1);
  });

  it('writes only the settings that were changed, before it makes the report', async () => {
    const { asked, commands, settled } = panel('report');
    await settled();
    commands.setReport('period', '2025-04');
    commands.generate(false);
    expect((await settled()).answer).toMatchObject({ kind: 'missing' });
    commands.generate(true);
    await settled();
    expect(asked).toEqual([
      { name: 'settings', request: undefined },
      { name: 'reportPlan', request: { period: '', reader: 'self' } },
      { name: 'reportPlan', request: { period: '2025-04', reader: 'self' } },
      { name: 'saveSettings', request: { period: '2025-04' } },
      { name: 'generateReport', request: { evenIfMissing: false } },
      { name: 'generateReport', request: { evenIfMissing: true } },
    ]);
  });

  it('names the missing platforms of a period as soon as it is chosen, and of two answers shows the later', async () => {
    const { held, commands, settled } = panel('report');
    await settled();
    commands.setReport('period', '2025-03');
    held.reportPlan = {
      ...(storyAnswers('en').reportPlan as ReportPlan),
      key: '2025-05',
      missing: 'TikTok: none. Make it without?',
    };
    commands.setReport('period', '2025-05');
    expect((await settled()).report).toMatchObject({ isAsking: false, plan: { key: '2025-05', missing: /TikTok/ } });
  });

  it('sends what was typed for the boxes with what they held, and keeps nothing back once it is in the sheet', async () => {
    const made = { kind: 'made', sheet: 'Report May 2025', reader: 'self', text: 'The report is ready.' };
    const { asked, held, commands, settled, storage } = panel('report', { generateReport: made });
    await settled();
    commands.typeBox('did', 'We tried videos.');
    commands.generate(true);
    held.reportPlan = {
      ...(storyAnswers('en').reportPlan as ReportPlan),
      texts: { did: 'We tried videos.', next: '' },
    };
    const { report } = await settled();
    expect(asked.find(({ name }) => name === 'generateReport')!.request).toEqual({
      evenIfMissing: true,
      texts: { did: { was: '', now: 'We tried videos.' } },
    });
    expect(report.boxes.did).toEqual({ was: 'We tried videos.', now: 'We tried videos.' });
    expect(storage.getItem('boxes')).toBeNull();
  });

  it('finds what was typed again after the panel was closed, for that period and reader alone', async () => {
    const first = panel('report');
    await first.settled();
    first.commands.typeBox('next', 'Your pictures by Friday.');
    const { commands, settled } = panel('report', {}, first.storage);
    expect((await settled()).report.boxes.next.now).toBe('Your pictures by Friday.');
    commands.setReport('reader', 'client');
    expect((await settled()).report.boxes.next.now).toBe('');
    commands.setReport('reader', '');
    expect((await settled()).report.boxes.next.now).toBe('Your pictures by Friday.');
  });

  it('takes own dates for the period once both are days in their order, and makes no report before', async () => {
    const { asked, commands, settled } = panel('report');
    await settled();
    commands.setReport('period', OWN_DAYS);
    commands.typeDays({ from: '2025-05-10', to: '' });
    commands.generate(false);
    expect((await settled()).message).toEqual({
      kind: 'wrong',
      text: 'Choose the first and the last day of the period.',
    });
    commands.typeDays({ from: '2025-05-10', to: '2025-05-01' });
    expect((await settled()).settings!.period).toBe('');
    commands.typeDays({ from: '2025-05-10', to: '2025-05-20' });
    expect((await settled()).settings!.period).toBe('2025-05-10..2025-05-20');
    expect(asked.filter(({ name }) => name === 'generateReport')).toEqual([]);
  });

  it('says that page one is copied, or offers it again where the browser refuses', async () => {
    const mail = { html: '<table></table>', text: 'Page one' };
    const { held, commands, settled } = panel('report', { reportMail: mail });
    await settled();
    commands.copyMail();
    expect(await settled()).toMatchObject({ busy: null, report: { mail }, message: { kind: 'wrong' } });
    held.clipboardNow = true;
    commands.copyMail();
    expect(await settled()).toMatchObject({ report: { mail: null }, message: { kind: 'done' } });
    held.clipboard = true;
    commands.copyMail();
    expect((await settled()).message!.text).toBe('Page one is on the clipboard. Paste it into your e-mail.');
  });

  it('says why page one could not be had', async () => {
    const { commands, settled } = panel('report', { reportMail: new ServerFailure({ message: 'No dated rows.' }) });
    await settled();
    commands.copyMail();
    expect(await settled()).toMatchObject({ busy: null, message: { kind: 'wrong', text: 'No dated rows.' } });
  });

  it('makes the copy of a client without what was typed for another reader', async () => {
    const { asked, commands, settled } = panel('report');
    await settled();
    commands.typeBox('did', 'For us alone.');
    commands.makeClientCopy();
    await settled();
    expect(asked.at(-1)!.request).toEqual({ evenIfMissing: true, reader: 'client' });
  });

  it('makes the report from the first view at once, with the settings as they stand', async () => {
    const { asked, commands, settled } = panel('home');
    await settled();
    commands.generate(false);
    expect(await settled()).toMatchObject({ view: 'report', busy: null, answer: { kind: 'missing' } });
    expect(asked.map(({ name }) => name)).toEqual(['home', 'settings', 'generateReport']);
  });
});

const csv = (name: string, text: string) => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(Buffer.from(text)).buffer),
});

describe('adding files', () => {
  const added = { kind: 'added', tab: 'Meta Ads', isNew: true, rows: 2, source: 'Meta Ads' };

  it('goes to the data view, adds one after the other, and reads the document again', async () => {
    const { asked, commands, settled } = panel('home', { addRows: added });
    await settled();
    commands.addFiles([csv('a.csv', 'a,b\n1,2'), csv('b.csv', 'a,b\n3,4')]);
    const state = await settled();
    expect(state).toMatchObject({ view: 'data', busy: null, adding: null, focus: { id: OUTCOMES_ID } });
    expect(state.message).toEqual({ kind: 'done', text: '2 tables were added.' });
    expect(state.outcomes!.map(({ file, result }) => [file, result.kind])).toEqual([
      ['a.csv', 'added'],
      ['b.csv', 'added'],
    ]);
    expect(asked.map(({ name }) => name)).toEqual(['home', 'addRows', 'addRows', 'data']);
  });

  it('says of each file what came of it, and goes on with the next one', async () => {
    const { held, commands, settled } = panel('data', {
      addRows: new ServerFailure({ message: 'Somebody is saving.' }),
    });
    await settled();
    commands.addFiles([csv('a.pdf', '%PDF-1.7'), csv('b.csv', 'a,b\n3,4')]);
    const { outcomes, message } = await settled();
    expect(outcomes!.map(({ result }) => result.kind)).toEqual(['unreadable', 'failed']);
    expect(message!.text).toBe('Nothing was added.');
    held.addRows = { kind: 'known', tab: 'Meta Ads' };
    commands.addFiles([csv('b.csv', 'a,b\n3,4')]);
    expect((await settled()).outcomes![0]!.result).toEqual({ kind: 'known', tab: 'Meta Ads' });
  });

  it('can be cancelled: what was sent is taken back, and nothing more is sent', async () => {
    const { asked, held, commands, settled } = panel('data', { addRows: { kind: 'more', ticket: 7 }, dropRows: null });
    await settled();
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index},x`).join('\n');
    const ask = commands.cancelAdding;
    Object.defineProperty(held, 'addRows', {
      get: () => {
        ask();
        return { kind: 'more', ticket: 7 };
      },
    });
    commands.addFiles([csv('large.csv', `a,b\n${rows}`), csv('b.csv', 'a,b\n3,4')]);
    await expect.poll(async () => (await settled()).outcomes).not.toBeNull();
    const { outcomes } = await settled();
    expect(outcomes!.map(({ result }) => result.kind)).toEqual(['cancelled', 'cancelled']);
    expect(asked.map(({ name }) => name)).toEqual(['data', 'addRows', 'dropRows']);
    expect(asked.at(-1)!.request).toEqual({ ticket: 7 });
  });

  it('starts nothing else meanwhile', async () => {
    const { asked, commands, settled } = panel('data', { addRows: added });
    await settled();
    commands.addFiles([csv('a.csv', 'a,b\n1,2')]);
    commands.openTab('goals');
    commands.addFiles([csv('a.csv', 'a,b\n1,2')]);
    await settled();
    expect(asked.map(({ name }) => name)).toEqual(['data', 'addRows', 'data']);
  });
});

describe('changing what was read', () => {
  it('sends what differs, closes the editor, and gives the focus back to its button', async () => {
    const { asked, commands, settled } = panel('data', { saveReading: storyAnswers('en').data });
    const { data } = await settled();
    const [table] = data!.tabs[0]!.tables;
    commands.openEditor('0-0', table!.headers, true);
    commands.chooseColumn('Outbound', 'link_clicks');
    commands.saveEditor();
    expect(await settled()).toMatchObject({ editor: null, focus: { id: 'edit-0-0' }, message: { kind: 'done' } });
    expect(asked.at(-1)!.request).toEqual({
      decisions: [{ signature: 'k3x9ab1c', header: 'Outbound', choice: 'link_clicks' }],
    });
  });

  it('sends the proposals of a table that was not recognised, once they are agreed to', async () => {
    const { asked, commands, settled } = panel('data', { saveReading: storyAnswers('en').data });
    const { data } = await settled();
    commands.openEditor('1-unread', data!.tabs[1]!.unread!, false);
    commands.saveEditor();
    await settled();
    expect(asked.at(-1)!.request).toEqual({
      decisions: [
        { signature: 'n0te5', header: null, choice: 'own-table' },
        { signature: 'n0te5', header: 'When', choice: 'date' },
      ],
    });
  });

  it('asks nothing where nothing was changed', async () => {
    const { asked, commands, settled } = panel('data');
    const { data } = await settled();
    commands.openEditor('0-0', data!.tabs[0]!.tables[0]!.headers, true);
    commands.saveEditor();
    expect((await settled()).editor).toBeNull();
    expect(asked.map(({ name }) => name)).toEqual(['data']);
  });
});

describe('removing the sample', () => {
  it('asks about tabs that were edited, and goes on only at yes', async () => {
    const { held, asked, commands, settled } = panel('data', { removeSample: { kind: 'edited', tabs: ['GA4'] } });
    await settled();
    commands.removeSample(false);
    expect(await settled()).toMatchObject({ removal: ['GA4'], focus: { id: CONFIRM_ID } });
    commands.keepSample();
    expect(await settled()).toMatchObject({ removal: null, focus: { id: REMOVE_SAMPLE_ID } });
    held.removeSample = { kind: 'removed', tabs: ['GA4', 'Meta Ads'] };
    commands.removeSample(true);
    expect((await settled()).message!.text).toBe('The sample is gone: 2 tabs.');
    expect(asked.map(({ name }) => name)).toEqual(['data', 'removeSample', 'removeSample', 'data']);
  });
});

describe('stored drafts', () => {
  it('are none where storage is switched off or holds something else', () => {
    const broken = drafts(() => {
      throw new Error('denied');
    }, 'draft');
    broken.save(newDraft(''));
    expect(broken.load()).toBeNull();
    const storage = memory();
    storage.setItem('draft', '{"form":{}}');
    expect(drafts(() => storage, 'draft').load()).toBeNull();
  });
});
