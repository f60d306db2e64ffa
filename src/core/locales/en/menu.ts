/** The menu, its entries by the function that they call, and what they say when done. */
export const menu = {
  name: 'Social ROI',
  addData: 'Add data',
  enterCosts: 'Enter costs and results',
  trackGoals: 'Track goals',
  generateReport: 'Generate report',
  recalculateFormulas: 'Recalculate formulas',
  findFormula: 'Find a formula',
  recalculated: (cells: number) =>
    cells === 0
      ? 'No cell holds a formula without arguments, such as =ENGAGEMENT_RATE().'
      : cells === 1
        ? '1 formula has been calculated again.'
        : `${cells} formulas have been calculated again.`,
  tabsMade: (names: string) => `Made: ${names}. Fill in what you know; a blank is unknown, not zero.`,
  tabsThere: (names: string) => `${names}: already there.`,
  notUnderstood: (name: string) => `The panel asked for “${name}”, which this version does not know. Reload the page.`,
  busy: 'Somebody else is saving in this document. Try again in a few seconds.',
  tabGone: (name: string) => `There is no tab “${name}” any more.`,
};
