import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/lib/cells.ts';
import { readOwnTab } from '../../../src/core/tabs/read.ts';
import { settingsFrom, settingsTab } from '../../../src/core/tabs/settings.ts';

function settings(...rows: Cell[][]) {
  const tab = readOwnTab(settingsTab, [['Réglage', 'Value'], ...rows], { zone: 'UTC', locale: 'fr_FR' });
  return { ...settingsFrom(tab.rows), problems: tab.problems.length };
}

describe('the value of a customer', () => {
  it('is 2,880 for 80 a month in 36 months, and 10 % of it the share where that is typed', () => {
    expect(settings(['A customer spends a month', 80], ['Un client reste (mois)', 36])).toMatchObject({
      customerValue: 2880,
    });
    expect(settings(['Part à payer pour un client', '10 %']).acquisitionShare).toBe(0.1);
    expect(settings(['Share to pay for a customer', 10]).acquisitionShare).toBe(0.1);
  });

  it('is the one that is typed, whatever the two others say, and none where one of these is missing', () => {
    expect(settings(['Customer value', 500], ['Monthly spend', 80], ['Customer months', 36]).customerValue).toBe(500);
    expect(settings(['Monthly spend', 80])).not.toHaveProperty('customerValue');
  });
});

describe('benchmarks', () => {
  it('are the ticked ones, in either language, once each', () => {
    const found = settings(
      ['Benchmark: LinkedIn, engagement rate, Buffer 2025', true],
      ['Repère : TikTok, vues par publication', 'oui'],
      ['Benchmark: X, engagement rate', 'no'],
      ['Benchmark: LinkedIn, engagement rate, Buffer 2025', 'yes'],
    );
    expect(found.benchmarks).toEqual(['LinkedIn, engagement rate, Buffer 2025', 'TikTok, vues par publication']);
    expect(found.problems).toBe(0);
  });

  it('that are neither ticked nor crossed out are named', () => {
    expect(settings(['Benchmark: X, engagement rate', 'perhaps'])).toMatchObject({ problems: 1 });
    expect(settings(['Benchmark: X, engagement rate', 'perhaps'])).not.toHaveProperty('benchmarks');
  });
});

describe('what others found', () => {
  it('is a text, its source and its date, in as many rows as people add', () => {
    const { evidence } = settings(
      ['Evidence', 'One in five proves the effect; of all asked; CMO Survey; 2018'],
      ['Source externe 2', 'Un tiers relie réseaux et résultats ; Altimeter ; 2018'],
      ['Preuve 3', 'Sans source'],
      ['Evidence 4', ''],
    );
    expect(evidence).toEqual([
      { text: 'One in five proves the effect; of all asked', source: 'CMO Survey', date: '2018' },
      { text: 'Un tiers relie réseaux et résultats', source: 'Altimeter', date: '2018' },
      { text: 'Sans source', source: '', date: '' },
    ]);
  });
});
