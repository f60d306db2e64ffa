/** Finding a formula by what somebody types: a name, an abbreviation, or a question in plain words, in either language. */

/** What a formula is found by; each list holds the texts of both languages. */
export interface Findable {
  readonly names: readonly string[];
  /** Abbreviations and phrases, between commas. */
  readonly searchWords: readonly string[];
  /** What it answers. */
  readonly answers: readonly string[];
  /** What else its help says. */
  readonly notes: readonly string[];
}

/** A formula made ready to be looked for, once for many searches. */
export interface Indexed {
  readonly names: readonly Words[];
  readonly phrases: readonly Words[];
  readonly fields: readonly Field[];
}

type Words = readonly string[];

interface Field {
  readonly weight: number;
  readonly words: Words;
}

/** Words that a question is asked with, and that say nothing about what is asked for. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the of to for in on by per and or my our your its this that is are was do does did how much many what which who when
  why i we you it from with at be can one
  le la les l un une des du de d au aux en et ou a par pour mon ma mes notre nos votre vos son sa ses ce cette ces est sont
  que qu quel quelle quels quelles combien comment qui quand pourquoi je j on nous vous il elle dans sur avec c s se y t`.split(
    /\s+/,
  ),
);

const EXACT_NAME = 1000;
const EXACT_PHRASE = 900;
const NAME_PREFIX = 800;
const SAME_WORDS = 20;
const WEIGHTS = { name: 6, phrase: 4, answer: 2, note: 1 };
/** Of the words that the best one has, a formula must have so large a share to be shown beside it. */
const LEAST_SHARE = 0.6;
/** What is surely spelled right of a word that nothing matches. */
const SAME_BEGINNING = 0.6;

export function indexed({ names, searchWords, answers, notes }: Findable): Indexed {
  const phrases = searchWords.flatMap((text) => text.split(',')).map(wordsOf);
  const field = (weight: number, texts: readonly string[]): Field => ({ weight, words: texts.flatMap(wordsOf) });
  return {
    names: names.map(wordsOf),
    phrases: phrases.filter((words) => words.length > 0),
    fields: [
      field(WEIGHTS.name, names),
      { weight: WEIGHTS.phrase, words: phrases.flat() },
      field(WEIGHTS.answer, answers),
      field(WEIGHTS.note, notes),
    ],
  };
}

/** The places in the list of what fits, best first; all of them, in their order, where nothing is asked for. */
export function search(list: readonly Indexed[], query: string): readonly number[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return list.map((_, place) => place);
  const telling = asked.filter((word) => !SMALL_WORDS.has(word));
  const found = bestFields(list, telling.length > 0 ? telling : asked);
  const shares = list.map((_, place) => sum(found.map(({ worth, weights }) => (weights[place]! > 0 ? worth : 0))));
  const scores = list.map(
    (entry, place) => likeness(entry, asked) + sum(found.map(({ worth, weights }) => worth * weights[place]!)),
  );
  const enough = Math.max(...shares) * LEAST_SHARE;
  return list
    .map((_, place) => place)
    .filter((place) => scores[place]! > 0 && shares[place]! >= enough)
    .sort((a, b) => scores[b]! - scores[a]! || a - b);
}

interface FoundWord {
  /** The rarer a word, the more it tells. */
  readonly worth: number;
  /** For each formula the weight of the best field that has the word, 0 where none has. */
  readonly weights: readonly number[];
}

/** A word that no formula has is looked for by its beginning, for slips of the pen; else left out: it hides nothing. */
function bestFields(list: readonly Indexed[], words: Words): readonly FoundWord[] {
  return [...new Set(words)].flatMap((word) => {
    const found = bestField(list, word);
    const beginning = word.slice(0, Math.max(4, Math.ceil(word.length * SAME_BEGINNING)));
    return found.length > 0 || beginning === word ? found : bestField(list, beginning);
  });
}

function bestField(list: readonly Indexed[], word: string): readonly FoundWord[] {
  const weights = list.map(({ fields }) =>
    Math.max(0, ...fields.map((field) => (field.words.some((each) => fits(word, each)) ? field.weight : 0))),
  );
  const formulas = weights.filter((weight) => weight > 0).length;
  return formulas === 0 ? [] : [{ worth: Math.log(1 + list.length / formulas), weights }];
}

/** Does the whole query stand for the formula: as its name, as one of its phrases, as the beginning of its name? */
function likeness({ names, phrases }: Indexed, asked: Words): number {
  const query = asked.join(' ');
  const telling = withoutSmall(asked);
  if (names.some((name) => name.join(' ') === query || withoutSmall(name) === telling)) return EXACT_NAME;
  if (phrases.some((phrase) => phrase.join(' ') === query)) return EXACT_PHRASE;
  if (names.some((name) => name.join(' ').startsWith(query))) return NAME_PREFIX;
  return telling !== '' && phrases.some((phrase) => withoutSmall(phrase) === telling) ? SAME_WORDS : 0;
}

function withoutSmall(words: Words): string {
  return words.filter((word) => !SMALL_WORDS.has(word)).join(' ');
}

/** The beginning of a word finds it, and so do its plural and its other endings: "costs" finds cost, "coûte" coûter. */
function fits(asked: string, word: string): boolean {
  if (asked.length === 1) return word === asked;
  if (word.startsWith(asked)) return true;
  if (word.length < 4 || asked.length - word.length > 3) return false;
  return asked.startsWith(word) || (asked.length > 5 && word.startsWith(asked.slice(0, -2)));
}

/** Without accents and capitals, so that "cout" finds coûts; underscores and apostrophes stand between words. */
function wordsOf(text: string): Words {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
