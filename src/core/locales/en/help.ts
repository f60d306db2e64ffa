/**
 * What stands around the formulas in their JSDoc, in the README and on the help page. Only the build reads it, so that
 * Code.js does not carry it.
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
    hint: 'Copy one into a cell, then put your own cells in place of its numbers. It shows 0.05 instead of 5%? Format › Number › Percent.',
    gives: 'shows',
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Press Ctrl+C to copy',
    details: 'Arguments and columns',
    columns: 'With whole columns:',
    result: 'Result',
    alsoNamed: 'In French:',
    found: '# formulas',
    foundOne: '1 formula',
    foundNone: 'No formula found. Try another word, such as cost, clicks or goal.',
  },
  list: { formula: 'Formula', alsoNamed: 'In French', answers: 'What it answers', example: 'Example' },
  listTitle: 'The same list in English',
};
