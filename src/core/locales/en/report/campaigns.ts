export const campaigns = {
  columns: ['Campaign', 'Spend', 'Brought in', 'Sales', 'Return', 'Cost per sale', 'Verdict'],
  message: (names: string) => `Revenue ${names}; a verdict needs the whole range of the return on one side.`,
  small: (n: number, spend: string) =>
    n === 1
      ? `1 campaign under ${spend} is too small to judge`
      : `${n} campaigns under ${spend} each are too small to judge`,
  returnNote: (low: string, high: string) =>
    `Between ${low} and ${high}: from the number of sales, and from the observer who sees least to the one who sees most.`,
  noRange: 'No sales or no revenue known: no range can be given.',
};
