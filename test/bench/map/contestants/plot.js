// Observable Plot: it draws pictures that do not move.
import { dot, geo, plot } from '@observablehq/plot';
import { HEIGHT, WIDTH, frame, readAll } from './shared.js';

const { collection, places } = await readAll();
document.querySelector('#place').append(
  plot({
    width: WIDTH,
    height: HEIGHT,
    projection: { type: 'conic-equal-area', parallels: [25, 39], rotate: [-110, 0], domain: collection },
    r: { range: [0, 24] },
    marks: [
      geo(collection, { fill: '#000', fillOpacity: 0.05, stroke: '#bbb' }),
      dot(places, {
        x: ([, , lon]) => lon,
        y: ([, , , lat]) => lat,
        r: ([, people]) => people,
        fill: '#1f6fb5',
        fillOpacity: 0.6,
      }),
    ],
  }),
);
await frame();
globalThis.drawn = true;
