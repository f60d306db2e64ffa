import { normaliseHeader } from './headers.ts';
import type { Section } from './sections.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  Facebook: ['facebook', 'fb'],
  Instagram: ['instagram', 'insta', 'ig'],
};

/**
 * Finds the network of cards whose title does not name it: of two cards of the same figure in one tab, where one names
 * its network, the other is the other's; else the name of the tab says it ("IG_VIEWS"). Nothing else does.
 */
export function withNetworks(sections: readonly Section[], tab: string): readonly Section[] {
  const named = networkIn(tab);
  return sections.map((section) => {
    const { title } = section.match;
    if (!title || title.platform) return section;
    const same = sections.filter(({ match }) => match.title?.field === title.field);
    const [other] = same.length === 2 ? same.flatMap(({ match }) => match.title?.platform ?? []) : [];
    const platform = other ? Object.keys(WORDS).find((name) => name !== other) : named;
    return platform ? { ...section, match: { ...section.match, title: { ...title, platform } } } : section;
  });
}

function networkIn(name: string): string | undefined {
  const words = normaliseHeader(name).split(/[^a-z]+/);
  const found = Object.keys(WORDS).filter((network) => WORDS[network]!.some((word) => words.includes(word)));
  return found.length === 1 ? found[0] : undefined;
}
