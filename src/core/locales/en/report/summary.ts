export const summary = {
  heading: 'For gathering several documents',
  message: (range: string) => `The row below is the named range ${range}: read it elsewhere with IMPORTRANGE.`,
  columns: ['Period', 'Invested', 'Brought in', 'Return', 'Goals on track', 'Decision'],
};
