import { confidenceOf } from '../../findings/findings.ts';
import type { CustomerCost } from '../../findings/return.ts';
import { kpiNamed } from '../../goals/kpis.ts';
import { isKnown } from '../../lib/numbers.ts';
import { INDICATORS } from '../../tabs/results.ts';
import { type BlockWriter, cell, FIRST, figure, tableHead } from '../layout.ts';
import { COUNT, type SectionContext } from '../section.ts';

/** What one result cost, what a customer may cost, and what results are worth by assumption. */
export function writeResultCosts(block: BlockWriter, context: SectionContext): void {
  const { account, words, format, money, unitMoneyFormat } = context;
  const say = words.returned;
  const { resultCosts, customer } = account.returned;
  if (resultCosts.length > 0) block.gap().row(tableHead(say.resultCosts), { key: 'results' });
  for (const { result, number, isOfAds, allCosts, ads, tools } of resultCosts) {
    const counted = format.number(number);
    block.row(
      [
        cell(FIRST, say.results[result], 'table-text'),
        figure(FIRST + 1, number, COUNT, isOfAds ? say.ofAds : undefined),
        figure(
          FIRST + 2,
          allCosts,
          unitMoneyFormat,
          isKnown(allCosts) ? say.allCostsNote(money(account.money.invested), counted) : undefined,
        ),
        figure(FIRST + 3, ads, unitMoneyFormat, isKnown(ads) ? say.adsNoteOf : undefined),
        figure(FIRST + 4, tools, unitMoneyFormat, isKnown(tools) ? say.toolsNote(counted) : undefined),
      ],
      { key: `result ${result}` },
    );
  }
  if (customer) {
    const note = say.customer.note(money(customer.value), format.percent(customer.share));
    block.sentence(customerSentence(customer, context), { key: 'customer', note });
  }
  for (const [index, sentence] of assumedSentences(context).entries()) {
    block.sentence(sentence, { key: `assumed ${index}`, style: 'message' });
  }
}

function customerSentence({ allowed, paid, n, by }: CustomerCost, { words, format, money }: SectionContext): string {
  const say = words.returned.customer;
  if (!isKnown(paid)) return say.unknown(money(allowed));
  if (by === 'sales') return say.bySale(money(allowed), money(paid));
  const sentence = (paid <= allowed ? say.well : say.over)(money(allowed), money(paid));
  return `${sentence.slice(0, -1)}${say.evidence(format.number(n), words.confidence[confidenceOf(n)])}.`;
}

function assumedSentences({ account, words, format, money }: SectionContext): readonly string[] {
  const { assumed, assumedTotal } = account.returned;
  const say = words.returned;
  const named = (indicator: string) => {
    const known = INDICATORS.find(({ id }) => id === indicator) ?? kpiNamed(indicator);
    return known ? known.name[format.locale].toLowerCase() : format.quoted(indicator);
  };
  const one = ({ number, indicator, value }: (typeof assumed)[number]) =>
    assumed.length === 1
      ? `${format.number(number)} ${named(indicator)}`
      : say.assumedOne(format.number(number), named(indicator), money(value));
  const shown = assumed.filter(({ inRevenue }) => !inRevenue);
  const sales = assumed.filter(({ inRevenue }) => inRevenue);
  return [
    ...(shown.length > 0 ? [say.assumed(format.list(shown.map(one)), money(assumedTotal))] : []),
    ...(sales.length > 0 ? [say.inRevenue(format.list(sales.map(one)))] : []),
  ];
}
