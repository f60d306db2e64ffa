import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_IN_ENGLISH, NOT_IN_FRENCH } from './forbidden-words.ts';
import { readSource, root, wordsIn } from './source-texts.ts';

/** The help of the formulas of statistics may name Wilson, for people look for his interval by that name. */
const allowed = (file: string, text: string) =>
  /^ {2}family: 'statistics',$/m.test(readSource(file)) ? text.replace(/\bWilson\b/g, ' ') : text;

const places = (locale: 'en' | 'fr', forbidden: RegExp) =>
  wordsIn(locale)
    .filter(({ file, text }) => forbidden.test(allowed(file, text)))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);

describe('the words that people read', () => {
  it('are found by this test at all', () => {
    expect(wordsIn('en').length).toBeGreaterThan(100);
    expect(Math.abs(wordsIn('fr').length / wordsIn('en').length - 1)).toBeLessThan(0.1);
    expect('the baseline was 4').toMatch(NOT_IN_ENGLISH);
    expect('par rapport à la ligne de base').toMatch(NOT_IN_FRENCH);
  });

  it('are plain in English', () => {
    expect(places('en', NOT_IN_ENGLISH)).toEqual([]);
  });

  it('are plain in French, and free of English terms of statistics', () => {
    expect(places('fr', NOT_IN_FRENCH)).toEqual([]);
    expect(places('fr', /\b(pooled|lower bound|shrinkage|p-value|vanity|baseline)\b/i)).toEqual([]);
  });

  it.each(['help.html', 'sidebar.html'])('are plain in %s', (page) => {
    const file = join(root, 'dist', page);
    if (!existsSync(file)) return;
    const text = readFileSync(file, 'utf8')
      .replace(/<(script|style)>[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      // The name of a formula, which is typed and not read, and a word by which one of statistics is found.
      .replace(/\b(POEM|Wilson)\b/g, ' ');
    expect(text).not.toMatch(NOT_IN_ENGLISH);
    expect(text).not.toMatch(NOT_IN_FRENCH);
  });
});
