export const trend = {
  columns: ['Month', 'Invested', 'Brought in', 'Engagements'],
  message: (n: number) => `The last ${n} months of the data; a month without data is left blank.`,
  partial: (month: string) => `${month} (incomplete)`,
};
