// ECharts, tree-shaken to what a bar chart with tooltips needs.
import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawAll } from './read.js';

echarts.use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);
const charts = [];

drawAll((element, names, data) => {
  const chart = echarts.init(element);
  chart.setOption({
    animation: false,
    tooltip: {},
    xAxis: { type: 'category', data: names },
    yAxis: {},
    series: [{ type: 'bar', data }],
  });
  charts.push(chart);
});

globalThis.changeAll = (rounds) => {
  for (const [i, chart] of charts.entries()) chart.setOption({ series: [{ data: rounds[i] }] });
};
