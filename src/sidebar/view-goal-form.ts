import type { GoalChoices, GoalForm, NamedChoice } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button, errorOf, type FieldOptions, field } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import { stateIcon } from './icons.ts';
import { type Draft, fieldId, isChangeTyped, OWN_OBJECTIVE_ID, type State } from './state.ts';
import { type PanelWords, panelWords } from './words.ts';

interface Offered {
  readonly choices: GoalChoices;
}

/** A goal as a sentence with blanks; the rest stands under More. */
export function goalFormView(state: State, commands: Commands): Child {
  const { draft } = state;
  const offered = state.goals ?? state.home?.goalForm;
  if (!draft || !offered) return undefined;
  const words = panelWords(state.locale).form;
  const isSaving = state.busy === 'saving';
  return h(
    'form',
    {
      key: 'form',
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        if (!isSaving) commands.saveGoal(draft);
      },
    },
    draft.revision === null && presetView(offered, state, commands),
    draft.nowHolds !== null && h('p', { key: 'holds', class: 'notice' }, words.nowHolds(draft.nowHolds)),
    sentenceView(draft, offered, state, commands),
    questionsView(draft, state, commands),
    moreView(draft, offered, state, commands),
    h(
      'p',
      { key: 'actions', class: 'actions end' },
      h(
        'button',
        {
          key: 'save',
          id: 'save',
          type: 'submit',
          class: 'button main-action',
          'aria-disabled': isSaving ? 'true' : undefined,
        },
        isSaving ? words.saving : words.save,
      ),
      button({ label: words.cancel, key: 'cancel', onclick: commands.cancelGoal }),
    ),
  );
}

/** A goal to start from; the choice goes back to nothing, since what it filled in can be changed. */
function presetView({ choices }: Offered, state: State, commands: Commands): View {
  const words = panelWords(state.locale).form;
  return field({
    id: 'preset',
    label: words.preset,
    value: '',
    options: [{ id: '', name: words.presetNone }, ...choices.presets],
    onvalue: (id) => {
      const preset = choices.presets.find((one) => one.id === id);
      if (preset) commands.choosePreset(preset);
    },
  });
}

type FormField = Omit<FieldOptions, 'id' | 'value' | 'onvalue' | 'error'>;

function formField(draft: Draft, commands: Commands, name: keyof GoalForm, options: FormField): View {
  return field({
    ...options,
    id: fieldId(name),
    value: draft.form[name] ?? '',
    error: draft.errors[name],
    onvalue: (text) => commands.type(name, text),
    ...(ADVISED.includes(name) && { onleave: commands.advise }),
  });
}

/** What the advice of the tabs depends on. */
const ADVISED: readonly (keyof GoalForm)[] = [
  'kpi',
  'startValue',
  'target',
  'deadline',
  'start',
  'scopeType',
  'scope',
  'kind',
  'unit',
];

function sentenceView(draft: Draft, { choices }: Offered, state: State, commands: Commands): View {
  const words = panelWords(state.locale).form;
  const fill = (name: keyof GoalForm, options: FormField) => formField(draft, commands, name, options);
  const number = { inputmode: 'decimal', width: 'short', isRequired: true } as const;
  return h(
    'div',
    { key: 'sentence', class: 'blanks' },
    fill('kpi', {
      label: words.bring,
      meaning: words.kpi,
      placeholder: words.kpiHint,
      hint: words.kpiAdvice,
      list: choices.kpis.map(({ name }) => name),
      isRequired: true,
    }),
    h(
      'div',
      { key: 'numbers', class: 'pair' },
      fill('startValue', { ...number, label: words.from, meaning: words.startValue, placeholder: '34' }),
      fill('target', { ...number, label: words.to, meaning: words.target, placeholder: '60' }),
    ),
    adviceView(draft, state, commands),
    (isChangeTyped(draft.form) || draft.errors.targetForm !== undefined) &&
      fill('targetForm', {
        label: words.targetForm,
        options: formsOf(draft, choices.targetForms, words),
      }),
    fill('deadline', { label: words.by, meaning: words.deadline, ...dayType(draft.form.deadline), isRequired: true }),
    objectiveView(draft, choices.objectives, state, commands),
  );
}

/** "+10 %" with both numbers that it can mean; else the forms by their names. */
function formsOf({ advice }: Draft, forms: readonly NamedChoice[], words: PanelWords['form']): readonly NamedChoice[] {
  const readings = advice?.readings ?? [];
  if (readings.length > 0) return [{ id: '', name: words.chooseReading }, ...readings];
  return [{ id: '', name: words.asWritten }, ...forms];
}

