import type { formats as shape } from '../en/formats.ts';

export const formats: typeof shape = {
  decimal: ',',
  thousands: '\u202f',
  beforeSign: '\u00a0',
  currencyFirst: false,
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  monthsShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  day: (dayOfMonth, month, year) => `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${month} ${year}`,
  dayOfYear: (dayOfMonth, month) => `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${month}`,
  quarter: (quarter, year) => `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`,
  fiscalYear: (year) => `exercice ${year}-${year + 1}`,
  fiscalQuarter: (quarter, year) =>
    `${quarter === 1 ? '1er' : `${quarter}e`} trimestre de l'exercice ${year}-${year + 1}`,
  week: (from) => `semaine du ${from}`,
  days: (from, to) => `du ${from} au ${to}`,
  and: (first, last) => `${first} et ${last}`,
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  unknown: 'pas de données',
};
