// Observable Plot: SVG bars, its tooltip.
import { barY, plot } from '@observablehq/plot';
import { drawAll } from './read.js';

const places = [];

function draw(element, names, amounts) {
  const data = names.map((name, i) => ({ name, amount: amounts[i] }));
  const x = { label: null, ...(names.length > 50 ? { axis: null } : {}) };
  element.replaceChildren(
    plot({
      width: element.clientWidth,
      height: element.clientHeight,
      x,
      marks: [barY(data, { x: 'name', y: 'amount', tip: true })],
    }),
  );
}

drawAll((element, names, amounts) => {
  places.push({ element, names });
  draw(element, names, amounts);
});

globalThis.changeAll = (rounds) => {
  for (const [i, { element, names }] of places.entries()) draw(element, names, rounds[i]);
};
