import { confidenceOf } from '../../findings/findings.ts';
import type { CustomerCost } from '../../findings/return.ts';
import type { AssumedValue } from '../../findings/return-assumed.ts';
import { kpiNamed } from '../../goals/kpis.ts';
import { isKnown, ratio } from '../../lib/numbers.ts';
import { INDICATORS } from '../../tabs/results.ts';
import { writeTable } from '../filled-head.ts';
import { type BlockWriter, cell, FIRST, figure } from '../layout.ts';
import { COUNT, type SectionContext } from '../section.ts';

/** What one result cost, what a customer may cost, and what results are worth by assumption. */
export function writeResultCosts(block: BlockWriter, context: SectionContext): void {
  const { account, words, format, money, unitMoneyFormat } = context;
  const say = words.returned;
  const { resultCosts, customer } = account.returned;
  const rows = resultCosts.map(({ result, number, isOfAds, allCosts, ads, tools }) => {
    const counted = format.number(number);
    const allNote = isKnown(allCosts) ? say.allCostsNote(money(account.money.invested), counted) : undefined;
    const cells = [
      cell(FIRST, say.results[result], 'table-text'),
      figure(FIRST + 1, number, COUNT, isOfAds ? say.ofAds : undefined),
      figure(FIRST + 2, allCosts, unitMoneyFormat, allNote),
      figure(FIRST + 3, ads, unitMoneyFormat, isKnown(ads) ? say.adsNoteOf : undefined),
      figure(FIRST + 4, tools, unitMoneyFormat, isKnown(tools) ? say.toolsNote(counted) : undefined),
    ];
    return { key: `result ${result}`, cells };
  });
  if (rows.length > 0) {
    block.gap();
    writeTable(block, 'results', say.resultCosts, rows);
  }
  if (resultCosts.filter(({ allCosts }) => isKnown(allCosts)).length > 1) {
    block.sentence(say.eachInTurn, { key: 'in-turn', style: 'message' });
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
  const named = ({ indicator, number }: AssumedValue): string => {
    const known = INDICATORS.find(({ id }) => id === indicator) ?? kpiNamed(indicator);
    const many = known ? known.name[format.locale].toLowerCase() : format.quoted(indicator);
    return `${format.number(number)} ${number === 1 ? (say.singular[indicator] ?? many) : many}`;
  };
  const each = ({ number, value }: AssumedValue): string => money(ratio(value, number));
  const assumedText = (rows: readonly AssumedValue[]): string => {
    const [first] = rows as [AssumedValue];
    const worth = money(assumedTotal);
    return rows.length === 1
      ? say.assumed[first.isNoted ? 'noted' : 'ofGoal'](named(first), each(first), worth)
      : say.assumed.several(format.list(rows.map((row) => say.assumedOne(named(row), each(row)))), worth);
  };
  const shown = assumed.filter(({ inRevenue }) => !inRevenue);
  const sales = assumed.filter(({ inRevenue }) => inRevenue);
  return [
    ...(shown.length > 0 ? [assumedText(shown)] : []),
    ...(sales.length > 0 ? [say.inRevenue(format.list(sales.map(named)))] : []),
  ];
}
