// ECharts with no more than a map needs: geo, scatter, canvas.
import { ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { HEIGHT, WIDTH, frame, radiusOf, readAll } from './shared.js';

use([ScatterChart, GeoComponent, CanvasRenderer]);
const { collection, places } = await readAll();
registerMap('bench', collection);
const place = document.querySelector('#place');
place.style.cssText = `width:${WIDTH}px;height:${HEIGHT}px`;
const chart = init(place);
chart.setOption({
  animation: false,
  geo: { map: 'bench', roam: true, itemStyle: { areaColor: '#f2f2f2', borderColor: '#bbb' } },
  series: [
    {
      type: 'scatter',
      coordinateSystem: 'geo',
      data: places.map(([name, people, lon, lat]) => ({ name, value: [lon, lat, people] })),
      symbolSize: ([, , people]) => 2 * radiusOf(people),
      itemStyle: { color: '#1f6fb5', opacity: 0.6 },
    },
  ],
});
await frame();
globalThis.drawn = true;
let at = 0;
globalThis.prepareToPan = () =>
  chart.dispatchAction({ type: 'geoRoam', componentType: 'geo', zoom: 2, originX: WIDTH / 2, originY: HEIGHT / 2 });
globalThis.pan = (dx) => {
  chart.dispatchAction({ type: 'geoRoam', componentType: 'geo', dx: dx - at, dy: 0 });
  at = dx;
};
