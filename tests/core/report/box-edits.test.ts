import { describe, expect, it } from 'vitest';
import { boxesToWrite } from '../../../src/core/report/box-edits.ts';
import { isTakenOver } from '../../../src/core/report/keep.ts';

describe('the boxes of a report', () => {
  it('hold what the sheet holds, where nothing was typed elsewhere', () => {
    expect(boxesToWrite({ did: 'In the sheet.' }, {})).toEqual({ texts: { did: 'In the sheet.' }, given: new Set() });
    const untouched = boxesToWrite({ did: 'In the sheet.' }, { did: { was: 'Old.', now: 'Old.' } });
    expect(untouched.texts).toEqual({ did: 'In the sheet.' });
  });

  it('hold what was typed elsewhere, also where that is nothing', () => {
    expect(boxesToWrite({ did: 'Old.' }, { did: { was: 'Old.', now: 'New.' } }).texts).toEqual({ did: 'New.' });
    const emptied = boxesToWrite({ did: 'Old.' }, { did: { was: 'Old.', now: '' } });
    expect(emptied).toEqual({ texts: { did: '' }, given: new Set(['did']) });
  });

  it('lose nothing where both were changed', () => {
    const both = boxesToWrite({ next: 'From the sheet.' }, { next: { was: '', now: 'From the panel.' } });
    expect(both.texts).toEqual({ next: 'From the sheet.\nFrom the panel.' });
    expect(boxesToWrite({ next: 'Changed.' }, { next: { was: 'Old.', now: '' } }).texts).toEqual({ next: 'Changed.' });
  });

  it('are no comment of this period while they hold the text of an earlier one', () => {
    const taken = '(From March 2025, to update) We tried videos.';
    expect(isTakenOver(taken)).toBe(true);
    expect(isTakenOver('We tried videos.')).toBe(false);
    expect(boxesToWrite({ did: taken }, {})).toEqual({ texts: {}, given: new Set() });
  });
});
