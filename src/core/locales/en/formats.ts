/** How numbers, dates and lists are written. */
export const formats = {
  decimal: '.',
  thousands: ',',
  /** What stands between a number and a sign such as % or € */
  beforeSign: '',
  currencyFirst: true,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (dayOfMonth: number, month: string, year: number) => `${dayOfMonth} ${month} ${year}`,
  dayOfYear: (dayOfMonth: number, month: string) => `${dayOfMonth} ${month}`,
  quarter: (quarter: number, year: number) => `Q${quarter} ${year}`,
  /** A fiscal year that starts in one year and ends in the next. */
  fiscalYear: (year: number) => `fiscal year ${year}–${String(year + 1).slice(-2)}`,
  fiscalQuarter: (quarter: number, year: number) => `Q${quarter} of fiscal year ${year}–${String(year + 1).slice(-2)}`,
  week: (from: string) => `week of ${from}`,
  days: (from: string, to: string) => `${from} to ${to}`,
  and: (first: string, last: string) => `${first} and ${last}`,
  quoted: (text: string) => `“${text}”`,
  unknown: 'no data',
};
