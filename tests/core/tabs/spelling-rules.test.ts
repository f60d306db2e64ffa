import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingIn, spellingRule, spellingsFrom } from '../../../src/core/tabs/spelling-rules.ts';

describe('a row of Settings about a name', () => {
  it('is understood in both languages, whatever the name is', () => {
    const name = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const kind = fc.constantFrom('campaign', 'source');
    fc.assert(
      fc.property(kind, name, fc.constantFrom('en', 'fr'), (of, found, locale) => {
        expect(spellingIn(spellingRule(of, found, locale))).toEqual({ kind: of, found: found.trim() });
      }),
    );
  });

  it('is none where the row is about something else', () => {
    expect(['Brand', 'Campaign', 'Column k3x9ab1c: Outbound', 'Source of revenue'].map(spellingIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('counts where it names something; of two about one name the first does', () => {
    const { campaigns, sources } = spellingsFrom([
      { setting: 'Campaign: A', value: 'b' },
      { setting: 'Campagne : A', value: 'c' },
      { setting: 'Source: fcebook', value: ' facebook ' },
      { setting: 'Source: empty', value: '' },
    ]);
    expect([...campaigns]).toEqual([['A', 'b']]);
    expect([...sources]).toEqual([['fcebook', 'facebook']]);
  });
});
