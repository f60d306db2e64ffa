import { describe, expect, it } from 'vitest';
import { chanceText, chanceWord, changeText, refusalText } from '../../../../src/core/goals/forecast/words.ts';
import { dayOf } from '../../../../src/core/lib/days.ts';

describe('the chance in words', () => {
  it.each([
    [0, 'verySlim', 'less than 1 chance in 10 (very slim)', "moins d'une chance sur 10 (très faibles)"],
    [0.1, 'verySlim', 'about 1 chance in 10 (very slim)', 'environ 1 chance sur 10 (très faibles)'],
    [0.2, 'slim', 'about 2 chances in 10 (slim)', 'environ 2 chances sur 10 (faibles)'],
    [0.4, 'even', 'about 4 chances in 10 (even)', 'environ 4 chances sur 10 (partagées)'],
    [0.62, 'even', 'about 6 chances in 10 (even)', 'environ 6 chances sur 10 (partagées)'],
    [0.66, 'good', 'about 7 chances in 10 (good)', 'environ 7 chances sur 10 (bonnes)'],
    [1, 'good', 'more than 9 chances in 10 (good)', 'plus de 9 chances sur 10 (bonnes)'],
  ] as const)('of %d is %s', (chance, word, english, french) => {
    expect(chanceWord(chance)).toBe(word);
    expect(chanceText(chance, 'en')).toBe(english);
    expect(chanceText(chance, 'fr')).toBe(french);
  });

  it('is blank where it is unknown', () => {
    expect(chanceWord(Number.NaN)).toBeUndefined();
    expect(chanceText(Number.NaN, 'fr')).toBe('');
  });

  it('gives one word to what is shown as the same number of chances', () => {
    for (let hundredth = 0; hundredth <= 100; hundredth += 1) {
      const chance = hundredth / 100;
      expect(chanceWord(chance)).toBe(chanceWord(Math.round(chance * 10) / 10));
    }
  });
});

describe('why there is no forecast', () => {
  it('is said with the day from which there is one', () => {
    const short = { refused: 'tooShort', until: dayOf(2025, 5, 3) } as const;
    expect(refusalText(short, 'en')).toBe('Not enough history for a forecast; there will be on 3\u00a0May\u00a02025.');
    expect(refusalText(short, 'fr')).toBe(
      "Pas assez d'historique pour une prévision\u00a0; il y en aura assez le 3\u00a0mai\u00a02025.",
    );
    const never = { refused: 'tooShort', until: Number.NaN } as const;
    expect(refusalText(never, 'en')).toBe('Not enough history for a forecast before the deadline.');
    expect(refusalText({ refused: 'incomplete', until: Number.NaN }, 'en')).toMatch(/start and a deadline/);
  });
});

describe('what a change looks like', () => {
  it('is said without a word about its cause', () => {
    const march = dayOf(2025, 3, 3);
    expect(changeText('visible', march, 'en')).toBe('a change is visible after 3 March');
    expect(changeText('visible', march, 'fr')).toBe('un changement est visible après le 3 mars');
    expect(changeText('visible', dayOf(2025, 3, 1), 'fr')).toBe('un changement est visible après le 1er mars');
    expect(changeText('notVisible', march, 'fr')).toBe('pas de changement visible');
    expect(changeText('impossible', march, 'en')).toBe('impossible to say');
  });
});
