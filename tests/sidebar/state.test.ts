import { describe, expect, it } from 'vitest';
import {
  type Action,
  draftOf,
  fieldId,
  initialState,
  isChangeTyped,
  newDraft,
  nextDraft,
  reduce,
  type State,
  TITLE_ID,
} from '../../src/sidebar/state.ts';
import { storyGoals } from './stories.ts';

const goals = storyGoals('en');

function after(...actions: Action[]): State {
  return actions.reduce(reduce, initialState('en', 'goals'));
}

const editing: Action[] = [
  { type: 'goalsCame', goals },
  { type: 'draftOpened', draft: draftOf(goals.goals[1]!, goals) },
  { type: 'typed', field: 'target', text: '70' },
];

describe('the panel', () => {
  it('goes to the title of a view that opens, and leaves old messages behind', () => {
    const state = after({ type: 'told', message: { kind: 'done', text: 'Saved' } }, { type: 'went', view: 'data' });
    expect(state).toMatchObject({ view: 'data', message: null, focus: { id: TITLE_ID } });
  });

  it('opens a goal with the name of its KPI, and its objective in own words where it is', () => {
    const draft = draftOf(goals.goals[0]!, goals);
    expect(draft).toMatchObject({ form: { kpi: 'Reply time', objective: 'experience' }, isObjectiveOwn: false });
    const own = { ...goals.goals[0]!, form: { ...goals.goals[0]!.form, objective: 'we sleep well' } };
    expect(draftOf(own, goals).isObjectiveOwn).toBe(true);
  });

  it('keeps what was typed when fields are refused, and goes to the first wrong one', () => {
    const state = after(...editing, {
      type: 'fieldsRefused',
      errors: { deadline: 'No day', target: 'No number' },
      message: '2 fields need a look.',
    });
    expect(state.draft).toMatchObject({ form: { target: '70' }, errors: { target: 'No number' }, isMoreOpen: false });
    expect(state).toMatchObject({ busy: null, focus: { id: fieldId('target') }, message: { kind: 'wrong' } });
  });

  it('opens More where a field under it is wrong', () => {
    const state = after(...editing, { type: 'fieldsRefused', errors: { unitValue: 'No number' }, message: '' });
    expect(state.draft!.isMoreOpen).toBe(true);
    expect(state.focus).toEqual({ id: fieldId('unitValue') });
  });

  it('keeps the draft and takes the new revision where somebody changed the goal meanwhile', () => {
    const changed = {
      ...goals,
      goals: goals.goals.map((item) => ({ ...item, revision: `${item.revision}x`, sentence: 'Bring more.' })),
    };
    const state = after(...editing, { type: 'refused', failure: { message: 'Changed meanwhile', conflict: changed } });
    expect(state.draft).toMatchObject({
      form: { target: '70', id: 'g2' },
      revision: `${goals.goals[1]!.revision}x`,
      nowHolds: 'Bring more.',
    });
    expect(state.goals).toBe(changed);
  });

  it('makes a new goal of a draft whose row has gone', () => {
    const failure = { message: 'Gone', conflict: { ...goals, goals: [] } };
    expect(after(...editing, { type: 'refused', failure }).draft).toMatchObject({
      form: { id: null, target: '70' },
      revision: null,
    });
  });

  it('keeps the draft when the spreadsheet does not answer', () => {
    const state = after(
      ...editing,
      { type: 'started', what: 'saving' },
      {
        type: 'told',
        message: { kind: 'wrong', text: 'No answer' },
      },
    );
    expect(state).toMatchObject({ view: 'goal', busy: null, draft: { form: { target: '70' } } });
  });

  it('forgets the draft once it is saved, and asks the month again', () => {
    const state = after(...editing, { type: 'goalSaved', goals, message: 'Goal saved.' });
    expect(state).toMatchObject({ view: 'goals', draft: null, home: null, message: { text: 'Goal saved.' } });
  });

  it('comes back to the delete button when a deletion is called off', () => {
    const state = after({ type: 'deletionAsked', id: 'g2' }, { type: 'deletionAsked', id: null });
    expect(state).toMatchObject({ deleting: null, focus: { id: 'remove-g2' } });
  });

  it('sees a change in what is typed for a target', () => {
    const typed = (target: string) => isChangeTyped({ ...newDraft('').form, target });
    expect(['+10 %', ' -5', '−5', '60', ''].map(typed)).toEqual([true, true, true, false, false]);
  });
});

describe('a goal in the making', () => {
  const advice = {
    startValue: '34',
    startText: 'Your tabs count 34.',
    proposals: [],
    remark: '',
    readings: [],
    isMeasurable: true,
    measurableText: '',
  };
  const started: Action[] = [
    { type: 'goalsCame', goals },
    { type: 'draftOpened', draft: newDraft('2025-06-16') },
  ];

  it('is filled by a preset, and everything stays as it can be typed', () => {
    const preset = goals.choices.presets.find(({ id }) => id === 'stage-quotes')!;
    const state = after(...started, { type: 'typed', field: 'target', text: '9' }, { type: 'presetChosen', preset });
    expect(state.draft!.form).toMatchObject({
      kpi: 'Quote requests',
      name: 'From enquiry to quote',
      stage: 'Quotes',
      objective: 'conversions',
      target: '9',
    });
  });

  it('takes its starting point from the tabs until somebody types another', () => {
    const counted = after(...started, { type: 'adviceCame', advice });
    expect(counted.draft!.form.startValue).toBe('34');
    const again = reduce(counted, { type: 'adviceCame', advice: { ...advice, startValue: '40' } });
    expect(again.draft!.form.startValue).toBe('40');
    const typed = reduce(again, { type: 'typed', field: 'startValue', text: '38' });
    expect(reduce(typed, { type: 'adviceCame', advice }).draft!.form.startValue).toBe('38');
  });

  it('follows one that is over: as many days from today, a missed target kept and a reached one open', () => {
    const [first] = goals.goals;
    const missed = nextDraft({ ...first!, status: 'missed' }, goals);
    expect(missed).toMatchObject({
      revision: null,
      form: { id: null, startValue: '', target: first!.form.target, start: '2025-06-16' },
    });
    const days = (form: { start: string; deadline: string }) => Date.parse(form.deadline) - Date.parse(form.start);
    expect(days(missed.form)).toBe(days(first!.form));
    expect(nextDraft({ ...first!, status: 'reached' }, goals).form.target).toBe('');
  });

  it('keeps the starting point of a goal that stands in the tab', () => {
    const state = after(...editing, { type: 'adviceCame', advice: { ...advice, startValue: '99' } });
    expect(state.draft!.form.startValue).toBe(goals.goals[1]!.form.startValue);
  });
});
