import { describe, expect, it } from 'vitest';
import type { CardText, HelpCard } from '../../src/core/functions/help/help-page.ts';
import { help } from '../../src/core/locales/en/help.ts';
import type { Api } from '../../src/core/protocol.ts';
import { startHelp } from '../../src/sidebar/help-panel.ts';
import { type HelpState, initialHelp, replaceId } from '../../src/sidebar/help-state.ts';
import { type Ask, ServerFailure } from '../../src/sidebar/server.ts';

const phrases = help.page;

function card(name: string, searchWords: string): HelpCard {
  const text: CardText = {
    name,
    answers: '',
    call: `=${name}(1,2)`,
    shown: '1',
    size: [1, 1],
    signature: `${name}(a; b)`,
    parameters: [],
    searchWords,
  };
  return { family: 'cost', en: text, fr: text };
}

/** The help without a page: what it shows is a state, what it asks is listed. */
function opened(answers: Partial<Record<keyof Api, unknown>> = {}, isCopied = true) {
  const asked: { name: keyof Api; request: unknown }[] = [];
  const ask: Ask = (name, ...request) => {
    asked.push({ name, request: request[0] });
    const answer = answers[name];
    return (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)) as never;
  };
  let state: HelpState = initialHelp('en', '.', [card('CPC', 'price of a click'), card('CPA', 'price of a sale')]);
  const commands = startHelp(state, {
    ask,
    copy: () => Promise.resolve(isCopied),
    show: (next) => {
      state = next;
    },
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { commands, asked, settled, state: () => state };
}

const request = { formula: '=CPC(1; 2)', size: [1, 1] as const };

describe('the help', () => {
  it('shows what fits, says how many, and shows all again when the search is cleared', () => {
    const { commands, state } = opened();
    commands.type('click');
    expect(state().found?.map(({ en }) => en.name)).toEqual(['CPC']);
    expect(state().message?.text).toBe(phrases.found(1));
    commands.type('weather');
    expect(state()).toMatchObject({ found: [], message: { text: phrases.foundNone } });
    commands.clear();
    expect(state()).toMatchObject({ found: null, message: null, query: '', focus: { id: 'search' } });
  });

  it('says into which cell it has written', async () => {
    const { commands, asked, settled, state } = opened({ insertFormula: { kind: 'written', cell: 'B7' } });
    commands.insert('x', request);
    expect(state().busy).toBe('x');
    await settled();
    expect(asked).toEqual([{ name: 'insertFormula', request }]);
    expect(state()).toMatchObject({ busy: null, message: { kind: 'done', text: phrases.written('B7') } });
  });

  it('asks before it writes over something, and goes back to the button when the answer is no', async () => {
    const answer = { kind: 'needsConfirmation', cell: 'B7', content: '12', others: 0 };
    const { commands, asked, settled, state } = opened({ insertFormula: answer });
    commands.insert('x', request);
    await settled();
    expect(state().question?.text).toBe('B7 holds 12. Replace it?');
    expect(state().focus?.id).toBe(replaceId('x'));
    commands.keep(state().question!);
    expect(state()).toMatchObject({ question: null, focus: { id: 'x' }, message: { text: phrases.kept } });
    commands.insert('x', request);
    await settled();
    commands.replace(state().question!);
    expect(asked.at(-1)?.request).toEqual({ ...request, replace: true });
  });

  it('does one thing at a time', async () => {
    const { commands, asked, settled } = opened({ insertFormula: { kind: 'written', cell: 'B7' } });
    commands.insert('x', request);
    commands.insert('y', request);
    commands.toValues('z');
    await settled();
    expect(asked).toHaveLength(1);
  });

  it('tells a refusal of the sheet from a sheet that does not answer', async () => {
    const refused = opened({ insertFormula: new ServerFailure({ message: 'No.' }) });
    refused.commands.insert('x', request);
    await refused.settled();
    expect(refused.state().message).toEqual({ kind: 'wrong', text: 'No.' });
    const lost = opened({ selectionToValues: new Error('lost') });
    lost.commands.toValues('z');
    await lost.settled();
    expect(lost.state()).toMatchObject({ busy: null, message: { kind: 'wrong', text: phrases.failed } });
  });

  it('says what became of the selection, and names the cells that were left', async () => {
    const say = async (answer: unknown) => {
      const { commands, settled, state } = opened({ selectionToValues: answer });
      commands.toValues('z');
      await settled();
      return state().message?.text;
    };
    expect(await say({ formulas: 1, cells: 1, left: [] })).toBe('1 formula is a value now. Ctrl+Z brings it back.');
    const left = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
    expect(await say({ formulas: 3, cells: 12, left })).toBe(
      `3 formulas are now 12 values. Ctrl+Z brings the formulas back. ${phrases.values.leftAlone('A1, A2, A3, A4, A5', 2)}`,
    );
    expect(await say({ formulas: 0, cells: 0, left: [] })).toBe(phrases.values.none);
  });

  it('says how to copy by hand where the clipboard is closed', async () => {
    const { commands, settled, state } = opened({}, false);
    commands.copy('code', '=CPC(1; 2)');
    await settled();
    expect(state().message?.text).toBe(phrases.copyByHand);
  });
});
