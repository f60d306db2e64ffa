import { hash } from '../../goals/hash.ts';
import { isKnown } from '../../lib/numbers.ts';
import { evidenceLines } from '../evidence.ts';
import { figureNotes } from '../figures.ts';
import { BlockWriter } from '../layout.ts';
import type { Section, SectionContext } from '../section.ts';

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
    .filter(({ severity }) => severity !== 'note')
    .map((problem) => say.unread(problem.tab, problem.say(all)));
  return [...tables, ...problems];
}
