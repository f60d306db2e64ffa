import { type ColumnKind, choicesOf } from '../../tabs/define.ts';
import type { tabs as shape } from '../en/tabs.ts';

const CHOICES_TOLD = 8;

const expected = (kind: ColumnKind): string => {
  switch (kind.kind) {
    case 'number':
      if (kind.share) return 'une part de 0 à 100 %, comme 60 %';
      return kind.least === 0 ? 'un nombre comme 60, au moins égal à 0' : 'un nombre comme 60';
    case 'day':
      return kind.month ? 'un jour comme 30/06/2025 ou un mois comme 06/2025' : 'un jour comme 30/06/2025';
    case 'period':
      return '2025-04, 2025-Q1, 2025 ou 2025-01-15..2025-02-14';
    case 'choice': {
      const choices = choicesOf(kind.choices);
      if (choices.length > CHOICES_TOLD) return 'un choix de la liste';
      return `l'un de : ${choices.map(({ name }) => name.fr).join(', ')}`;
    }
    case 'text':
    case 'keyed':
      return 'un texte';
  }
};

export const tabs: typeof shape = {
  noHeader: (columns) =>
    `Cet onglet n'a pas de ligne d'en-tête connue. Sont attendues des colonnes comme ${columns
      .slice(0, 4)
      .map(({ name }) => name.fr)
      .join(', ')}.`,
  missingColumn: (column) => `La colonne « ${column.fr} » manque.`,
  blank: (column, kind) => `${column.fr} est vide : on attend ${expected(kind)}.`,
  notUnderstood: (column, found, kind, problem) =>
    problem === 'ambiguous'
      ? `${column.fr} : « ${found} » se lit de deux façons. Écrivez le nombre sans séparateur de milliers.`
      : `${column.fr} : « ${found} » n'a pas été compris. On attend ${expected(kind)}.`,
  made: (tab) => `L'onglet « ${tab} » est prêt.`,
};
