import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import { call, column, environment } from './calls.ts';

const french = (...values: unknown[]) => callFormula(formulaNamed('POEM')!, values, environment('fr'));

describe('POEM', () => {
  it('classes a channel in the language of the document', () => {
    expect(call('POEM', 'Paid Social')).toBe('paid');
    expect([french('SEA'), french('newsletter'), french('presse'), french('salon')]).toEqual([
      'payant (paid)',
      'propriétaire (owned)',
      'gagné (earned)',
      'non classé',
    ]);
  });

  it('classes what CHANNEL gives as it does source and medium', () => {
    for (const [source, medium] of [
      ['facebook', 'cpc'],
      ['tiktok', 'social'],
      ['google', 'organic'],
      ['lemonde.fr', 'referral'],
    ]) {
      expect(call('POEM', call('CHANNEL', source, medium))).toBe(call('POEM', source, medium));
    }
  });

  it('takes a row without a medium by its first word, and shows what it cannot class', () => {
    const sources = column('emailing', 'newsletter', 'blog', 'Trade fair', '');
    expect(call('POEM', sources, column('email', 'email', '', '', ''))).toEqual([
      ['paid'],
      ['owned'],
      ['owned'],
      ['unclassified'],
    ]);
  });
});
