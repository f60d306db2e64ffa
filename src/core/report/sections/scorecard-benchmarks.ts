import { described } from '../../benchmarks/find.ts';
import type { TickedBenchmark } from '../../findings/ticked-benchmarks.ts';
import type { SectionContext } from '../section.ts';
import { rateDigits } from '../small-rates.ts';

/** The published value, or our own of the same metric, as it is read. */
export function benchmarkText(
  { metric, figure }: TickedBenchmark,
  { format }: Pick<SectionContext, 'format'>,
  value = figure[0],
): string {
  return SHARES.has(metric) ? format.percent(value, rateDigits(value)) : format.number(value);
}

const SHARES: ReadonlySet<string> = new Set(['engagementRate', 'responseRate']);

/** Value, method, date and source of each benchmark that is shown; and why a ticked one is not. */
export function benchmarkLines(context: SectionContext): readonly string[] {
  const { account, words, format } = context;
  const say = words.scorecard;
  const { ticked, unused } = account.benchmarks;
  return [
    ...ticked.map((each) => {
      const [, method, period, source] = described(each.figure);
      const of = format.locale;
      return say.benchmarkLine(
        format.quoted(each.name),
        benchmarkText(each, context),
        method[of],
        period[of],
        source[of],
      );
    }),
    ...unused.map(({ name, because }) => say.unused(format.quoted(name), say.because[because])),
  ];
}
