/**
 * What stands around the formulas in their JSDoc, in the README and on the help page. Only the build and that page read
 * it, so that Code.js does not carry it.
 */
export const help = {
  is: 'is',
  showsInstead: {
    percent: (number: string) => `Shows ${number}? Format › Number › Percent.`,
    duration: (number: string) => `Shows ${number}? Format › Number › Duration.`,
  } as Readonly<Partial<Record<string, (number: string) => string>>>,
  result: {
    percent: 'A fraction: 0.25 is 25%.',
    money: 'An amount, in the currency of what was given.',
    number: 'A number.',
    duration: 'A duration, as a fraction of a day: 0.5 is 12:00.',
    text: 'A text.',
  },
  results: (names: readonly string[]) => `${names.length} cells side by side: ${names.join(', ')}.`,
  /** How a spreadsheet writes them. */
  truth: ['FALSE', 'TRUE'] as readonly [string, string],
  page: {
    title: 'Find a formula',
    search: 'What do you want to know?',
    placeholder: 'a name, or plain words',
    mostUsed: 'Most used',
    results: 'Results',
    gives: 'shows',
    insert: 'Insert',
    insertFully: (call: string) => `Insert ${call} into the selected cell`,
    copy: 'Copy',
    copyFully: (call: string) => `Copy ${call}`,
    copied: 'Copied. Paste it into a cell, then put your own cells in place of its values.',
    copyByHand: 'Selected: press Ctrl+C to copy.',
    details: 'Arguments and notes',
    columns: 'With whole columns:',
    result: 'Result',
    alsoNamed: 'In French:',
    found: (count: number) => (count === 1 ? '1 formula' : `${count} formulas`),
    foundNone: 'No formula found.',
    wayOn: 'Try one word of what you look for, such as cost, clicks, followers or goal, or look through the families:',
    clear: 'Clear the search',
    written: (cell: string) => `Written into ${cell}. Now put your own cells in place of its values.`,
    notEmpty: (cell: string, content: string, others: number) =>
      others === 0
        ? `${cell} holds ${content}. Replace it?`
        : `${cell} holds ${content}, and ${others === 1 ? 'one other cell' : `${others} other cells`} that the result needs ${others === 1 ? 'is' : 'are'} not empty. Replace them?`,
    replace: 'Replace',
    keep: 'Keep',
    kept: 'Nothing was changed.',
    noCell: 'Click a cell in the sheet first.',
    working: 'One moment…',
    failed: 'The sheet did not answer. Try again; if it stays so, reload the page.',
    values: {
      action: 'Turn the selection into values',
      what: 'Keeps what our formulas show. Ctrl+Z undoes it.',
      done: (formulas: number, cells: number) =>
        formulas === 1 && cells === 1
          ? '1 formula is a value now. Ctrl+Z brings it back.'
          : `${formulas === 1 ? '1 formula is' : `${formulas} formulas are`} now ${cells === 1 ? '1 value' : `${cells} values`}. Ctrl+Z brings the formulas back.`,
      none: 'The selection holds no formula of ours. Select the cells first.',
      leftAlone: (cells: string, more: number) => {
        const others = more > 0 ? ` and ${more} more` : '';
        return `Left as they are, because they show an error or are still loading: ${cells}${others}.`;
      },
    },
  },
  list: { formula: 'Formula', alsoNamed: 'In French', answers: 'What it answers', example: 'Example' },
  listTitle: 'The same list in English',
};
