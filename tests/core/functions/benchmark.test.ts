import { describe, expect, it } from 'vitest';
import { FIGURES, type Figure } from '../../../src/core/benchmarks/figures.ts';
import { described, newestOfEach, platformOf } from '../../../src/core/benchmarks/find.ts';
import { METRICS, type MetricId } from '../../../src/core/benchmarks/metrics.ts';
import { benchmark } from '../../../src/core/functions/benchmark.ts';
import { callFormula } from '../../../src/core/functions/call.ts';
import { call, column, environment, failure } from './calls.ts';

const RATE = 'engagement rate';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('BENCHMARK', () => {
  it('gives the figure with its method, the period of its data and its source', () => {
    expect(call('BENCHMARK', 'Facebook', RATE, 'median ÷ followers')).toEqual([
      [0.000_63, 'median ÷ followers', '2023', 'Rival IQ 2024, quoted by smk.co'],
    ]);
    expect(callFormula(benchmark, ['Facebook', "taux d'engagement", 'Buffer'], environment('fr'))).toEqual([
      [
        0.0507,
        'interactions ÷ impressions',
        'janvier 2024 à janvier 2025',
        'Buffer 2025, cité par shortsintel.com, shno.co',
      ],
    ]);
  });

  it('gives one of the four by its name', () => {
    expect(call('BENCHMARK', 'YouTube', RATE, '', 'value')).toBe(0.0441);
    expect(call('REPERE', 'YouTube', RATE, '', 'période des données')).toBe('January 2024 to January 2025');
    expect(call('BENCHMARK', 'YouTube', RATE, '', 'date')).toBe('January 2024 to January 2025');
    expect(call('BENCHMARK', 'YouTube', RATE, '', 'Source')).toMatch(/^Buffer 2025/);
  });

  it.each([
    ['fb', 'Engagement Rate'],
    ['FACEBOOK', 'taux d’engagement'],
    ['facebook.com', 'ER'],
    [' Facebook ', 'engagement'],
  ])('reads the platform %s and the metric %s as people write them', (platform, metric) => {
    expect(call('BENCHMARK', platform, metric, 'Rival IQ', 'value')).toBe(0.000_63);
  });

  it('knows X as Twitter, the ads of Google, and everybody at once', () => {
    expect(call('BENCHMARK', 'Twitter', RATE, 'socialinsider', 'value')).toBe(0.0012);
    expect(call('BENCHMARK', 'google', 'CPC', '', 'value')).toBe(4.66);
    expect(call('BENCHMARK', 'All networks', 'response rate', '', 'value')).toBe(0.173);
    expect(call('BENCHMARK', 'Tous les réseaux', 'taux de réponse', '', 'value')).toBe(0.173);
  });

  it('refuses to choose among methods, and names them', () => {
    expect(failure('en', 'BENCHMARK', 'X', RATE)).toBe(
      'Method: several are known, and figures of different methods do not compare. Name yours: ' +
        '"mean per post ÷ followers", "engagements ÷ impressions", "median ÷ followers".',
    );
    expect(plain(failure('fr', 'REPERE', 'X', "taux d'engagement"))).toBe(
      'Méthode : il y en a plusieurs, et leurs chiffres ne se comparent pas. Indiquez la vôtre : ' +
        '« moyenne par publication ÷ abonnés », « interactions ÷ impressions », « médiane ÷ abonnés ».',
    );
    expect(failure('en', 'BENCHMARK', 'LinkedIn', 'CPC', 'single image ads')).toMatch(/^Method: several are known/);
  });

  it('finds a method by some of its words, by its publisher, and a report by its year', () => {
    const value = (method: string) => call('BENCHMARK', 'TikTok', RATE, method, 'value');
    expect(value('median by followers')).toBe(0.0263);
    expect(value('Médiane par abonnés')).toBe(0.0263);
    expect(value('rival iq')).toBe(0.0263);
    expect(value('Rival IQ 2023')).toBe(0.0569);
    expect(value('engagements / impressions')).toBe(0.0486);
    expect(value('median impressions')).toBe(0.0456);
  });

  it('speaks of an industry only where one is named', () => {
    expect(call('BENCHMARK', 'Instagram', RATE, 'median ÷ followers', 'value')).toBe(0.0047);
    expect(call('BENCHMARK', 'Instagram', RATE, 'higher education', 'method')).toBe(
      'median ÷ followers, higher education',
    );
    expect(call('BENCHMARK', 'Instagram', RATE, 'associations', 'value')).toBe(0.044);
  });

  it('lists what it knows where a platform, a metric or a method is unknown', () => {
    expect(failure('en', 'BENCHMARK', 'MySpace', RATE)).toBe(
      'Platform: "MySpace" is not known. It can be "TikTok", "Instagram", "Facebook", "X", "LinkedIn", "YouTube", ' +
        '"Google Ads", "all networks".',
    );
    expect(plain(failure('fr', 'REPERE', 'MySpace', RATE))).toMatch(
      /^Plateforme : « MySpace » est inconnu\. .*« tous les réseaux »\.$/,
    );
    expect(failure('en', 'BENCHMARK', 'TikTok', 'sales')).toMatch(
      /^Metric: "sales" is not known\. It can be "engagement rate", /,
    );
    expect(failure('en', 'BENCHMARK', 'YouTube', 'CPC')).toBe(
      'Metric: no published figure of "CPC" for YouTube. There are: "engagement rate".',
    );
    expect(plain(failure('fr', 'REPERE', 'Google Ads', "taux d'engagement"))).toBe(
      "Indicateur : pas de chiffre publié de « taux d'engagement » pour Google Ads. " +
        'On connaît : « taux de clic », « coût par clic », « coût par prospect ».',
    );
    expect(failure('en', 'BENCHMARK', 'YouTube', RATE, 'guess')).toBe(
      'Method: "guess" is not known. It can be "engagements ÷ impressions".',
    );
    expect(failure('en', 'BENCHMARK', 'constructor', RATE)).toMatch(/^Platform: "constructor" is not known/);
  });

  it('gives a column for a column, with a sentence in the row that it does not know', () => {
    expect(call('BENCHMARK', column('Platform', 'YouTube', '', 'MySpace'), RATE, 'Buffer', 'value')).toEqual([
      [''],
      [0.0441],
      [''],
      [expect.stringMatching(/^Platform: "MySpace" is not known/)],
    ]);
    const [first] = call('BENCHMARK', column('YouTube', 'fb'), RATE, 'Buffer') as unknown[][];
    expect(first).toHaveLength(4);
  });

  it('says that a figure is old by its period', () => {
    expect(call('BENCHMARK', 'all networks', 'response time')).toEqual([
      [11.3 / 24, 'mean of brands', 'July to September 2013', 'Sprout Social'],
    ]);
  });
});

