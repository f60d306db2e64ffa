import { calendarDate } from '../lib/days.ts';
import { baskets, spread, weights } from './chance.ts';
import type { Chance, SampleCell } from './define.ts';
import { daysOf, months } from './months.ts';

/** Channel group, source and medium, visits for one sale, and euros by month from January. */
type Stream = readonly [group: string, sourceMedium: string, visits: number, ...revenue: number[]];

const BASKET = 38;

/**
 * In May the ads on Meta bring 8,200 €, half of what Meta claims, and all social media 9,600 €. Of these, 864 € (9 %)
 * stand under "fb" and "Facebook" and not under "facebook".
 */
const STREAMS: readonly Stream[] = [
  ['Paid Social', 'facebook / cpc', 34, 2300, 2250, 2700, 3400, 4450, 1900],
  ['Paid Social', 'instagram / cpc', 38, 1500, 1450, 1700, 2100, 2886, 1250],
  ['Unassigned', 'fb / ads', 36, 330, 320, 350, 420, 540, 220],
  ['Unassigned', 'Facebook / ads', 36, 200, 200, 240, 280, 324, 160],
  ['Organic Social', 'instagram / social', 45, 640, 660, 720, 860, 980, 420],
  ['Organic Social', 'facebook / social', 52, 190, 180, 210, 220, 230, 100],
  ['Organic Social', 'tiktok / social', 460, 40, 45, 50, 52, 58, 20],
  ['Organic Social', 'linkedin / social', 42, 90, 100, 120, 118, 132, 60],
  ['Organic Search', 'google / organic', 29, 5800, 5600, 6100, 6300, 6900, 3100],
  ['Direct', '(direct) / (none)', 33, 4100, 3900, 4200, 4400, 4800, 2300],
  ['Email', 'newsletter / email', 21, 2100, 2000, 2300, 2400, 2700, 1200],
];

const HEADER = [
  'Session primary channel group (Default channel group)',
  'Session source / medium',
  'Date',
  'Sessions',
  'Engaged sessions',
  'Key events',
  'Total revenue',
];

/** The traffic acquisition export of GA4, English layout, by day and source. */
export function siteTraffic(chance: Chance): readonly (readonly SampleCell[])[] {
  const rows = STREAMS.flatMap(([group, sourceMedium, visits, ...revenue]) =>
    months().flatMap((month, index) => {
      const days = daysOf(month);
      const shares = weights(days.length, chance);
      const sales = Math.max(1, Math.round(revenue[index]! / BASKET));
      const orders = spread(sales, shares);
      const sessions = spread(sales * visits, shares);
      const euros = spread(revenue[index]! * 100, baskets(orders, chance));
      return days.map((day, i): readonly SampleCell[] => {
        const visitsOfDay = Math.max(sessions[i]!, orders[i]!);
        return [
          group,
          sourceMedium,
          yearMonthDay(day),
          visitsOfDay,
          Math.max(orders[i]!, Math.round(visitsOfDay * (0.45 + chance() * 0.2))),
          orders[i]!,
          euros[i]! / 100,
        ];
      });
    }),
  );
  return [HEADER, ...rows];
}

/** GA4 writes 20250501 for 1 May 2025. */
function yearMonthDay(day: number): number {
  const { year, month, dayOfMonth } = calendarDate(day);
  return year * 10_000 + month * 100 + dayOfMonth;
}
