// Raw d3-geo as SVG: one path a polygon, one circle a site, moved by a transform.
import { geoConicEqualArea, geoPath } from 'd3-geo';
import { FILL, HEIGHT, LAND, LINE, WIDTH, frame, radiusOf, readAll } from './shared.js';

const { collection, places } = await readAll();
const make = (name, attributes, parent) => {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return parent.appendChild(node);
};
const svg = make('svg', { width: WIDTH, height: HEIGHT }, document.querySelector('#place'));
const group = make('g', {}, svg);
const projection = geoConicEqualArea().parallels([25, 39]).rotate([-110, 0]).fitSize([WIDTH, HEIGHT], collection);
const path = geoPath(projection);
for (const feature of collection.features) make('path', { d: path(feature), fill: LAND, stroke: LINE }, group);
for (const [, people, lon, lat] of places) {
  const [cx, cy] = projection([lon, lat]);
  make('circle', { cx, cy, r: radiusOf(people), fill: FILL }, group);
}
await frame();
globalThis.drawn = true;
globalThis.prepareToPan = () => undefined;
globalThis.pan = (dx) => group.setAttribute('transform', `translate(${dx - WIDTH / 2} ${-HEIGHT / 2}) scale(2)`);
