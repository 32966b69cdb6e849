// Leaflet with its canvas renderer.
import { canvas, circleMarker, geoJSON, map as makeMap } from 'leaflet';
import { HEIGHT, WIDTH, frame, radiusOf, readAll } from './shared.js';

const { collection, places } = await readAll();
const place = document.querySelector('#place');
place.style.cssText = `width:${WIDTH}px;height:${HEIGHT}px;overflow:hidden;position:relative`;
const renderer = canvas();
const map = makeMap(place, {
  renderer,
  zoomControl: false,
  attributionControl: false,
  fadeAnimation: false,
  zoomAnimation: false,
  zoomSnap: 0,
});
const regions = geoJSON(collection, {
  renderer,
  style: { weight: 1, color: '#000', opacity: 0.26, fillOpacity: 0.05 },
});
map.fitBounds(regions.getBounds());
regions.addTo(map);
for (const [, people, lon, lat] of places)
  circleMarker([lat, lon], {
    renderer,
    radius: radiusOf(people),
    stroke: false,
    fillColor: '#1f6fb5',
    fillOpacity: 0.6,
  }).addTo(map);
await frame();
globalThis.drawn = true;
let at = 0;
globalThis.prepareToPan = () => map.setZoom(map.getZoom() + 1, { animate: false });
globalThis.pan = (dx) => {
  map.panBy([at - dx, 0], { animate: false });
  at = dx;
};
