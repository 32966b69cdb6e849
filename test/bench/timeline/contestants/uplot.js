// uPlot with its own bars; its axis counts the periods.
import uPlot from 'uplot';
import { drawAll } from './read.js';

const charts = [];

drawAll((element, _names, amounts) => {
  const xs = amounts.map((_, i) => i);
  const options = {
    width: element.clientWidth,
    height: element.clientHeight,
    scales: { x: { time: false } },
    series: [{}, { fill: '#1f6fb5', paths: uPlot.paths.bars({ size: [0.9] }) }],
  };
  charts.push({ chart: new uPlot(options, [xs, amounts], element), xs });
});

globalThis.changeAll = (rounds) => {
  for (const [i, { chart, xs }] of charts.entries()) chart.setData([xs, rounds[i]]);
};
