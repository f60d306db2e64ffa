interface Change {
  readonly template: string;
  readonly from: string;
  readonly to: string;
}

const HELP = 'o-spreadsheet-FunctionDescriptionProvider';

/**
 * The help of a formula stands open while it is typed; its arrow folds it. Sheets marks no parameter of a custom function as optional:
 * its own text says so.
 */
const CHANGES: readonly Change[] = [
  {
    template: HELP,
    from: `state.isCollapsed ? 'collapsed' : ''`,
    to: `state.isCollapsed ? '' : 'collapsed'`,
  },
  {
    template: HELP,
    from: '<Collapse isCollapsed="state.isCollapsed">',
    to: '<Collapse isCollapsed="!state.isCollapsed">',
  },
  {
    template: HELP,
    from: 't-foreach="formulaHeaderContent"',
    to: `t-foreach="formulaHeaderContent.filter(part => context.functionDescription.category !== 'Custom' or !'[]'.includes(part.content))"`,
  },
  {
    template: HELP,
    from: 't-if="arg.optional || ',
    to: `t-if="arg.optional and context.functionDescription.category !== 'Custom' || `,
  },
];

/**
 * The engine's templates, with what it takes to look and act like Google's editor. The engine is pinned; where a template has changed
 * all the same, this throws rather than let a difference slip in.
 */
export async function templates(): Promise<string> {
  const original = await (await fetch('/o_spreadsheet.xml')).text();
  return CHANGES.reduce(changed, original);
}

function changed(text: string, { template, from, to }: Change): string {
  const start = text.indexOf(`t-name="${template}"`);
  const at = start < 0 ? -1 : text.indexOf(from, start);
  if (at < 0) throw new Error(`The engine's template ${template} has no ${from}`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
