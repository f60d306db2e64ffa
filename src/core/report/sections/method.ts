import { hash } from '../../goals/hash.ts';
import { isKnown } from '../../lib/numbers.ts';
import { evidenceLines } from '../evidence.ts';
import { figureNotes } from '../figures.ts';
import { BlockWriter } from '../layout.ts';
import type { Section, SectionContext } from '../section.ts';

/** A column of figures of which nobody knows which they are. */
const UNREAD_COLUMN = 'unknown-column';
const LONGEST_LINE = 140;

/** How each figure is made, which tabs were read, what was not understood, and what others say. */
export const method: Section = {
  id: 'method',
  place: 'self',
  describe: (context) => {
    const { words } = context;
    const say = words.method;
    const block = new BlockWriter('method').heading(words.headings.method);
    block.sentence(say.figures, { key: 'figures', style: 'message' });
    figureNotes(context).forEach((note, index) => {
      block.sentence(`${index + 1}.  ${note}`, { key: hash(note) });
    });
    block.sentence(say.confidence, { key: 'confidence' });
    const list = (key: string, title: string, lines: readonly string[]): void => {
      if (lines.length === 0) return;
      block.sentence(title, { key, style: 'message' });
      for (const line of lines) block.sentence(`•  ${line}`, { key: hash(line) });
    };
    list('read', say.read, readLines(context));
    list('elsewhere', say.elsewhere, evidenceLines(context));
    return block.sentence(say.kept, { key: 'kept' }).sentence(say.internal, { key: 'internal' }).gap().block();
  },
};

function readLines({ account, words, all, format }: SectionContext): readonly string[] {
  const say = words.method;
  const tables = account.document.facts.tables.map((table) => {
    const rows = format.number(table.rows);
    const source = table.source.name[format.locale];
    return isKnown(table.from)
      ? say.source(table.tab, source, rows, format.day(table.from), format.day(table.to))
      : say.sourceUndated(table.tab, source, rows);
  });
  const problems = account.problems
    .filter(({ severity, code }) => severity !== 'note' && code !== UNREAD_COLUMN)
    .map((problem) => say.unread(problem.tab, problem.say(all)));
  return [...tables, ...unreadColumns(), ...problems];

  /** One line for the columns of a tab that nobody could read, with as many names as it has room for. */
  function unreadColumns(): readonly string[] {
    const byTab = new Map<string, string[]>();
    for (const { code, tab, question } of account.problems) {
      if (code !== UNREAD_COLUMN || question?.header === undefined) continue;
      byTab.set(tab, [...(byTab.get(tab) ?? []), question.header.replace(/\s+/g, ' ').trim()]);
    }
    return [...byTab].map(([tab, headers]) => {
      const lines = headers.map((_, left) => {
        const names = format.list(headers.slice(0, headers.length - left));
        return say.unreadColumns(
          tab,
          headers.length,
          left === 0 ? names : say.andMore(headers.slice(0, -left).join(', '), left),
        );
      });
      return lines.find(({ length }) => length <= LONGEST_LINE) ?? lines[lines.length - 1]!;
    });
  }
}
