import { describe, expect, it } from 'vitest';
import { type Headless, openHeadless } from '../../src/playground/node/headless.ts';

/** An empty tab in a document of that language and zone, with these cells typed into it. */
function typed(locale: 'en_US' | 'fr_FR', zone: string, cells: Readonly<Record<string, string>>): Headless {
  const host = openHeadless({ locale, userLocale: locale.slice(0, 2), zone, tabs: [{ name: 'S', grid: [['']] }] });
  host.open();
  host.registerFunctions();
  for (const [cell, text] of Object.entries(cells)) host.set(`S!${cell}`, text);
  return host;
}

const MESSAGES = {
  A1: 'Received',
  A2: '2025-03-03 09:00',
  A3: '2025-03-03 10:00',
  A4: '2025-03-03 11:00',
  B1: 'Answered',
  B2: '2025-03-03 09:30',
  B3: '2025-03-03 12:00',
};

describe.each([
  ['en_US', 'Europe/Paris'],
  ['fr_FR', 'America/New_York'],
  ['fr_FR', 'Asia/Kolkata'],
] as const)('in a document of %s in %s', (locale, zone) => {
  it.each([
    ['a time', '2:00'],
    ['a calculation', '=2/24'],
    ['the function TIME', '=TIME(2;0;0)'],
  ])('a limit of two hours may be %s in a cell', (_, limit) => {
    const host = typed(locale, zone, { ...MESSAGES, C1: limit, D1: '=RESPONSE_TIME(A:A;B:B;"within";C1)' });
    expect(host.cell('S!D1').value).toBeCloseTo(2 / 3, 12);
  });

  it('a limit of more than a day is read whole', () => {
    const later = { ...MESSAGES, B4: '2025-03-04 16:30', C1: '30:00', C2: '29:00' };
    const host = typed(locale, zone, {
      ...later,
      D1: '=TEMPS_REPONSE(A:A;B:B;"dans le délai";C1)',
      D2: '=RESPONSE_TIME(A:A;B:B;"within";C2)',
    });
    expect([host.cell('S!D1').value, host.cell('S!D2').value]).toEqual([1, 2 / 3]);
  });

  it('a day typed into the formula goes with dates of cells', () => {
    const host = typed(locale, zone, {
      A1: '2025-04-01',
      A2: '2025-06-30',
      D1: '=GOAL_PACE(0;60;27;A1;A2;"2025-05-31")',
      D2: '=RYTHME_OBJECTIF(0;60;27;A1;A2;DATE(2025;5;31))',
    });
    expect(host.cell('S!D1').value).toBeCloseTo(27 / 60 / (61 / 91), 12);
    expect(host.cell('S!D2').value).toBeCloseTo(27 / 60 / (61 / 91), 12);
  });
});

it('a wait over the change of the clock is as long as it was', () => {
  const host = typed('en_US', 'Europe/Paris', {
    A1: '2025-03-29 23:00',
    B1: '2025-03-30 04:00',
    C1: '=RESPONSE_TIME(A1;B1;"median")',
  });
  expect(host.cell('S!C1').value).toBeCloseTo(4 / 24, 9);
});

it('rates are set in percent by the menu, and what may be a number a post is not', () => {
  const host = typed('en_US', 'Europe/Paris', {
    A1: '=SAVE_RATE(24;1200)',
    A2: '=AMPLIFICATION_RATE(100;20)',
    A3: '=NET_SENTIMENT(560;1100;180;"5-3-1")',
    A4: '=ENGAGEMENT_RATE_MEAN(34;1000)',
  });
  host.runMenu('Recalculate formulas');
  expect([1, 2, 3, 4].map((row) => host.cell(`S!A${row}`).text.slice(0, 4))).toEqual(['2.0%', '5', '3.41', '3.4%']);
});
