import type { Text } from '../../lib/text.ts';
import { type ColumnKind, choicesOf, type TabColumn } from '../../tabs/define.ts';

/** More choices than these are too many for a sentence. */
const CHOICES_TOLD = 8;

const expected = (kind: ColumnKind): string => {
  switch (kind.kind) {
    case 'number':
      if (kind.share) return 'a share from 0 to 100%, such as 60%';
      return kind.least === 0 ? 'a number such as 60, not below 0' : 'a number such as 60';
    case 'day':
      return kind.month ? 'a day such as 2025-06-30, or a month such as 2025-06' : 'a day such as 2025-06-30';
    case 'period':
      return '2025-04, 2025-Q1, 2025 or 2025-01-15..2025-02-14';
    case 'choice': {
      const choices = choicesOf(kind.choices);
      if (choices.length > CHOICES_TOLD) return 'a choice of the list';
      return `one of: ${choices.map(({ name }) => name.en).join(', ')}`;
    }
    case 'text':
    case 'keyed':
      return 'a text';
  }
};

export const tabs = {
  noHeader: (columns: readonly TabColumn[]) =>
    `This tab has no header row that we know. Expected are columns such as ${columns
      .slice(0, 4)
      .map(({ name }) => name.en)
      .join(', ')}.`,
  missingColumn: (column: Text) => `The column “${column.en}” is missing.`,
  blank: (column: Text, kind: ColumnKind) => `${column.en} is blank: expected is ${expected(kind)}.`,
  notUnderstood: (column: Text, found: string, kind: ColumnKind, problem: 'ambiguous' | 'unread') =>
    problem === 'ambiguous'
      ? `${column.en}: “${found}” can be read in two ways. Write the number without a thousands separator.`
      : `${column.en}: “${found}” was not understood. Expected is ${expected(kind)}.`,
  made: (tab: string) => `The tab “${tab}” is ready.`,
};
