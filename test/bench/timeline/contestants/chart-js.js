// Chart.js, tree-shaken to what a bar chart with tooltips needs.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { drawAll, makeCanvas } from './read.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
const charts = [];

drawAll((element, labels, data) => {
  charts.push(
    new Chart(makeCanvas(element), {
      type: 'bar',
      data: { labels, datasets: [{ data, backgroundColor: '#1f6fb5' }] },
      options: { animation: false, maintainAspectRatio: false },
    }),
  );
});

globalThis.changeAll = (rounds) => {
  for (const [i, chart] of charts.entries()) {
    chart.data.datasets[0].data = rounds[i];
    chart.update();
  }
};
