import { describe, expect, it } from 'vitest';
import { words } from '../src/core/locales/index.ts';
import { filesBelow, type SourceText, textsOf, wordsIn } from './source-texts.ts';

const NO_BREAK = '\u00a0';
const place = ({ file, line, text }: SourceText) => `${file}:${line} ${text}`;

/** The names of all leaves, so that a missing or an extra one shows by its name. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, each]) => shape(each, `${path}.${key}`));
}

describe('French', () => {
  it('has every sentence that English has, and no other', () => {
    expect(shape(words('fr'))).toEqual(shape(words('en')));
  });

  it('has the files that English has', () => {
    const names = (locale: string) => filesBelow(`src/core/locales/${locale}`).map((file) => file.split('/').at(-1));
    expect(names('fr')).toEqual(names('en'));
  });

  it('is translated: no sentence stands in both languages', () => {
    const english = new Set(wordsIn('en').map(({ text }) => text));
    const sentence = /\p{L}{2,}[^\p{L}]+\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;
    const repeated = wordsIn('fr').filter(({ text }) => sentence.test(text) && english.has(text));
    expect(repeated.map(place)).toEqual([]);
  });

  it('has no-break spaces before : ; ! ? % € and inside « »', () => {
    const broken = wordsIn('fr').filter(({ text }) => / [:;!?»]|[\d…] [%€]|« /.test(text));
    expect(broken.map(place)).toEqual([]);
  });

  it('has a space before : ! ? % and beside « »', () => {
    const tight = wordsIn('fr').filter(({ text }) =>
      /\p{L}[!?](?!\w)|\p{L}: |[\d…]%|«[^\u00a0]|[^\u00a0]»/u.test(text),
    );
    expect(tight.map(place)).toEqual([]);
  });

  it('is written with its accents', () => {
    const bare = /\b(cout|couts|depense|depenses|periode|interet|donnees|resultat|resultats|prevu|deja|apres)\b/i;
    expect(
      wordsIn('fr')
        .filter(({ text }) => bare.test(text))
        .map(place),
    ).toEqual([]);
  });
});

describe('English', () => {
  it('has no no-break space before punctuation and no French quotes', () => {
    const odd = wordsIn('en').filter(({ text }) => new RegExp(`${NO_BREAK}[:;!?%]|[«»]`).test(text));
    expect(odd.map(place)).toEqual([]);
  });
});

describe('the sentences', () => {
  it('are never built from a forgotten value', () => {
    const all = [...filesBelow('src/core/locales')].flatMap(textsOf);
    expect(all.filter(({ text }) => /\b(undefined|TODO|lorem)\b/i.test(text)).map(place)).toEqual([]);
  });
});