/** How the starting point was counted, what past periods reached, and a target that none of them did. */
function adviceView({ advice, form, startComputed }: Draft, state: State, commands: Commands): Child {
  const words = panelWords(state.locale).form;
  const isCounted = startComputed !== '' && form.startValue === startComputed;
  return h(
    'div',
    { key: 'advice', class: 'advice', role: 'status', 'aria-live': 'polite' },
    advice?.startText &&
      h('p', { key: 'start', class: 'hint' }, isCounted ? `${words.counted} ${advice.startText}` : advice.startText),
    advice &&
      advice.proposals.length > 0 &&
      form.target.trim() === '' &&
      h(
        'p',
        { key: 'proposals', class: 'advice-choices' },
        advice.proposals.map(({ target, text }) =>
          button({
            label: text,
            name: words.takeTarget(text),
            key: target,
            look: 'link',
            onclick: () => commands.takeTarget(target),
          }),
        ),
      ),
    advice?.remark && form.target.trim() !== '' && h('p', { key: 'remark', class: 'remark' }, advice.remark),
  );
}

/** The three questions of an indicator: does it serve the objective, is it measured here, does it help to decide? */
function questionsView(draft: Draft, state: State, commands: Commands): View {
  const words = panelWords(state.locale).form;
  const { advice, form } = draft;
  const serves = form.objective.trim() !== '';
  const ticks = [
    { id: 'serves', isYes: serves, text: serves ? words.serves : words.servesNot },
    ...(advice && form.kpi.trim() !== ''
      ? [{ id: 'here', isYes: advice.isMeasurable, text: advice.measurableText }]
      : []),
    { id: 'helps', isYes: form.ifMissed.trim() !== '', text: form.ifMissed.trim() ? words.helps : words.helpsNot },
  ];
  return h(
    'div',
    { key: 'questions', class: 'questions' },
    h(
      'ul',
      { key: 'ticks', class: 'ticks' },
      ticks.map(({ id, isYes, text }) =>
        h(
          'li',
          { key: id, class: isYes ? 'yes' : 'no' },
          stateIcon(isYes ? 'done' : 'todo'),
          h('span', { class: 'spoken' }, `${isYes ? words.yes : words.notYet} `),
          h('span', {}, text),
        ),
      ),
    ),
    formField(draft, commands, 'ifMissed', { label: words.ifMissed }),
  );
}

/**
 * A day that was not understood in the tab is shown as it stands there; a day field could not show it. A year that is
 * being typed may have more digits for a moment.
 */
function dayType(value: string): { readonly type: 'text' | 'date' } {
  return { type: value === '' || /^\d{4,6}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text' };
}

const OWN = 'own';

function objectiveView(draft: Draft, objectives: GoalChoices['objectives'], state: State, commands: Commands): View {
  const words = panelWords(state.locale).form;
  const { objective } = draft.form;
  return h(
    'div',
    { key: 'objective' },
    field({
      id: fieldId('objective'),
      label: words.soThat,
      meaning: words.objective,
      value: draft.isObjectiveOwn ? OWN : objective,
      onvalue: (id) => commands.chooseObjective(id === OWN ? null : id),
      options: [
        { id: '', name: words.noObjective },
        ...objectives.map(({ id, phrase }) => ({ id, name: phrase })),
        { id: OWN, name: words.ownObjective },
      ],
    }),
    draft.isObjectiveOwn &&
      field({
        id: OWN_OBJECTIVE_ID,
        label: words.ownObjectiveLabel,
        value: objective,
        onvalue: (text) => commands.type('objective', text),
      }),
    draft.errors.objective && errorOf(fieldId('objective'), draft.errors.objective),
  );
}

function moreView(draft: Draft, { choices }: Offered, state: State, commands: Commands): View {
  const words = panelWords(state.locale).form;
  const fill = (name: keyof GoalForm, options: FormField) => formField(draft, commands, name, options);
  const { scopeType } = draft.form;
  const scopes = scopeType === 'campaign' ? choices.campaigns : scopeType === 'account' ? [] : choices.platforms;
  return h(
    'details',
    {
      key: 'more',
      class: 'more',
      open: draft.isMoreOpen,
      ontoggle: (event) => commands.toggleMore((event.target as HTMLDetailsElement).open),
    },
    h('summary', { key: 'summary' }, words.more),
    fill('name', { label: words.name }),
    fill('scopeType', { label: words.scopeType, options: withBlank(choices.scopeTypes, scopeType) }),
    scopeType !== '' && scopeType !== 'all' && fill('scope', { label: words.scope, list: scopes }),
    fill('kind', { label: words.kind, options: [{ id: '', name: words.byNature }, ...choices.kinds] }),
    fill('start', { label: words.start, ...dayType(draft.form.start) }),
    fill('owner', { label: words.owner }),
    h(
      'div',
      { key: 'units', class: 'pair' },
      fill('unit', { label: words.unit, placeholder: words.unitHint }),
      fill('unitValue', { label: words.unitValue, inputmode: 'decimal' }),
    ),
    fill('currentValue', { label: words.currentValue, hint: words.currentValueHint, inputmode: 'decimal' }),
    fill('stage', { label: words.stage, placeholder: words.stageHint }),
  );
}

/** A new goal counts everywhere: the first choice stands for a blank. */
function withBlank(choices: readonly { readonly id: string; readonly name: string }[], value: string) {
  return value === '' ? choices.map((choice, index) => (index === 0 ? { ...choice, id: '' } : choice)) : choices;
}