describe('the table of published figures', () => {
  const all = Object.entries(FIGURES).flatMap(([platform, metrics]) =>
    Object.entries(metrics).flatMap(([metric, figures]) =>
      figures.map((figure) => ({ platform, metric: metric as MetricId, figure })),
    ),
  );

  it.each(all)('gives $platform, $metric, $figure under the name of its method and its source', (row) => {
    const { platform, metric, figure } = row;
    const [value, method, period, source] = described(figure);
    const isNewest = newestOfEach(FIGURES[platform]![metric]!).includes(figure);
    const named = isNewest ? method.en : `${method.en} ${source.en.split(',')[0]} ${period.en}`;
    expect(call('BENCHMARK', platform, metric, named)).toEqual([[value, method.en, period.en, source.en]]);
    const french = METRICS.find(({ id }) => id === metric)!.name.fr;
    if (isNewest) expect(call('REPERE', platform, french, method.fr, 'valeur')).toBe(value);
  });

  it('holds fractions for rates, and every platform under its own name', () => {
    const rates: readonly MetricId[] = ['engagementRate', 'ctr', 'viewRate', 'responseRate', 'unanswered'];
    for (const { metric, figure } of all) if (rates.includes(metric)) expect(figure[0]).toBeLessThan(1);
    for (const platform of Object.keys(FIGURES)) expect(platformOf(platform)).toBe(platform);
  });

  it('tells every figure from every other of its platform and metric', () => {
    const keys = all.map(({ platform, metric, figure: [, method, period, , industry] }) =>
      [platform, metric, method, period, industry].join(),
    );
    expect(new Set(keys).size).toBe(all.length);
  });

  it('has the newest figure of a method first', () => {
    const year = (figure: Figure) => Math.max(...described(figure)[2].en.match(/\d{4}/g)!.map(Number));
    for (const { platform, metric, figure } of all) {
      const older = FIGURES[platform]![metric]!.filter(
        ([, method, , , industry]) => method === figure[1] && industry === figure[4],
      );
      expect(older.map(year)).toEqual(older.map(year).sort((a, b) => b - a));
    }
  });
});
