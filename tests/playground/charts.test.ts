import { expect, test } from 'vitest';
import { failing, open, run } from './open.ts';

const DATA =
  "sheet().getRange('A1:C4').setValues([['month', 'spend', 'sales'], ['Jan', 1, 5], ['Feb', 2, 6], ['Mar', 3, 7]]);";

test('a chart draws the numbers of its ranges, the first column as labels', () => {
  const host = open(`
    function draw() {
      ${DATA}
      const s = sheet();
      s.insertChart(s.newChart().asColumnChart().addRange(s.getRange('A1:C4')).setNumHeaders(1).setTitle('Spend and sales').setColors(['#ff0000', '#00ff00'])
        .setOption('width', 412).setOption('height', 256).setPosition(6, 2, 3, 4).build());
    }`);
  host.call('draw');
  const [chart] = host.charts('Sheet1');
  expect(chart).toMatchObject({
    kind: 'COLUMN',
    title: 'Spend and sales',
    anchor: 'B6',
    width: 412,
    height: 256,
    labels: ['Jan', 'Feb', 'Mar'],
  });
  expect(chart?.series).toEqual([
    { label: 'spend', values: [1, 2, 3] },
    { label: 'sales', values: [5, 6, 7] },
  ]);
});

test.each(['asBarChart', 'asLineChart', 'asAreaChart', 'asPieChart', 'asComboChart', 'asScatterChart'])(
  '%s makes a chart that can be drawn',
  (method) => {
    const host = open(
      `function draw() { ${DATA} sheet().insertChart(sheet().newChart().${method}().addRange(sheet().getRange('A1:B4')).setPosition(6, 1, 0, 0).build()); }`,
    );
    host.call('draw');
    expect(host.charts('Sheet1')[0]?.series[0]?.values).toEqual([1, 2, 3]);
  },
);

test('a chart appears when it is inserted, changes when it is updated, and goes when it is removed', () => {
  const script = `(() => {
    ${DATA}
    const s = sheet();
    const built = s.newChart().asColumnChart().addRange(s.getRange('A1:B4')).setPosition(6, 1, 0, 0).setOption('legend.position', 'none').build();
    const before = [s.getCharts().length, built.getChartId()];
    s.insertChart(built);
    const chart = s.getCharts()[0];
    s.updateChart(chart.modify().setOption('title', 'New').setPosition(9, 3, 5, 6).build());
    const after = s.getCharts()[0];
    const info = after.getContainerInfo();
    const state = [s.getCharts().length, after.getOptions().get('title'), after.getOptions().get('legend.position'), after.getOptions().get('none'), [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()], typeof after.getChartId()];
    s.removeChart(after);
    return [before, state, s.getCharts().length];
  })()`;
  expect(run(script)).toEqual([[0, null], [1, 'New', 'none', null, [9, 3, 5, 6], 'number'], 0]);
});

test('the ranges of a chart move with their cells', () => {
  const host = open(
    `function draw() { ${DATA} sheet().insertChart(sheet().newChart().asLineChart().addRange(sheet().getRange('A1:B4')).setPosition(9, 1, 0, 0).build()); sheet().insertRowsBefore(1, 2); }`,
  );
  host.call('draw');
  expect(host.charts('Sheet1')[0]?.ranges).toEqual(['Sheet1!A3:A6', 'Sheet1!B3:B6']);
});

test('what Google refuses is refused', () => {
  expect(failing('sheet().newChart().setChartType("COLUMN")')).toContain(
    "The parameters (String) don't match the method signature",
  );
  expect(
    failing('sheet().newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)'),
  ).toContain('Unexpected error');
  expect(failing('sheet().newChart().setChartType(Charts.ChartType.ORG)')).toBe(
    'Exception: Charts.ChartType.ORG is not emulated',
  );
  expect(failing('sheet().newChart().asLineChart().setStacked()')).toContain('TypeError');
});
