import { describe, expect, it } from 'vitest';
import { adSums } from '../../../src/core/findings/ad-sums.ts';
import { namedCampaigns, networkSums } from '../../../src/core/findings/campaigns.ts';
import { monthPeriod } from '../../../src/core/lib/periods.ts';
import { documentOf, type TestTab } from '../report/documents.ts';

type Cells = readonly (string | number)[];

const APRIL = monthPeriod(2025, 4);
const META = ['Day', 'Campaign name', 'Amount spent (EUR)', 'Purchases', 'Purchases conversion value'];
const OWN = ['Date', 'Platform', 'Campaign', 'Spend', 'Conversions', 'Revenue'];
const tab = (name: string, ...cells: readonly Cells[]): TestTab => ({ name, cells });
const sumsOf = (...tabs: readonly TestTab[]) => adSums(documentOf(tabs).facts, APRIL, () => 1);

describe('what ads of a campaign did', () => {
  it('is the sum of its rows that lie in the period, with its days beside', () => {
    const [sum, ...others] = sumsOf(
      tab('Ads', META, ['2025-04-01', 'A', 10, 1, 40], ['2025-04-02', 'A', 20, 3, 80], ['2025-05-01', 'A', 99, 9, 999]),
    );
    expect(others).toEqual([]);
    expect(sum).toMatchObject({ campaign: 'A', platform: 'Meta', spend: 30, revenue: 120, sales: 4, isCoarse: false });
    expect([...sum!.points.values()].map(({ spend }) => spend)).toEqual([10, 20]);
  });

  it('is unknown where no row knows it, and the spend of rows that know their revenue stands apart', () => {
    const [sum] = sumsOf(tab('Ads', META, ['2025-04-01', 'A', 10, '', ''], ['2025-04-02', 'A', 20, '', 80]));
    expect(sum).toMatchObject({ spend: 30, spendKnown: 20, revenue: 80 });
    expect(sum!.sales).toBeNaN();
  });

  it('is one for Facebook and Instagram, which have one budget', () => {
    const sums = sumsOf(
      tab('Own', OWN, ['2025-04-01', 'Facebook', 'A', 10, 1, 40], ['2025-04-01', 'Instagram', 'A', 30, 1, 50]),
    );
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({ platform: 'Meta', spend: 40, revenue: 90 });
  });

  it('is counted once where two kinds of export hold it', () => {
    const sums = sumsOf(
      tab('Ads', META, ['2025-04-01', 'A', 10, 1, 40]),
      tab('Own', OWN, ['2025-04-01', 'Meta', 'A', 10, 1, 40]),
    );
    expect(sums.map(({ spend }) => spend)).toEqual([10]);
  });
});

describe('what ads of a network did', () => {
  it('is the sum of its campaigns, and of ads without one where the same export holds them', () => {
    const sums = sumsOf(
      tab(
        'Own',
        OWN,
        ['2025-04-01', 'TikTok', 'A', 10, 1, 40],
        ['2025-04-01', 'TikTok', '', 5, 1, 4],
        ['2025-04-01', 'LinkedIn', 'B', 7, 1, 9],
      ),
    );
    expect([...networkSums(sums).keys()].map(({ platform, spend }) => [platform, spend])).toEqual([
      ['TikTok', 15],
      ['LinkedIn', 7],
    ]);
    expect(namedCampaigns(sums).map(({ campaign }) => campaign)).toEqual(['A', 'B']);
  });

  it('leaves out what another export says without naming campaigns', () => {
    const sums = sumsOf(
      tab('Ads', META, ['2025-04-01', 'A', 10, 1, 40]),
      tab('Own', OWN, ['2025-04-01', 'Meta', '', 10, 1, 40]),
    );
    expect([...networkSums(sums).keys()].map(({ spend }) => spend)).toEqual([10]);
  });
});
