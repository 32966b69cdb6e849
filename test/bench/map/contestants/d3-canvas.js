// Raw d3-geo on a canvas: one path a polygon, one circle a site.
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { FILL, HEIGHT, LAND, LINE, WIDTH, frame, radiusOf, readAll } from './shared.js';

const { collection, places } = await readAll();
const canvas = document.createElement('canvas');
canvas.width = WIDTH * devicePixelRatio;
canvas.height = HEIGHT * devicePixelRatio;
canvas.style.width = `${WIDTH}px`;
document.querySelector('#place').append(canvas);
const brush = canvas.getContext('2d');
const projection = geoConicEqualArea().parallels([25, 39]).rotate([-110, 0]).fitSize([WIDTH, HEIGHT], collection);
const path = geoPath(projection, brush);

function draw() {
  brush.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  brush.clearRect(0, 0, WIDTH, HEIGHT);
  for (const feature of collection.features) {
    brush.beginPath();
    path(feature);
    brush.fillStyle = LAND;
    brush.fill();
    brush.strokeStyle = LINE;
    brush.stroke();
  }
  brush.fillStyle = FILL;
  for (const [, people, lon, lat] of places) {
    const [x, y] = projection([lon, lat]);
    brush.beginPath();
    brush.arc(x, y, radiusOf(people), 0, 2 * Math.PI);
    brush.fill();
  }
}
draw();
await frame();
globalThis.drawn = true;
const [left, top] = projection.translate();
globalThis.prepareToPan = () => projection.scale(projection.scale() * 2);
globalThis.pan = (dx) => {
  projection.translate([left + dx, top]);
  draw();
};
