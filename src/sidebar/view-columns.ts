import type { DataColumn, DataView as DataRead } from '../core/protocol.ts';
import type { Commands } from './commands.ts';
import { button, field } from './controls.ts';
import { type Child, h, type View } from './dom.ts';
import type { Editor } from './editor.ts';
import { columnLetters } from './place.ts';
import { EDITOR_ID, type State } from './state.ts';
import { panelWords } from './words.ts';

/** What a table is and what its columns hold, as it was read; any of it can be changed, and stays changed. */
export function columnsView(editor: Editor, name: string, isRead: boolean, state: State, commands: Commands): View {
  const words = panelWords(state.locale).data.read;
  const data = state.data!;
  const columns = once(editor.headers.columns);
  const isKnown = (column: DataColumn) => column.field !== '' || (!isRead && editor.columns[column.header] !== '');
  const [known, others] = [columns.filter(isKnown), columns.filter((column) => !isKnown(column))];
  const columnField = (column: DataColumn) => columnView(column, editor, isRead, data, state, commands);
  const leaveOut = { id: 'ignore', name: words.leaveOut };
  return h(
    'div',
    { key: 'editor', class: 'editor', id: EDITOR_ID, tabindex: -1, role: 'group', 'aria-label': words.openNamed(name) },
    field({
      id: 'editor-table',
      label: words.table,
      value: editor.table,
      onvalue: commands.chooseTable,
      options: [{ id: '', name: isRead ? words.automatic : words.nothing }, ...data.sources, leaveOut],
    }),
    known.length > 0 &&
      h('p', { key: 'known', class: 'columns-head' }, isRead ? words.columnsRead(known.length) : words.columnsPerhaps),
    known.map(columnField),
    others.length > 0 &&
      h(
        'details',
        { key: 'others', class: 'how', open: !isRead },
        h('summary', {}, isRead ? words.columnsNot(others.length) : words.columnsOther),
        others.map(columnField),
      ),
    h('p', { key: 'hint', class: 'hint' }, words.hint),
    h(
      'p',
      { key: 'actions', class: 'actions' },
      button({
        label: state.busy === 'remembering' ? words.saving : words.save,
        id: 'save-editor',
        isMain: true,
        isBusy: state.busy !== null,
        onclick: commands.saveEditor,
      }),
      button({ label: words.cancel, key: 'cancel', onclick: commands.closeEditor }),
    ),
  );
}

function columnView(
  { column, header, field: read, isDecided }: DataColumn,
  editor: Editor,
  isRead: boolean,
  { fields }: DataRead,
  { locale }: State,
  commands: Commands,
): Child {
  const words = panelWords(locale).data.read;
  const name = fields.find(({ id }) => id === read)?.name;
  const asIs = isRead && !isDecided && read !== '' ? words.asIs(name ?? read) : words.notRead;
  return field({
    id: `column-${column}`,
    label: words.column(columnLetters(column), header),
    value: editor.columns[header] ?? '',
    onvalue: (choice) => commands.chooseColumn(header, choice),
    options: [{ id: '', name: asIs }, ...fields],
  });
}

/** Two columns of one header are decided together. */
function once(columns: readonly DataColumn[]): readonly DataColumn[] {
  return columns.filter(({ header }, index) => columns.findIndex((other) => other.header === header) === index);
}
