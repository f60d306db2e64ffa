import type { Words } from '../locales/index.ts';

/**
 * The report's sentences for a client's copy. It knows the costs that are shown to everyone, so it never speaks of all
 * costs; nor does it ask the client to fill in our tabs.
 */
export function clientWords(report: Words['report']): Words['report'] {
  const { client } = report;
  const words = {
    ...report,
    goals: { ...report.goals, ...client.goals },
    decision: { ...report.decision, ...client.decision },
    tiles: { ...report.tiles, ...client.tiles },
    headline: { ...report.headline, ...client.headline },
    limits: { ...report.limits, ...client.limits },
  };
  return reworded(words, client.phrases) as Words['report'];
}

/** Every text of a tree of sentences, also those that functions make, with some phrases replaced. */
function reworded(words: unknown, phrases: readonly (readonly string[])[]): unknown {
  if (typeof words === 'string') {
    return phrases.reduce((text, [phrase = '', instead = '']) => text.split(phrase).join(instead), words);
  }
  if (typeof words === 'function') return (...given: unknown[]) => reworded(words(...given), phrases);
  if (Array.isArray(words)) return words.map((word) => reworded(word, phrases));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, reworded(word, phrases)]));
}
