// Chartist: SVG bars, no tooltips.
import { BarChart } from 'chartist';
import { drawAll } from './read.js';

const charts = [];

drawAll((element, labels, amounts) => {
  charts.push({ chart: new BarChart(element, { labels, series: [amounts] }), labels });
});

globalThis.changeAll = (rounds) => {
  for (const [i, { chart, labels }] of charts.entries()) chart.update({ labels, series: [rounds[i]] });
};
