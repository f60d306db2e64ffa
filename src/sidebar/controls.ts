/** Buttons and fields, alike in every view. */
import { type Child, h, type View } from './dom.ts';

interface ButtonOptions {
  readonly label: string;
  readonly onclick: () => void;
  /** The one blue button of a view. */
  readonly isMain?: boolean;
  readonly isBusy?: boolean;
  readonly id?: string;
  readonly key?: string;
  /** What a screen reader says, where the label alone is not enough. */
  readonly name?: string;
  readonly look?: 'link' | 'danger';
}

/** A busy button keeps its focus: it is not disabled, it does nothing. */
export function button({ label, onclick, isMain, isBusy, id, key, name, look }: ButtonOptions): View {
  return h(
    'button',
    {
      type: 'button',
      key: key ?? id,
      id,
      class: isMain ? 'button main-action' : look === 'link' ? 'link' : `button ${look ?? ''}`.trim(),
      'aria-label': name,
      'aria-disabled': isBusy ? 'true' : undefined,
      onclick: () => {
        if (!isBusy) onclick();
      },
    },
    label,
  );
}

export interface FieldOption {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
}

export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  /** Said to screen readers after the label, where the label is a word of a sentence. */
  readonly meaning?: string;
  readonly value: string;
  readonly onvalue: (text: string) => void;
  /** Called when a changed field is left. */
  readonly onleave?: () => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date';
  readonly inputmode?: 'decimal';
  readonly isRequired?: boolean;
  /** Suggestions; anything else may be typed too. */
  readonly list?: readonly string[];
  /** Options of one `group` that follow each other stand under its name. */
  readonly options?: readonly FieldOption[];
  readonly width?: 'full' | 'short';
}

/** A label, a field, its hint and what is wrong with it, tied together for everybody. */
export function field(options: FieldOptions): View {
  const { id, error, hint, list } = options;
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    key: 'input',
    id,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? 'true' : undefined,
    'aria-required': options.isRequired ? 'true' : undefined,
  };
  return h(
    'div',
    { key: id, class: `field ${options.width ?? 'full'}${error ? ' has-error' : ''}` },
    h(
      'label',
      { key: 'label', for: id },
      options.label,
      options.meaning !== undefined && h('span', { class: 'spoken' }, ` (${options.meaning})`),
    ),
    options.options ? selectOf(options, shared) : inputOf(options, shared),
    list &&
      h(
        'datalist',
        { key: 'list', id: `${id}-list` },
        list.map((name) => h('option', { key: name, value: name })),
      ),
    error && errorOf(id, error),
    hint && h('p', { key: 'hint', class: 'hint', id: `${id}-hint` }, hint),
  );
}

export interface TextBoxOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onvalue: (text: string) => void;
  /** Shown, and not to be written into just now. */
  readonly isReadOnly?: boolean;
  /** The element that explains it. */
  readonly describedBy?: string;
}

/** A label and a box for more than a line. */
export function textBox({ id, label, value, onvalue, isReadOnly, describedBy }: TextBoxOptions): View {
  return h(
    'div',
    { key: id, class: 'field full' },
    h('label', { key: 'label', for: id }, label),
    h('textarea', {
      key: 'input',
      id,
      rows: 3,
      readonly: isReadOnly,
      'aria-describedby': describedBy,
      value,
      oninput: (event) => onvalue((event.target as HTMLTextAreaElement).value),
    }),
  );
}

export function errorOf(id: string, error: string): View {
  return h('p', { key: 'error', class: 'error', id: `${id}-error` }, error);
}

function inputOf(
  { id, value, onvalue, onleave, list, type, inputmode, placeholder }: FieldOptions,
  shared: Shared,
): View {
  return h('input', {
    ...shared,
    type: type ?? 'text',
    // Without it a year takes six digits, and typing goes on in it.
    max: type === 'date' ? '9999-12-31' : undefined,
    inputmode,
    placeholder,
    autocomplete: 'off',
    list: list && `${id}-list`,
    value,
    oninput: (event) => onvalue((event.target as HTMLInputElement).value),
    onchange: onleave && (() => onleave()),
  });
}

function selectOf({ options = [], value, onvalue, onleave }: FieldOptions, shared: Shared): View {
  const groups = [...new Set(options.map(({ group }) => group))];
  const optionsOf = (group: string | undefined) =>
    options
      .filter((option) => option.group === group)
      .map(({ id, name }): Child => h('option', { key: id, value: id }, name));
  return h(
    'select',
    {
      ...shared,
      value,
      onchange: (event) => {
        onvalue((event.target as HTMLSelectElement).value);
        onleave?.();
      },
    },
    groups.map((group) =>
      group === undefined ? optionsOf(group) : h('optgroup', { key: group, label: group }, optionsOf(group)),
    ),
  );
}

type Shared = Readonly<Record<string, string | undefined>>;
