import { newModel } from '../../src/playground/apps-script/engine.ts';
import { createHost, type Host } from '../../src/playground/apps-script/host.ts';
import { type Headless, type HeadlessOptions, openHeadless } from '../../src/playground/node/headless.ts';
import { silenceEngine } from '../../src/playground/node/quiet.ts';
import { evaluate } from '../../src/playground/node/realm.ts';

/** The start of every small script: the first sheet of the file. */
const PRELUDE = `
var file = () => SpreadsheetApp.getActiveSpreadsheet();
var sheet = () => file().getSheets()[0];
`;

/** Functions count as top-level where they start a line: the scripts of tests are indented. */
const atMargin = (script: string): string => script.replace(/^[ \t]+(?=function |\/\*\*|\* |\*\/)/gm, '');

/** A workbook in which a small script runs: each function of `script` can be called by its name. */
export const open = (
  script = '',
  options: Omit<HeadlessOptions, 'code' | 'pages'> & { pages?: Record<string, string> } = {},
): Headless => openHeadless({ code: PRELUDE + atMargin(script), pages: {}, now: Date.UTC(2026, 2, 3, 12), ...options });

/** Runs one expression as a script of its own and answers with its value. */
export const run = (expression: string, options: Omit<HeadlessOptions, 'code'> = {}): unknown =>
  open(`function it() {\n return ${expression};\n}`, options).call('it');

/** What the script's error says. */
export function failing(expression: string, options: Omit<HeadlessOptions, 'code'> = {}): string {
  return String(
    run(`(() => { try { ${expression}; return 'no error'; } catch (e) { return String(e); } })()`, options),
  );
}

/** The same with the engine as the page uses it: with undo, and drawing. */
export function openWithUndo(script: string): Host {
  silenceEngine();
  const code = PRELUDE + atMargin(script);
  return createHost({
    model: newModel({ code, locale: 'en_US' }),
    code,
    pages: {},
    locale: 'en_US',
    userLocale: 'en',
    zone: 'Europe/Paris',
    evaluate,
    now: () => Date.UTC(2026, 2, 3, 12),
    ui: { alert: () => 'OK', sidebar: () => {}, dialog: () => {}, toast: () => {} },
  });
}
