// The figures of each place on the page, as a script that draws them has them: names and amounts.

/** Calls `draw(element, names, amounts)` for each, and says when all are drawn. */
export function drawAll(draw) {
  for (const element of document.querySelectorAll('.chart')) {
    const cells = element.dataset.rows.split(';').map((row) => row.split('|'));
    draw(
      element,
      cells.map(([name]) => name),
      cells.map(([, amount]) => Number(amount)),
    );
  }
  globalThis.isDrawn = true;
}

/** An element to draw in, as wide as its place. */
export function makeCanvas(element) {
  const canvas = document.createElement('canvas');
  element.append(canvas);
  return canvas;
}
