import { describe, expect, it } from 'vitest';
import { callFormula } from '../../../src/core/functions/call.ts';
import { formulaNamed } from '../../../src/core/functions/index.ts';
import { call, column, environment, failure } from './calls.ts';

const french = (...values: unknown[]) => callFormula(formulaNamed('VERIFIER_UTM')!, values, environment('fr'));

describe('UTM_CHECK', () => {
  it('answers in the language of the document, whichever of its names is typed', () => {
    const link = 'https://site.fr/?utm_source=Facebook&utm_medium=social&utm_campaign=spring';
    expect(call('VERIFIER_UTM', link)).toBe(
      'utm_source=Facebook: write small letters, for Google Analytics keeps Facebook and facebook apart.',
    );
    expect(french(link)).toBe(
      'utm_source=Facebook\u00a0: écrivez en minuscules, car Google Analytics distingue Facebook de facebook.',
    );
  });

  it('finds nothing to mend in what UTM_URL wrote of good words', () => {
    const link = call('UTM_URL', 'site.fr', 'instagram', 'paid_social', 'spring-2025');
    expect(call('UTM_CHECK', link)).toBe('Nothing to mend. Google Analytics will show these visits under Paid Social.');
  });

  it('says of a text that is no link what it is, and does not fail', () => {
    expect(call('UTM_CHECK', 'see the brief')).toBe(
      'Address: “see the brief” is not the address of a page. Write it like https://www.site.com/page.',
    );
    expect(failure('en', 'UTM_CHECK', '#REF!')).toMatch(/#REF!/);
  });

  it('says of each link of a column what is wrong with it', () => {
    const links = column(
      'Address',
      'https://site.fr/',
      '',
      'https://site.fr/?utm_source=fb&utm_medium=social&utm_campaign=a',
    );
    expect(call('UTM_CHECK', links)).toEqual([
      [''],
      ['This link has no tag: add utm_source, utm_medium and utm_campaign.'],
      [''],
      ['utm_source=fb: write facebook, so that all visits of this network stand in one row.'],
    ]);
  });
});
