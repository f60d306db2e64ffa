import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import { call, column, environment } from './calls.ts';

describe('CHANNEL', () => {
  it('takes source and medium apart or as an export has them', () => {
    expect(call('CHANNEL', 'facebook', 'cpc')).toBe('Paid Social');
    expect(call('CHANNEL', 'facebook / cpc')).toBe('Paid Social');
    expect(call('CANAL', '(direct) / (none)')).toBe('Direct');
    fc.assert(
      fc.property(
        fc.constantFrom('x', 'google', 'tiktok', 'youtube'),
        fc.constantFrom('social', 'cpc', 'referral'),
        (source, medium) => {
          expect(call('CHANNEL', `${source} / ${medium}`)).toBe(call('CHANNEL', source, medium));
        },
      ),
    );
  });

  it('takes a blank medium for none, and gives a blank where there is no source', () => {
    const sources = column('facebook', 'lemonde.fr', '', 'google');
    expect(call('CHANNEL', sources, column('', '', 'cpc', 'organic'))).toEqual([
      ['Organic Social'],
      ['Unassigned'],
      [''],
      ['Organic Search'],
    ]);
  });

  it('takes the name of the campaign into account where it is given', () => {
    expect(call('CHANNEL', 'google', 'cpc', 'FR cross-network')).toBe('Cross-network');
    expect(call('CHANNEL', 'facebook', 'social', 'shop-noel')).toBe('Organic Shopping');
  });

  it('has the names of Google Analytics in every language', () => {
    expect(callFormula(formulaNamed('CANAL')!, ['newsletter', 'email'], environment('fr'))).toBe('Email');
  });
});
